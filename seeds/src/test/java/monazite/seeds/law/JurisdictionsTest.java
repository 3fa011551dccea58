package monazite.seeds.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import monazite.seeds.SeedException;
import monazite.seeds.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JurisdictionsTest {
  @TempDir Path folder;

  static List<Jurisdiction> all() {
    return Jurisdictions.of(Seeds.bundled()).all();
  }

  @Test
  void coversTheOfficesOfTheField() {
    assertEquals(
        List.of(
            "AU", "BR", "CA", "CN", "DE", "EP", "FR", "GB", "IN", "JP", "KR", "RU", "SU", "TW",
            "US", "WO"),
        all().stream().map(Jurisdiction::office).toList());
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyStatementHasItsSource(Jurisdiction law) {
    law.kinds().forEach(kind -> assertTrue(!kind.citation().isBlank(), kind::toString));
    law.rules().forEach(rule -> assertTrue(!rule.citation().isBlank(), rule::id));
    law.adjustments().forEach(each -> assertTrue(!each.citation().isBlank(), each::id));
    law.fees().ifPresent(fees -> assertTrue(!fees.citation().isBlank()));
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyGrantedKindHasARuleAndEveryRightAWord(Jurisdiction law) {
    Set<String> ruled = new HashSet<>(law.rules().stream().map(TermRule::right).toList());
    for (KindCode kind : law.kinds()) {
      if (kind.standing() == KindCode.Standing.GRANT) {
        assertTrue(ruled.contains(kind.right().orElse(law.defaultRight())), kind::toString);
      }
    }
    law.rights().forEach((right, words) -> assertTrue(!words.isEmpty(), right));
  }

  @ParameterizedTest
  @MethodSource("all")
  void rangesOfFilingDatesFollowEachOtherWithoutGap(Jurisdiction law) {
    for (String right : law.rights().keySet()) {
      List<Condition.Within> ranges = new ArrayList<>();
      for (TermRule rule : law.rules()) {
        rule.when().stream()
            .filter(condition -> rule.right().equals(right))
            .filter(Condition.Within.class::isInstance)
            .map(Condition.Within.class::cast)
            .filter(
                within ->
                    law.rules().stream()
                        .filter(other -> other.right().equals(right))
                        .allMatch(other -> bounded(other, within.base())))
            .forEach(ranges::add);
      }
      // A single range with a beginning is a sort of right that began then.
      for (Condition.Within range : ranges.size() == 1 ? List.<Condition.Within>of() : ranges) {
        follows(range, ranges, law.office() + " " + right);
      }
    }
  }

  private static boolean bounded(TermRule rule, Base base) {
    return rule.when().stream()
        .anyMatch(each -> each instanceof Condition.Within within && within.base() == base);
  }

  /// The day after a range's end begins another; the day before its beginning ends one.
  private static void follows(Condition.Within range, List<Condition.Within> ranges, String where) {
    range
        .to()
        .ifPresent(
            to ->
                assertTrue(
                    ranges.stream()
                        .anyMatch(other -> other.from().equals(Optional.of(to.plusDays(1)))),
                    () -> where + ": nothing begins after " + to));
    range
        .from()
        .ifPresent(
            from ->
                assertTrue(
                    ranges.stream()
                        .anyMatch(other -> other.to().equals(Optional.of(from.minusDays(1)))),
                    () -> where + ": nothing ends before " + from));
  }

  @ParameterizedTest
  @MethodSource("all")
  void aKindCodeMeansOneThingAtATime(Jurisdiction law) {
    List<KindCode> kinds = law.kinds();
    for (int i = 0; i < kinds.size(); i++) {
      for (int j = i + 1; j < kinds.size(); j++) {
        KindCode one = kinds.get(i);
        KindCode other = kinds.get(j);
        boolean shared = one.codes().stream().anyMatch(other.codes()::contains);
        if (shared && one.standing() != other.standing()) {
          assertTrue(apart(one, other), one + " and " + other);
        }
      }
    }
  }

  private static boolean apart(KindCode one, KindCode other) {
    boolean eras = before(one.to(), other.from()) || before(other.to(), one.from());
    boolean numbers =
        below(one.numberBelow(), other.numberFrom())
            || below(other.numberBelow(), one.numberFrom());
    boolean letters =
        one.prefix().isPresent()
            && other.prefix().isPresent()
            && !one.prefix().equals(other.prefix());
    return eras || numbers || letters;
  }

  private static boolean before(Optional<LocalDate> to, Optional<LocalDate> from) {
    return to.isPresent() && from.isPresent() && to.get().isBefore(from.get());
  }

  private static boolean below(Optional<Long> below, Optional<Long> from) {
    return below.isPresent() && from.isPresent() && below.get() <= from.get();
  }

  @ParameterizedTest
  @MethodSource("all")
  void anEventCodeWithoutTextHasOneEffect(Jurisdiction law) {
    Set<String> seen = new HashSet<>();
    law.events().stream()
        .filter(event -> event.text().isEmpty())
        .flatMap(event -> event.codes().stream())
        .forEach(code -> assertTrue(seen.add(code), () -> law.office() + ": " + code + " twice"));
  }

  /// A neutral code may stand in any class: it announces or asks for what the class is about. Codes
  /// under which a collection puts several events are told apart by their texts.
  @ParameterizedTest
  @MethodSource("all")
  void anEventCodeDoesWhatItsClassAllows(Jurisdiction law) {
    for (EventCode event : law.events()) {
      boolean plain = !event.category().isEmpty() && event.text().isEmpty();
      if (plain && event.effect() != EventCode.Effect.NEUTRAL) {
        var classed = Jurisdictions.of(Seeds.bundled()).events().of(event.category()).orElseThrow();
        assertTrue(classed.allows(event.effect()), () -> law.office() + ": " + event);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void feeStagesAreInOrder(Jurisdiction law) {
    for (FeeCalendar.Stage stage : law.fees().map(FeeCalendar::stages).orElse(List.of())) {
      assertTrue(stage.opens() < stage.due() && stage.due() < stage.ends(), stage::toString);
    }
    List<FeeCalendar.Stage> stages = law.fees().map(FeeCalendar::stages).orElse(List.of());
    assertEquals(
        stages.stream().sorted(Comparator.comparingInt(FeeCalendar.Stage::ends)).toList(), stages);
  }

  @Test
  void aMisspeltKeyIsRefusedWithFileAndPlace() throws IOException {
    String message = refused(", \"citaton\": \"s.1\"");
    assertTrue(message.contains("zz.json/rules/0: unknown key \"citaton\""), message);
  }

  @Test
  void aWrongDateIsRefusedWithFileAndPlace() throws IOException {
    String message =
        refused(
            ", \"citation\": \"s.1\", \"when\": [{\"date\": \"GRANT\", \"to\": \"1995-02-30\"}]");
    assertTrue(message.contains("zz.json/rules/0/when/0/to: \"1995-02-30\" is no date"), message);
  }

  @Test
  void aRuleThatIsNotThereIsRefused() throws IOException {
    String message =
        refused(
            ", \"citation\": \"s.1\", \"when\": [{\"endUnder\": \"Y\", \"before\":"
                + " \"1995-02-03\"}]");
    assertTrue(message.contains("rule X: no rule \"Y\""), message);
  }

  private String refused(String more) throws IOException {
    Files.createDirectories(folder.resolve("jurisdictions"));
    Files.writeString(
        folder.resolve("jurisdictions/zz.json"),
        "{\"office\":\"ZZ\",\"name\":\"Nowhere\",\"defaultRight\":\"patent\","
            + "\"firstFiling\":{\"months\":12,\"restoredMonths\":14,\"publishedMonths\":19,\"citation\":\"c\"},"
            + "\"rights\":{\"patent\":[\"patent\"]},\"rules\":[{\"id\":\"X\",\"right\":\"patent\""
            + more
            + "}]}");
    SeedException error =
        assertThrows(SeedException.class, () -> Jurisdictions.of(Seeds.with(folder)));
    return String.valueOf(error.getMessage());
  }
}
