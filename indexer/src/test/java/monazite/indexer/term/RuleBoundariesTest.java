package monazite.indexer.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import monazite.indexer.term.TermFixture.Worked;
import monazite.seeds.law.Condition;
import monazite.seeds.law.TermRule;
import org.junit.jupiter.api.Test;

/// The day before and the day after: of every rule that dates decide on, and of every last day.
class RuleBoundariesTest {
  private static final Set<TermStatus> ENDED_OTHERWISE =
      EnumSet.of(
          TermStatus.LAPSED,
          TermStatus.REVOKED,
          TermStatus.WITHDRAWN,
          TermStatus.EXAMINED_PUBLICATION,
          TermStatus.VOID_AB_INITIO);

  private static boolean isDated(Condition condition) {
    return switch (condition) {
      case Condition.Within within -> true;
      case Condition.EndsBefore before -> true;
      case Condition.EndsFrom from -> true;
      case Condition.All all -> false;
      case Condition.Any any -> false;
      case Condition.Absent absent -> false;
      case Condition.Present present -> false;
    };
  }

  /// Whether two cases are the same but for one date, a day earlier or later.
  private static boolean aDayApart(JsonNode one, JsonNode other) {
    List<String> keys = new ArrayList<>();
    one.fieldNames().forEachRemaining(keys::add);
    if (one.size() != other.size() || !keys.stream().allMatch(other::has)) {
      return false;
    }
    List<String> differing =
        keys.stream().filter(key -> !one.get(key).equals(other.get(key))).toList();
    if (differing.size() != 1) {
      return false;
    }
    String first = one.get(differing.getFirst()).asText();
    String second = other.get(differing.getFirst()).asText();
    String day = "\\d{4}-\\d{2}-\\d{2}";
    return first.matches(day)
        && second.matches(day)
        && Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(first), LocalDate.parse(second))) == 1;
  }

  private static Term term(JsonNode in) {
    TermCase right = TermCase.parse(in);
    return TermFixture.CALCULATOR.term(right, right.asOf().orElse(TermFixture.AS_OF));
  }

  @Test
  void everyRuleOnWhichDatesDecideHasAPairOfCasesADayApart() throws IOException {
    Set<String> rules = new TreeSet<>();
    TermFixture.LAWS.all().stream()
        .flatMap(law -> law.rules().stream())
        .filter(rule -> rule.term().isPresent())
        .filter(rule -> rule.when().stream().anyMatch(RuleBoundariesTest::isDated))
        .map(TermRule::id)
        .forEach(rules::add);
    assertTrue(rules.size() > 50, rules::toString);
    List<Worked> cases = TermCasesTest.cases().toList();
    for (Worked one : cases) {
      for (Worked other : cases) {
        if (aDayApart(one.in(), other.in())) {
          List<String> first = term(one.in()).rules();
          List<String> second = term(other.in()).rules();
          if (!first.equals(second)) {
            rules.removeAll(first);
            rules.removeAll(second);
          }
        }
      }
    }
    assertEquals(Set.of(), rules, "no pair of cases a day apart on two sides of these rules");
  }

  @Test
  void aRightIsNotExpiredOnItsLastDayAndIsOnTheNext() throws IOException {
    int checked = 0;
    for (Worked worked : TermCasesTest.cases().toList()) {
      Term term = term(worked.in());
      Optional<LocalDate> last = term.lastDay();
      if (last.isEmpty()
          || ENDED_OTHERWISE.contains(term.status())
          || term.lapseDate().isPresent()) {
        continue;
      }
      ObjectNode on = worked.in().deepCopy();
      on.put("asOf", last.get().toString());
      ObjectNode after = worked.in().deepCopy();
      after.put("asOf", last.get().plusDays(1).toString());
      if (!ENDED_OTHERWISE.contains(term(after).status())) {
        assertNotEquals(TermStatus.EXPIRED_TERM, term(on).status(), worked::toString);
        assertEquals(TermStatus.EXPIRED_TERM, term(after).status(), worked::toString);
        checked++;
      }
    }
    assertTrue(checked > 100, "cases: " + checked);
  }
}
