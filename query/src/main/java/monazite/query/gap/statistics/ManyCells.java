package monazite.query.gap.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What many comparisons at once ask for.
public final class ManyCells {
  private ManyCells() {}

  /// q-values of p-values, in their order (Benjamini and Hochberg 1995).
  public static List<Double> qValues(List<Double> pValues) {
    int count = pValues.size();
    List<Integer> falling =
        IntStream.range(0, count)
            .boxed()
            .sorted(Comparator.comparing((Integer i) -> pValues.get(i)).reversed())
            .toList();
    Double[] q = new Double[count];
    double least = 1;
    for (int i = 0; i < count; i++) {
      int cell = falling.get(i);
      least = Math.min(least, pValues.get(cell) * count / (count - i));
      q[cell] = least;
    }
    return List.of(q);
  }

  /// Expected share of false ones among the cells that are at least as sure as each, in the order
  /// given: running mean of 1 − chance from the surest on.
  ///
  /// @param chances that each is true
  public static List<Double> falseShares(List<Double> chances) {
    List<Integer> surest =
        IntStream.range(0, chances.size())
            .boxed()
            .sorted(Comparator.comparing((Integer i) -> chances.get(i)).reversed())
            .toList();
    List<Double> shares = new ArrayList<>(chances);
    double doubt = 0;
    for (int i = 0; i < surest.size(); i++) {
      doubt += 1 - chances.get(surest.get(i));
      shares.set(surest.get(i), doubt / (i + 1));
    }
    return shares;
  }
}
