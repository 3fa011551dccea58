package monazite.corpus.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import monazite.corpus.document.Citation;
import monazite.corpus.document.Claim;
import monazite.corpus.document.Classification;
import monazite.corpus.document.LegalEvent;
import monazite.corpus.document.Party;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.Priority;
import monazite.corpus.document.PublicationNumber;
import monazite.corpus.document.Relation;
import monazite.corpus.document.Source;
import monazite.corpus.document.TermFacts;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
  private static final SourceFormat FORMAT = Readings.format("monazite-jsonl");
  private static final LocalDate DAY = LocalDate.of(1987, 3, 1);

  private static final PatentDocument FULL =
      new PatentDocument(
          PublicationNumber.of("US", "4900301", "A"),
          "utility",
          Optional.of("06900301"),
          Optional.of(DAY),
          Optional.of(DAY.plusDays(1)),
          Optional.of(DAY.plusDays(2)),
          Map.of("en", "Magnet \"α\" \u0007 \ud83e\uddf2", "ja", "磁石", "de", "Magnet"),
          Map.of("en", "a\nb\tc"),
          Map.of("zh", "永磁"),
          List.of(new Claim(1, "A magnet.", List.of(2, 3), Claim.Status.WITHDRAWN, "en")),
          List.of(new Party(Party.Role.ASSIGNEE, "X & Y <Z>", "JP", false)),
          List.of(new Priority("JP", "61-1", Optional.of(DAY), "national")),
          List.of(
              new Relation(
                  Relation.Kind.CONTINUATION_IN_PART,
                  "US",
                  "1",
                  Optional.empty(),
                  Optional.of("2"),
                  Optional.of(DAY))),
          List.of(new Classification(Classification.Scheme.USPC, "148/302", true, false)),
          List.of(new Citation("US1", "examiner", Optional.of("X"))),
          Optional.of("19768124"),
          new TermFacts(
              Optional.of(0),
              true,
              Optional.of(14),
              true,
              Optional.of(DAY),
              Optional.of("text"),
              Optional.of(DAY),
              Optional.of(DAY),
              List.of(new LegalEvent("AT", "B475", Optional.of(DAY), "lapsed"))),
          new Source("us-greenbook", "a.zip", "b.zip!c.txt", 1L << 40));

  @Test
  void everyFieldComesBack() {
    assertEquals(FULL, Readings.only(FORMAT, JsonLines.write(FULL)));
  }

  @Test
  void theLineIsTheSameEachTime() {
    assertEquals(
        JsonLines.write(FULL), JsonLines.write(Readings.only(FORMAT, JsonLines.write(FULL))));
    assertTrue(
        JsonLines.write(FULL)
            .contains(
                "\"titles\":{\"de\":\"Magnet\",\"en\":\"Magnet \\\"α\\\" \\u0007 \ud83e\uddf2\",\"ja\""));
    assertFalse(JsonLines.write(FULL).contains("\n"));
  }

  @Test
  void aPublicationAloneIsADocument() {
    PatentDocument document = Readings.only(FORMAT, "{\"publication\":\"us 4,770,723 a\"}");
    assertEquals("US4770723A", document.publication().toString());
    assertEquals(TermFacts.NONE, document.termFacts());
    assertEquals(new Source("monazite-jsonl", "test", "", 0), document.source());
    assertEquals(Map.of(), document.titles());
    assertEquals(List.of(), document.claims());
  }

  @Test
  void nullIsAbsent() {
    PatentDocument document =
        Readings.only(
            FORMAT,
            "{\"publication\":\"US1A\",\"filed\":null,\"titles\":null,\"claims\":null,"
                + "\"termFacts\":null,\"applicationType\":null}");
    assertEquals(Optional.empty(), document.filed());
    assertEquals("", document.applicationType());
  }

  @Test
  void badLinesAreBrokenWithAReasonAndLeaveTheOthersAlone() {
    List<Reading> readings =
        Readings.of(
            FORMAT,
            "{\"publication\":\"US1A\"}\n{\"publication\":\n[]\n{\"title\":\"x\"}\n"
                + "{\"publication\":\"US2A\"} x\n"
                + "{\"publication\":\"US3A\",\"parties\":[{\"name\":\"X\"}]}\n"
                + "{\"publication\":\"US4A\",\"a\":"
                + "[".repeat(100_000)
                + "\n\n{\"publication\":\"US5A\"}");
    assertInstanceOf(Reading.Parsed.class, readings.getFirst());
    assertInstanceOf(Reading.Parsed.class, readings.getLast());
    assertEquals(8, readings.size());
    for (Reading reading : readings.subList(1, 7)) {
      assertFalse(assertInstanceOf(Reading.Broken.class, reading).why().isBlank());
    }
  }

  @Test
  void otherJsonIsNotTaken() {
    for (String text :
        List.of(
            "{}",
            "[]",
            "{\"lens_id\":1}",
            "{\"publication\":{\"a\":1}}",
            "{\"a\":{\"publication\":\"US1\"}}",
            "x")) {
      assertFalse(FORMAT.recognises(text.getBytes(StandardCharsets.UTF_8)), text);
    }
  }
}
