package monazite.seeds.family;

import java.util.ArrayList;
import java.util.List;

/// Writes out a term pattern: `|` between alternatives, `( )` groups, `?` after a letter or group
/// that may be missing. A `*` at an end of an alternative stays: the word may go on there; within
/// one it would never match, so it is refused. Being
/// written out, terms are matched by an automaton and no pattern can be slow.
public final class TermPattern {
  private static final int WIDEST = 512;

  private final String pattern;
  private int at;

  private TermPattern(String pattern) {
    this.pattern = pattern;
  }

  /// The alternatives, each once, in order.
  ///
  /// @throws IllegalArgumentException where a bracket is open, a star stands within an alternative,
  ///     or more than 512 would come out
  public static List<String> expand(String pattern) {
    TermPattern reader = new TermPattern(pattern);
    List<String> all = reader.alternatives();
    if (reader.at < pattern.length()) {
      throw new IllegalArgumentException("unexpected ) in term " + pattern);
    }
    if (all.stream().anyMatch(literal -> literal.replace("*", "").isBlank())) {
      throw new IllegalArgumentException("an alternative of term " + pattern + " may be empty");
    }
    List<String> literals = all.stream().map(TermPattern::ended).distinct().toList();
    for (String literal : literals) {
      if (literal.replaceAll("^\\*|\\*$", "").contains("*")) {
        throw new IllegalArgumentException(
            "* within \"" + literal + "\" of term " + pattern + ": write the forms out");
      }
    }
    return literals;
  }

  /// Where a group that may go on ends a term that may go on, one star says so.
  private static String ended(String literal) {
    return literal.strip().replaceAll("\\*+$", "*");
  }

  private List<String> alternatives() {
    List<String> all = new ArrayList<>(sequence());
    while (at < pattern.length() && pattern.charAt(at) == '|') {
      at++;
      all.addAll(sequence());
    }
    return all;
  }

  private List<String> sequence() {
    List<String> built = List.of("");
    while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      List<String> choices = new ArrayList<>(atom());
      if (at < pattern.length() && pattern.charAt(at) == '?') {
        at++;
        choices.add("");
      }
      built = product(built, choices);
    }
    return built;
  }

  private List<String> atom() {
    if (pattern.charAt(at) != '(') {
      int end = pattern.offsetByCodePoints(at, 1);
      String letter = pattern.substring(at, end);
      at = end;
      return List.of(letter);
    }
    at++;
    List<String> inner = alternatives();
    if (at >= pattern.length()) {
      throw new IllegalArgumentException("missing ) in term " + pattern);
    }
    at++;
    return inner;
  }

  private List<String> product(List<String> built, List<String> choices) {
    if ((long) built.size() * choices.size() > WIDEST) {
      throw new IllegalArgumentException("term too wide: " + pattern);
    }
    List<String> all = new ArrayList<>();
    for (String start : built) {
      for (String choice : choices) {
        all.add(start + choice);
      }
    }
    return all;
  }
}
