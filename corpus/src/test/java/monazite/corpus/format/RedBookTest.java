package monazite.corpus.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import monazite.corpus.document.Claim;
import monazite.corpus.document.PatentDocument;
import org.junit.jupiter.api.Test;

class RedBookTest {
  private static final SourceFormat GRANTS = Readings.format("us-grant-xml");
  private static final String DTD = "<!DOCTYPE us-patent-grant SYSTEM \"x.dtd\" [ ]>\n";

  private static String grant(String number, String rest) {
    return "<us-patent-grant lang=\"EN\"><us-bibliographic-data-grant><publication-reference>"
        + "<document-id><country>US</country><doc-number>"
        + number
        + "</doc-number><kind>B2</kind><date>20200107</date></document-id>"
        + "</publication-reference></us-bibliographic-data-grant>"
        + rest
        + "</us-patent-grant>\n";
  }

  private static List<String> fates(String dump) {
    List<String> fates = new ArrayList<>();
    for (Reading reading : Readings.of(GRANTS, dump)) {
      fates.add(
          switch (reading) {
            case Reading.Parsed(var document) -> document.publication().toString();
            case Reading.Policy(var policy) -> policy.name();
            case Reading.Skipped(var _, var _) -> "skipped";
            case Reading.Broken(var _, var _) -> "broken";
          });
    }
    return fates;
  }

  @Test
  void documentsAreCutApartWithAndWithoutProlog() {
    String prolog = "<?xml version=\"1.0\"?>\n";
    assertEquals(
        List.of("US1B2", "US2B2", "US3B2", "US4B2"),
        fates(
            prolog
                + DTD
                + grant("1", "")
                + grant("2", "")
                + DTD
                + grant("3", "")
                + prolog
                + grant("4", "")));
    assertEquals(
        List.of("US1B2", "US2B2"), fates(grant("1", "") + "<!-- c -->\n" + grant("2", "")));
  }

  @Test
  void aDocumentWithoutItsEndLeavesTheNextAlone() {
    String cut = grant("1", "").replace("</us-patent-grant>", "");
    assertEquals(
        List.of("broken", "US2B2"),
        fates("<?xml version=\"1.0\"?>\n" + cut + DTD + grant("2", "")));
    assertEquals(List.of("broken", "US2B2"), fates(cut + grant("2", "")));
    assertEquals(
        List.of("broken", "US2B2"),
        fates(cut + "<?xml version=\"1.0\"?>\n" + DTD + grant("2", "")));
  }

  @Test
  void aQuotedDeclarationIsText() {
    String quoted = "<description><p><![CDATA[<?xml version=\"1.0\"?><html/>]]></p></description>";
    PatentDocument document = Readings.only(GRANTS, grant("1", quoted));
    assertEquals("<?xml version=\"1.0\"?><html/>", document.descriptions().get("en"));
  }

  @Test
  void otherDocumentsBetweenGrantsAreSkippedWithAReason() {
    assertEquals(
        List.of("US1B2", "skipped", "skipped", "US2B2"),
        fates(
            grant("1", "")
                + "<?xml version=\"1.0\"?>\n<sequence-cwu id=\"S\"></sequence-cwu>\n"
                + "<?xml version=\"1.0\"?>\n<letter>x</letter>\n"
                + grant("2", "")));
  }

