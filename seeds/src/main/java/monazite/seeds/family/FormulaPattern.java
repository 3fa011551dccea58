package monazite.seeds.family;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/// A kind of composition: which elements, in what proportion, and which must be absent.
///
/// @param id name within the family, for the evidence
/// @param shapes how it may be written
/// @param all every one of these must be present
/// @param none none of these may be
/// @param weight from 0 to 1
/// @param ambiguous true where the composition alone doesn't tell the family
public record FormulaPattern(
    String id,
    Set<Shape> shapes,
    List<Member> all,
    Set<String> none,
    double weight,
    boolean ambiguous) {
  /// How a composition is written.
  public enum Shape {
    /// `Nd2Fe14B`, `(Y,Gd)3Al5O12:Ce`
    FORMULA,
    /// `R-Fe-B`, `Sm-Co`
    CHAIN,
    /// elements of a claim with their contents
    CONTENTS
  }

  /// One place of a composition.
  ///
  /// @param any symbols that may stand there; `RE` is any rare earth or a letter for one
  /// @param ratio share that the symbols have together, where it matters
  /// @param dopant true where the symbol must be an activator beside the host, as in `:Ce`
  public record Member(Set<String> any, OptionalDouble ratio, boolean dopant) {
    public Member {
      any = Set.copyOf(any);
    }
  }

  public FormulaPattern {
    shapes = Set.copyOf(shapes);
    all = List.copyOf(all);
    none = Set.copyOf(none);
  }
}
