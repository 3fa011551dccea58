package monazite.corpus.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What of a record a gate looks at.
class JudgedPartsTest {
  private static final JudgedParts NAMED =
      JudgedParts.without("description", "drawings", "us-parties");
  private static final JudgedParts LOCAL =
      JudgedParts.withoutLocal("Description", "description", "Drawings", "drawings");

  private static String kept(JudgedParts judged, String record) {
    byte[] bytes = record.getBytes(StandardCharsets.UTF_8);
    return new String(RawRecord.joined(bytes, judged.of(bytes)), StandardCharsets.UTF_8);
  }

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
    assertEquals(kept, kept(NAMED, record));
  }

  @ParameterizedTest
  @CsvSource({
    "<a:X><a:T>m</a:T><a:Description n='1'>alloy</a:Description><a:Claims/></a:X>,"
        + " <a:X><a:T>m</a:T>><a:Claims/></a:X>",
    "<x><description>alloy</description><claims>m</claims><drawings/></x>,"
        + " <x>><claims>m</claims><drawings/></x>"
  })
  void localNamesCountUnderAnyPrefix(String record, String kept) {
    assertEquals(kept, kept(LOCAL, record));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<x><Description/><Claims>magnet</Claims><Description/></x>",
        "<x><Description>alloy<Claims>magnet</Claims>",
        "<x><DescriptionText>magnet</DescriptionText></x>",
        "<x><a:Description>alloy</b:Description><Claims>magnet</Claims></x>",
        "<x><a:Description",
        "<x><description"
      })
  void whatOnlyLooksLikeOneIsKept(String record) {
    assertEquals(record, kept(LOCAL, record));
    assertEquals(record, kept(NAMED, record));
  }

  @Test
  void anEmptyOneDoesNotSwallowTheClaimsBeforeTheNext() {
    String claims = "<claims>magnet</claims>";
    assertEquals(
        "<x><description id=\"d\" />" + claims + "></x>",
        kept(NAMED, "<x><description id=\"d\" />" + claims + "<description>a</description></x>"));
    assertEquals(
        "<x><Description lang=\"zh\"/>" + claims + "></x>",
        kept(LOCAL, "<x><Description lang=\"zh\"/>" + claims + "<Description>a</Description></x>"));
  }

  @Test
  void partsArePairsThatRise() {
    byte[] bytes = "<description>a</description>b".getBytes(StandardCharsets.UTF_8);
    assertEquals("[0, 0, 27, 29]", Arrays.toString(NAMED.of(bytes)));
  }
}
