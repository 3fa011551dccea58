package monazite.corpus.format.st36;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import monazite.corpus.xml.FoldedText;

/// Texts by language.
final class Texts {
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

  /// White space folded to single spaces.
  static String fold(String text) {
    FoldedText folded = new FoldedText();
    folded.add(text);
    return folded.toString();
  }
}
