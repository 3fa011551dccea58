package monazite.indexer.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
