package monazite.corpus.format.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.Source;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.format.SourceFormats;
import org.junit.jupiter.api.Test;

/// Tables as they are found.
class TableTest {
  private static final String HEAD = "publication_number,title,filing_date\n";

  @Test
  void aQuoteThatNeverClosesLeavesItsNeighboursAlone() throws IOException {
    assertEquals(
        List.of("US1234567B2", "broken", "US1234569B2"),
        fates(HEAD + "US-1234567-B2,One,\nUS-1234568-B2,\"Two\nUS-1234569-B2,Three,2019-01-02\n"));
  }

  @Test
  void textWithinQuotesMayGoOverManyLines() throws IOException {
    PatentDocument document =
        documents(HEAD + "US-1234567-B2,\"One,\n\n\"\"two\"\"\",2019-01-02\n").getFirst();
    assertEquals("One,\n\n\"two\"", document.titles().get("en"));
    assertEquals("2019-01-02", document.filed().orElseThrow().toString());
  }

  @Test
  void anotherTableBehindTheFirstBringsItsOwnColumns() throws IOException {
    List<PatentDocument> documents =
        documents(
            HEAD
                + "US-1234567-B2,One,2019-01-02\n"
                + "title,publication_number\n"
                + "Two,US-1234568-B2\n");
    assertEquals("Two", documents.get(1).titles().get("en"));
    assertEquals(2, documents.size());
  }

  @Test
  void rowsOfBlankCellsAreNone() throws IOException {
    assertEquals(List.of("US1234567B2"), fates(HEAD + ",,\nUS-1234567-B2,One,\n\n , , \n"));
  }

  @Test
  void aRowWithTooManyOrTooFewCellsIsBrokenAlone() throws IOException {
    assertEquals(
        List.of("broken", "US1234568B2", "broken"),
        fates(HEAD + "US-1234567-B2,One,,2,3\nUS-1234568-B2,Two,,\nUS-1234569-B2,Three\n"));
  }

  @Test
  void theOrderOfDayAndMonthIsThatOfTheWholeTable() throws IOException {
    String rows = "US-1234567-B2,One,03/04/2019\n";
    assertEquals(Optional.empty(), documents(HEAD + rows).getFirst().filed());
    assertEquals(
        "2019-04-03", filed(documents(HEAD + rows + "US-1234568-B2,Two,28/04/2019\n").getFirst()));
    assertEquals(
        "2019-03-04", filed(documents(HEAD + rows + "US-1234568-B2,Two,04/28/2019\n").getFirst()));
  }

  @Test
  void namesOfColumnsTellTheEncoding() throws IOException {
    String text = "公開番号,発明の名称,出願日\n特開2019-123456,希土類磁石,2018-05-06\n";
    PatentDocument document = documents(text.getBytes(Charset.forName("windows-31j"))).getFirst();
    assertEquals("JP2019123456A", document.publication().toString());
    assertEquals("希土類磁石", document.titles().get("ja"));
  }

  @Test
  void linesOfOldMacintoshesAreInTheirEncoding() throws IOException {
    String text = HEAD.replace('\n', '\r') + "DE-102019123456-A1,Vorrichtung für Öl,\r";
    PatentDocument document = documents(text.getBytes(Charset.forName("x-MacRoman"))).getFirst();
    assertEquals("Vorrichtung für Öl", document.titles().get("de"));
  }

  @Test
  void rowsAreHandedOutBeforeTheStreamFails() throws IOException {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("disk gone");
          }

          @Override
          public int read(byte[] to, int offset, int length) throws IOException {
            throw new IOException("disk gone");
          }
        };
    String rows = HEAD + "US-1234567-B2,One,\nUS-1234568-B2,Two,";
    InputStream in =
        new SequenceInputStream(
            new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)), broken);
    List<String> fates = new ArrayList<>();
    assertThrows(IOException.class, () -> split(in, fates));
    assertEquals(List.of("US1234567B2", "US1234568B2"), fates);
  }

  @Test
  void aTableOfAnyLengthIsReadInBoundedMemory() throws IOException {
    byte[] row =
        ("US-1234567-B2,\"" + "A magnet\nof parts. ".repeat(50) + "\",2019-01-02\n")
            .getBytes(StandardCharsets.UTF_8);
    int rows = 300_000;
    InputStream in =
        new SequenceInputStream(
            new ByteArrayInputStream(HEAD.getBytes(StandardCharsets.UTF_8)),
            new Repeated(row, rows));
    int[] read = {0};
    format(HEAD.getBytes(StandardCharsets.UTF_8))
        .split(in, new SourceFormat.Origin("test", ""), counter(read));
    assertEquals(rows, read[0]);
  }

  /// The same bytes, over and over.
  private static final class Repeated extends InputStream {
    private final byte[] bytes;
    private long left;
    private int at;

    Repeated(byte[] bytes, int times) {
      this.bytes = bytes;
      this.left = (long) bytes.length * times;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] to, int offset, int length) {
      if (left == 0) {
        return -1;
      }
      int size = (int) Math.min(Math.min(length, bytes.length - at), left);
      System.arraycopy(bytes, at, to, offset, size);
      at = (at + size) % bytes.length;
      left -= size;
      return size;
    }
  }

  private static SourceFormat.RecordSink counter(int[] read) {
    return new SourceFormat.RecordSink() {
      @Override
      public void record(RawRecord record) {
        read[0]++;
      }

      @Override
      public void oversize(Source source, long bytes) {
        throw new AssertionError(source + " " + bytes);
      }
    };
  }

  private static String filed(PatentDocument document) {
    return document.filed().orElseThrow().toString();
  }

  private static List<String> fates(String text) throws IOException {
    List<String> fates = new ArrayList<>();
    split(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), fates);
    return fates;
  }

  private static void split(InputStream in, List<String> fates) throws IOException {
    SourceFormat format = format(HEAD.getBytes(StandardCharsets.UTF_8));
    format.split(
        in,
        new SourceFormat.Origin("test", ""),
        new SourceFormat.RecordSink() {
          @Override
          public void record(RawRecord record) {
            fates.add(
                switch (format.parse(record)) {
                  case Reading.Parsed(var document) -> document.publication().toString();
                  case Reading.Policy(var policy) -> policy.name();
                  case Reading.Skipped(var _, var _) -> "skipped";
                  case Reading.Broken(var _, var _) -> "broken";
                });
          }

          @Override
          public void oversize(Source source, long bytes) {
            fates.add("oversize");
          }
        });
  }

  private static SourceFormat format(byte[] head) {
    return SourceFormats.of(head).orElseThrow();
  }

  private static List<PatentDocument> documents(String text) throws IOException {
    return documents(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<PatentDocument> documents(byte[] bytes) throws IOException {
    List<PatentDocument> documents = new ArrayList<>();
    SourceFormat format = format(bytes);
    format.split(
        new ByteArrayInputStream(bytes),
        new SourceFormat.Origin("test", ""),
        new SourceFormat.RecordSink() {
          @Override
          public void record(RawRecord record) {
            Reading reading = format.parse(record);
            assertTrue(reading instanceof Reading.Parsed, reading::toString);
            documents.add(((Reading.Parsed) reading).document());
          }

          @Override
          public void oversize(Source source, long bytes) {
            throw new AssertionError(source + " " + bytes);
          }
        });
    return documents;
  }
}
