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
/// @param exactNames names that are others' too without their legal form: they count with it only
/// @param became what happened to it, in the file's order
/// @param groups the groups that it belonged to
/// @param evidence pages or citations that the entry rests on
public record KnownHolder(
    String id,
    String name,
    String country,
    Map<String, List<String>> names,
    List<String> exactNames,
    List<Succession> became,
    List<Membership> groups,
    List<String> evidence) {
  public KnownHolder {
    names = Map.copyOf(names);
    exactNames = List.copyOf(exactNames);
    became = List.copyOf(became);
    groups = List.copyOf(groups);
    evidence = List.copyOf(evidence);
  }

  /// Every writing of the name in every language that counts without its legal form.
  public Set<String> writings() {
    Set<String> all = new LinkedHashSet<>();
    names.keySet().stream()
        .sorted()
        .forEach(language -> all.addAll(names.getOrDefault(language, List.of())));
    return all;
  }
}
