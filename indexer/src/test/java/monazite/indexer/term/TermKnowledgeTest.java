package monazite.indexer.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import monazite.seeds.law.EndRule;
import monazite.seeds.law.Jurisdiction;
import org.junit.jupiter.api.Test;

/// What more knowledge, leap days and the day asked for may do to an answer, on random cases.
class TermKnowledgeTest {
  private static final List<String> OFFICES =
      List.of("US", "EP", "CN", "JP", "KR", "TW", "CA", "BR", "AU", "IN", "DE", "GB");
  private static final List<String> FACTS =
      List.of("filed", "granted", "kokoku", "ptaDays", "health", "renewal", "inForceOn20011211");

  private static Term term(ObjectNode in) {
    return TermFixture.CALCULATOR.term(TermCase.parse(in), TermFixture.AS_OF);
  }

  private static ObjectNode any(Random random) {
    String office = OFFICES.get(random.nextInt(OFFICES.size()));
    Jurisdiction law = TermFixture.LAWS.of(office).orElseThrow();
    ObjectNode in =
        TermPropertiesTest.grantedIn(random, office, TermPropertiesTest.anyRight(random, law));
    in.remove("extensionDays");
    in.put("ptaDays", 0).put("continuity", "none");
    return in;
  }

  /// A fact that is a named assumption without being stated may be stated otherwise.
  private static boolean assumes(Term term) {
    return !term.assumptions().isEmpty();
  }

  @Test
  void oneMoreFactNeverWidensTheInterval() {
    int[] narrower = new int[1];
    TermPropertiesTest.forAll(
        4000,
        random -> {
          ObjectNode more = any(random);
          for (String key : FACTS) {
            if (random.nextInt(3) == 0) {
              more.remove(key);
            }
          }
          List<String> left = new ArrayList<>(FACTS.stream().filter(more::has).toList());
          if (left.isEmpty()) {
            return;
          }
          ObjectNode less = more.deepCopy();
          less.remove(left.get(random.nextInt(left.size())));
          Term wide = term(less);
          Term narrow = term(more);
          boolean impossible = narrow.rules().isEmpty(); // no right of that sort in that year
          boolean nothing = wide.lo().isEmpty() && wide.hi().isEmpty();
          if (impossible || nothing || assumes(wide)) {
            return;
          }
          wide.lo()
              .ifPresent(
                  lo ->
                      assertFalse(
                          narrow.lo().orElse(LocalDate.MIN).isBefore(lo),
                          () -> less + " " + wide.lo() + " but " + more + " " + narrow.lo()));
          wide.hi()
              .ifPresent(
                  hi ->
                      assertFalse(
                          narrow.hi().orElse(LocalDate.MAX).isAfter(hi),
                          () -> less + " " + wide.hi() + " but " + more + " " + narrow.hi()));
          if (!narrow.lo().equals(wide.lo()) || !narrow.hi().equals(wide.hi())) {
            narrower[0]++;
          }
        });
    assertTrue(narrower[0] > 100, "hardly any fact narrowed an answer: " + narrower[0]);
  }

  @Test
  void aFilingOnALeapDayEndsWithFebruary() {
    TermPropertiesTest.forAll(
        1000,
        random -> {
          ObjectNode in = any(random);
          int year = 1964 + 4 * random.nextInt(15);
          in.put("filed", LocalDate.of(year, 2, 29).toString());
          in.remove(List.of("granted", "kokoku"));
          Term term = term(in);
          Jurisdiction law = TermFixture.LAWS.of(in.get("office").asText()).orElseThrow();
          boolean counted =
              term.rules().size() == 1
                  && term.lastDay().isPresent()
                  && law.rule(term.rules().getFirst()).orElseThrow().end() != EndRule.MONTH_END
                  && term.steps().stream().anyMatch(step -> step.startsWith("filed " + year));
          if (counted) {
            LocalDate last = term.lastDay().get();
            boolean dayBefore =
                law.rule(term.rules().getFirst()).orElseThrow().end() == EndRule.DAY_BEFORE;
            int february = Year.isLeap(last.getYear()) && !dayBefore ? 29 : 28;
            assertEquals(LocalDate.of(last.getYear(), 2, february), last, () -> in + " " + term);
          }
        });
  }

  /// Whatever happened, the interval of the term doesn't move with the day asked for, and a right
  /// that has run out of its term never comes back.
  @Test
  void theDayAskedForMovesTheStatusAlone() {
    TermPropertiesTest.forAll(
        1000,
        random -> {
          ObjectNode in = any(random);
          TermCase right = TermCase.parse(in);
          LocalDate day = TermPropertiesTest.day(random, 1980, 2060);
          Term one = TermFixture.CALCULATOR.term(right, day);
          Term later = TermFixture.CALCULATOR.term(right, day.plusDays(random.nextInt(9000)));
          assertEquals(one.lo(), later.lo(), in::toString);
          assertEquals(one.hi(), later.hi(), in::toString);
          if (one.status() == TermStatus.EXPIRED_TERM) {
            assertEquals(TermStatus.EXPIRED_TERM, later.status(), in::toString);
          }
        });
  }

  /// A right's statuses of many days at once are those of each day by itself, events and all.
  @Test
  void statusesOfManyDaysAreThoseOfEachDay() {
    TermPropertiesTest.forAll(
        500,
        random -> {
          ObjectNode in = TermPropertiesTest.grantedIn(random, "US", "utility");
          in.put("filed", TermPropertiesTest.day(random, 1996, 2012).toString());
          LocalDate granted = LocalDate.parse(in.get("filed").asText()).plusDays(900);
          in.put("granted", granted.toString());
          List<String> codes =
              List.of("M1551", "M1552", "M1553", "EXP.", "EXPX", "PMFG", "FP", "R1551", "REM.");
          for (int i = random.nextInt(6); i > 0; i--) {
            in.withArray("events")
                .addObject()
                .put("code", codes.get(random.nextInt(codes.size())))
                .put("date", granted.plusDays(1000 + random.nextInt(4500)).toString());
          }
          TermCase right = TermCase.parse(in);
          List<LocalDate> days =
              List.of(
                  granted.minusDays(5),
                  TermPropertiesTest.day(random, 2000, 2035),
                  TermPropertiesTest.day(random, 2000, 2035),
                  TermPropertiesTest.day(random, 2000, 2035));
          List<TermStatus> each =
              days.stream().map(day -> TermFixture.CALCULATOR.term(right, day).status()).toList();
          assertEquals(each, TermFixture.CALCULATOR.statuses(right, days), in::toString);
        });
  }
}
