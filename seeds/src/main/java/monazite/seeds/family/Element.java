package monazite.seeds.family;

import java.util.List;
import java.util.Map;

/// One of the seventeen rare earths.
///
/// @param symbol `Nd`
/// @param number atomic number
/// @param mass standard atomic weight, abridged
/// @param heavy true for the heavy ones; yttrium counts as heavy, scandium as light
/// @param standsAlone whether the bare symbol in running text is hardly ever another word
/// @param names names by language (ISO 639-1), old and misspelt ones included
/// @param policy lists of states and unions that name it, such as `eu-strategic`
public record Element(
    String symbol,
    int number,
    double mass,
    boolean heavy,
    boolean standsAlone,
    Map<String, List<String>> names,
    List<String> policy) {
  public Element {
    names = Map.copyOf(names);
    policy = List.copyOf(policy);
  }
}
