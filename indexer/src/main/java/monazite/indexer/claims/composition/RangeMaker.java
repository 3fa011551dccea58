package monazite.indexer.claims.composition;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import monazite.indexer.claims.CompositionRange;
import monazite.indexer.claims.composition.Composition.Carrier;

/// Turns a limit into a range where its names, unit and basis allow it.
final class RangeMaker {
  private static final String INDEX = "formula_index";

  private final Map<String, Carrier> carriers;
  private final BasisReader.Basis basis;
  private final Set<String> limitedAbove;

  /// @param parent what the claim narrows: its bare numbers go on for the same elements
  RangeMaker(Map<String, Carrier> carriers, BasisReader.Basis basis, Composition parent) {
    this.carriers = carriers;
    this.basis = basis;
    limitedAbove =
        parent.ranges().stream()
            .filter(range -> range.basis().equals(parent.basis()))
            .map(CompositionRange::element)
            .collect(Collectors.toUnmodifiableSet());
  }

  Optional<CompositionRange> range(Limit limit) {
    String unit = limit.quantity().unit();
    if (unit.equals("other")) {
      return Optional.empty();
    }
    return limit.variables() ? ofVariables(limit, unit) : ofElements(limit, unit);
  }

  private Optional<CompositionRange> ofVariables(Limit limit, String unit) {
    Set<String> elements = new LinkedHashSet<>();
    String common = INDEX;
    String note = limit.note();
    for (String variable : limit.names()) {
      Carrier carrier = carriers.get(variable);
      if (carrier == null) {
        return Optional.empty();
      }
      elements.add(carrier.element());
      common = carrier.basis();
      note = note.isEmpty() ? carrier.note() : note;
    }
    boolean ratio = limit.joint() == Names.Joint.RATIO;
    String stated =
        ratio ? "mol_ratio" : unit.isEmpty() ? common : unit.equals("%") ? general(common) : unit;
    String between = ratio ? "/" : "+";
    return Optional.of(
        made(
            limit,
            String.join(between, elements),
            stated,
            String.join(between, limit.names()),
            note));
  }

  private String general(String fallback) {
    return basis.general().isEmpty() ? fallback.equals(INDEX) ? "at%" : fallback : basis.general();
  }

  private Optional<CompositionRange> ofElements(Limit limit, String unit) {
    boolean ratio = limit.joint() == Names.Joint.RATIO;
    if (!limit.basis().isEmpty() && unit.isEmpty()) {
      String element = String.join(ratio ? "/" : "+", limit.names());
      return Optional.of(made(limit, element, limit.basis(), "", limit.note()));
    }
    String stated = unit;
    if (unit.equals("%")) {
      stated = basis.general().isEmpty() ? "wt%" : basis.general();
    } else if (unit.isEmpty()) {
      boolean none = limit.quantity().point() && limit.quantity().hi().equals(Optional.of(0.0));
      if (none && basis.general().isEmpty()) {
        return Optional.of(
            made(limit, String.join("+", limit.names()), "wt%", "", "basis not stated"));
      }
      boolean said = basis.own() || limitedAbove.contains(String.join("+", limit.names()));
      if (!said || basis.general().isEmpty()) {
        return Optional.empty();
      }
      stated = basis.general();
    }
    String element = ratio ? limit.names().getFirst() : String.join("+", limit.names());
    return Optional.of(made(limit, element, stated, "", limit.note()));
  }

  private static CompositionRange made(
      Limit limit, String element, String basis, String variable, String note) {
    Quantity quantity = limit.quantity();
    return new CompositionRange(
        element,
        quantity.lo(),
        quantity.lo().map(_ -> quantity.loInclusive()),
        quantity.hi(),
        quantity.hi().map(_ -> quantity.hiInclusive()),
        basis,
        variable,
        note,
        Optional.empty());
  }
}
