package monazite.indexer.claims.composition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import monazite.indexer.claims.composition.Token.Kind;

/// Reads lists of names before and behind a place: `Dy and Tb`, `x + y`, `Sc/TREM`.
final class Names {
  private final List<Token> tokens;

  Names(List<Token> tokens) {
    this.tokens = tokens;
  }

  /// Names joined.
  ///
  /// @param from first token, `to` token behind the last
  record Run(List<Token> names, Joint joint, int from, int to) {
    String text(String between) {
      Set<String> all = new LinkedHashSet<>();
      names.forEach(name -> all.add(name.text()));
      return String.join(between, all);
    }

    boolean variables() {
      return names.stream().allMatch(name -> name.is(Kind.VARIABLE));
    }
  }

  /// How names are joined.
  enum Joint {
    LIST,
    RATIO
  }

  /// The run that ends before a token.
  Optional<Run> before(int end) {
    return before(end, 0);
  }

  /// The run that ends before a token, as far as it doesn't begin before another.
  Optional<Run> before(int end, int floor) {
    List<Token> names = new ArrayList<>();
    int at = end - 1;
    boolean joined = false;
    Joint joint = Joint.LIST;
    int from = end;
    while (at >= floor && tokens.get(at).isName() && sound(at) && alike(names, at)) {
      names.add(tokens.get(at));
      from = at;
      int link = at - 1;
      if (link >= 1 && tokens.get(link).is(Kind.COMMA) && !joined) {
        break;
      }
      if (link < 1 || !joins(link)) {
        break;
      }
      int next = link - 1;
      if (tokens.get(next).is(Kind.COMMA)) {
        next--;
      }
      joined = true;
      joint = tokens.get(link).is(Kind.SLASH) ? Joint.RATIO : joint;
      at = next;
    }
    Collections.reverse(names);
    return names.isEmpty() ? Optional.empty() : Optional.of(new Run(names, joint, from, end));
  }

  /// The run that begins at a token.
  Optional<Run> from(int start) {
    List<Token> names = new ArrayList<>();
    Joint joint = Joint.LIST;
    int at = start;
    int to = start;
    while (at < tokens.size() && tokens.get(at).isName() && sound(at) && alike(names, at)) {
      names.add(tokens.get(at));
      to = at + 1;
      if (to >= tokens.size() || (!joins(to) && !tokens.get(to).is(Kind.COMMA))) {
        break;
      }
      joint = tokens.get(to).is(Kind.SLASH) ? Joint.RATIO : joint;
      at = to + 1;
      if (at < tokens.size() && tokens.get(at).is(Kind.AND)) {
        at++;
      }
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(new Run(names, joint, start, to));
  }

  /// Variables and elements are not listed together.
  private boolean alike(List<Token> names, int at) {
    return names.isEmpty()
        || names.getFirst().is(Kind.VARIABLE) == tokens.get(at).is(Kind.VARIABLE);
  }

  private boolean joins(int at) {
    Token token = tokens.get(at);
    return token.is(Kind.AND)
        || token.is(Kind.PLUS)
        || token.is(Kind.SLASH)
        || token.is(Kind.COMMA);
  }

  /// Not part of a compound's name: lanthanum stearate, 硬脂酸镧, 钕铁硼.
  private boolean sound(int at) {
    Token token = tokens.get(at);
    if (!token.named()) {
      return true;
    }
    boolean glued =
        at > 0
            && tokens.get(at - 1).end() == token.begin()
            && (tokens.get(at - 1).is(Kind.COMPOUND_NOUN) || tokens.get(at - 1).is(Kind.ELEMENT));
    boolean compound =
        at + 1 < tokens.size()
            && (tokens.get(at + 1).is(Kind.COMPOUND_NOUN)
                || (tokens.get(at + 1).is(Kind.ELEMENT)
                    && tokens.get(at + 1).begin() == token.end()));
    return !glued && !compound;
  }
}
