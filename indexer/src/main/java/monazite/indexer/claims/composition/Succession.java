package monazite.indexer.claims.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import monazite.indexer.claims.composition.Names.Joint;
import monazite.indexer.claims.composition.Names.Run;
import monazite.indexer.claims.composition.Token.Kind;

/// Gives each of several names its own of as many quantities: `Fe, Ca and Si below 5, 10 and 20
/// ppm, respectively`.
final class Succession {
  private final List<Token> tokens;
  private final List<Quantity> quantities;

  Succession(List<Token> tokens, List<Quantity> quantities) {
    this.tokens = tokens;
    this.quantities = quantities;
  }

  /// One limit for each name, in order; none where the quantities behind don't match the names.
  List<Limit> of(Run run, Quantity first) {
    int count = run.names().size();
    int from = quantities.indexOf(first);
    if (count < 2 || run.joint() != Joint.LIST || from < 0 || from + count > quantities.size()) {
      return List.of();
    }
    List<Quantity> said = quantities.subList(from, from + count);
    for (int i = 1; i < count; i++) {
      if (!follows(said.get(i - 1), said.get(i))) {
        return List.of();
      }
    }
    boolean further =
        from + count < quantities.size() && follows(said.getLast(), quantities.get(from + count));
    int behind = said.getLast().to();
    boolean other = behind < tokens.size() && tokens.get(behind).isName();
    if (further || other) {
      return List.of();
    }
    List<Limit> limits = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> name = List.of(run.names().get(i).text());
      limits.add(new Limit(name, Joint.LIST, run.variables(), alike(said.get(i), said), "", ""));
    }
    return limits;
  }

  /// Whether nothing but commas and `and` stands between two quantities.
  private boolean follows(Quantity one, Quantity next) {
    return one.to() < next.from()
        && tokens.subList(one.to(), next.from()).stream()
            .allMatch(token -> token.is(Kind.COMMA) || token.is(Kind.AND));
  }

  /// A bare number bounds the side that its fellows bound, in their unit.
  private static Quantity alike(Quantity quantity, List<Quantity> said) {
    String unit =
        said.stream().map(Quantity::unit).filter(text -> !text.isEmpty()).findFirst().orElse("");
    Optional<Quantity> sided =
        said.stream().filter(other -> other.lo().isEmpty() || other.hi().isEmpty()).findFirst();
    boolean shaped = quantity.point() && sided.isPresent();
    boolean lower = shaped && sided.get().lo().isPresent();
    return new Quantity(
        shaped && !lower ? Optional.empty() : quantity.lo(),
        shaped ? sided.get().loInclusive() : quantity.loInclusive(),
        shaped && lower ? Optional.empty() : quantity.hi(),
        shaped ? sided.get().hiInclusive() : quantity.hiInclusive(),
        quantity.unit().isEmpty() ? unit : quantity.unit(),
        quantity.from(),
        quantity.to(),
        quantity.nameFrom(),
        quantity.nameTo());
  }
}
