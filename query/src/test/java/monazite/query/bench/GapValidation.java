package monazite.query.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import monazite.query.gap.CountedFamily;
import monazite.query.gap.Gap;
import monazite.query.gap.Simulated;

/// How far white spaces can be believed, on landscapes whose truth is known.
///
/// A gap is true where less than half of the expected number exists. `main` takes the number of
/// landscapes (1000) and a seed (1), and prints a table.
public final class GapValidation {
  private static final double THIN = 0.5;

  /// Cells' ratios of three sorts of landscape: independent, uneven, very uneven.
  private static final List<Double> SHAPES = List.of(Double.POSITIVE_INFINITY, 4.0, 2.0);

  private static final double FAMILIES = 1500;

  private final int landscapes;
  private final long seed;

  /// A validation.
  public GapValidation(int landscapes, long seed) {
    this.landscapes = landscapes;
    this.seed = seed;
  }

  /// Prints all figures.
  public static void main(String[] arguments) {
    int landscapes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    System.out.println(landscapes + " landscapes each, seed " + seed);
    new GapValidation(landscapes, seed)
        .figures()
        .forEach((name, value) -> System.out.printf(Locale.ROOT, "%-66s %.3f%n", name, value));
  }

  /// All figures by name, in a fixed order.
  public Map<String, Double> figures() {
    Map<String, Double> figures = new LinkedHashMap<>();
    for (double shape : SHAPES) {
      nulls(shape, figures);
    }
    for (double shape : SHAPES) {
      thinned(shape, figures);
    }
    for (double shape : SHAPES) {
      planted(shape, figures);
    }
    for (double noise : List.of(0.05, 0.1, 0.2)) {
      noisy(noise, figures);
    }
    withoutLanguage(figures);
    return figures;
  }

  private static String name(double shape) {
    return Double.isInfinite(shape) ? "independent" : "Gamma(" + (int) shape + ")";
  }

  /// Gaps found, and how many of them are false.
  private static final class Tally {
    private int landscapes;
    private int withGap;
    private int gaps;
    private int wrong;
    private int thin;
    private int hit;

    private void add(Simulated maker, Simulated.Truth truth, Map<String, Gap> found) {
      landscapes++;
      withGap += found.isEmpty() ? 0 : 1;
      for (int r = 0; r < maker.means().size(); r++) {
        for (int c = 0; c < maker.effects().size(); c++) {
          Gap gap = found.get(maker.means().get(r) + "/" + maker.effects().get(c));
          boolean isThin = truth.ratio()[r][c] < THIN;
          thin += isThin ? 1 : 0;
          if (gap != null) {
            gaps++;
            wrong += isThin ? 0 : 1;
            hit += isThin ? 1 : 0;
          }
        }
      }
    }

    private void print(String name, Map<String, Double> figures) {
      figures.put(name + ": landscapes with any gap", withGap / (double) landscapes);
      figures.put(name + ": gaps per landscape", gaps / (double) landscapes);
      figures.put(name + ": false share of gaps", gaps == 0 ? 0 : wrong / (double) gaps);
      if (thin > 0) {
        figures.put(name + ": share of thin cells found", hit / (double) thin);
      }
    }
  }

  private void nulls(double shape, Map<String, Double> figures) {
    Simulated maker = new Simulated(seed);
    Tally tally = new Tally();
    for (int i = 0; i < landscapes; i++) {
      Simulated.Truth truth = maker.truth(FAMILIES, shape);
      tally.add(maker, truth, maker.found(maker.families(truth)));
    }
    tally.print("as drawn, " + name(shape), figures);
  }

  private void thinned(double shape, Map<String, Double> figures) {
    Simulated maker = new Simulated(seed + 1);
    Tally tally = new Tally();
    for (int i = 0; i < landscapes; i++) {
      Simulated.Truth truth = maker.truth(FAMILIES, shape);
      List<CountedFamily> half =
          maker.families(truth).stream().filter(_ -> maker.happens(0.5)).toList();
      tally.add(maker, truth, maker.found(half));
    }
    tally.print("half of the families lost, " + name(shape), figures);
  }

