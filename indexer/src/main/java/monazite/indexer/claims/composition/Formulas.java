package monazite.indexer.claims.composition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import monazite.seeds.grammar.Chemistry;

/// Finds which element of a formula a variable counts: in `(Lu1-x-yYxCey)3Al5O12` x counts Y.
final class Formulas {
  private static final int LONGEST = 300;
  private static final Pattern TERM = Pattern.compile("[0-9.]{0,8}([a-zα-ω]?)");

  // x, and the 3x of Lu3-3xCe3x
  private static final Pattern MULTIPLE = Pattern.compile("[0-9.]{0,8}\\p{L}");

  private final Chemistry chemistry;

  Formulas(Chemistry chemistry) {
    this.chemistry = chemistry;
  }

  /// What formulas say.
  ///
  /// @param carriers what each variable counts, and each difference such as 1-x-y
  /// @param within variables that only stand in a compound index such as 2-w, with its element
  /// @param fractions variables that are taken off a fixed sum (1-x-y), so they count atoms
  /// @param balance what makes up the remainder to a hundred
  record Reading(
      Map<String, String> carriers,
      Map<String, String> within,
      Set<String> fractions,
      Set<String> balance) {
    Reading() {
      this(
          new LinkedHashMap<>(),
          new LinkedHashMap<>(),
          new LinkedHashSet<>(),
          new LinkedHashSet<>());
    }
  }

  /// @param variables letters whose range the claim or its parents give
  /// @param letters letters that the claim or its parents define as elements
  Reading in(String text, Set<String> variables, Set<String> letters) {
    Reading reading = new Reading();
    int at = 0;
    while (at < text.length()) {
      if (!starts(text, at) || !mayBeSymbol(text, at)) {
        at++;
        continue;
      }
      Walk walk = best(text, at, variables, letters);
      if (walk.units < 1 || walk.found.isEmpty()) {
        at++;
        continue;
      }
      walk.found.forEach(index -> record(reading, index));
      at = Math.max(walk.at, at + 1);
    }
    return reading;
  }

  /// Reads Be as B with index e where the claim limits e and the formula reads no worse for it.
  private Walk best(String text, int at, Set<String> variables, Set<String> letters) {
    Walk best = new Walk(text, at, variables, letters, Set.of());
    Set<String> members = best.formula(0);
    Set<String> open = open(best, variables);
    if (open.isEmpty() || best.units < 2) {
      return best;
    }
    Set<String> split = new LinkedHashSet<>();
    for (String member : members) {
      if (member.length() == 2 && open.contains(member.substring(1))) {
        Set<String> tried = new LinkedHashSet<>(split);
        tried.add(member);
        Walk walk = new Walk(text, at, variables, letters, tried);
        walk.formula(0);
        if (walk.at >= best.at && open(walk, variables).size() < open.size()) {
          best = walk;
          split = tried;
          open = open(walk, variables);
        }
      }
    }
    return best;
  }

  /// Limited variables that no index has.
  private static Set<String> open(Walk walk, Set<String> variables) {
    Set<String> open = new LinkedHashSet<>(variables);
    walk.found.forEach(index -> open.removeIf(variable -> index.variables().contains(variable)));
    return open;
  }

  private static boolean starts(String text, int at) {
    char c = text.charAt(at);
    boolean free =
        at == 0
            || !Character.isLetterOrDigit(text.charAt(at - 1))
            || text.charAt(at - 1) > '\u2fff';
    boolean coefficient =
        at + 1 < text.length()
            && c >= 'a'
            && c <= 'z'
            && Character.isUpperCase(text.charAt(at + 1));
    return free && ((c >= 'A' && c <= 'Z') || c == '(' || c == '[' || coefficient);
  }

  /// Whether a capital begins any symbol at all; brackets and coefficients are looked at later.
  private boolean mayBeSymbol(String text, int at) {
    char c = text.charAt(at);
    if (c < 'A' || c > 'Z') {
      return true;
    }
    for (int end = at + 1; end <= Math.min(text.length(), at + 3); end++) {
      String symbol = text.substring(at, end);
      if (chemistry.masses().containsKey(symbol) || chemistry.letters().contains(symbol)) {
        return true;
      }
    }
    return false;
  }

  /// An index with what it counts.
  private record Index(String carrier, String expression, Set<String> variables) {}

