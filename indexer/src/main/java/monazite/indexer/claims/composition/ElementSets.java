package monazite.indexer.claims.composition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import monazite.indexer.claims.composition.Token.Kind;
import monazite.seeds.grammar.Chemistry;
import monazite.seeds.grammar.GrammarNode;

/// Reads what letters stand for: `R is at least one of Nd and Pr`.
final class ElementSets {
  private static final Set<Kind> BETWEEN =
      Set.of(
          Kind.AND,
          Kind.COMMA,
          Kind.PLUS,
          Kind.LINK,
          Kind.ONE_OR_MORE,
          Kind.INCLUDING,
          Kind.ABOUT,
          Kind.PREFERRED);

  private final Set<String> is;
  private final Chemistry chemistry;
  private final boolean verbLast;

  ElementSets(GrammarNode node, Chemistry chemistry) {
    verbLast = node.flag("decimalComma");
    is = Set.copyOf(node.phrases("sets.is"));
    this.chemistry = chemistry;
  }

  Map<String, List<String>> in(List<Token> tokens) {
    Map<String, List<String>> sets = new LinkedHashMap<>();
    for (int at = 0; at < tokens.size(); at++) {
      if (!mayBeLetter(tokens.get(at))) {
        continue;
      }
      List<String> letters = new ArrayList<>();
      int end = letters(tokens, at, letters);
      int members = letters.isEmpty() ? -1 : behindIs(tokens, end);
      if (members < 0) {
        continue;
      }
      Set<String> found = new LinkedHashSet<>();
      members(tokens, members, letters, found);
      if (!found.isEmpty()) {
        letters.forEach(letter -> sets.putIfAbsent(letter, List.copyOf(found)));
      }
      at = Math.max(at, end - 1);
    }
    return sets;
  }

  private boolean mayBeLetter(Token token) {
    return token.is(Kind.LETTER) || chemistry.alsoLetters().contains(token.text());
  }

  /// One letter, or several joined: `M, N` stands for two sets.
  private int letters(List<Token> tokens, int from, List<String> letters) {
    int at = from;
    int end = from;
    boolean real = false;
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      boolean letter = token.is(Kind.LETTER) && !token.text().equals("Mm");
      if ((!letter && !chemistry.alsoLetters().contains(token.text())) || token.named()) {
        break;
      }
      if (letters.contains(token.text())) {
        letters.clear(); // "of R and M, R being ...": the statement begins here
      }
      letters.add(token.text());
      real |= letter;
      end = at + 1;
      at = end + 1;
      if (end >= tokens.size()
          || (!tokens.get(end).is(Kind.AND) && !tokens.get(end).is(Kind.COMMA))) {
        break;
      }
    }
    if (!real && !(letters.size() == 1 && defines(tokens, end))) {
      letters.clear();
    }
    return end;
  }

  /// Whether a list is introduced right here, as in `B at least one of Al and Ga` or `B is Al`: no
  /// boron then.
  private boolean defines(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && (tokens.get(at).is(Kind.ONE_OR_MORE)
            || is.contains(tokens.get(at).text().toLowerCase(java.util.Locale.ROOT)))
        && (tokens.get(at + 1).is(Kind.ELEMENT) || tokens.get(at + 1).is(Kind.ONE_OR_MORE));
  }

  /// Whether a rare earth named behind `one or more of these` is but the name of their class.
  private boolean isClass(List<Token> tokens, int at) {
    int before = at - 1;
    while (before > 0 && tokens.get(before).is(Kind.LINK)) {
      before--;
    }
    return chemistry.letters().contains(tokens.get(at).text())
        && tokens.get(before).is(Kind.ONE_OR_MORE);
  }

  private int behindIs(List<Token> tokens, int from) {
    int at = from;
    if (at < tokens.size() && tokens.get(at).is(Kind.COMMA)) {
      at++;
    }
    if (verbLast && verbBehind(tokens, at)) {
      return at;
    }
    int stop = Math.min(tokens.size(), at + 3);
    for (; at < stop; at++) {
      Token token = tokens.get(at);
      if (is.contains(token.text().toLowerCase(java.util.Locale.ROOT)) || token.is(Kind.EQUALS)) {
        return at + 1;
      }
      if (token.is(Kind.ONE_OR_MORE)) {
        return at;
      }
      if (!token.is(Kind.LINK) && !token.is(Kind.BACK_REFERENCE)) {
        return -1;
      }
    }
    return -1;
  }

  /// `bei der M Gadolinium ist`.
  private boolean verbBehind(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size()
        && (tokens.get(at).is(Kind.ELEMENT)
            || tokens.get(at).is(Kind.AND)
            || tokens.get(at).is(Kind.COMMA))) {
      at++;
    }
    return at > from
        && at < tokens.size()
        && tokens.get(at - 1).is(Kind.ELEMENT)
        && is.contains(tokens.get(at).text().toLowerCase(java.util.Locale.ROOT));
  }

  private void members(List<Token> tokens, int from, List<String> letters, Set<String> found) {
    boolean any = false;
    int at = from;
    while (at < tokens.size()
        && (tokens.get(at).is(Kind.ELEMENT)
            || between(tokens.get(at))
            || (any && found.isEmpty() && tokens.get(at).is(Kind.COLON)))) {
      Token token = tokens.get(at);
      any |= token.is(Kind.ONE_OR_MORE);
      if (token.is(Kind.ELEMENT)) {
        boolean next = chemistry.alsoLetters().contains(token.text()) && defines(tokens, at + 1);
        if (quantified(tokens, at) || letters.contains(token.text()) || next) {
          return;
        }
        // `Nd and Pr, at least one rare earth of these`: the class is named, not added.
        if (found.isEmpty() || !token.named() || !isClass(tokens, at)) {
          found.add(token.text());
        }
      }
      at++;
    }
    if (at < tokens.size() && tokens.get(at).is(Kind.ABSENT_AFTER)) {
      new Names(tokens)
          .before(at)
          .ifPresent(absent -> absent.names().forEach(name -> found.remove(name.text())));
    }
    // `M contains La` says of M that La is in it, not what else is.
    int last = at - 1;
    while (last > from && (tokens.get(last).is(Kind.COMMA) || tokens.get(last).is(Kind.LINK))) {
      last--;
    }
    if (!any && last > from && at < tokens.size() && tokens.get(last).is(Kind.INCLUDING)) {
      found.clear();
    }
  }

  private static boolean between(Token token) {
    return BETWEEN.contains(token.kind());
  }

  /// Whether an element begins the next statement: `..., Co: 3 %`.
  private static boolean quantified(List<Token> tokens, int at) {
    for (int next = at + 1; next < Math.min(tokens.size(), at + 6); next++) {
      Token token = tokens.get(next);
      if (token.is(Kind.NUMBER) || token.isOperator()) {
        return true;
      }
      if (!token.is(Kind.COLON) && !token.is(Kind.LINK)) {
        return false;
      }
    }
    return false;
  }
}
