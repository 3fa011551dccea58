package monazite.corpus.format.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import monazite.corpus.document.Source;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.format.SourceFormats;
import org.junit.jupiter.api.Test;

/// XML answers whose rows are records.
class XmlRowTest {
  private static final Charset KOREAN = Charset.forName("x-windows-949");

  @Test
  void anEncodingDeclaredOnceHoldsForAllRows() throws IOException {
    assertEquals(List.of("자석", "형광체"), titles(answer("EUC-KR").getBytes(KOREAN)));
  }

  @Test
  void aWrongDeclarationIsSeenThrough() throws IOException {
    assertEquals(List.of("자석", "형광체"), titles(answer("EUC-KR").getBytes(StandardCharsets.UTF_8)));
    assertEquals(List.of("자석", "형광체"), titles(answer("UTF-8").getBytes(KOREAN)));
  }

  @Test
  void rowsShowTheirLettersInUtf8() throws IOException {
    for (RawRecord record : records(answer("EUC-KR").getBytes(KOREAN))) {
      String text = new String(record.bytes(), StandardCharsets.UTF_8);
      assertEquals(-1, text.indexOf('\uFFFD'), text);
    }
  }

  @Test
  void aRowWithoutItsEndIsBrokenAlone() throws IOException {
    String answer = answer("UTF-8").replaceFirst("</item>", "");
    assertEquals(List.of("broken", "형광체"), titles(answer.getBytes(StandardCharsets.UTF_8)));
  }

  private static String answer(String encoding) {
    return """
    <?xml version="1.0" encoding="%s"?>
    <response><body><items>
    <item><inventionTitle>자석</inventionTitle><applicationNumber>1020240990591</applicationNumber></item>
    <item><inventionTitle>형광체</inventionTitle><applicationNumber>1020240990592</applicationNumber></item>
    </items></body></response>
    """
        .formatted(encoding);
  }

  private static List<String> titles(byte[] bytes) throws IOException {
    SourceFormat format = SourceFormats.of(bytes).orElseThrow();
    List<String> titles = new ArrayList<>();
    for (RawRecord record : records(bytes)) {
      titles.add(
          format.parse(record) instanceof Reading.Parsed(var document)
              ? document.titles().get("ko")
              : "broken");
    }
    return titles;
  }

  private static List<RawRecord> records(byte[] bytes) throws IOException {
    List<RawRecord> records = new ArrayList<>();
    SourceFormats.of(bytes)
        .orElseThrow()
        .split(
            new ByteArrayInputStream(bytes),
            new SourceFormat.Origin("test", ""),
            new SourceFormat.RecordSink() {
              @Override
              public void record(RawRecord record) {
                records.add(record);
              }

              @Override
              public void oversize(Source source, long size) {
                throw new AssertionError(source);
              }
            });
    return records;
  }
}