  private void record(Reading reading, Index index) {
    String expression = index.expression();
    boolean hundred =
        expression.startsWith("100-") || chemistry.balanceMarks().contains(expression);
    if (hundred) {
      reading.balance().add(index.carrier());
      return;
    }
    if (index.variables().size() == 1 && MULTIPLE.matcher(expression).matches()) {
      reading.carriers().putIfAbsent(index.variables().iterator().next(), index.carrier());
      return;
    }
    reading.carriers().putIfAbsent(expression, index.carrier());
    for (String variable : index.variables()) {
      reading.within().putIfAbsent(variable, index.carrier());
      reading.fractions().add(variable);
    }
  }

  /// One pass over a formula from a given place.
  private final class Walk {
    private final String text;
    private final int limit;
    private final Set<String> variables;
    private final Set<String> letters;
    private final Set<String> split;
    private final List<Index> found = new ArrayList<>();
    private int at;
    private int units;

    Walk(String text, int from, Set<String> variables, Set<String> letters, Set<String> split) {
      this.text = text;
      this.at = from;
      this.limit = Math.min(text.length(), from + LONGEST);
      this.variables = variables;
      this.letters = letters;
      this.split = split;
    }

    /// Units in a row; gives the elements among them.
    Set<String> formula(int depth) {
      Set<String> members = new LinkedHashSet<>();
      boolean more = true;
      while (more && at < limit && depth < 8) {
        int before = at;
        more = unit(members, depth) || separator(depth);
        more &= at > before;
      }
      return members;
    }

    private boolean unit(Set<String> members, int depth) {
      int start = at;
      if (at > 0
          && at + 1 < limit
          && text.charAt(at) == ' '
          && units > 0
          && isUnitStart(at + 1)
          && spaced(at)) {
        at++;
      }
      String coefficient = coefficient();
      Set<String> inner = new LinkedHashSet<>();
      int behind = at;
      if (at < limit && (text.charAt(at) == '(' || text.charAt(at) == '[')) {
        at++;
        inner.addAll(formula(depth + 1));
        if (inner.isEmpty() || at >= limit || (text.charAt(at) != ')' && text.charAt(at) != ']')) {
          at = start;
          return false;
        }
        at++;
      } else {
        String symbol = symbol();
        if (symbol.isEmpty()) {
          at = start;
          return false;
        }
        inner.add(symbol);
      }
      members.addAll(inner);
      units++;
      Index index = index(String.join("+", inner));
      if (!coefficient.isEmpty()) {
        found.add(new Index(compound(behind), coefficient, Set.of(coefficient)));
      } else if (index != null) {
        found.add(index);
      }
      return true;
    }

    /// A space inside `Tb x Dy 1-x Fe 2-w`, only behind an index.
    private boolean spaced(int space) {
      return space > 0
          && (Character.isDigit(text.charAt(space - 1))
              || variables.contains(text.substring(space - 1, space)));
    }

    private boolean isUnitStart(int place) {
      char c = text.charAt(place);
      return (c >= 'A' && c <= 'Z') || c == '(' || c == '[';
    }

    private String coefficient() {
      if (at + 1 < limit
          && variables.contains(text.substring(at, at + 1))
          && Character.isUpperCase(text.charAt(at + 1))
          && (units == 0 || text.charAt(at - 1) == ':' || text.charAt(at - 1) == '·')) {
        at++;
        return text.substring(at - 1, at);
      }
      return "";
    }

    /// The compound that a coefficient stands before: SiO2 of sSiO2, the letter alone of pMO.
    private String compound(int from) {
      int end = from;
      while (end < limit
          && (Character.isLetterOrDigit(text.charAt(end)) && text.charAt(end) < '\u3000')) {
        end++;
      }
      int letter = from + (from + 1 < end && Character.isLowerCase(text.charAt(from + 1)) ? 2 : 1);
      for (int stop = Math.min(end, from + 3); stop > letter; stop--) {
        letter = letters.contains(text.substring(from, stop)) ? stop : letter;
      }
      String symbol = text.substring(from, Math.min(letter, end));
      boolean charged = end < limit && text.charAt(end) == '+';
      boolean known = chemistry.masses().containsKey(symbol) && !letters.contains(symbol);
      return known && !charged ? text.substring(from, end) : symbol;
    }

