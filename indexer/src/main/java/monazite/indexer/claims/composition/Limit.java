package monazite.indexer.claims.composition;

import java.util.List;

/// A quantity with the names it is of, before bases and variables are known.
///
/// @param joint how several names are joined
/// @param basis basis told by words beside it (`mol_ratio`, `formula_index`), or empty
record Limit(
    List<String> names,
    Names.Joint joint,
    boolean variables,
    Quantity quantity,
    String basis,
    String note) {
  /// Note of a limit that holds for each of its names.
  static final String EACH = "each";

  /// One limit for each name where it is said to hold for each, else this.
  List<Limit> single() {
    return note.equals(EACH)
        ? names.stream()
            .map(name -> new Limit(List.of(name), joint, variables, quantity, basis, ""))
            .toList()
        : List.of(this);
  }
}
