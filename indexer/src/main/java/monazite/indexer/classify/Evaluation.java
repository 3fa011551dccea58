package monazite.indexer.classify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import monazite.seeds.family.Family;

/// How well the judge's families agree with labelled ones. `NONE` is judged like a family: right
/// where neither the gold nor the judge has one.
///
/// @param documents documents judged
/// @param macroF1 mean F1 of the families with at least [#ENOUGH] documents, `NONE` not among them
/// @param microF1 F1 over all families' labels together
/// @param families figures by family id, and `NONE`
/// @param confusions what came out where something else was right, with how often
/// @param mistakes documents judged differently, in the file's order
/// @param leftOut documents not judged, by reason
public record Evaluation(
    int documents,
    double macroF1,
    double microF1,
    Map<String, Score> families,
    Map<String, Integer> confusions,
    List<Mistake> mistakes,
    Map<String, Integer> leftOut) {
  /// Documents that a family needs to count in the mean.
  public static final int ENOUGH = 5;

  /// The family id that stands for no family.
  public static final String NONE = "NONE";

  /// The id under which the coarse labels put all general families.
  private static final String COARSE = "other_rare_earth";

  /// Figures of one family.
  ///
  /// @param right labels given and right
  /// @param wrong labels given that aren't in the gold
  /// @param missed labels of the gold not given
  public record Score(int right, int wrong, int missed) {
    /// Share of the given labels that are right; 1 where none was given and none missed.
    public double precision() {
      return share(right, right + wrong);
    }

    /// Share of the gold's labels that were given.
    public double recall() {
      return share(right, right + missed);
    }

    /// Harmonic mean of the two.
    public double f1() {
      return share(2 * right, 2 * right + wrong + missed);
    }

    private double share(int part, int whole) {
      return whole == 0 ? (wrong + missed == 0 ? 1 : 0) : (double) part / whole;
    }
  }

  /// A document judged differently.
  public record Mistake(String id, Set<String> expected, Set<String> found) {}

  public Evaluation {
    families = Map.copyOf(families);
    confusions = Map.copyOf(confusions);
    mistakes = List.copyOf(mistakes);
    leftOut = Map.copyOf(leftOut);
  }

  /// Mean F1 of all families that the gold has, however few documents they have, and of `NONE`.
  public double macroF1OfAll() {
    return families.values().stream()
        .filter(score -> score.right() + score.missed() > 0)
        .mapToDouble(Score::f1)
        .average()
        .orElse(0);
  }

  /// Judges documents and compares. Labels of the roles device and mention don't count.
  public static Evaluation of(List<GoldDocument> documents, Classifier classifier) {
    return of(documents, subject -> classifier.judge(subject).ofMaterial(), classifier.families());
  }

  /// Compares any judge's families with the labelled ones.
  ///
  /// @param judge ids of the families of a document
  /// @param families the seeds that the ids are of
  public static Evaluation of(
      List<GoldDocument> documents,
      Function<Subject, ? extends Collection<String>> judge,
      List<Family> families) {
    Map<String, int[]> counts = new TreeMap<>();
    Map<String, Integer> confusions = new TreeMap<>();
    Map<String, Integer> leftOut = new TreeMap<>();
    List<Mistake> mistakes = new ArrayList<>();
    int judged = 0;
    Set<String> general = generals(families);
    for (GoldDocument document : documents) {
      if (document.leftOut().isPresent()) {
        leftOut.merge(document.leftOut().get(), 1, Integer::sum);
        continue;
      }
      judged++;
      Set<String> found = new TreeSet<>();
      for (String id : judge.apply(document.subject())) {
        found.add(document.coarse() && general.contains(id) ? COARSE : id);
      }
      Set<String> expected = orNone(document.families());
      compare(expected, orNone(found), counts, confusions);
      if (!expected.equals(orNone(found))) {
        mistakes.add(new Mistake(document.id(), expected, orNone(found)));
      }
    }
    return summary(judged, counts, confusions, mistakes, leftOut);
  }

  private static Set<String> generals(List<Family> families) {
    Set<String> ids = new TreeSet<>();
    families.stream().filter(Family::general).map(Family::id).forEach(ids::add);
    return ids;
  }

  private static Set<String> orNone(Set<String> ids) {
    return ids.isEmpty() ? Set.of(NONE) : new TreeSet<>(ids);
  }

  private static void compare(
      Set<String> expected,
      Set<String> found,
      Map<String, int[]> counts,
      Map<String, Integer> confusions) {
    Set<String> all = new LinkedHashSet<>(expected);
    all.addAll(found);
    for (String id : all) {
      int kind = !found.contains(id) ? 2 : expected.contains(id) ? 0 : 1;
      counts.computeIfAbsent(id, key -> new int[3])[kind]++;
    }
    if (!expected.equals(found)) {
      confusions.merge(
          String.join("+", new TreeSet<>(expected)) + " -> " + String.join("+", found),
          1,
          Integer::sum);
    }
  }

  private static Evaluation summary(
      int judged,
      Map<String, int[]> counts,
      Map<String, Integer> confusions,
      List<Mistake> mistakes,
      Map<String, Integer> leftOut) {
    Map<String, Score> scores = new TreeMap<>();
    counts.forEach((id, count) -> scores.put(id, new Score(count[0], count[1], count[2])));
    double macro =
        scores.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(NONE))
            .filter(entry -> entry.getValue().right() + entry.getValue().missed() >= ENOUGH)
            .mapToDouble(entry -> entry.getValue().f1())
            .average()
            .orElse(0);
    int[] sum = new int[3];
    counts.forEach(
        (id, count) -> {
          for (int i = 0; i < 3 && !id.equals(NONE); i++) {
            sum[i] += count[i];
          }
        });
    double micro = new Score(sum[0], sum[1], sum[2]).f1();
    return new Evaluation(judged, macro, micro, scores, confusions, mistakes, leftOut);
  }
}
