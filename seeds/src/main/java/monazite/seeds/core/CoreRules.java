package monazite.seeds.core;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import monazite.seeds.SeedException;
import monazite.seeds.SeedFields;
import monazite.seeds.Seeds;

/// Weights and thresholds of a right's core score.
///
/// @param weights by group: claims, position, citations, reach, upkeep
/// @param numbers every other number of the file, by its key
/// @param unexamined sorts of right that are granted without substantive examination
/// @param regional number of states that a grant of a regional office counts for
/// @param founding the years in which materials were first filed for
/// @param contests event codes that say that somebody cared, as `office code`
public record CoreRules(
    Map<String, Double> weights,
    Map<String, Double> numbers,
    Set<String> unexamined,
    Map<String, Integer> regional,
    Set<String> contests,
    List<Founding> founding) {
  private static final String FILE = "core.json";

  /// The groups that a score is made of, in the order in which they are shown.
  public static final List<String> GROUPS =
      List.of("claims", "position", "citations", "reach", "upkeep");

  private static final List<String> NUMBERS =
      List.of(
          "coverage",
          "coreScore",
          "corePosition",
          "coreCitations",
          "peripheralScore",
          "peripheralClaim",
          "possiblyCore",
          "unexaminedCap",
          "shrinkage",
          "smallestCohort",
          "yearsAround",
          "leastShape",
          "mostShape",
          "contestedUpkeep",
          "draws",
          "concentration",
          "seed",
          "stable");

  public CoreRules {
    weights = Map.copyOf(weights);
    numbers = Map.copyOf(numbers);
    unexamined = Set.copyOf(unexamined);
    regional = Map.copyOf(regional);
    contests = Set.copyOf(contests);
    founding = List.copyOf(founding);
  }

  /// The years in which a material was first filed for. A right of them of which no claim is known
  /// is taken for core.
  ///
  /// @param family id of the material
  /// @param from first day of priority
  /// @param to last day of priority
  public record Founding(String family, LocalDate from, LocalDate to, String citation) {}

  /// The rules of the last file there is: the user's own, or the bundled one.
  ///
  /// @throws SeedException naming file and key of what is missing or no number
  public static CoreRules of(Seeds seeds) {
    List<Seeds.SeedFile> files = seeds.files(FILE);
    if (files.isEmpty()) {
      throw new SeedException(FILE + " is missing");
    }
    SeedFields fields = SeedFields.of(files.getLast());
    Map<String, Double> weights = new LinkedHashMap<>();
    SeedFields stated = fields.object("weights").knowing(GROUPS.toArray(String[]::new));
    GROUPS.forEach(group -> weights.put(group, positive(stated, group)));
    Map<String, Double> numbers = new LinkedHashMap<>();
    NUMBERS.forEach(name -> numbers.put(name, positive(fields, name)));
    Map<String, Integer> regional = new LinkedHashMap<>();
    fields.each("regional", one -> regional.put(one.text("office"), (int) positive(one, "states")));
    Set<String> contests = new TreeSet<>();
    fields.each(
        "contests",
        one ->
            one.texts("codes").stream()
                .map(code -> contests.add(one.text("office") + " " + code))
                .toList());
    List<Founding> founding = new ArrayList<>();
    fields.each("founding", one -> founding.add(founding(one)));
    return new CoreRules(
        weights, numbers, new TreeSet<>(fields.texts("unexamined")), regional, contests, founding);
  }

  private static Founding founding(SeedFields fields) {
    return new Founding(
        fields.text("family"), day(fields, "from"), day(fields, "to"), fields.text("citation"));
  }

  private static LocalDate day(SeedFields fields, String key) {
    try {
      return LocalDate.parse(fields.text(key));
    } catch (DateTimeParseException e) {
      throw fields.wrong(key, "must be a day: YYYY-MM-DD");
    }
  }

  private static double positive(SeedFields fields, String name) {
    double value = fields.number(name);
    if (value < 0) {
      throw fields.wrong(name, "must not be negative");
    }
    return value;
  }

  /// One of the numbers.
  public double number(String name) {
    Double value = numbers.get(name);
    if (value == null) {
      throw new SeedException(FILE + ": " + name + " is missing");
    }
    return value;
  }

  /// A group's weight.
  public double weight(String group) {
    return weights.getOrDefault(group, 0.0);
  }
}
