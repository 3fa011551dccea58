package monazite.indexer.classify;

import java.util.Map;
import java.util.Set;
import monazite.seeds.family.FormulaPattern;

/// A composition found in a text.
///
/// @param start first character in the normalised text
/// @param end after the last one
/// @param shape how it is written
/// @param parts symbols with their indices; NaN where an index is a variable
/// @param dopants symbols that stand beside the host, as activators do
/// @param charged whether it is an ion, `Eu2+`
record Formula(
    int start,
    int end,
    FormulaPattern.Shape shape,
    Map<String, Double> parts,
    Set<String> dopants,
    boolean charged) {}
