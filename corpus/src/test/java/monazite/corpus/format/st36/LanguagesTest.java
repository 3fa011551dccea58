package monazite.corpus.format.st36;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
  @ParameterizedTest
  @CsvSource({"EN,en", "de,de", "XX,''", "'',''", "CN,zh", "jpn,ja", "KR,ko", "1,''", "zh-CN,zh"})
  void saidLanguagesAreBroughtToOneCode(String said, String code) {
    assertEquals(code, Languages.code(said));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sintered magnet | en",
        "METHOD AND DEVICE FOR MAKING A MAGNET | en",
        "希土類焼結磁石の製造方法 | ja",
        "一种烧结钕铁硼磁体 | zh",
        "희토류 소결 자석 | ko",
        "Постоянный магнит | ru",
        "Verfahren zur Herstellung eines Magneten | de",
        "PROCEDE DE FABRICATION D'UN AIMANT | fr",
        "Procedimiento para la fabricación de un imán | es",
        "Nd2Fe14B | en",
        "基于Nd2Fe14B的磁体 | zh"
      })
  void languagesAreToldFromTheText(String text, String code) {
    assertEquals(code, Languages.of(text));
  }

  @Test
  void nothingIsEnglish() {
    assertEquals("en", Languages.of(""));
    assertEquals("en", Languages.of("123 \ud800"));
  }
}