    private boolean separator(int depth) {
      if (at >= limit) {
        return false;
      }
      char c = text.charAt(at);
      boolean list = c == ',' && (depth > 0 || variableFollows(at + 1));
      boolean dot = depth == 0 && (c == '·' || c == '・' || c == ':');
      if ((list || dot)
          && at + 1 < limit
          && (isUnitStart(at + 1)
              || (dot && Character.isLowerCase(text.charAt(at + 1)))
              || (dot && text.charAt(at + 1) == ' '))) {
        at += text.charAt(at + 1) == ' ' ? 2 : 1;
        return true;
      }
      return false;
    }

    /// `Eux,Lny`: a symbol with a variable behind the comma.
    private boolean variableFollows(int from) {
      int end = from;
      while (end < limit
          && end < from + 4
          && Character.isLetter(text.charAt(end))
          && text.charAt(end) < '\u3000') {
        end++;
      }
      return end > from + 1
          && Character.isUpperCase(text.charAt(from))
          && variables.contains(text.substring(end - 1, end));
    }

    private String symbol() {
      for (int length = 3; length >= 1; length--) {
        int end = at + length;
        if (end <= text.length() && at < limit) {
          String symbol = text.substring(at, end);
          boolean element = chemistry.masses().containsKey(symbol);
          boolean numbered = Character.isDigit(symbol.charAt(length - 1));
          boolean letter =
              chemistry.letters().contains(symbol)
                  && (letters.contains(symbol) || (!element && !numbered));
          if ((element || letter) && !reallyIndexed(symbol)) {
            at = end;
            return symbol;
          }
        }
      }
      return "";
    }

    /// Tb is T with index b where the claim defines T and gives a range for b.
    private boolean reallyIndexed(String symbol) {
      if (symbol.length() != 2) {
        return false;
      }
      String first = symbol.substring(0, 1);
      String second = symbol.substring(1);
      return (variables.contains(second) && letters.contains(first) && !letters.contains(symbol))
          || (split.contains(symbol) && chemistry.masses().containsKey(first));
    }

    /// The index at this place, with one space before it where a variable stands alone.
    private @org.jspecify.annotations.Nullable Index index(String carrier) {
      for (String mark : chemistry.balanceMarks()) {
        if (text.startsWith(mark, at)) {
          at += mark.length();
          return new Index(carrier, mark, Set.of());
        }
      }
      int from = at;
      if (from < limit && text.charAt(from) == ' ') {
        from++;
      }
      int end = expression(from);
      String expression = text.substring(from, Math.max(from, end));
      Set<String> used = new LinkedHashSet<>();
      expression
          .chars()
          .filter(Character::isLetter)
          .forEach(c -> used.add(String.valueOf((char) c)));
      boolean apart = from > at;
      boolean letterFollows =
          end < text.length()
              && apart
              && Character.isLetter(text.charAt(end))
              && text.charAt(end) < '\u3000';
      if (expression.isEmpty()
          || (apart && (used.isEmpty() || !variables.containsAll(used) || letterFollows))) {
        return null;
      }
      at = end;
      if (at < limit && text.charAt(at) == '+') {
        at++;
      }
      return used.isEmpty() && !expression.startsWith("100-")
          ? null
          : new Index(carrier, expression, used);
    }

    private boolean lowerFollows(int place) {
      return place < text.length()
          && Lexicon.isLatin(text.charAt(place))
          && Character.isLowerCase(text.charAt(place));
    }

    /// End of `2`, `0.5`, `x`, `1-x-y`, `100-a-b`.
    private int expression(int from) {
      int end = from;
      int at0 = from;
      while (at0 < limit) {
        Matcher term = TERM.matcher(text).region(at0, limit);
        if (!term.lookingAt() || term.end() == at0) {
          break;
        }
        boolean letter = !term.group(1).isEmpty();
        boolean known =
            !letter
                || (variables.contains(term.group(1)) && !lowerFollows(term.end()))
                || (at0 > from && !Character.isDigit(text.charAt(at0)))
                || (units > 0 && !lowerFollows(term.end()));
        if (!known) {
          end = Character.isDigit(text.charAt(at0)) ? term.end() - 1 : end;
          break;
        }
        end = term.end();
        if (end >= limit || (text.charAt(end) != '-' && text.charAt(end) != '+')) {
          break;
        }
        at0 = end + 1;
      }
      return end;
    }
  }
}
