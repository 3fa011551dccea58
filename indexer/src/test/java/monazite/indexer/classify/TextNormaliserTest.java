package monazite.indexer.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextNormaliserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ｒ−Ｔ−Ｂ系焼結磁石|R-T-B系焼結磁石",
        "R—Fe—B|R-Fe-B",
        "Fe--Nd--B|Fe-Nd-B",
        "ＲーＴーＢ|R-T-B",
        "モーター|モーター",
        "Nd.sub.2 Fe.sub.14 B magnet|Nd2Fe14B magnet",
        "Nd<sub>2</sub>Fe<SUB>14</SUB>B|Nd2Fe14B",
        "Sm_{2}Fe_{17}N_{3}|Sm2Fe17N3",
        "La₀.₂Nd₀.₂|La0.2Nd0.2",
        "Ce³⁺ ions|Ce3+ ions",
        "ｼﾝﾁﾚｰﾀ|シンチレータ",
        "a  b|a b"
      })
  void writesEverythingInOneWay(String original, String expected) {
    assertEquals(expected, TextNormaliser.normalise(original).text());
  }

  @Test
  void joinsWordsThatALineEndCuts() {
    assertEquals("aus neodymhaltigem", TextNormaliser.normalise("aus neodym-\n  haltigem").text());
  }

  @Test
  void joinsAsianTextThatALineEndCuts() {
    assertEquals("稀土永磁", TextNormaliser.normalise("稀土\n永磁").text());
  }

  @Test
  void findsTheWayBackToTheOriginal() {
    NormalText text = TextNormaliser.normalise("the Nd.sub.2 Fe.sub.14 B phase");
    int start = text.text().indexOf("Nd2Fe14B");
    assertEquals("Nd.sub.2 Fe.sub.14 B", text.quote(start, start + 8));
  }
}
