package monazite.indexer.claims.composition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import monazite.indexer.claims.composition.Token.Kind;
import monazite.seeds.grammar.ClaimGrammar;
import monazite.seeds.grammar.GrammarNode;
import monazite.seeds.grammar.LanguageGrammar;

/// The phrases of one language that matter around quantities, found by longest match at a place.
final class Lexicon {
  // In the order of the kinds: of two with one phrase the first counts.
  private static final Map<Kind, String> PHRASES =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(Kind.GE, "quantity.ge"),
              Map.entry(Kind.GT, "quantity.gt"),
              Map.entry(Kind.LE, "quantity.le"),
              Map.entry(Kind.LT, "quantity.lt"),
              Map.entry(Kind.SUFFIX_GE, "quantity.suffixGe"),
              Map.entry(Kind.SUFFIX_GT, "quantity.suffixGt"),
              Map.entry(Kind.SUFFIX_LE, "quantity.suffixLe"),
              Map.entry(Kind.SUFFIX_LT, "quantity.suffixLt"),
              Map.entry(Kind.TO, "quantity.to"),
              Map.entry(Kind.BETWEEN, "quantity.between"),
              Map.entry(Kind.AND, "quantity.and"),
              Map.entry(Kind.ABOUT, "quantity.about"),
              Map.entry(Kind.ONE_OR_MORE, "quantity.oneOrMore"),
              Map.entry(Kind.MOL_RATIO, "quantity.molRatio"),
              Map.entry(Kind.MASS_RATIO, "quantity.massRatio"),
              Map.entry(Kind.PER_FORMULA, "quantity.perFormula"),
              Map.entry(Kind.PREFERRED, "quantity.preferred"),
              Map.entry(Kind.INCLUDES_ZERO, "quantity.includesZero"),
              Map.entry(Kind.EXCLUDES_ZERO, "quantity.excludesZero"),
              Map.entry(Kind.BACK_REFERENCE, "quantity.backReference"),
              Map.entry(Kind.AS, "quantity.as"),
              Map.entry(Kind.OCCUPIES, "share.occupies"),
              Map.entry(Kind.REPLACED_BY, "replace.by"),
              Map.entry(Kind.REPLACES, "replace.active"),
              Map.entry(Kind.BALANCE, "balance"),
              Map.entry(Kind.ABSENT, "absent"),
              Map.entry(Kind.ABSENT_AFTER, "absentAfter"),
              Map.entry(Kind.COMPOUND_NOUN, "quantity.compoundNouns")));

  private static final int ASCII = 128;

  /// What a small ASCII letter differs in from its capital.
  private static final int CASE = 'a' - 'A';

  /// @param exact case matters
  /// @param unit only behind a number
  record Entry(String phrase, Kind kind, String value, boolean exact, boolean unit, boolean named) {
    /// Whether it binds the number behind it.
    boolean compares() {
      return kind == Kind.GE || kind == Kind.GT || kind == Kind.LE || kind == Kind.LT;
    }
  }

  private final Map<Character, List<Entry>> byFirst = new HashMap<>();
  private final List<List<Entry>> byPair = new ArrayList<>();
  private final List<List<Entry>> others = new ArrayList<>();

  Lexicon(ClaimGrammar grammar, LanguageGrammar language) {
    GrammarNode node = language.node();
    addNouns(node);
    add(node.phrases("sets.is").stream().filter(is -> is.contains(" ")).toList(), Kind.IS);
    add(node.phrases("quantity.link"), Kind.LINK);
    add(node.phrases("sets.including"), Kind.INCLUDING);
    add(node.phrases("sets.excluding"), Kind.EXCLUDING);
    add(node.phrases("share.of"), Kind.LINK);
    PHRASES.forEach((kind, path) -> add(node.phrases(path), kind));
    node.phrases("quantity.percent")
        .forEach(phrase -> put(new Entry(phrase, Kind.PERCENT, "%", false, false, false)));
    grammar
        .chemistry()
        .names()
        .getOrDefault(language.id(), Map.of())
        .forEach((name, symbol) -> put(new Entry(name, Kind.ELEMENT, symbol, false, false, true)));
    node.groups("rareEarth")
        .forEach(
            (symbol, names) ->
                names.forEach(
                    name ->
                        put(
                            new Entry(
                                name,
                                Kind.ELEMENT,
                                symbol,
                                name.length() < 5,
                                false,
                                !name.equals(symbol)))));
    grammar
        .root()
        .groups("units")
        .forEach(
            (basis, units) ->
                units.forEach(
                    unit ->
                        put(
                            basis.equals("other")
                                ? new Entry(unit, Kind.UNIT, unit, true, true, false)
                                : new Entry(unit, Kind.BASIS, basis, false, false, false))));
    byFirst
        .values()
        .forEach(
            entries ->
                entries.sort((one, other) -> other.phrase().length() - one.phrase().length()));
    pair();
  }

  /// Nouns of claimed things are taken whole, so that no element is read into an alloy's name.
  private void addNouns(GrammarNode node) {
    if (!node.flag("spaced")) {
      node.groups("nouns")
          .values()
          .forEach(
              words ->
                  words.stream()
                      .filter(word -> word.length() > 1)
                      .forEach(
                          word -> put(new Entry(word, Kind.OTHER, word, false, false, false))));
    }
  }

  private void add(List<String> phrases, Kind kind) {
    phrases.forEach(phrase -> put(new Entry(phrase, kind, phrase, false, false, false)));
  }

  private void put(Entry entry) {
    List<Entry> entries =
        byFirst.computeIfAbsent(lower(entry.phrase().charAt(0)), _ -> new ArrayList<>());
    if (entry.kind() == Kind.BASIS || entry.kind() == Kind.ELEMENT) {
      entries.removeIf(known -> known.phrase().equals(entry.phrase()) && !known.unit());
    }
    boolean known =
        entries.stream()
            .anyMatch(
                other -> other.phrase().equals(entry.phrase()) && other.unit() == entry.unit());
    if (!known) {
      entries.add(entry);
    }
  }

  /// The longest phrase at a place.
  Optional<Entry> at(String text, int from, boolean behindNumber) {
    char first = text.charAt(from);
    if (first >= ASCII) {
      return at(byFirst.getOrDefault(lower(first), List.of()), text, from, behindNumber);
    }
    int lower = Character.toLowerCase(first);
    int next = from + 1 < text.length() ? Character.toLowerCase(text.charAt(from + 1)) : ' ';
    Optional<Entry> longer =
        next < ASCII
            ? at(byPair.get(lower * ASCII + next), text, from, behindNumber)
            : at(byFirst.getOrDefault(lower(first), List.of()), text, from, behindNumber);
    return longer.isPresent() ? longer : at(others.get(lower), text, from, behindNumber);
  }

  private static Optional<Entry> at(
      List<Entry> entries, String text, int from, boolean behindNumber) {
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if ((behindNumber || !entry.unit())
          && mayEnd(text, from, entry.phrase())
          && text.regionMatches(!entry.exact(), from, entry.phrase(), 0, entry.phrase().length())
          && bounded(text, from, from + entry.phrase().length(), behindNumber)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /// Whether a phrase's last letter may stand where it would end: rules most phrases out at one
  /// look.
  private static boolean mayEnd(String text, int from, String phrase) {
    int last = phrase.length() - 1;
    if (from + last >= text.length()) {
      return false;
    }
    char expected = phrase.charAt(last);
    char there = text.charAt(from + last);
    return expected == there || expected >= ASCII || there >= ASCII || (expected ^ there) == CASE;
  }

  /// Sorts the phrases that begin in ASCII by their first two characters.
  private void pair() {
    byPair.addAll(Collections.nCopies(ASCII * ASCII, List.of()));
    others.addAll(Collections.nCopies(ASCII, List.of()));
    byFirst.forEach(
        (first, entries) -> {
          for (Entry entry : first < ASCII ? entries : List.<Entry>of()) {
            String phrase = entry.phrase();
            int next = phrase.length() > 1 ? Character.toLowerCase(phrase.charAt(1)) : ASCII;
            if (next < ASCII) {
              append(byPair, first * ASCII + next, entry);
            } else {
              append(others, first, entry);
            }
          }
        });
  }

  private static void append(List<List<Entry>> lists, int place, Entry entry) {
    List<Entry> longer = new ArrayList<>(lists.get(place));
    longer.add(entry);
    lists.set(place, longer);
  }

  /// Latin words end where their letters do.
  private static boolean bounded(String text, int begin, int end, boolean behindNumber) {
    boolean open =
        begin > 0
            && isLatin(text.charAt(begin))
            && (isLatin(text.charAt(begin - 1))
                || (!behindNumber && Character.isDigit(text.charAt(begin - 1))));
    boolean digits =
        end < text.length()
            && isDigit(text.charAt(end - 1))
            && (isDigit(text.charAt(end))
                || (end + 1 < text.length()
                    && ".,".indexOf(text.charAt(end)) >= 0
                    && isDigit(text.charAt(end + 1))));
    return !open
        && !digits // 包括0.02: not "including 0"
        && !(end < text.length()
            && isLatin(text.charAt(end - 1))
            && (isLatin(text.charAt(end)) || Character.isDigit(text.charAt(end))));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '\u00c0' && c <= '\u024f');
  }

  private static char lower(char c) {
    return String.valueOf(c).toLowerCase(Locale.ROOT).charAt(0);
  }
}
