package monazite.seeds.core;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import monazite.seeds.SeedException;
import monazite.seeds.SeedFields;
import monazite.seeds.Seeds;

/// What claims of some kinds reach at most, whatever their words: `claims` of `core.json`.
///
/// @param swissType factor of a use for making a medicament
/// @param purpose factor of a substance claimed for a medical use
/// @param oneStep factor of a process that is one step told by its settings
/// @param fewestSettings settings from which on a process is told by them
/// @param resultBreadth how short and how little limited a claim that only names a result counts at
///     most
/// @param standings what claims of a material family reach at most
public record ReachRules(
    double swissType,
    double purpose,
    double oneStep,
    int fewestSettings,
    double resultBreadth,
    List<Standing> standings) {
  private static final String FILE = "core.json";

  public ReachRules {
    standings = List.copyOf(standings);
  }

  /// What a claim is within a material family whose rare earth serves another material.
  ///
  /// @param family id of the material
  /// @param types ids of claim types
  /// @param fewestContents contents and other quantities limited by numbers from which on a claim
  ///     is a recipe of the other material
  /// @param mostRareEarth per cent of rare earth up to which this holds; empty where its share
  ///     doesn't matter
  /// @param factor highest factor of the type
  public record Standing(
      String family,
      Set<String> types,
      int fewestContents,
      Optional<Double> mostRareEarth,
      double factor,
      String reason) {
    private boolean holds(String of, String type, int contents, Optional<Double> share) {
      return family.equals(of)
          && types.contains(type)
          && contents >= fewestContents
          && mostRareEarth.map(most -> share.filter(its -> its <= most).isPresent()).orElse(true);
    }
  }

  /// The rules of the last file that has any: the user's own, or the bundled one.
  ///
  /// @throws SeedException naming file and key of what is missing or no number
  public static ReachRules of(Seeds seeds) {
    SeedFields fields =
        seeds.files(FILE).stream()
            .map(SeedFields::of)
            .filter(file -> file.has("claims"))
            .reduce((_, later) -> later)
            .orElseThrow(() -> new SeedException(FILE + ": claims is missing"))
            .object("claims");
    return new ReachRules(
        fields.number("swissType"),
        fields.number("purpose"),
        fields.number("oneStep"),
        (int) fields.number("fewestSettings"),
        fields.number("resultBreadth"),
        fields.each(
            "standings",
            one ->
                new Standing(
                    one.text("family"),
                    new TreeSet<>(one.texts("types")),
                    (int) one.number("fewestContents"),
                    one.has("mostRareEarth")
                        ? Optional.of(one.number("mostRareEarth"))
                        : Optional.empty(),
                    one.number("factor"),
                    one.text("reason"))));
  }

  /// The most that a claim reaches within its family; 1 where nothing is said of it.
  ///
  /// @param contents contents and other quantities that it limits
  /// @param share most per cent of a rare earth that it allows; empty where it doesn't say
  public double standing(String family, String type, int contents, Optional<Double> share) {
    return standings.stream()
        .filter(one -> one.holds(family, type, contents, share))
        .mapToDouble(Standing::factor)
        .min()
        .orElse(1);
  }
}
