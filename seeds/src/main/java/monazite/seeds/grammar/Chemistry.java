package monazite.seeds.grammar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import monazite.seeds.SeedException;
import monazite.seeds.Seeds;

/// Elements and compounds as claims name them.
///
/// @param masses relative atomic mass by symbol
/// @param names symbol or formula by language and name
/// @param rareEarths symbols of the rare earths
/// @param letters what may stand for a set of elements
/// @param alsoLetters symbols that are letters of a set where the claim defines them so
/// @param balanceMarks index in a formula that means the remainder
public record Chemistry(
    Map<String, Double> masses,
    Map<String, Map<String, String>> names,
    Set<String> rareEarths,
    Set<String> letters,
    Set<String> alsoLetters,
    List<String> balanceMarks) {

  /// Whether contents of this name may be searched: an element, a letter, a compound that the seeds
  /// name, or up to three of these joined by `+` or `/`. What claims invent besides is no name of a
  /// field.
  public boolean searchable(String name) {
    List<String> parts = List.of(name.split("[+/]", -1));
    return parts.size() <= MOST_JOINED
        && parts.stream()
            .allMatch(
                part ->
                    masses.containsKey(part)
                        || letters.contains(part)
                        || names.values().stream().anyMatch(known -> known.containsValue(part))
                        || part.matches("[A-Z]{2,4}"));
  }

  private static final int MOST_JOINED = 3;
  private static final String FILE = "chemistry.json";

  static Chemistry of(Seeds seeds) {
    List<Seeds.SeedFile> files = seeds.files(FILE);
    if (files.isEmpty()) {
      throw new SeedException(FILE + " is missing");
    }
    Map<String, Double> masses = new LinkedHashMap<>();
    Map<String, Map<String, String>> names = new LinkedHashMap<>();
    Set<String> rareEarths = new LinkedHashSet<>();
    Set<String> letters = new LinkedHashSet<>();
    Set<String> also = new LinkedHashSet<>();
    List<String> marks = new ArrayList<>();
    for (Seeds.SeedFile file : files) {
      GrammarNode node = new GrammarNode(file.place(), file.json());
      for (GrammarNode element : node.entries("elements")) {
        masses.put(element.text("symbol"), element.number("mass"));
        addNames(names, element, element.text("symbol"));
      }
      for (GrammarNode compound : node.entries("compounds")) {
        addNames(names, compound, compound.text("formula"));
      }
      rareEarths.addAll(node.phrases("rareEarths"));
      letters.addAll(node.phrases("letters"));
      also.addAll(node.phrases("elementsAlsoLetters"));
      marks.addAll(node.phrases("balanceMarks"));
    }
    return new Chemistry(masses, names, rareEarths, letters, also, List.copyOf(marks));
  }

  private static void addNames(
      Map<String, Map<String, String>> names, GrammarNode entry, String symbol) {
    entry
        .groups("names")
        .forEach(
            (language, written) -> {
              Map<String, String> known =
                  names.computeIfAbsent(language, _ -> new LinkedHashMap<>());
              written.forEach(name -> known.put(name, symbol));
            });
  }
}