  @Test
  void everyByteOfTheStreamMayBeABufferEnd() {
    String dump = grant("1", "") + "<?xml version=\"1.0\"?>\n" + DTD + grant("2", "");
    byte[] bytes = dump.getBytes(StandardCharsets.UTF_8);
    for (int size = 1; size < 9; size++) {
      List<InputStream> parts = new ArrayList<>();
      for (int at = 0; at < bytes.length; at += size) {
        parts.add(new ByteArrayInputStream(bytes, at, Math.min(size, bytes.length - at)));
      }
      InputStream in = new SequenceInputStream(Collections.enumeration(parts));
      try {
        assertEquals(2, Readings.records(GRANTS, in, new ArrayList<>()).size());
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  }

  @Test
  void aRecordBeyondTheBoundIsHandedOutAsOversizeAndTheNextIsRead() throws IOException {
    long huge = 200L << 20;
    String begin = "<us-patent-grant>";
    InputStream in =
        new SequenceInputStream(
            Collections.enumeration(
                List.of(
                    new ByteArrayInputStream(grant("1", "").getBytes(StandardCharsets.UTF_8)),
                    new ByteArrayInputStream(begin.getBytes(StandardCharsets.UTF_8)),
                    new Spaces(huge),
                    new ByteArrayInputStream(grant("2", "").getBytes(StandardCharsets.UTF_8)))));
    List<String> oversize = new ArrayList<>();
    List<RawRecord> records = Readings.records(GRANTS, in, oversize);
    assertEquals(2, records.size());
    assertEquals(List.of(grant("1", "").length() + "+" + (begin.length() + huge)), oversize);
    assertInstanceOf(Reading.Parsed.class, GRANTS.parse(records.get(1)));
  }

  @Test
  void whatWasReadBeforeAStreamFailedIsHandedOut() {
    InputStream failing =
        new SequenceInputStream(
            new ByteArrayInputStream(
                (grant("1", "") + grant("2", "")).getBytes(StandardCharsets.UTF_8)),
            new InputStream() {
              @Override
              public int read() throws IOException {
                return read(new byte[1], 0, 1);
              }

              @Override
              public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("the disk is gone");
              }
            });
    List<RawRecord> records = new ArrayList<>();
    IOException failure =
        org.junit.jupiter.api.Assertions.assertThrows(
            IOException.class,
            () ->
                GRANTS.split(
                    failing,
                    new SourceFormat.Origin("test", ""),
                    new SourceFormat.RecordSink() {
                      @Override
                      public void record(RawRecord record) {
                        records.add(record);
                      }

                      @Override
                      public void oversize(monazite.corpus.document.Source source, long bytes) {}
                    }));
    assertEquals("the disk is gone", failure.getMessage());
    assertEquals(2, records.size());
  }

  @Test
  void brokenRecordsNamePlaceAndReason() {
    Reading reading =
        Readings.of(GRANTS, "<us-patent-grant>\n<a></b></us-patent-grant>").getFirst();
    Reading.Broken broken = assertInstanceOf(Reading.Broken.class, reading);
    assertTrue(broken.why().startsWith("XML, line 2, column "), broken.why());
    assertEquals("no publication number", why("<us-patent-grant></us-patent-grant>"));
    assertTrue(why("<us-patent-grant>" + "<a>".repeat(100_000)).contains("deeper than"));
    assertTrue(why("<us-patent-grant><p>").contains("End-of-input"), why("<us-patent-grant><p>"));
  }

  private static String why(String record) {
    return assertInstanceOf(Reading.Broken.class, Readings.of(GRANTS, record).getFirst()).why();
  }

  @Test
  void claimNumbersComeFromAttributeIdTextOrPlace() {
    String claims =
        "<claims><claim id=\"CLM-00001\" num=\"00001\"><claim-text>1. A.</claim-text></claim><claim"
            + " id=\"CLM-00002\"><claim-text>B of <claim-ref idref=\"CLM-00001\">claim"
            + " 1</claim-ref>, too.</claim-text></claim><claim num=\"xx\"><claim-text>3."
            + " C.</claim-text></claim><claim num=\"\"><claim-text>D.</claim-text></claim><claim"
            + " num=\"00005-00006\"><claim-text><b>5</b>-<b>6</b>."
            + " (Cancelled)</claim-text></claim><claim num=\"7\"><claim-text>7. (withdrawn) E of"
            + " <claim-ref idref=\"CLM-00001 "
            + "CLM-00003-CLM-00004\">claims</claim-ref>.</claim-text></claim></claims>";
    assertEquals(
        List.of(
            new Claim(1, "A.", List.of(), Claim.Status.LIVE, "en"),
            new Claim(2, "B of claim 1, too.", List.of(1), Claim.Status.LIVE, "en"),
            new Claim(3, "C.", List.of(), Claim.Status.LIVE, "en"),
            new Claim(4, "D.", List.of(), Claim.Status.LIVE, "en"),
            new Claim(5, "(Cancelled)", List.of(), Claim.Status.CANCELLED, "en"),
            new Claim(6, "(Cancelled)", List.of(), Claim.Status.CANCELLED, "en"),
            new Claim(
                7, "(withdrawn) E of claims.", List.of(1, 3, 4), Claim.Status.WITHDRAWN, "en")),
        Readings.only(GRANTS, grant("1", claims)).claims());
  }

  @Test
  void aByteOfAnotherEncodingIsMendedAndWholeWordsAreBrokenNotGarbled() {
    String document = grant("1", "<abstract>M\u00fcller</abstract>");
    Reading reading =
        Readings.of(GRANTS, document.getBytes(StandardCharsets.ISO_8859_1)).getFirst();
    Reading.Parsed parsed = assertInstanceOf(Reading.Parsed.class, reading);
    assertEquals(java.util.Map.of("en", "M\u00fcller"), parsed.document().abstracts());
    assertEquals("1 text in bytes of Windows-1252", parsed.document().source().mended());
    String chinese = grant("1", "<abstract>\u78c1\u77f3</abstract>");
    for (String encoding : List.of("GBK", "Shift_JIS", "EUC-KR")) {
      byte[] bytes = chinese.getBytes(java.nio.charset.Charset.forName(encoding));
      assertInstanceOf(Reading.Broken.class, Readings.of(GRANTS, bytes).getFirst(), encoding);
    }
  }

  /// So many spaces, made as they are read.
  private static final class Spaces extends InputStream {
    private long left;

    Spaces(long left) {
      this.left = left;
    }

    @Override
    public int read() {
      return left-- > 0 ? ' ' : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      int read = (int) Math.min(left, length);
      java.util.Arrays.fill(bytes, offset, offset + read, (byte) ' ');
      left -= read;
      return read;
    }
  }
}
