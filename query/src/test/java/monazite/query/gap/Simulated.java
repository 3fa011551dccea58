package monazite.query.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import monazite.query.gap.statistics.RatioPosterior;
import monazite.seeds.Seeds;
import monazite.seeds.family.FamilySeeds;
import monazite.seeds.gap.GapRules;

/// Landscapes whose truth is known: families of one material, each with a means and an effect.
public final class Simulated {
  /// The bundled rules.
  public static final GapRules RULES =
      GapRules.of(Seeds.bundled(), FamilySeeds.of(Seeds.bundled()));

  /// The material of all families.
  public static final String MATERIAL = "ndfeb";

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  /// How many families a cell should have by its row and column, and how many times as many it
  /// really has.
  @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
  public record Truth(double[][] expected, double[][] ratio) {}

  private final SplittableRandom random;
  private final List<String> means;
  private final List<String> effects = new ArrayList<>();

  /// A maker of landscapes.
  public Simulated(long seed) {
    random = new SplittableRandom(seed);
    means = RULES.topics("means", MATERIAL);
    effects.addAll(RULES.topics("effect", MATERIAL));
    effects.addAll(RULES.topics("use", MATERIAL));
  }

  /// Means, the rows.
  public List<String> means() {
    return means;
  }

  /// Effects and uses, the columns.
  public List<String> effects() {
    return effects;
  }

  /// Chance of the maker.
  public SplittableRandom random() {
    return random;
  }

  /// A truth with uneven margins.
  ///
  /// @param families expected in all
  /// @param shape of the cells' ratios: Gamma of mean 1; infinite for independence
  public Truth truth(double families, double shape) {
    double[] rows = margin(means.size());
    double[] columns = margin(effects.size());
    double[][] expected = new double[rows.length][columns.length];
    double[][] ratio = new double[rows.length][columns.length];
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < columns.length; c++) {
        boolean can = RULES.zero(means.get(r), effects.get(c)).isEmpty();
        expected[r][c] = can ? rows[r] * columns[c] * families : 0;
        ratio[r][c] =
            Double.isInfinite(shape)
                ? 1
                : new RatioPosterior(0, 0, shape).quantile(random.nextDouble());
      }
    }
    return new Truth(expected, ratio);
  }

  private double[] margin(int size) {
    double[] parts = new double[size];
    double sum = 0;
    for (int i = 0; i < size; i++) {
      parts[i] = 0.3 + random.nextDouble() * 1.4;
      sum += parts[i];
    }
    for (int i = 0; i < size; i++) {
      parts[i] /= sum;
    }
    return parts;
  }

  /// Families drawn from a truth.
  public List<CountedFamily> families(Truth truth) {
    List<CountedFamily> all = new ArrayList<>();
    for (int r = 0; r < means.size(); r++) {
      for (int c = 0; c < effects.size(); c++) {
        int count = poisson(truth.expected()[r][c] * truth.ratio()[r][c]);
        for (int i = 0; i < count; i++) {
          all.add(family("f" + all.size(), means.get(r), effects.get(c), language()));
        }
      }
    }
    return all;
  }

  private String language() {
    double place = random.nextDouble();
    return place < 0.5 ? "en" : place < 0.8 ? "zh" : "ja";
  }

  /// A family of a means and an effect.
  public static CountedFamily family(String id, String means, String effect, String language) {
    return new CountedFamily(
        id,
        List.of(id),
        means + " for " + effect,
        Map.of(MATERIAL, 1.0),
        Map.of(means, 1.0, effect, 1.0),
        Map.of(),
        Optional.empty(),
        Optional.of(2015),
        Set.of(language),
        List.of(),
        Map.of(),
        true,
        List.of(),
        Set.of());
  }

  /// Number of events where a mean is expected.
  public int poisson(double mean) {
    int count = 0;
    for (double sum = waiting(); sum < mean; count++) {
      sum += waiting();
    }
    return count;
  }

  private double waiting() {
    return -Math.log(1 - random.nextDouble());
  }

  /// Whether something of a chance happens.
  public boolean happens(double chance) {
    return random.nextDouble() < chance;
  }

  /// A census in which policy asks for everything, so that no gap fails for want of demand.
  public Census census(List<CountedFamily> families) {
    return census(families, asksForAll());
  }

  /// A census with some demand.
  public static Census census(List<CountedFamily> families, List<Demand> demand) {
    return new Census(
        families, TODAY, TODAY, Map.of(), Set.of(), List.of(), demand, "", Set.of(), RULES,
        20260101);
  }

  private List<Demand> asksForAll() {
    return List.of(demand(List.of(MATERIAL), effects));
  }

  /// A priority of a plan.
  public static Demand demand(List<String> families, List<String> topics) {
    return new Demand(
        "plan",
        Demand.Kind.PRIORITY,
        Optional.of("XX"),
        Optional.of(2020),
        families,
        topics,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1,
        "to be worked on",
        "1");
  }

  /// Cells with a white space or hole of substitution among means and effects, as `means/effect`.
  public Map<String, Gap> found(List<CountedFamily> families) {
    GapAnswer answer =
        Gaps.of(census(families), EnumSet.of(GapType.WHITE_SPACE, GapType.SUBSTITUTION_HOLE));
    Map<String, Gap> cells = new HashMap<>();
    for (Gap gap : answer.gaps()) {
      if (gap.cell().containsKey("means")) {
        cells.put(gap.cell().get("means") + "/" + gap.cell().get("effect"), gap);
      }
    }
    return cells;
  }
}
