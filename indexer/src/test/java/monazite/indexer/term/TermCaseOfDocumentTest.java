package monazite.indexer.term;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.Priority;
import monazite.corpus.document.PublicationNumber;
import monazite.corpus.document.Relation;
import monazite.corpus.document.Source;
import monazite.corpus.document.TermFacts;
import org.junit.jupiter.api.Test;

class TermCaseOfDocumentTest {
  private static final Optional<LocalDate> NONE = Optional.empty();

  private static PatentDocument document(
      PublicationNumber number,
      String type,
      String filed,
      String granted,
      List<Priority> priorities,
      List<Relation> relations,
      TermFacts facts) {
    Optional<LocalDate> grant = granted.isEmpty() ? NONE : Optional.of(LocalDate.parse(granted));
    return new PatentDocument(
        number,
        type,
        Optional.empty(),
        Optional.of(LocalDate.parse(filed)),
        grant,
        grant,
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(),
        List.of(),
        priorities,
        relations,
        List.of(),
        List.of(),
        Optional.empty(),
        facts,
        new Source("test", "test", "", 0));
  }

  private static TermFacts facts(
      Optional<Integer> days, boolean front, Optional<LocalDate> international) {
    return new TermFacts(
        days,
        front,
        Optional.empty(),
        false,
        NONE,
        Optional.empty(),
        international,
        NONE,
        List.of());
  }

  private static Relation relation(Relation.Kind kind, String filed) {
    return new Relation(
        kind, "US", "60/1", Optional.of(LocalDate.parse(filed)), Optional.empty(), NONE);
  }

  private static DateSpan end(PatentDocument document) {
    Term term = TermFixture.CALCULATOR.term(TermCase.of(document), TermFixture.AS_OF);
    return new DateSpan(term.lo().orElse(DateSpan.OPEN.lo()), term.hi().orElse(DateSpan.OPEN.hi()));
  }

  private static DateSpan day(String day) {
    return DateSpan.of(LocalDate.parse(day));
  }

  private static final PublicationNumber GRANT = PublicationNumber.of("US", "7000001", "B2");

  @Test
  void aFrontPageWithoutNoticeMeansNoDays() {
    assertEquals(
        day("2022-03-04"),
        end(
            document(
                GRANT,
                "utility",
                "2002-03-04",
                "2006-02-14",
                List.of(),
                List.of(),
                facts(Optional.empty(), true, NONE))));
  }

  @Test
  void withoutTheFrontPageTheDaysAreUnknownAndSoIsAnEarlierApplication() {
    assertEquals(
        DateSpan.to(LocalDate.parse("2024-12-15")),
        end(
            document(
                GRANT,
                "utility",
                "2002-03-04",
                "2006-02-14",
                List.of(),
                List.of(),
                TermFacts.NONE)));
  }

  @Test
  void theEarliestParentStartsTheTermAndAProvisionalNever() {
    assertEquals(
        day("2019-05-06"),
        end(
            document(
                GRANT,
                "utility",
                "2002-03-04",
                "2006-02-14",
                List.of(
                    new Priority(
                        "JP", "1", Optional.of(LocalDate.parse("1996-01-01")), "national")),
                List.of(
                    relation(Relation.Kind.CONTINUATION, "2000-02-02"),
                    relation(Relation.Kind.DIVISION, "1999-05-06"),
                    relation(Relation.Kind.PROVISIONAL, "1998-05-06")),
                facts(Optional.empty(), true, NONE))));
  }

  private static Term withForeignPriority(String filed) {
    return TermFixture.CALCULATOR.term(
        TermCase.of(
            document(
                PublicationNumber.of("US", "4800000", "A"),
                "utility",
                filed,
                "1989-01-24",
                List.of(
                    new Priority(
                        "JP", "1", Optional.of(LocalDate.parse("1986-05-13")), "national")),
                List.of(),
                TermFacts.NONE)),
        TermFixture.AS_OF);
  }

