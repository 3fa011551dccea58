package monazite.query.gap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Families by text: which ones speak most like those around a cell. Words are weighted by how few
/// families use them.
final class Neighbourhood {
  /// Words in more families than this share tell nothing.
  private static final double COMMON = 0.5;

  private static final int MOST_IN_CENTROID = 400;
  private static final int MOST_HOLDERS = 5;

  private final List<CountedFamily> families;
  private final List<int[]> words = new ArrayList<>();
  private final double[] weights;
  private final double[] norms;
  private final Map<String, Integer> positions = new HashMap<>();

  Neighbourhood(List<CountedFamily> families) {
    this.families = families;
    Map<String, Integer> ids = new HashMap<>();
    List<int[]> usedBy = new ArrayList<>();
    for (int i = 0; i < families.size(); i++) {
      positions.put(families.get(i).id(), i);
      Set<String> own = families.get(i).words();
      int[] all = new int[own.size()];
      int next = 0;
      for (String word : own) {
        int id = ids.computeIfAbsent(word, _ -> ids.size());
        if (id == usedBy.size()) {
          usedBy.add(new int[1]);
        }
        usedBy.get(id)[0]++;
        all[next++] = id;
      }
      words.add(all);
    }
    weights = new double[usedBy.size()];
    for (int id = 0; id < weights.length; id++) {
      double share = usedBy.get(id)[0] / (double) families.size();
      weights[id] = share > COMMON || usedBy.get(id)[0] < 2 ? 0 : -Math.log(share);
    }
    norms = new double[families.size()];
    for (int i = 0; i < norms.length; i++) {
      double sum = 0;
      for (int id : words.get(i)) {
        sum += weights[id] * weights[id];
      }
      norms[i] = Math.sqrt(sum);
    }
  }

  /// The families among some that speak most like two groups at once: where a family of the cell
  /// between row and column would stand.
  ///
  /// @param left families of the row
  /// @param right families of the column
  List<Gap.Neighbour> between(
      Collection<CountedFamily> left,
      Collection<CountedFamily> right,
      Collection<CountedFamily> among,
      int most) {
    double[] one = centroid(left);
    double[] other = centroid(right);
    double[] middle = new double[one.length];
    double norm = 0;
    for (int id = 0; id < middle.length; id++) {
      middle[id] = Math.sqrt(one[id] * other[id]);
      norm += middle[id] * middle[id];
    }
    double length = Math.sqrt(norm);
    return length == 0
        ? List.of()
        : among.stream()
            .map(family -> neighbour(family, middle, length))
            .filter(neighbour -> neighbour.likeness() > 0)
            .sorted(
                Comparator.comparingDouble(Gap.Neighbour::likeness)
                    .reversed()
                    .thenComparing(Gap.Neighbour::family))
            .limit(most)
            .toList();
  }

  private Gap.Neighbour neighbour(CountedFamily family, double[] middle, double length) {
    Integer at = positions.get(family.id());
    double product = 0;
    if (at != null && norms[at] > 0) {
      for (int id : words.get(at)) {
        product += weights[id] * middle[id];
      }
      product /= norms[at] * length;
    }
    return new Gap.Neighbour(
        family.id(),
        family.publications().isEmpty() ? "" : family.publications().getFirst(),
        family.title(),
        Math.min(1, product));
  }

  private double[] centroid(Collection<CountedFamily> group) {
    double[] sum = new double[weights.length];
    group.stream()
        .limit(MOST_IN_CENTROID)
        .forEach(
            family -> {
              Integer at = positions.get(family.id());
              if (at != null && norms[at] > 0) {
                for (int id : words.get(at)) {
                  sum[id] += weights[id] / norms[at];
                }
              }
            });
    return sum;
  }

  /// Who holds some families, largest share first.
  static List<Gap.HolderShare> holders(Collection<CountedFamily> group) {
    Map<String, Double> parts = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    double all = 0;
    for (CountedFamily family : group) {
      for (CountedFamily.Owner owner : family.holders()) {
        parts.merge(owner.id(), 1.0 / family.holders().size(), Double::sum);
        names.put(owner.id(), owner.name());
      }
      all += family.holders().isEmpty() ? 0 : 1;
    }
    double total = all;
    return parts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_HOLDERS)
        .map(
            part ->
                new Gap.HolderShare(
                    part.getKey(),
                    names.getOrDefault(part.getKey(), part.getKey()),
                    part.getValue() / total))
        .toList();
  }

  /// Publications that are shown for families, one each.
  static List<String> publications(Stream<CountedFamily> group, int most) {
    return group
        .flatMap(family -> family.publications().stream().limit(1))
        .distinct()
        .limit(most)
        .collect(Collectors.toList());
  }

  /// All families.
  List<CountedFamily> families() {
    return families;
  }
}
