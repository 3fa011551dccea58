package monazite.corpus.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolsTest {

  @ParameterizedTest
  @CsvSource({
    "H01F1/057,H01F1/057", "H01F 1/057,H01F1/057", "H01F001/057,H01F1/057",
        "H01F0001057000,H01F1/057",
    "A45F  504,A45F5/04", "B60R  900,B60R9/00", "G01G 1904,G01G19/04", "H05K  720,H05K7/20",
    "A61K 310415,A61K31/0415", "c22c 38/00,C22C38/00", "H01F,H01F", "H01F   1/0577,H01F1/0577",
    "G06F015/00,G06F15/00", "H01F 1/057 (2006.01),H01F1/057"
  })
  void cpcAndIpcInAnyPaddingAreOneSymbol(String written, String normal) {
    assertEquals(Optional.of(normal), Symbols.cpc(written));
  }

  @ParameterizedTest
  @CsvSource({
    "148302,148/302", "'148302  ',148/302", "'379 8802',379/88.02", "3798802,379/880.2",
        "'177 25',177/25",
    "'224 4207',224/42.07", "' 36 32 R',36/32R", "'123143 B',123/143B", "D14223,D14/223",
        "D14138AD,D14/138AD",
    "'D14138 G',D14/138G", "' D2951',D2/951", "'D 2951',D2/951", "D1106,D1/106",
        "257E21205,257/E21.205",
    "148DIG101,148/DIG.101", "002001000,2/1", "379088020,379/88.02", "148/302,148/302",
        "'705 26',705/26",
    "4288472,428/847.2"
  })
  void nationalClassesAreReadByTheirPlaces(String written, String normal) {
    assertEquals(Optional.of(normal), Symbols.uspc(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "None",
        "H1F 1/00",
        "H01F1/x",
        "H01F /",
        "12345678",
        "\u0000\u0000\u0000\u0000"
      })
  void whatIsNoSymbolIsEmpty(String written) {
    assertEquals(Optional.empty(), Symbols.cpc(written));
  }

  @Test
  void nonsenseIsNoNationalClass() {
    assertEquals(Optional.empty(), Symbols.uspc("None"));
    assertEquals(Optional.empty(), Symbols.uspc(""));
  }

  @Test
  void locarnoHasADash() {
    assertEquals(Optional.of("14-01"), Symbols.locarno("1401"));
    assertEquals(Optional.of("14-01"), Symbols.locarno("14-01"));
    assertEquals(Optional.empty(), Symbols.locarno("29745264"));
  }
}
