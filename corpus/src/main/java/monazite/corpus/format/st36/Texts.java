package monazite.corpus.format.st36;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import monazite.corpus.xml.FoldedText;

/// Texts by language.
final class Texts {
  private static final String ASIAN =
      "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\u3001\u3002\uff08\uff09\uff0c\uff1a\uff1b]";

  private static final Pattern WRAPPED = Pattern.compile("(?<=" + ASIAN + ") (?=" + ASIAN + ")");

  private Texts() {}

  /// Adds each text under its language, the first of each language; texts that name theirs come
  /// before those that don't.
  static void put(
      Map<String, String> texts, List<Element> elements, Function<Element, String> reading) {
    for (boolean named : new boolean[] {true, false}) {
      for (Element element : elements) {
        String language = Languages.code(element.attribute("lang"));
        String text = reading.apply(element).strip();
        if (language.isEmpty() != named && !text.isEmpty()) {
          texts.putIfAbsent(named ? language : Languages.of(text), text);
        }
      }
    }
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
