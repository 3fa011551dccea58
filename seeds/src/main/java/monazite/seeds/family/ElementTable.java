package monazite.seeds.family;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The elements and what patents write in their place.
///
/// @param rareEarths the seventeen, by atomic number or as the file has them
/// @param groupWords words for the whole group by language, with `*` where a word goes on
/// @param groupSymbols letters that stand for a rare earth in formulas: `R`, `RE`, `Ln`, `Mm`
/// @param certainSymbols those of them that mean nothing else: `Mm`, `Ln`, `TREO`
/// @param openSymbols letters that stand for any element: `T`, `M`, `A`
/// @param others names of the other elements by symbol, in all languages together
public record ElementTable(
    List<Element> rareEarths,
    Map<String, List<String>> groupWords,
    Set<String> groupSymbols,
    Set<String> certainSymbols,
    Set<String> openSymbols,
    Map<String, List<String>> others) {
  public ElementTable {
    rareEarths = List.copyOf(rareEarths);
    groupWords = Map.copyOf(groupWords);
    groupSymbols = Set.copyOf(groupSymbols);
    certainSymbols = Set.copyOf(certainSymbols);
    openSymbols = Set.copyOf(openSymbols);
    others = Map.copyOf(others);
  }

  /// Symbols of the seventeen and the letters that stand for them.
  public Set<String> rareEarthSymbols() {
    Set<String> all = new HashSet<>(groupSymbols);
    rareEarths.forEach(element -> all.add(element.symbol()));
    return all;
  }
}
