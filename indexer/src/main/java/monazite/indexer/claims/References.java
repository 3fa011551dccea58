package monazite.indexer.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import monazite.indexer.claims.phrase.FoldedText;
import monazite.indexer.claims.phrase.Phrase;
import monazite.seeds.grammar.GrammarNode;
import monazite.seeds.grammar.LanguageGrammar;

/// Finds the claim numbers that a claim's text refers to.
final class References {
  private static final int LONGEST_RANGE = 2000;

  private static final Pattern WORD = Pattern.compile("\\p{L}{1,20}");

  private final Phrase anchor;
  private final Map<String, Integer> ordinals = new HashMap<>();
  private final Phrase ordinal;
  private final Pattern after;
  private final Pattern range;
  private final Pattern list;
  private final Pattern notReference;
  private final List<Phrase> allPreceding;
  private final List<Phrase> previous;

  /// What was found.
  ///
  /// @param numbers claim numbers, rising, each once
  /// @param preceding the text refers to all claims before it
  /// @param begin where the first reference begins, -1 where there is none
  /// @param end where it ends
  record Found(Collection<Integer> numbers, boolean preceding, int begin, int end) {
    boolean any() {
      return begin >= 0;
    }

    /// Whether a source's tags say otherwise than the text.
    ///
    /// @param tags the claims that the source says it refers to; empty where it says nothing
    /// @param parents those of text and tags
    boolean disagrees(Collection<Integer> tags, Collection<Integer> parents) {
      return !tags.isEmpty()
          && (preceding
              ? !parents.containsAll(tags)
              : !Set.copyOf(numbers).equals(Set.copyOf(tags)));
    }
  }

  References(LanguageGrammar language) {
    GrammarNode node = language.node();
    // Read from paper, claim 1 is claim I or claim l.
    String misreadOne = language.spaced() ? "[il](?![\\p{L}'.-])" : "(?!)";
    node.groups("reference.ordinals")
        .forEach(
            (number, words) -> words.forEach(word -> ordinals.put(word, Integer.valueOf(number))));
    String word = any(List.copyOf(ordinals.keySet()));
    String joint = any(node.phrases("reference.list"));
    ordinal =
        ordinals.isEmpty()
            ? Phrase.never()
            : Phrase.of(
                ignoringCase(
                    "\\b("
                        + (word + "(?:\\s?" + joint + "\\s(?:" + node.text("reference.article"))
                        + (")?" + word + "){0,5})\\s" + node.text("reference.ordinalClaim"))));
    anchor =
        Phrase.of(
            ignoringCase(
                "(?:"
                    + node.text("reference.before")
                    + ")([0-9]{1,4}|"
                    + misreadOne
                    + ")(?![0-9])"));
    after = ignoringCase(node.text("reference.after"));
    String again = "\\s{0,3}(?:" + node.text("reference.again") + ")?([0-9]{1,4})(?![0-9])";
    range = ignoringCase("\\s{0,3}" + any(node.phrases("reference.range")) + again);
    list = ignoringCase("\\s{0,3}(?:,\\s{0,3})?" + any(node.phrases("reference.list")) + again);
    notReference = ignoringCase(node.text("reference.notReference"));
    allPreceding = node.patterns("reference.allPreceding").stream().map(Phrase::seldom).toList();
    previous = node.patterns("reference.previous").stream().map(Phrase::seldom).toList();
  }

  private static Pattern ignoringCase(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String any(List<String> words) {
    return words.stream()
        .sorted((one, other) -> other.length() - one.length())
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /// The references of a claim's normalised text.
  ///
  /// @param own the claim's number
  Found in(FoldedText folded, int own) {
    String text = folded.text();
    TreeSet<Integer> numbers = new TreeSet<>();
    int begin = -1;
    int end = -1;
    Phrase.Search search = anchor.search(folded);
    while (search.find()) {
      int stop = run(text, search.found(), numbers);
      if (stop > 0 && begin < 0) {
        begin = search.start();
        end = stop;
      }
      search.moveTo(Math.max(search.end(), stop));
    }
    for (Phrase phrase : previous) {
      Phrase.Search found = phrase.search(folded);
      if (found.find() && !numberFollows(text, found.end()) && own > 1) {
        numbers.add(own - 1);
        end = begin < 0 || found.start() < begin ? found.end() : end;
        begin = begin < 0 ? found.start() : Math.min(begin, found.start());
      }
    }
    Phrase.Search counted = ordinal.search(folded);
    while (counted.find()) {
      Matcher words = WORD.matcher(counted.found().group(1).toLowerCase(Locale.ROOT));
      while (words.find()) {
        Optional.ofNullable(ordinals.get(words.group())).ifPresent(numbers::add);
      }
      end = begin < 0 || counted.start() < begin ? counted.end() : end;
      begin = begin < 0 ? counted.start() : Math.min(begin, counted.start());
    }
    for (Phrase phrase : allPreceding) {
      Phrase.Search found = phrase.search(folded);
      if (found.find() && !numberFollows(text, found.end())) {
        int first = begin < 0 ? found.start() : Math.min(begin, found.start());
        return new Found(numbers, true, first, first == found.start() ? found.end() : end);
      }
    }
    return new Found(numbers, false, begin, end);
  }

  private static boolean numberFollows(String text, int at) {
    int next = at;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next < text.length() && Character.isDigit(text.charAt(next));
  }

  /// Reads the run of numbers that begins with a match of the anchor; gives its end, or 0 where the
  /// number is no reference.
  private int run(String text, Matcher matcher, Set<Integer> numbers) {
    List<Integer> item = new ArrayList<>();
    int at = item(text, matcher, item);
    if (at == 0) {
      return 0;
    }
    numbers.addAll(item);
    while (true) {
      Matcher more = list.matcher(text).region(at, text.length()).useTransparentBounds(true);
      if (!more.lookingAt()) {
        return at;
      }
      item.clear();
      int next = item(text, more, item);
      if (next == 0) {
        return at;
      }
      numbers.addAll(item);
      at = next;
    }
  }

  /// Reads one number or range whose first number is the matcher's group 1; 0 where it is a
  /// quantity.
  private int item(String text, Matcher matcher, List<Integer> item) {
    int low = number(matcher.group(1));
    int at = behind(text, matcher.end());
    Matcher to = range.matcher(text).region(at, text.length()).useTransparentBounds(true);
    int high = low;
    if (to.lookingAt()) {
      high = Integer.parseInt(to.group(1));
      at = behind(text, to.end());
    }
    Matcher not = notReference.matcher(text).region(at, text.length()).useTransparentBounds(true);
    if (not.lookingAt() || low == 0) {
      return 0;
    }
    if (high < low || high - low > LONGEST_RANGE) {
      item.add(low);
      item.add(high);
    } else {
      for (int number = low; number <= high; number++) {
        item.add(number);
      }
    }
    return at;
  }

  private static int number(String written) {
    return Character.isDigit(written.charAt(0)) ? Integer.parseInt(written) : 1;
  }

  private int behind(String text, int at) {
    Matcher matcher = after.matcher(text).region(at, text.length());
    return matcher.lookingAt() ? matcher.end() : at;
  }
}
