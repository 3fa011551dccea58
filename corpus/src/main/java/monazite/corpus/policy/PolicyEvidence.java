package monazite.corpus.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tells policy documents from other texts by the words of states and of plans in them: how many
/// different ones, and how dense.
public final class PolicyEvidence {
  private static final JsonNode DATA = PolicyWords.part("evidence");

  /// What long texts must show, and short ones, which have fewer different words but denser.
  private static final List<Least> LEAST = List.of(Least.of(DATA), Least.of(DATA.path("short")));

  /// What a text must show whose first lines name an authority and a plan.
  private static final Least HEADED = Least.of(DATA.path("headed"));

  private static final List<String> TITLES = PolicyWords.texts(PolicyWords.part("titleWords"));

  private static final int FIRST_LINES = 6;

  /// A text on methods may speak of plans, but seldom of states.
  private static final int LEAST_STATE_PER_THOUSAND = DATA.path("leastStatePerThousand").asInt();

  private static final Map<String, Pattern> STATE = patterns("state");
  private static final Map<String, Pattern> POLICY = patterns("policy");

  /// Shorter texts are captions and notes.
  private static final int SHORTEST = 300;

  /// Letters that are looked at: what a document is shows early.
  private static final int LOOK = 200_000;

  /// Prose has this share of letters, digits and blanks at least.
  private static final double PROSE = 0.8;

  private static final Pattern WORDS = Pattern.compile("(?:\\p{L}[\\p{L}-]* ){3}\\p{L}");

  private PolicyEvidence() {}

  /// Why a text is no policy document; empty where it is one.
  public static Optional<String> against(String text) {
    Optional<String> unfit = unfit(text);
    if (unfit.isPresent()) {
      return unfit;
    }
    String part = text.substring(0, Math.min(text.length(), LOOK));
    long letters = part.codePoints().filter(Character::isLetter).count();
    long han = part.codePoints().filter(PolicyEvidence::isWide).count();
    String folded = Normalizer.normalize(part, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    for (String language : STATE.keySet()) {
      Found state = Found.of(STATE.get(language), folded);
      Found policy = Found.of(POLICY.get(language), folded);
      int distinct = state.distinct() + policy.distinct();
      double words = wordsOf(language, letters, han);
      double dense = 1000.0 * (state.hits() + policy.hits()) / Math.max(1, words);
      double states = 1000.0 * state.hits() / Math.max(1, words);
      boolean evident =
          states >= LEAST_STATE_PER_THOUSAND
              && LEAST.stream().anyMatch(it -> it.isMet(state.distinct(), distinct, dense));
      if (evident
          || (HEADED.isMet(state.distinct(), distinct, dense) && isHeaded(folded, language))) {
        return Optional.empty();
      }
    }
    return Optional.of("no policy document: few words of plans, measures and authorities in it");
  }

  /// Why a text can't be a policy document whatever its words are; empty where it can.
  public static Optional<String> unfit(String text) {
    String part = text.substring(0, Math.min(text.length(), LOOK));
    long letters = part.codePoints().filter(Character::isLetter).count();
    long han = part.codePoints().filter(PolicyEvidence::isWide).count();
    if (letters + 2 * han < SHORTEST) {
      return Optional.of("too short to be a policy document");
    }
    if (isTable(part)) {
      return Optional.of("no policy document: a table");
    }
    return isCode(part)
        ? Optional.of("no policy document: program code or data")
        : Optional.empty();
  }

  /// Whether the first lines name an authority and say that this is a plan.
  private static boolean isHeaded(String folded, String language) {
    String head =
        folded
            .lines()
            .filter(it -> !it.isBlank())
            .limit(FIRST_LINES)
            .collect(Collectors.joining("\n"));
    return Found.of(STATE.get(language), head).hits() > 0
        && TITLES.stream().anyMatch(head::contains);
  }

  /// A word has some five letters, or two ideographs.
  private static double wordsOf(String language, long letters, long han) {
    boolean wide = language.equals("zh") || language.equals("ja") || language.equals("ko");
    return wide ? han / 2.0 : (letters - han) / 5.0;
  }

  private record Found(int hits, int distinct) {
    static Found of(@org.jspecify.annotations.Nullable Pattern words, String text) {
      Set<String> distinct = new HashSet<>();
      int hits = 0;
      if (words != null) {
        Matcher matcher = words.matcher(text);
        while (matcher.find()) {
          hits++;
          distinct.add(matcher.group());
        }
      }
      return new Found(hits, distinct.size());
    }
  }

  private static boolean isWide(int c) {
    return Character.isIdeographic(c)
        || switch (Character.UnicodeScript.of(c)) {
          case HIRAGANA, KATAKANA, HANGUL -> true;
          default -> false;
        };
  }

  /// Most lines have as many separators as the first.
  private static boolean isTable(String text) {
    List<String> lines = text.lines().filter(it -> !it.isBlank()).limit(400).toList();
    for (char separator : new char[] {'\t', ',', ';', '|'}) {
      Map<Long, Integer> counts = new TreeMap<>();
      lines.forEach(
          line -> counts.merge(line.chars().filter(c -> c == separator).count(), 1, Integer::sum));
      long most =
          counts.entrySet().stream()
              .filter(it -> it.getKey() >= (separator == '\t' ? 1 : 2))
              .mapToInt(Map.Entry::getValue)
              .max()
              .orElse(0);
      if (lines.size() > 4 && most > 0.7 * lines.size()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCode(String text) {
    long prose =
        text.codePoints()
            .filter(
                c ->
                    Character.isLetterOrDigit(c)
                        || Character.isWhitespace(c)
                        || ",.;:()[]'\"“”‘’，。；：（）、《》「」".indexOf(c) >= 0)
            .count();
    long lines = text.lines().filter(it -> !it.isBlank()).count();
    // Items of a list end like statements of a program, but have words in a row.
    long ends =
        text.lines()
            .filter(it -> it.stripTrailing().matches(".*[{};]"))
            .filter(it -> !WORDS.matcher(it).find())
            .count();
    return prose < PROSE * text.codePointCount(0, text.length()) || ends > 0.3 * lines;
  }

  private record Least(int state, int distinct, int perThousand) {
    static Least of(JsonNode data) {
      return new Least(
          data.path("leastState").asInt(),
          data.path("leastDistinct").asInt(),
          data.path("leastPerThousand").asInt());
    }

    boolean isMet(int states, int words, double dense) {
      return states >= state && words >= distinct && dense >= perThousand;
    }
  }

  private static Map<String, Pattern> patterns(String list) {
    Map<String, Pattern> patterns = new TreeMap<>();
    PolicyWords.byLanguage(PolicyWords.part("evidence").path(list))
        .forEach(
            (language, words) -> {
              List<String> quoted = new ArrayList<>();
              words.stream().distinct().map(Pattern::quote).forEach(quoted::add);
              boolean latin =
                  Character.UnicodeScript.of(words.getFirst().codePointAt(0))
                      == Character.UnicodeScript.LATIN;
              String any = "(?:" + String.join("|", quoted) + ")";
              patterns.put(language, Pattern.compile((latin ? "(?<!\\p{L})" : "") + any));
            });
    return patterns;
  }
}
