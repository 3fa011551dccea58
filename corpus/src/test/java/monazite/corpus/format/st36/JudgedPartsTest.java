package monazite.corpus.format.st36;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// What of a record a gate looks at.
class JudgedPartsTest {
  @Test
  void descriptionsAndDrawingsAreLeftOutUnderAnyPrefix() {
    assertEquals(
        "<a:X><a:T>magnet</a:T><a:Claims/></a:X>",
        kept(
            "<a:X><a:T>magnet</a:T><a:Description n=\"1\">alloy</a:Description><a:Claims/></a:X>"));
    assertEquals(
        "<x><claims>magnet</claims><drawings/></x>",
        kept("<x><description>alloy</description><claims>magnet</claims><drawings/></x>"));
  }

  @Test
  void whatOnlyLooksLikeOneIsKept() {
    for (String record :
        new String[] {
          "<x><Description/><Claims>magnet</Claims><Description/></x>",
          "<x><Description>alloy<Claims>magnet</Claims>",
          "<x><DescriptionText>magnet</DescriptionText></x>",
          "<x><a:Description>alloy</b:Description><Claims>magnet</Claims></x>",
          "<x><a:Description",
          "<"
        }) {
      assertEquals(record, kept(record));
    }
  }

  @Test
  void anEmptyOneDoesNotSwallowTheClaimsBeforeTheNext() {
    assertEquals(
        "<x><Description lang=\"zh\"/><Claims>magnet</Claims></x>",
        kept(
            "<x><Description"
                + " lang=\"zh\"/><Claims>magnet</Claims><Description>a</Description></x>"));
  }

  /// The rest of a start tag that was cut off behind the name stays behind, which harms nothing.
  private static String kept(String record) {
    byte[] bytes = record.getBytes(StandardCharsets.UTF_8);
    int[] parts = JudgedParts.of(bytes);
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < parts.length; i += 2) {
      kept.append(new String(bytes, parts[i], parts[i + 1] - parts[i], StandardCharsets.UTF_8));
    }
    return kept.toString().replace(">>", ">");
  }
}
