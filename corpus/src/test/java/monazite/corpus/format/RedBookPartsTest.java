package monazite.corpus.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedBookPartsTest {
  @ParameterizedTest
  @CsvSource({
    "<a>1</a><description id='d'>2</description><claims>3</claims>, <a>1</a>><claims>3</claims>",
    "<descriptionless>1</descriptionless>, <descriptionless>1</descriptionless>",
    "<description>never closed <claims>3</claims>, <description>never closed <claims>3</claims>",
    "<us-parties><x/></us-parties><drawings/>5, ><drawings/>5",
    "x < description>, x < description>",
    "<, <",
    "'',''"
  })
  void whatIsNotJudgedIsLeftOut(String record, String kept) {
    byte[] bytes = record.getBytes(StandardCharsets.UTF_8);
    int[] parts = RedBookParts.of(bytes);
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < parts.length; i += 2) {
      joined.append(new String(bytes, parts[i], parts[i + 1] - parts[i], StandardCharsets.UTF_8));
    }
    assertEquals(kept, joined.toString());
  }
}