  @Test
  void filedWithinAYearOfAForeignPriorityItsOwnFilingStartsTheTerm() {
    Term term = withForeignPriority("1987-05-13");
    assertEquals(Optional.of(LocalDate.parse("2007-05-13")), term.lastDay());
  }

  @Test
  void filedADayLaterAnApplicationBetweenThemIsMissing() {
    Term term = withForeignPriority("1987-05-14");
    assertEquals(Optional.of(LocalDate.parse("2006-05-14")), term.lo());
    assertEquals(Optional.of(LocalDate.parse("2007-05-14")), term.hi());
    assertEquals(List.of("continuity"), term.missing());
  }

  @Test
  void whereTheFirstApplicationIsMissingSeventeenYearsFromGrantAreTheFloor() {
    PatentDocument continued =
        document(
            PublicationNumber.of("US", "4800001", "A"),
            "utility",
            "1987-02-10",
            "1988-09-13",
            List.of(
                new Priority("JP", "1", Optional.of(LocalDate.parse("1982-08-21")), "national")),
            List.of(),
            TermFacts.NONE);
    assertEquals(
        new DateSpan(LocalDate.parse("2005-09-13"), LocalDate.parse("2007-02-10")), end(continued));
  }

  @Test
  void ofAParentWithoutADateTheDateIsMissing() {
    Relation parent =
        new Relation(Relation.Kind.DIVISION, "US", "12/1", NONE, Optional.empty(), NONE);
    Term term =
        TermFixture.CALCULATOR.term(
            TermCase.of(
                document(
                    GRANT,
                    "utility",
                    "2002-03-04",
                    "2006-02-14",
                    List.of(),
                    List.of(parent),
                    facts(Optional.empty(), true, NONE))),
            TermFixture.AS_OF);
    assertEquals(List.of("parentFiled"), term.missing());
  }

  @Test
  void aNationalStageCountsFromTheInternationalFiling() {
    assertEquals(
        day("2020-09-11"),
        end(
            document(
                GRANT,
                "utility",
                "2002-03-04",
                "2006-02-14",
                List.of(),
                List.of(),
                facts(Optional.of(10), true, Optional.of(LocalDate.parse("2000-09-01"))))));
  }

  @Test
  void aDesignLastsItsPrintedLength() {
    TermFacts seven =
        new TermFacts(
            Optional.empty(),
            true,
            Optional.of(14),
            false,
            NONE,
            Optional.empty(),
            NONE,
            NONE,
            List.of());
    assertEquals(
        day("2020-02-14"),
        end(
            document(
                PublicationNumber.of("US", "D515000", "S1"),
                "design",
                "2004-03-04",
                "2006-02-14",
                List.of(),
                List.of(),
                seven)));
  }

  @Test
  void aReissueEndsWithTheOriginalOfItsRelation() {
    Relation original =
        new Relation(
            Relation.Kind.REISSUE,
            "US",
            "08/1",
            Optional.of(LocalDate.parse("1996-02-01")),
            Optional.of("5700000"),
            Optional.of(LocalDate.parse("1998-02-03")));
    assertEquals(
        day("2016-02-01"),
        end(
            document(
                PublicationNumber.of("US", "RE38042", "E1"),
                "reissue",
                "2000-01-31",
                "2003-03-25",
                List.of(),
                List.of(original),
                facts(Optional.empty(), true, NONE))));
  }

  @Test
  void anApplicationHasAProjectionOnly() {
    Term term =
        TermFixture.CALCULATOR.term(
            TermCase.of(
                document(
                    PublicationNumber.of("EP", "1000001", "A1"),
                    "",
                    "2004-03-04",
                    "",
                    List.of(),
                    List.of(),
                    TermFacts.NONE)),
            TermFixture.AS_OF);
    assertEquals(TermStatus.NOT_A_GRANT, term.status());
    assertEquals(Optional.empty(), term.lo());
    assertEquals(Optional.of(day("2024-03-04")), term.projection());
  }
}
