package monazite.query.report.expiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import monazite.indexer.judge.StatusSpan;
import monazite.indexer.store.Summary;
import monazite.seeds.Seeds;
import monazite.seeds.core.CoreRules;
import monazite.seeds.law.Jurisdictions;
import org.junit.jupiter.api.Test;

/// What must hold of the counts whatever the rights are.
class CountsTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate END = LocalDate.of(9999, 12, 31);
  private static final Markets MARKETS =
      new Markets(Jurisdictions.of(Seeds.bundled()), CoreRules.of(Seeds.bundled()).founding());

  private static void forAll(Consumer<Random> property) {
    long seed = Long.getLong("seed", 20_260_101);
    for (int i = 0; i < 200; i++) {
      try {
        property.accept(new Random(seed + i));
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("repeat with -Dseed=" + (seed + i), e);
      }
    }
  }

  private static <T> T any(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  private static Summary summary(int number, String kind, String replaces, Random random) {
    LocalDate filed = LocalDate.of(2003, 1, 1).plusDays(random.nextInt(7_000));
    Optional<LocalDate> lo =
        random.nextInt(4) == 0 ? Optional.empty() : Optional.of(filed.plusYears(20));
    Optional<LocalDate> hi =
        lo.isPresent() && random.nextInt(8) == 0
            ? Optional.empty()
            : Optional.of(filed.plusYears(20).plusDays(random.nextInt(3) * 500L));
    String holder = any(List.of("", "one", "two"), random);
    return new Summary(
        "US" + number + kind,
        "Magnet",
        "US",
        kind,
        holder,
        holder,
        any(List.of(List.of("ndfeb"), List.of("ndfeb", "smco"), List.of()), random),
        Optional.empty(),
        any(List.of(List.of(), List.of("sintering", "recycling")), random),
        any(List.of("core", "improvement", "insufficient"), random),
        Optional.of(filed),
        Optional.empty(),
        Optional.of(filed.plusYears(2)),
        lo,
        hi,
        "f" + number,
        replaces,
        List.of(
            new StatusSpan("IN_FORCE", FIRST, filed.plusYears(9)),
            new StatusSpan(
                any(List.of("LAPSED", "IN_FORCE", "REVOKED"), random),
                filed.plusYears(9).plusDays(1),
                END)),
        Map.of(),
        any(List.of("", "core", "peripheral", "insufficient"), random));
  }

  /// Some patents printed twice, some reissued.
  private static List<Summary> publications(Random random) {
    List<Summary> all = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(30); i++) {
      all.add(summary(9_000_000 + i, "B1", "", random));
      if (random.nextInt(4) == 0) {
        all.add(summary(9_000_000 + i, "B2", "", random));
      }
      if (random.nextInt(6) == 0) {
        all.add(summary(9_500_000 + i, "B1", "US" + (9_000_000 + i), random));
      }
    }
    Collections.shuffle(all, random);
    return all;
  }

  private static List<Right> rights(List<Summary> publications) {
    return MARKETS.of(publications, Optional.empty(), AS_OF).rights();
  }

  @Test
  void noRightIsCountedTwice() {
    forAll(
        random -> {
          Set<String> numbers = new HashSet<>();
          Set<String> replaced = new HashSet<>();
          List<Right> rights = rights(publications(random));
          for (Right right : rights) {
            String number = right.publication().substring(0, 9);
            assertTrue(numbers.add(number), number);
            replaced.add(right.summary().replaces());
          }
          numbers.retainAll(replaced);
          assertEquals(Set.of(), numbers, "a reissue beside its original");
        });
  }

  @Test
  void certainAndPossibleAddUp() {
    forAll(
        random -> {
          List<Right> rights = rights(publications(random));
          Period period = any(List.of(Period.values()), random);
          int certain = 0;
          int possible = 0;
          for (ExpiryWindow window : ExpiryWindow.of(rights, period, FIRST, END)) {
            certain += window.certain();
            possible += window.possible();
            int labelled = window.core() + window.improvement() + window.peripheral();
            assertTrue(labelled <= window.certain() + window.possible(), window::toString);
          }
          int inOne = 0;
          int reached = 0;
          for (Right right : rights) {
            int span = period.of(right.last()) - period.of(right.first()) + 1;
            boolean sure = span == 1 && right.isBounded();
            inOne += sure ? 1 : 0;
            reached += sure ? 0 : span;
          }
          assertEquals(inOne, certain);
          assertEquals(reached, possible);
        });
  }

  @Test
  void fewerRightsNeverCountMore() {
    forAll(
        random -> {
          List<Right> rights = rights(publications(random));
          List<Right> some = rights.stream().filter(_ -> random.nextBoolean()).toList();
          Map<String, Integer> whole = new HashMap<>();
          for (ExpiryWindow window : ExpiryWindow.of(rights, Period.QUARTER, FIRST, END)) {
            whole.put(window.period(), window.certain() + window.possible());
          }
          for (ExpiryWindow window : ExpiryWindow.of(some, Period.QUARTER, FIRST, END)) {
            int most = whole.getOrDefault(window.period(), 0);
            assertTrue(window.certain() + window.possible() <= most, window::toString);
          }
        });
  }

  @Test
  void aFenceNeverEndsBeforeItsCoreAndIsFreeOnlyAfterWhatStands() {
    forAll(
        random -> {
          for (Fence fence : Fence.of(rights(publications(random)), AS_OF)) {
            fence
                .coreEnds()
                .ifPresent(end -> assertTrue(!end.isAfter(fence.fenceUntil()), fence::toString));
            assertTrue(
                fence.coreEndsEarliest().isEmpty()
                    || !fence.coreEndsEarliest().get().isAfter(fence.coreEnds().orElseThrow()),
                fence::toString);
            for (Right right : fence.blocking()) {
              assertTrue(fence.freeFrom().isAfter(right.last()), fence::toString);
            }
            for (Fence.Gap gap : fence.gaps()) {
              assertTrue(!gap.to().isBefore(gap.from()), gap::toString);
            }
          }
        });
  }

  @Test
  void aHoldersYearsAreAllItsRights() {
    forAll(
        random -> {
          List<Right> rights = rights(publications(random));
          for (Cliff cliff : Cliff.of(rights, AS_OF, END)) {
            assertEquals(cliff.rights(), cliff.years().values().stream().mapToInt(n -> n[0]).sum());
            assertTrue(cliff.endingCore() <= cliff.liveCore() && cliff.live() <= cliff.rights());
          }
        });
  }
}