  private void planted(double shape, Map<String, Double> figures) {
    Simulated maker = new Simulated(seed + 2);
    Map<String, int[]> byExposure = new TreeMap<>();
    for (int i = 0; i < landscapes; i++) {
      Simulated.Truth truth = maker.truth(FAMILIES * (1 + i % 3), shape);
      int r = maker.random().nextInt(maker.means().size());
      int c = maker.random().nextInt(maker.effects().size());
      double expected = truth.expected()[r][c];
      if (truth.ratio()[r][c] >= THIN && expected >= 2.5) {
        truth.ratio()[r][c] = 0.1; // nine of ten are taken away
        boolean seen =
            maker
                .found(maker.families(truth))
                .containsKey(maker.means().get(r) + "/" + maker.effects().get(c));
        int[] count = byExposure.computeIfAbsent(exposure(expected), _ -> new int[2]);
        count[0]++;
        count[1] += seen ? 1 : 0;
      }
    }
    byExposure.forEach(
        (exposure, count) ->
            figures.put(
                "planted, " + name(shape) + ", expected " + exposure + ": found",
                count[1] / (double) count[0]));
  }

  private static String exposure(double expected) {
    return expected < 5
        ? " 2.5-5"
        : expected < 10 ? " 5-10" : expected < 20 ? "10-20" : expected < 40 ? "20-40" : "40 on";
  }

  private void noisy(double noise, Map<String, Double> figures) {
    Simulated maker = new Simulated(seed + 3);
    Tally tally = new Tally();
    int clean = 0;
    int lost = 0;
    for (int i = 0; i < landscapes; i++) {
      Simulated.Truth truth = maker.truth(FAMILIES * 2, 2);
      List<CountedFamily> families = maker.families(truth);
      Map<String, Gap> before = maker.found(families);
      Map<String, Gap> after = maker.found(flipped(maker, families, noise));
      clean += before.size();
      lost += (int) before.keySet().stream().filter(cell -> !after.containsKey(cell)).count();
      tally.add(maker, truth, after);
    }
    String name = String.format(Locale.ROOT, "%.0f %% of labels wrong", noise * 100);
    figures.put(name + ": gaps lost", clean == 0 ? 0 : lost / (double) clean);
    tally.print(name, figures);
  }

  private static List<CountedFamily> flipped(
      Simulated maker, List<CountedFamily> families, double noise) {
    List<CountedFamily> all = new ArrayList<>();
    for (CountedFamily family : families) {
      String means = one(family, maker.means());
      String effect = one(family, maker.effects());
      if (maker.happens(noise)) {
        effect = maker.effects().get(maker.random().nextInt(maker.effects().size()));
      }
      all.add(Simulated.family(family.id(), means, effect, family.languages().iterator().next()));
    }
    return all;
  }

  private static String one(CountedFamily family, List<String> topics) {
    return topics.stream().filter(topic -> family.topic(topic) > 0).findFirst().orElseThrow();
  }

  /// One language has a cell to itself: without that language it looks like a gap.
  private void withoutLanguage(Map<String, Double> figures) {
    Simulated maker = new Simulated(seed + 4);
    int appeared = 0;
    int elsewhere = 0;
    for (int i = 0; i < landscapes; i++) {
      Simulated.Truth truth = maker.truth(FAMILIES * 2, Double.POSITIVE_INFINITY);
      int r = maker.random().nextInt(maker.means().size());
      int c = maker.random().nextInt(maker.effects().size());
      String means = maker.means().get(r);
      String effect = maker.effects().get(c);
      List<CountedFamily> rest = new ArrayList<>();
      for (CountedFamily family : maker.families(truth)) {
        boolean inside = family.topic(means) > 0 && family.topic(effect) > 0;
        if (!inside && !family.languages().contains("zh")) {
          rest.add(family);
        }
      }
      Map<String, Gap> found = maker.found(rest);
      boolean here = found.containsKey(means + "/" + effect);
      appeared += here ? 1 : 0;
      elsewhere += found.size() - (here ? 1 : 0);
    }
    figures.put(
        "a language left out that had one cell to itself: that cell is a gap",
        appeared / (double) landscapes);
    figures.put("a language left out: other gaps per landscape", elsewhere / (double) landscapes);
  }
}
