package monazite.seeds.holder;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A company or institute of the field, as the data file has it.
///
/// @param id stable lower-case id, `hitachi-metals`
/// @param name the name it is shown under
/// @param country two-letter code of its seat
/// @param names legal names and usual spellings by language (ISO 639-1), the legal name first
/// @param became what happened to it, in the file's order
/// @param evidence pages or citations that the entry rests on
public record KnownHolder(
    String id,
    String name,
    String country,
    Map<String, List<String>> names,
    List<Succession> became,
    List<String> evidence) {
  public KnownHolder {
    names = Map.copyOf(names);
    became = List.copyOf(became);
    evidence = List.copyOf(evidence);
  }

  /// Every writing of the name in every language.
  public Set<String> writings() {
    Set<String> all = new LinkedHashSet<>();
    names.keySet().stream()
        .sorted()
        .forEach(language -> all.addAll(names.getOrDefault(language, List.of())));
    return all;
  }
}
