package monazite.indexer.claims.composition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import monazite.indexer.claims.composition.Names.Run;
import monazite.indexer.claims.composition.Token.Kind;
import monazite.seeds.grammar.GrammarNode;

/// Finds what a claim says must be absent, and what makes up the remainder.
final class Exclusions {
  private final List<String> phases;
  private final Set<String> genitives;

  Exclusions(GrammarNode node) {
    phases = node.phrases("quantity.notContent");
    genitives = Set.of(node.text("subject.genitive"));
  }

  List<String> excluded(List<Token> tokens, int subjectEnd) {
    Names names = new Names(tokens);
    Set<String> found = new LinkedHashSet<>();
    for (int at = 0; at < tokens.size(); at++) {
      if (tokens.get(at).is(Kind.ABSENT)) {
        Optional<Run> run = names.from(pass(tokens, at + 1));
        run.filter(names1 -> !otherThing(tokens, names1.to(), subjectEnd))
            .ifPresent(names1 -> add(found, names1));
      } else if (tokens.get(at).is(Kind.ABSENT_AFTER)) {
        int end = at;
        while (end > 0
            && (tokens.get(end - 1).is(Kind.LINK) || tokens.get(end - 1).is(Kind.INCLUDING))) {
          end--;
        }
        names.before(end).ifPresent(run -> add(found, run));
      }
    }
    return List.copyOf(found);
  }

  private static void add(Set<String> found, Run run) {
    run.names().stream()
        .filter(name -> !name.is(Kind.VARIABLE))
        .forEach(name -> found.add(name.text()));
  }

  /// A phase, or a thing other than the claimed one, is said to be free of it.
  private boolean otherThing(List<Token> tokens, int at, int subjectEnd) {
    if (at >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(at);
    boolean genitive = genitives.contains(next.text()) && next.begin() > subjectEnd;
    return phases.contains(next.text()) || (genitive && at + 1 < tokens.size());
  }

  private static int pass(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size()
        && (tokens.get(at).is(Kind.LINK)
            || tokens.get(at).is(Kind.ONE_OR_MORE)
            || tokens.get(at).is(Kind.ABOUT)
            || tokens.get(at).is(Kind.COLON)
            || tokens.get(at).is(Kind.EQUALS))) {
      at++;
    }
    return at;
  }

  /// The run without the name that begins the next statement: oxygen in `balance Fe, oxygen below 9
  /// ppm`.
  private static Run own(List<Token> tokens, Run run) {
    int last = run.to();
    while (last < tokens.size() && tokens.get(last).is(Kind.LINK)) {
      last++;
    }
    boolean quantified =
        last < tokens.size()
            && (tokens.get(last).is(Kind.NUMBER)
                || tokens.get(last).isOperator()
                || tokens.get(last).is(Kind.COLON));
    return quantified && run.names().size() > 1
        ? new Run(
            run.names().subList(0, run.names().size() - 1), run.joint(), run.from(), run.to() - 1)
        : run;
  }

  /// The last name of `3 % Y und Co als Rest`: the first has its own share.
  private static Run last(List<Token> tokens, Run run) {
    int before = run.from() - 1;
    boolean shared =
        before >= 0 && (tokens.get(before).is(Kind.BASIS) || tokens.get(before).is(Kind.PERCENT));
    return shared && run.names().size() > 1
        ? new Run(
            run.names().subList(run.names().size() - 1, run.names().size()),
            run.joint(),
            run.to() - 1,
            run.to())
        : run;
  }

  /// Elements that the remainder is of.
  List<String> balance(List<Token> tokens) {
    Names names = new Names(tokens);
    List<String> found = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      if (!tokens.get(at).is(Kind.BALANCE)) {
        continue;
      }
      Optional<Run> behind = names.from(pass(tokens, at + 1)).map(run -> own(tokens, run));
      int end = at;
      while (end > 0
          && (tokens.get(end - 1).is(Kind.LINK)
              || tokens.get(end - 1).is(Kind.COLON)
              || tokens.get(end - 1).is(Kind.OPEN)
              || tokens.get(end - 1).is(Kind.EQUALS)
              || tokens.get(end - 1).is(Kind.MINUS))) {
        end--;
      }
      int before = end;
      behind
          .or(() -> names.before(before).map(run -> last(tokens, run)))
          .ifPresent(
              run ->
                  run.names().stream()
                      .filter(name -> !name.is(Kind.VARIABLE))
                      .forEach(name -> found.add(name.text())));
    }
    return found.stream().distinct().toList();
  }
}
