package monazite.corpus.format.st36;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextsTest {
  private static Element title(String language, String text) {
    Map<String, String> attributes = language.isEmpty() ? Map.of() : Map.of("lang", language);
    return new Element("invention-title", attributes, text, List.of());
  }

  private static Map<String, String> titles(Element... titles) {
    Map<String, String> texts = new LinkedHashMap<>();
    Texts.put(texts, List.of(titles), Element::text);
    return texts;
  }

  @Test
  void noTextIsLostWhereAllLanguagesWereDropped() {
    Map<String, String> titles =
        titles(title("", "RECIPIENT MAGNETIQUE"), title("", "MAGNETIC BOX"));
    assertEquals(Map.of("en", "RECIPIENT MAGNETIQUE", "und", "MAGNETIC BOX"), titles);
    Texts.settle(titles, Map.of("en", "A box that is magnetic holds powder."));
    assertEquals(Map.of("en", "MAGNETIC BOX", "und", "RECIPIENT MAGNETIQUE"), titles);
  }

  @Test
  void aTitleStaysWhereItIsWithoutBetterEvidence() {
    Map<String, String> titles = titles(title("", "MAGNETIC BOX"), title("", "KISTE"));
    Texts.settle(titles, Map.of("en", "A box that is magnetic holds powder."));
    assertEquals(Map.of("en", "MAGNETIC BOX", "und", "KISTE"), titles);
    Texts.settle(titles, Map.of());
    assertEquals("MAGNETIC BOX", titles.get("en"));
  }

  @Test
  void namedLanguagesComeFirstAndRepeatsAddNothing() {
    assertEquals(
        Map.of("en", "Magnet", "fr", "Aimant"),
        titles(title("", "MAGNET"), title("en", "Magnet"), title("fr", "Aimant")));
    assertEquals(Map.of("en", "Magnet"), titles(title("", "Magnet"), title("", "Magnet")));
  }
}
