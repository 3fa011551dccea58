package monazite.indexer.claims.composition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import monazite.indexer.claims.CompositionRange;
import monazite.seeds.grammar.Chemistry;

/// Says what shares of atoms are as shares of mass, and the other way round, where the claim gives
/// the whole composition: contents of elements on one basis, and one element as the remainder.
///
/// With shares x and atomic masses M the share of mass is x M / sum(x M). It rises with the
/// element's own share, and its bounds lie where each other content is at one of its own bounds; so
/// a converted range is the widest that the claim allows.
final class Conversion {
  private static final String ATOMS = "at%";
  private static final String MASS = "wt%";
  private static final double WHOLE = 100;

  private final Chemistry chemistry;

  Conversion(Chemistry chemistry) {
    this.chemistry = chemistry;
  }

  /// One part of the composition: bounds of its share, and of what a unit of it weighs.
  private record Part(double lo, double hi, double light, double heavy) {}

  /// The ranges, with their converted form where there is one.
  ///
  /// @param ranges what the claim itself limits
  /// @param above what it narrows: contents that it doesn't limit itself are as there
  /// @param sets members by letter, of the claim and of those it narrows
  List<CompositionRange> of(
      List<CompositionRange> ranges,
      List<CompositionRange> above,
      Collection<String> balance,
      Map<String, List<String>> sets) {
    Optional<String> basis =
        ranges.stream().map(CompositionRange::basis).filter(Conversion::converts).findFirst();
    if (basis.isEmpty() || balance.size() != 1) {
      return ranges;
    }
    List<CompositionRange> whole = whole(ranges, above, basis.get());
    Optional<Part> rest = part(balance.iterator().next(), 0, WHOLE, basis.get(), sets);
    if (rest.isEmpty() || !single(whole, balance, sets)) {
      return ranges;
    }
    List<Part> parts = new ArrayList<>();
    for (CompositionRange range : whole) {
      double lo = range.lo().orElse(0.0);
      part(range.element(), lo, range.hi().orElse(WHOLE), basis.get(), sets).ifPresent(parts::add);
    }
    return parts.size() < whole.size() ? ranges : converted(ranges, whole, parts, rest.get());
  }

  private static boolean converts(String basis) {
    return basis.equals(ATOMS) || basis.equals(MASS);
  }

  /// All contents on the basis; traces given in parts per million count as nothing.
  private static List<CompositionRange> whole(
      List<CompositionRange> ranges, List<CompositionRange> above, String basis) {
    List<CompositionRange> whole = new ArrayList<>();
    for (CompositionRange range : Stream.concat(ranges.stream(), above.stream()).toList()) {
      boolean known = whole.stream().anyMatch(it -> it.element().equals(range.element()));
      if (!known && range.basis().equals(basis) && range.note().isEmpty()) {
        whole.add(range);
      }
    }
    return whole;
  }

  /// Whether no element is counted twice, as one of R and by itself.
  private boolean single(
      List<CompositionRange> whole, Collection<String> balance, Map<String, List<String>> sets) {
    Set<String> seen = new HashSet<>();
    return Stream.concat(whole.stream().map(CompositionRange::element), balance.stream())
        .flatMap(name -> elements(name, sets).stream())
        .allMatch(seen::add);
  }

  private Set<String> elements(String name, Map<String, List<String>> sets) {
    Set<String> elements = new HashSet<>();
    for (String one : name.split("\\+", -1)) {
      for (String member : sets.getOrDefault(one, List.of(one))) {
        if (chemistry.masses().containsKey(member)) {
          elements.add(member);
        } else if (member.equals("RE")) {
          elements.addAll(chemistry.rareEarths());
        } else {
          return Set.of();
        }
      }
    }
    return elements;
  }

  private Optional<Part> part(
      String name, double lo, double hi, String basis, Map<String, List<String>> sets) {
    double[] weights =
        elements(name, sets).stream()
            .mapToDouble(symbol -> chemistry.masses().getOrDefault(symbol, 0.0))
            .map(mass -> basis.equals(ATOMS) ? mass : 1 / mass)
            .sorted()
            .toArray();
    return weights.length == 0
        ? Optional.empty()
        : Optional.of(new Part(lo, hi, weights[0], weights[weights.length - 1]));
  }

  private static List<CompositionRange> converted(
      List<CompositionRange> ranges, List<CompositionRange> whole, List<Part> parts, Part rest) {
    List<CompositionRange> converted = new ArrayList<>();
    for (CompositionRange range : ranges) {
      int at = whole.indexOf(range);
      converted.add(at < 0 ? range : range.with(converted(range, at, parts, rest)));
    }
    return converted;
  }

  private static CompositionRange.Converted converted(
      CompositionRange range, int at, List<Part> parts, Part rest) {
    Optional<Double> lo = range.lo().map(value -> share(value, at, parts, rest, false));
    Optional<Double> hi = range.hi().map(value -> share(value, at, parts, rest, true));
    return new CompositionRange.Converted(lo, hi, range.basis().equals(ATOMS) ? MASS : ATOMS);
  }

  /// The greatest or least share that a part can have on the other basis.
  private static double share(double own, int at, List<Part> parts, Part rest, boolean greatest) {
    Part part = parts.get(at);
    double unit = greatest ? rest.light() : rest.heavy();
    double left = WHOLE - own;
    double others = 0;
    for (int i = 0; i < parts.size(); i++) {
      if (i != at) {
        Part other = parts.get(i);
        double weight = greatest ? other.light() : other.heavy();
        boolean most = greatest == weight < unit;
        double amount = Math.clamp(most ? other.hi() : other.lo(), 0, Math.max(0, left));
        others += amount * weight;
        left -= amount;
      }
    }
    double mine = own * (greatest ? part.heavy() : part.light());
    double all = mine + others + Math.max(0, left) * unit;
    return all == 0 ? 0 : rounded(WHOLE * mine / all);
  }

  /// Four digits: masses and claims are no more exact.
  private static double rounded(double value) {
    return new java.math.BigDecimal(value).round(new java.math.MathContext(4)).doubleValue();
  }
}
