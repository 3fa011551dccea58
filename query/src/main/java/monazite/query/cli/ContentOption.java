package monazite.query.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import monazite.query.ask.LandscapeQuery;
import monazite.seeds.Seeds;
import monazite.seeds.family.Element;
import monazite.seeds.family.ElementTable;
import monazite.seeds.family.FamilySeeds;

/// Reads `--element`: an element by symbol or name, a range or a value, and a basis.
final class ContentOption {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "([\\p{L}\\p{N}+/.()-]+)\\s+(?:([0-9.]*)\\s*\\.\\.\\s*([0-9.]*)|([0-9.]+))\\s*(\\S+)");
  private static final Map<String, String> BASES =
      Map.ofEntries(
          Map.entry("wt%", "wt%"),
          Map.entry("wt.%", "wt%"),
          Map.entry("mass%", "wt%"),
          Map.entry("weight%", "wt%"),
          Map.entry("at%", "at%"),
          Map.entry("at.%", "at%"),
          Map.entry("atom%", "at%"),
          Map.entry("atomic%", "at%"),
          Map.entry("mol%", "mol%"),
          Map.entry("mole%", "mol%"),
          Map.entry("molar%", "mol%"),
          Map.entry("mol_ratio", "mol_ratio"),
          Map.entry("ppm", "ppm"),
          Map.entry("formula_index", "formula_index"));

  private ContentOption() {}

  /// The question behind the option.
  ///
  /// @throws UsageException naming what can't be read
  static LandscapeQuery.Contains parse(String text, Seeds seeds) {
    Matcher matcher = WRITTEN.matcher(text.strip());
    if (!matcher.matches()) {
      throw new UsageException("--element " + text + ": write it as 'Dy 0.5..3 wt%'");
    }
    boolean value = matcher.group(4) != null;
    double lo = number(value ? matcher.group(4) : matcher.group(2), Double.NEGATIVE_INFINITY, text);
    double hi = number(value ? matcher.group(4) : matcher.group(3), Double.POSITIVE_INFINITY, text);
    if (lo > hi) {
      throw new UsageException("--element " + text + ": the bounds are the wrong way round");
    }
    String basis = BASES.get(matcher.group(5).toLowerCase(Locale.ROOT));
    if (basis == null) {
      throw new UsageException(
          "--element "
              + text
              + ": the basis is one of "
              + String.join(", ", new TreeSet<>(Set.copyOf(BASES.values()))));
    }
    return new LandscapeQuery.Contains(
        element(matcher.group(1), text, FamilySeeds.of(seeds).elements()), lo, hi, basis);
  }

  /// The symbol that claims' ranges stand under: of an element, a letter for several, a compound,
  /// or several joined by `+`.
  private static String element(String written, String text, ElementTable table) {
    String wanted = FilterOptions.plain(written);
    Stream<Map.Entry<String, Stream<String>>> known =
        Stream.concat(
            table.rareEarths().stream().map(ContentOption::names),
            table.others().entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), entry.getValue().stream())));
    Optional<String> symbol =
        known
            .filter(
                entry ->
                    FilterOptions.plain(entry.getKey()).equals(wanted)
                        || entry.getValue().anyMatch(n -> FilterOptions.plain(n).equals(wanted)))
            .map(Map.Entry::getKey)
            .findFirst();
    if (symbol.isEmpty() && !written.matches("[A-Z][A-Za-z0-9+/().-]*")) {
      throw new UsageException("--element " + text + ": no element is called " + written);
    }
    return symbol.orElse(written);
  }

  private static Map.Entry<String, Stream<String>> names(Element element) {
    return Map.entry(
        element.symbol(), element.names().values().stream().flatMap(names -> names.stream()));
  }

  private static double number(String digits, double open, String text) {
    try {
      return digits.isEmpty() ? open : Double.parseDouble(digits);
    } catch (NumberFormatException e) {
      throw new UsageException("--element " + text + ": '" + digits + "' is no number");
    }
  }
}
