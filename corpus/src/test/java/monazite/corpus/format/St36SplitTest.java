package monazite.corpus.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import monazite.corpus.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How streams of the ST.36 family are cut into members.
class St36SplitTest {
  private static final SourceFormat DOCDB = Readings.format("docdb");
  private static final SourceFormat OPS = Readings.format("ops-xml");
  private static final SourceFormat JSON = Readings.format("ops-json");
  private static final String WRAPPED =
      "<exch:exchange-documents xmlns:exch=\"x\">%s</exch:exchange-documents>";
  private static final String MEMBER =
      "<exch:exchange-document country=\"EP\" doc-number=\"390000%d\" kind=\"A1\""
          + " date-publ=\"20200101\" family-id=\"1\"/>";

  @ParameterizedTest
  @ValueSource(strings = {"st36", "docdb", "ops-xml", "ops-json"})
  void theSizeOfTheReadsMakesNoDifference(String id) throws IOException {
    SourceFormat format = Readings.format(id);
    Path folder = Path.of("samples").resolve(id);
    Path sample = folder.resolve(id.endsWith("json") ? "dump.json" : "dump.xml");
    byte[] bytes = Files.readAllBytes(sample);
    List<Long> whole = offsets(Readings.records(format, bytes));
    Seeded.forAll(
        30,
        random -> {
          InputStream in =
              new ByteArrayInputStream(bytes) {
                @Override
                public synchronized int read(byte[] b, int off, int len) {
                  return super.read(b, off, Math.min(len, 1 + random.nextInt(50)));
                }
              };
          assertEquals(whole, offsets(records(format, in)));
        });
  }

  @Test
  void membersOfAFileAreRecordsAndWhatStandsAroundThemIsNot() {
    String text =
        "<?xml version=\"1.0\"?>\n<!DOCTYPE exch:exchange-documents SYSTEM \"x.dtd\">\n"
            + WRAPPED.formatted("\n" + MEMBER.formatted(1) + "\n" + MEMBER.formatted(2) + "\n");
    assertEquals(List.of("EP3900001A1", "EP3900002A1"), publications(DOCDB, text));
  }

  @Test
  void fragmentsFilesAndAnswersMayBeGluedInAnyOrder() {
    String text =
        MEMBER.formatted(1)
            + MEMBER.formatted(2)
            + WRAPPED.formatted(MEMBER.formatted(3))
            + "<ops:world-patent-data xmlns:ops=\"o\"><exchange-documents>"
            + MEMBER.formatted(4).replace("exch:", "")
            + "</exchange-documents></ops:world-patent-data>\n"
            + "<patent-document country=\"EP\" doc-number=\"3900005\" kind=\"A1\"/>"
            + "<?xml version=\"1.0\"?>"
            + MEMBER.formatted(6);
    assertEquals(
        List.of(
            "EP3900001A1",
            "EP3900002A1",
            "EP3900003A1",
            "EP3900004A1",
            "EP3900005A1",
            "EP3900006A1"),
        publications(DOCDB, text));
  }

  @Test
  void aMemberThatBreaksOffDoesNotSwallowTheNext() {
    String cut = MEMBER.formatted(1).replace("/>", "><exch:bibliographic-data>");
    List<Reading> readings =
        Readings.of(DOCDB, WRAPPED.formatted(cut + MEMBER.formatted(2)) + MEMBER.formatted(3));
    assertInstanceOf(Reading.Broken.class, readings.getFirst());
    assertEquals(List.of("EP3900002A1", "EP3900003A1"), parsed(readings));
  }

  @Test
  void aQuotedDeclarationIsText() {
    String text =
        "<patent-document country=\"EP\" doc-number=\"3900001\" kind=\"A1\"><abstract lang=\"en\">"
            + "<p><![CDATA[<?xml version=\"1.0\"?><p>]]></p></abstract></patent-document>";
    assertEquals(
        "<?xml version=\"1.0\"?><p>",
        Readings.only(Readings.format("st36"), text).abstracts().get("en"));
  }

  @Test
  void whatIsNoPatentDocumentIsSkippedWithAReason() {
    List<Reading> readings =
        Readings.of(
            OPS,
            "<ops:world-patent-data xmlns:ops=\"o\"><ops:biblio-search total-result-count=\"0\">"
                + "<ops:search-result/></ops:biblio-search></ops:world-patent-data>"
                + "<?xml version=\"1.0\"?><letter/>"
                + "<?xml version=\"1.0\"?><fault><code>CLIENT.RobotDetected</code><message>Wait</message></fault>");
    assertEquals(
        List.of(
            "no patent document in it, but biblio-search",
            "root element letter is no patent document",
            "an error instead of an answer: CLIENT.RobotDetected Wait"),
        readings.stream().map(it -> assertInstanceOf(Reading.Skipped.class, it).why()).toList());
  }

  @Test
  void jsonAnswersMayStandInLinesInAnArrayOrBrokenOff() {
    String member =
        "{\"bibliographic-data\":{\"publication-reference\":{\"document-id\":{\"country\":\"EP\","
            + "\"doc-number\":\"390000%d\",\"kind\":\"A1\",\"date\":\"20200101\"}}}}";
    String answer = "{\"exchange-documents\":{\"exchange-document\":%s}}";
    String one = answer.formatted(member.formatted(1));
    String two = answer.formatted("[" + member.formatted(2) + "," + member.formatted(3) + "]");
    List<String> all = List.of("EP3900001A1", "EP3900002A1", "EP3900003A1");
    assertEquals(all, publications(JSON, one + "\n" + two));
    assertEquals(all, publications(JSON, "\ufeff[" + one + ",\n" + two + "]"));
    for (int cut = one.length() - 1; cut > 30; cut--) {
      if (one.charAt(cut - 1) == ':') {
        continue; // what follows could be meant
      }
      List<Reading> readings = Readings.of(JSON, one.substring(0, cut) + "\n" + two);
      List<String> read = parsed(readings);
      assertEquals(
          all.subList(1, 3), read.subList(read.size() - 2, read.size()), one.substring(0, cut));
    }
  }

  @Test
  void aDeepAnswerIsBrokenAndNothingElse() {
    String text = "{\"exchange-documents\":" + "{\"a\":".repeat(100_000);
    assertEquals(1, Readings.of(JSON, text).size());
    assertInstanceOf(Reading.Broken.class, Readings.of(JSON, text).getFirst());
  }

  private static List<Long> offsets(List<RawRecord> records) {
    return records.stream().map(it -> it.source().offset()).toList();
  }

  private static List<RawRecord> records(SourceFormat format, InputStream in) {
    try {
      return Readings.records(format, in, new ArrayList<>());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> publications(SourceFormat format, String text) {
    List<Reading> readings = Readings.of(format, text.getBytes(StandardCharsets.UTF_8));
    List<String> parsed = parsed(readings);
    assertEquals(readings.size(), parsed.size(), readings::toString);
    return parsed;
  }

  private static List<String> parsed(List<Reading> readings) {
    List<String> parsed = new ArrayList<>();
    for (Reading reading : readings) {
      if (reading instanceof Reading.Parsed(var document)) {
        parsed.add(document.publication().toString());
      }
    }
    return parsed;
  }
}
