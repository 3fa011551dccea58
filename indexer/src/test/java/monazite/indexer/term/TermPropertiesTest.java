package monazite.indexer.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import monazite.seeds.law.Jurisdiction;
import org.junit.jupiter.api.Test;

class TermPropertiesTest {
  private static final List<String> DATES =
      List.of(
          "granted",
          "published",
          "kokoku",
          "registered",
          "priority",
          "parentFiled",
          "intlFiled",
          "s371",
          "completeSpecFiled",
          "provisional",
          "filedBefore",
          "nationalPhase",
          "b2");

  /// Tries a property on many random sources; a failure names the one that broke it.
  static void forAll(int times, Consumer<Random> law) {
    long first = Long.getLong("seed", System.nanoTime());
    for (long seed = first; seed < first + times; seed++) {
      checked(law, seed);
    }
  }

  private static void checked(Consumer<Random> law, long seed) {
    try {
      law.accept(new Random(seed));
    } catch (AssertionError | RuntimeException broken) {
      throw new AssertionError("again with -Dseed=" + seed, broken);
    }
  }

  static LocalDate day(Random random, int from, int to) {
    return LocalDate.of(from, 1, 1).plusDays(random.nextInt(365 * (to - from)));
  }

  static ObjectNode grantedIn(Random random, String office, String right) {
    ObjectNode in = TermFixture.JSON.createObjectNode().put("office", office).put("right", right);
    LocalDate filed = day(random, 1960, 2022);
    in.put("filed", filed.toString());
    in.put("kokoku", filed.plusDays(200 + random.nextInt(2000)).toString());
    in.put("granted", filed.plusDays(2300 + random.nextInt(2000)).toString());
    in.put("originalLastDay", filed.plusYears(15).toString());
    in.put("ptaDays", random.nextInt(500)).put("extensionDays", random.nextInt(300));
    in.put("renewal", random.nextBoolean()).put("inForceOn20011211", true);
    in.put("health", random.nextBoolean()).put("suitBefore20210408", random.nextBoolean());
    return in;
  }

  private static Term term(ObjectNode in) {
    return TermFixture.CALCULATOR.term(TermCase.parse(in), TermFixture.AS_OF);
  }

  static Jurisdiction anyLaw(Random random) {
    return TermFixture.LAWS.all().get(random.nextInt(TermFixture.LAWS.all().size()));
  }

  static String anyRight(Random random, Jurisdiction law) {
    List<String> rights = law.rights().keySet().stream().sorted().toList();
    return rights.get(random.nextInt(rights.size()));
  }

  @Test
  void aSpanEndsOnItsDayHoweverFarItLies() {
    for (LocalDate day : List.of(LocalDate.of(3, 10, 8), LocalDate.of(9999, 12, 31))) {
      assertEquals(day, DateSpan.to(day).hi());
      assertEquals(day, DateSpan.from(day).lo());
    }
  }

  @Test
  void aRightWithAllItsFactsFallsUnderExactlyOneRule() {
    forAll(
        2000,
        random -> {
          Jurisdiction law = anyLaw(random);
          String right = anyRight(random, law);
          boolean ruled =
              law.rules().stream()
                  .anyMatch(rule -> rule.right().equals(right) && rule.term().isPresent());
          ObjectNode in = grantedIn(random, law.office(), right);
          Term term = term(in);
          if (ruled && term.status() != TermStatus.INVENTORS_CERTIFICATE) {
            // A sort of right with one rule may have begun with it.
            boolean single =
                law.rules().stream().filter(rule -> rule.right().equals(right)).count() == 1;
            assertTrue(single || !term.rules().isEmpty(), in + " " + term);
            boolean doubtfulLaw = term.rules().stream().anyMatch(id -> id.startsWith("KR-PAT"));
            assertTrue(term.rules().size() <= 1 || doubtfulLaw, in + " " + term.rules());
          }
        });
  }

  @Test
  void aLaterFilingUnderOneRuleNeverEndsEarlier() {
    forAll(
        2000,
        random -> {
          Jurisdiction law = anyLaw(random);
          ObjectNode in = grantedIn(random, law.office(), anyRight(random, law));
          ObjectNode later = in.deepCopy();
          LocalDate filed = LocalDate.parse(in.get("filed").asText());
          later.put("filed", filed.plusDays(random.nextInt(190)).toString());
          Term one = term(in);
          Term two = term(later);
          if (one.rules().equals(two.rules()) && one.hi().isPresent()) {
            assertFalse(two.hi().orElseThrow().isBefore(one.hi().get()), in + " " + later);
          }
        });
  }

