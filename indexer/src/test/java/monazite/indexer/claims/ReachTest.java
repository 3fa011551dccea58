package monazite.indexer.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import monazite.seeds.Seeds;
import monazite.seeds.grammar.ClaimGrammar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How well the reach of claims orders labelled sets, beside what their length alone would give.
class ReachTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path OWN = Path.of("src/test/resources/monazite/indexer/claims");
  private static final Path GOLD = Path.of("../../shared/gold/claims.jsonl");
  private static final List<String> ORDER = List.of("peripheral", "improvement", "core");
  private static final ClaimAnatomist ANATOMIST =
      new ClaimAnatomist(ClaimGrammar.of(Seeds.bundled()));

  /// A labelled set, judged.
  ///
  /// @param shortest length of the shortest independent claim, lower is broader
  record Judged(
      String id, String language, String want, String have, double score, double shortest) {
    int rank() {
      return ORDER.indexOf(want);
    }
  }

  private static Judged judged(JsonNode set, String want) {
    List<ClaimAnatomy> claims =
        ANATOMIST
            .dissect(
                ANATOMIST.split(set.path("claimsText").asText(), set.path("language").asText()),
                set.path("office").asText())
            .stream()
            .filter(claim -> claim.live() && claim.independent())
            .toList();
    return new Judged(
        set.path("id").asText(),
        set.path("language").asText(),
        want,
        ClaimsLabel.of(claims).id(),
        claims.stream().mapToDouble(ClaimAnatomy::score).max().orElse(0),
        claims.stream().mapToInt(ClaimAnatomy::words).min().orElse(0));
  }

  static List<Judged> own(String file) throws IOException {
    List<Judged> sets = new ArrayList<>();
    for (String line : Files.readAllLines(OWN.resolve(file))) {
      JsonNode set = JSON.readTree(line);
      sets.add(judged(set, set.path("label").asText()));
    }
    return sets;
  }

  private static List<Judged> gold() throws IOException {
    List<Judged> sets = new ArrayList<>();
    if (Files.isRegularFile(GOLD)) {
      for (String line : Files.readAllLines(GOLD)) {
        JsonNode set = JSON.readTree(line);
        if (ORDER.contains(set.path("claimsLabelHint").asText())) {
          sets.add(judged(set, set.path("claimsLabelHint").asText()));
        }
      }
    }
    return sets;
  }

  /// Share of pairs of different labels whose order is right; a tie is half right.
  private static double ordered(List<Judged> sets, boolean within, ToDoubleFunction<Judged> by) {
    double right = 0;
    int pairs = 0;
    for (Judged one : sets) {
      for (Judged other : sets) {
        if (one.rank() > other.rank() && (!within || one.language().equals(other.language()))) {
          double difference = by.applyAsDouble(one) - by.applyAsDouble(other);
          right += difference > 0 ? 1 : difference == 0 ? 0.5 : 0;
          pairs++;
        }
      }
    }
    return pairs == 0 ? 1 : right / pairs;
  }

  /// Share of the language's sets with a longer shortest claim: what length alone says, whatever
  /// the language counts in.
  private static double brevity(Judged set, List<Judged> sets) {
    return ordered(
        sets.stream().filter(other -> other.language().equals(set.language())).toList(), set);
  }

  private static double ordered(List<Judged> peers, Judged set) {
    return peers.stream()
        .mapToDouble(
            other ->
                other.shortest() > set.shortest()
                    ? 1
                    : other.shortest() == set.shortest() ? 0.5 : 0)
        .average()
        .orElse(0.5);
  }

  private static void print(String what, List<Judged> sets) {
    System.out.printf(
        "%s: %d sets; ordered %.4f, by length alone %.4f; within a language %.4f, by length"
            + " alone %.4f%n",
        what,
        sets.size(),
        ordered(sets, false, Judged::score),
        ordered(sets, false, set -> brevity(set, sets)),
        ordered(sets, true, Judged::score),
        ordered(sets, true, set -> -set.shortest()));
    Map<String, Integer> confusion = new TreeMap<>();
    sets.forEach(set -> confusion.merge(set.want() + " > " + set.have(), 1, Integer::sum));
    System.out.println("  labels " + confusion);
  }

  @Test
  void setsAreOrderedBetterThanByLength() throws IOException {
    List<Judged> own = own("reach.jsonl");
    List<Judged> all = new ArrayList<>(own);
    all.addAll(gold());
    print("own", own);
    print("all", all);
    assertEquals(40, own.size());
    double score = ordered(all, false, Judged::score);
    assertTrue(score >= 0.85, "ordered " + score);
    assertTrue(score > ordered(all, false, set -> brevity(set, all)));
  }

  @Test
  void setsThatNothingWasSetByAreOrderedToo() throws IOException {
    List<Judged> further = own("reach-further.jsonl");
    print("further", further);
    assertEquals(12, further.size());
    assertTrue(ordered(further, false, Judged::score) >= 0.85);
    assertTrue(
        ordered(further, false, Judged::score)
            > ordered(further, false, set -> brevity(set, further)));
  }

  /// The labels were written before any of these sets was judged, and no weight was set by them.
  @ParameterizedTest
  @ValueSource(strings = {"sets-3.txt", "sets-4.txt"})
  void setsWrittenForTheirClaimsAreOrderedToo(String lot) throws IOException {
    List<Judged> written = new ArrayList<>();
    for (JsonNode set : WrittenClaimSets.of(lot)) {
      if (ORDER.contains(set.path("label").asText())) {
        written.add(judged(set, set.path("label").asText()));
      }
    }
    print(lot, written);
    assertTrue(written.size() >= 19, "sets " + written.size());
    assertTrue(ordered(written, false, Judged::score) >= 0.85);
    assertTrue(
        ordered(written, false, Judged::score)
            > ordered(written, false, set -> brevity(set, written)));
  }

  /// Prints each set of a file: `java ... ReachTest reach.jsonl`.
  public static void main(String[] files) throws IOException {
    List<Judged> all = new ArrayList<>();
    for (String file : files) {
      all.addAll(file.equals("gold") ? gold() : own(file));
    }
    all.sort(java.util.Comparator.comparingDouble(Judged::score).reversed());
    for (Judged set : all) {
      System.out.printf(
          "%-12s %-12s %-12s %.4f %4.0f%s%n",
          set.id(),
          set.want(),
          set.have(),
          set.score(),
          set.shortest(),
          set.want().equals(set.have()) ? "" : "  <");
    }
    print("all", all);
  }
}
