package monazite.corpus.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import monazite.corpus.document.LegalEvent;
import monazite.corpus.document.PatentDocument;
import org.junit.jupiter.api.Test;

class OdpTest {
  private static final SourceFormat PLAIN = Readings.format("uspto-odp-json");
  private static final SourceFormat RECORDED = Readings.format("uspto-odp-recording");

  private static String wrapper(String number) {
    return "{\"applicationNumberText\":\"1\",\"applicationMetaData\":{\"patentNumber\":\""
        + number
        + "\"}}";
  }

  private static List<String> fates(SourceFormat format, String text) {
    return Readings.of(format, text).stream()
        .map(
            reading ->
                reading instanceof Reading.Parsed(PatentDocument document)
                    ? document.publication().toString()
                    : reading.getClass().getSimpleName())
        .toList();
  }

  @Test
  void membersAreRecordsWhateverHoldsThem() {
    String two = wrapper("1234567") + "," + wrapper("1234568");
    List<String> both = List.of("US1234567", "US1234568");
    assertEquals(both, fates(PLAIN, "{\"patentFileWrapperDataBag\":[" + two + "],\"count\":2}"));
    assertEquals(both, fates(PLAIN, "{\"count\":2,\"patentBag\": [ " + two + " ]}"));
    assertEquals(both, fates(PLAIN, "[" + two + "]"));
    assertEquals(both, fates(PLAIN, "\ufeff" + two.replace("},{", "}\n{")));
    assertEquals(List.of("Skipped"), fates(PLAIN, "{\"patentFileWrapperDataBag\":[]}"));
  }

  @Test
  void aBrokenMemberLeavesItsNeighboursAlone() {
    String broken =
        "{\"applicationNumberText\":\"1\",\"applicationMetaData\":{\"patentNumber\":\"12\n";
    assertEquals(
        List.of("US1234567", "Broken", "US1234568"),
        fates(PLAIN, wrapper("1234567") + "\n" + broken + wrapper("1234568")));
  }

  @Test
  void keysMayBeWrittenInAnyCaseAndDatesInAnyOrder() {
    for (String event :
        List.of(
            "\"eventDataBag\":[{\"eventCode\":\"EXP.\",\"eventDate\":\"2020-10-28\","
                + "\"eventDescriptionText\":\"Expire Patent\"}]",
            "\"transactions\":[{\"code\":\"EXP.\",\"record_date\":\"10-28-2020\","
                + "\"description\":\"Expire Patent\"}]",
            "\"Transactions\":{\"Code\":\"EXP.\",\"RecordDate\":\"2020-10-28T00:00:00Z\","
                + "\"Description\":\" Expire  Patent\"}")) {
      PatentDocument document =
          Readings.only(PLAIN, "{\"patent_number\":\"1234567\"," + event + "}");
      assertEquals(
          List.of(
              LegalEvent.entered(
                  "US", "EXP.", Optional.of(LocalDate.of(2020, 10, 28)), "Expire Patent")),
          document.termFacts().events());
    }
  }

  @Test
  void childrenAreNoParents() {
    PatentDocument document =
        Readings.only(
            PLAIN,
            "{\"patentNumber\":\"1234567\",\"continuityBag\":{\"childContinuityBag\":[{"
                + "\"parentApplicationNumberText\":\"1\",\"childApplicationNumberText\":\"2\"}]}}");
    assertEquals(List.of(), document.relations());
  }

  @Test
  void daysOfAnApplicationStillGrowAndAreNotStated() {
    assertEquals(
        Optional.empty(),
        Readings.only(
                PLAIN, "{\"earliestPublicationNumber\":\"US20210000001A1\",\"totalPtoDays\":\"7\"}")
            .termFacts()
            .adjustmentDays());
  }

  @Test
  void recordingsAreReadInEveryQuoting() {
    String json = wrapper("1234567").replace("\"1\"", "\"it's\"");
    String uri = "interactions:\n- request:\n    uri: https://api.uspto.gov/x\n  response:\n    ";
    for (String answer :
        List.of(
            "content: '" + json.replace("'", "''") + "'\n",
            "content: \"" + json.replace("\"", "\\\"") + "\"\n",
            "content: " + json + "\n",
            "body:\n      string: |-\n        " + json.replace(",", ",\n        ") + "\n",
            "content: '" + json.replace("'", "''").replace(",", ",\n      ") + "'\n")) {
      byte[] bytes = (uri + answer + "    status: 200\n").getBytes(StandardCharsets.UTF_8);
      assertEquals(
          Optional.of("uspto-odp-recording"), SourceFormats.of(bytes).map(SourceFormat::id));
      assertEquals(
          Optional.of("it's"), Readings.only(RECORDED, uri + answer).application(), answer);
    }
  }
}
