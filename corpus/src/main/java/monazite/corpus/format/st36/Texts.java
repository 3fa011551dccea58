package monazite.corpus.format.st36;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import monazite.corpus.xml.FoldedText;

/// Texts by language.
final class Texts {
  private static final String ASIAN =
      "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\u3001\u3002\uff08\uff09\uff0c\uff1a\uff1b]";

  /// Letters and figures as wide as these; between two of them a space may part words.
  private static final String WIDE = "[\uff10-\uff5a]";

  private static final Pattern WRAPPED =
      Pattern.compile("(?<=%1$s) (?=%1$s|%2$s)|(?<=%2$s) (?=%1$s)".formatted(ASIAN, WIDE));

  private Texts() {}

  /// What ISO 639-2 calls a language that can't be told.
  private static final String UNTOLD = "und";

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");
  private static final int LONG_WORD = 4;

  /// Adds each text under its language, the first of each language; texts that name theirs come
  /// before those that don't. Where a converter dropped all languages, of two texts that seem to be
  /// in one language the second is kept as well, without one.
  static void put(
      Map<String, String> texts, List<Element> elements, Function<Element, String> reading) {
    List<String> unnamed = new ArrayList<>();
    for (Element element : elements) {
      String language = Languages.code(element.attribute("lang"));
      String text = reading.apply(element).strip();
      if (!text.isEmpty() && language.isEmpty()) {
        unnamed.add(text);
      } else if (!text.isEmpty()) {
        texts.putIfAbsent(language, text);
      }
    }
    boolean dropped = texts.isEmpty();
    for (String text : unnamed) {
      String taken = texts.putIfAbsent(Languages.of(text), text);
      if (dropped && taken != null && !taken.equals(text)) {
        texts.putIfAbsent(UNTOLD, text);
      }
    }
  }

  /// Gives the English title its name where two could be it: it has the words of the abstract.
  static void settle(Map<String, String> titles, Map<String, String> abstracts) {
    String taken = titles.get("en");
    String other = titles.get(UNTOLD);
    String text = abstracts.get("en");
    if (taken != null && other != null && text != null) {
      Set<String> words = Set.copyOf(words(text));
      if (shared(other, words) > shared(taken, words)) {
        titles.put("en", other);
        titles.put(UNTOLD, taken);
      }
    }
  }

  private static long shared(String title, Set<String> words) {
    return words(title).stream()
        .filter(it -> it.length() >= LONG_WORD && words.contains(it))
        .count();
  }

  private static Set<String> words(String text) {
    return new HashSet<>(List.of(WORDS.split(text.toLowerCase(Locale.ROOT), -1)));
  }

  /// A text's paragraphs, each folded to one line.
  static String paragraphs(Element element) {
    StringBuilder text = new StringBuilder(fold(element.text()));
    for (Element child : element.children()) {
      String paragraph = paragraphs(child);
      if (!paragraph.isEmpty()) {
        text.append(text.isEmpty() ? "" : "\n").append(paragraph);
      }
    }
    return text.toString();
  }

  /// The text with its wrapped lines joined where the writing has no spaces between words: one
  /// between two Chinese or Japanese characters is none.
  static String unwrapped(String text) {
    return WRAPPED.matcher(text).replaceAll("");
  }

  /// White space folded to single spaces.
  static String fold(String text) {
    FoldedText folded = new FoldedText();
    folded.add(text);
    return folded.toString();
  }
}
