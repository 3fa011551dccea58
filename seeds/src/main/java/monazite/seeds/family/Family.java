package monazite.seeds.family;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// A material family: how it is named and what gives it away.
///
/// @param id stable id: `ndfeb`
/// @param names by language (ISO 639-1)
/// @param alsoCalled other names of the trade by language, such as 钕铁硼
/// @param general true for those that take what no more specific family claims
/// @param winning true for winning the elements themselves: their source is then
///     no subject
/// @param group twins that are told apart by their composition or use, such as `magnet`; empty for
///     none
/// @param limit what a claim on a device must say of the material to count as a material claim
/// @param terms words that speak for it
/// @param negative words that speak against it
/// @param use words of use that tell it from its twin (phosphor or scintillator)
/// @param formulas compositions
/// @param codes classification symbols
/// @param examples short documents with what must come out
/// @param sources where the file's facts come from
public record Family(
    String id,
    Map<String, String> names,
    Map<String, List<String>> alsoCalled,
    boolean general,
    boolean winning,
    String group,
    Limit limit,
    List<Term> terms,
    List<Term> negative,
    List<Term> use,
    List<FormulaPattern> formulas,
    List<Code> codes,
    List<Example> examples,
    List<String> sources) {
  /// What makes a device claim one on the material.
  public enum Limit {
    /// any composition of the material
    ANY,
    /// a composition with its contents
    CONTENTS,
    /// nothing
    NEVER
  }

  /// A short document and what must come out: a role in lower case, or `none`.
  public record Example(String title, String text, List<String> claims, String expect) {
    public Example {
      claims = List.copyOf(claims);
    }
  }

  public Family {
    names = Map.copyOf(names);
    alsoCalled = Map.copyOf(alsoCalled);
    terms = List.copyOf(terms);
    negative = List.copyOf(negative);
    use = List.copyOf(use);
    formulas = List.copyOf(formulas);
    codes = List.copyOf(codes);
    examples = List.copyOf(examples);
    sources = List.copyOf(sources);
  }

  /// Every name that it goes by, each once: those of [#names] by language, then the other ones.
  public List<String> allNames() {
    Set<String> all = new LinkedHashSet<>(new TreeMap<>(names).values());
    new TreeMap<>(alsoCalled).values().forEach(all::addAll);
    return List.copyOf(all);
  }
}