  @Test
  void aDisclaimerNeverLengthensTheTerm() {
    forAll(
        1000,
        random -> {
          ObjectNode in = grantedIn(random, "US", "utility");
          in.remove("extensionDays");
          ObjectNode disclaimed = in.deepCopy();
          disclaimed.put(
              "terminalDisclaimer",
              random.nextBoolean() ? day(random, 1970, 2040).toString() : "another patent");
          Term one = term(in);
          Term two = term(disclaimed);
          assertFalse(two.hi().orElseThrow().isAfter(one.hi().orElseThrow()), disclaimed::toString);
          assertFalse(two.lo().orElseThrow().isAfter(one.lo().orElseThrow()), disclaimed::toString);
        });
  }

  @Test
  void theIntervalHoldsTheAnswerThatTheMissingFactGives() {
    forAll(
        4000,
        random -> {
          String office = List.of("US", "JP", "TW", "CA", "BR").get(random.nextInt(5));
          Jurisdiction law = TermFixture.LAWS.of(office).orElseThrow();
          ObjectNode in = grantedIn(random, office, law.defaultRight());
          in.remove("extensionDays");
          in.put("continuity", "none");
          if ("US".equals(office)) {
            withinTheBound(in);
          } else {
            in.remove("ptaDays");
          }
          ObjectNode less = in.deepCopy();
          for (String key : List.of("filed", "ptaDays", "granted", "kokoku", "health")) {
            if (random.nextInt(3) == 0) {
              less.remove(key);
            }
          }
          holds(term(less), term(in), less + " of " + in);
        });
  }

  /// No office adds more days than have passed since 14 months after filing.
  private static void withinTheBound(ObjectNode in) {
    LocalDate counts = LocalDate.parse(in.get("filed").asText()).plusMonths(14);
    long most =
        counts.until(
            LocalDate.parse(in.get("granted").asText()), java.time.temporal.ChronoUnit.DAYS);
    LocalDate filed = LocalDate.parse(in.get("filed").asText());
    // Of the years between no days are taken where none are stated, as the front page would say.
    boolean between =
        !filed.isBefore(LocalDate.of(1995, 6, 8)) && filed.isBefore(LocalDate.of(2000, 5, 29));
    in.put("ptaDays", between ? 0 : Math.min(in.get("ptaDays").asInt(), most));
  }

  private static void holds(Term wide, Term exact, String what) {
    // What rests on a named assumption doesn't claim to hold without it.
    if (wide.assumptions().stream().anyMatch(each -> each.startsWith("no days added"))) {
      return;
    }
    wide.lo().ifPresent(lo -> assertFalse(lo.isAfter(exact.lo().get()), what + " " + wide));
    wide.hi().ifPresent(hi -> assertFalse(hi.isBefore(exact.hi().orElse(hi)), what + " " + wide));
  }

  @Test
  void aPriorityOfUnknownTypeSpansBothReadings() {
    forAll(
        1000,
        random -> {
          ObjectNode in = grantedIn(random, "US", "utility");
          in.remove("extensionDays");
          LocalDate filed = LocalDate.parse(in.get("filed").asText());
          in.put("priority", filed.minusDays(random.nextInt(365)).toString());
          Term wide = term(in);
          holds(wide, term(in.deepCopy().put("priorityType", "provisional")), in.toString());
          holds(wide, term(in.deepCopy().put("priorityType", "parent")), in.toString());
        });
  }

  @Test
  void datesAtRandomNeverThrowAndLoIsNeverAfterHi() {
    forAll(
        3000,
        random -> {
          Jurisdiction law = anyLaw(random);
          ObjectNode in = TermFixture.JSON.createObjectNode().put("office", law.office());
          if (random.nextBoolean()) {
            in.put("right", anyRight(random, law));
          } else if (!law.kinds().isEmpty()) {
            in.put("kind", law.kinds().get(random.nextInt(law.kinds().size())).codes().getFirst());
          }
          in.put("filed", written(random));
          for (String key : DATES) {
            if (random.nextInt(4) == 0) {
              in.put(key, written(random));
            }
          }
          Term term = term(in);
          if (term.lo().isPresent() && term.hi().isPresent()) {
            assertFalse(term.lo().get().isAfter(term.hi().get()), in + " " + term);
          }
          assertEquals(TermJson.of(term), TermJson.of(term(in)));
        });
  }

  private static String written(Random random) {
    LocalDate day = day(random, 1900, 2060);
    return switch (random.nextInt(4)) {
      case 0 -> String.valueOf(day.getYear());
      case 1 -> day.toString().substring(0, 7);
      default -> day.toString();
    };
  }
}
