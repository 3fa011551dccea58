package monazite.indexer.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import monazite.corpus.document.Claim;
import monazite.corpus.document.Party;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.PublicationNumber;
import monazite.corpus.document.Source;
import monazite.corpus.document.TermFacts;
import monazite.corpus.format.SourceFormats;
import org.junit.jupiter.api.Test;

class SourceMergerTest {
  private static final LocalDate FILED = LocalDate.of(2009, 3, 30);

  private static PatentDocument reading(
      String file,
      Optional<LocalDate> filed,
      Map<String, String> titles,
      List<Claim> claims,
      List<Party> parties) {
    return new PatentDocument(
        PublicationNumber.of("US", "8480817", "B2"),
        "",
        Optional.empty(),
        filed,
        Optional.empty(),
        Optional.empty(),
        titles,
        Map.of(),
        Map.of(),
        claims,
        parties,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        TermFacts.NONE,
        new Source("f", file, "", 0));
  }

  private static final PatentDocument TEXT =
      reading(
          "text.xml",
          Optional.empty(),
          Map.of("en", "Magnet"),
          List.of(new Claim(1, "A magnet.", List.of(), Claim.Status.LIVE, "en")),
          List.of(new Party(Party.Role.INVENTOR, "Doe, Jane", "US", true)));

  private static final PatentDocument FACTS =
      reading(
          "facts.jsonl",
          Optional.of(FILED),
          Map.of("en", "MAGNET", "ja", "磁石"),
          List.of(),
          List.of(
              new Party(Party.Role.INVENTOR, "J. Doe", "US", true),
              new Party(Party.Role.ASSIGNEE, "Vitreon", "JP", false)));

  @Test
  void eachFieldComesFromTheRichestReadingThatStatesIt() {
    Merged merged = SourceMerger.merge(List.of(FACTS, TEXT));
    PatentDocument united = merged.document();
    assertEquals(Map.of("en", "Magnet", "ja", "磁石"), united.titles());
    assertEquals(Optional.of(FILED), united.filed());
    assertEquals(TEXT.claims(), united.claims());
    assertEquals(List.of(TEXT.parties().getFirst(), FACTS.parties().getLast()), united.parties());
  }

  @Test
  void everyValueNamesItsSource() {
    Map<String, Source> origins = SourceMerger.merge(List.of(TEXT, FACTS)).origins();
    assertEquals("text.xml", at(origins, "title.en"));
    assertEquals("facts.jsonl", at(origins, "title.ja"));
    assertEquals("facts.jsonl", at(origins, "filed"));
    assertEquals("text.xml", at(origins, "claims"));
    assertEquals("facts.jsonl", at(origins, "parties.ASSIGNEE"));
  }

  private static String at(Map<String, Source> origins, String field) {
    Source source = origins.get(field);
    return source == null ? "nowhere" : source.file();
  }

  @Test
  void theOrderOfReadingsDoesNotMatter() {
    PatentDocument third =
        reading("other.xml", Optional.of(FILED.plusDays(1)), Map.of(), List.of(), List.of());
    List<PatentDocument> readings = new ArrayList<>(List.of(TEXT, FACTS, third));
    Merged expected = SourceMerger.merge(readings);
    Random random = new Random(7);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(readings, random);
      assertEquals(expected, SourceMerger.merge(readings));
    }
  }

  @Test
  void oneReadingIsItself() {
    assertEquals(TEXT, SourceMerger.merge(List.of(TEXT)).document());
  }

  private static PatentDocument filed(String format, String file, String day) {
    return reading(file, Optional.of(LocalDate.parse(day)), Map.of(), List.of(), List.of())
        .from(new Source(format, file, "", 0));
  }

  @Test
  void theOfficesOwnRecordGoesBeforeListsWhateverTheyAreCalled() {
    PatentDocument office = filed("us-grant-xml", "z.xml", "2009-03-30");
    PatentDocument list = filed("lens-csv", "a.csv", "2009-03-01");
    assertEquals(Optional.of(FILED), merged(list, office).document().filed());
  }

  @Test
  void aListWithItsDatesOneDayLateNeverWins() {
    PatentDocument late = filed("patentscope-csv", "a.csv", "2009-03-31");
    for (String format : List.of("lens-csv", "espacenet-csv", "google-patents-csv", "docdb")) {
      PatentDocument sound = filed(format, "z", "2009-03-30");
      assertEquals(Optional.of(FILED), merged(late, sound).document().filed(), format);
    }
  }

  /// A spreadsheet moved the last days of December into the next year.
  @Test
  void ofTwoListsOfOneStandingTheEarlierDateCounts() {
    PatentDocument sound = filed("lens-csv", "z.csv", "2008-12-30");
    PatentDocument moved = filed("lens-csv", "a.csv", "2009-12-30");
    assertEquals(Optional.of(LocalDate.of(2008, 12, 30)), merged(moved, sound).document().filed());
  }

  @Test
  void everyFormatOfPatentsHasItsTier() {
    SourceFormats.ALL.stream()
        .filter(format -> !format.id().equals("policy"))
        .forEach(
            format ->
                assertTrue(
                    Precedence.bundled().knows(format.id()),
                    format.id() + " has no tier in precedence.json"));
  }

  @Test
  void sourcesThatContradictEachOtherAreToldWithTheValueThatCountsFirst() {
    PatentDocument office = filed("us-grant-xml", "z.xml", "2009-03-30");
    PatentDocument list = filed("patentscope-csv", "a.csv", "2009-03-31");
    PatentDocument agrees = filed("docdb", "b.xml", "2009-03-30");
    List<PatentDocument> readings = List.of(list, office, agrees, TEXT, FACTS);
    List<Disagreement> found =
        Disagreement.among(readings, SourceMerger.merge(readings), name -> name);
    assertEquals(
        List.of(
            new Disagreement(
                "filed",
                List.of(
                    new Disagreement.Stated(
                        "2009-03-30", List.of(agrees.source(), FACTS.source(), office.source())),
                    new Disagreement.Stated("2009-03-31", List.of(list.source())))),
            new Disagreement(
                "inventors",
                List.of(
                    new Disagreement.Stated("Doe, Jane", List.of(TEXT.source())),
                    new Disagreement.Stated("J. Doe", List.of(FACTS.source()))))),
        found,
        "titles that differ in case alone agree");
  }

  private static Merged merged(PatentDocument... readings) {
    return SourceMerger.merge(List.of(readings));
  }
}
