package monazite.query.gap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import monazite.query.gap.statistics.Counts;
import monazite.query.gap.statistics.Resampling;

/// How far families are with few holders: the sum of squared shares, corrected for their number.
///
/// @param value 0 to 1
/// @param draws the same of families drawn again and again, sorted as they were drawn
@SuppressWarnings("ArrayRecordComponent") // a private carrier, never compared
record HolderIndex(double value, double[] draws) {
  /// Of families with known holders, each counted by how core it is.
  static HolderIndex of(List<CountedFamily> held, Resampling resampling) {
    Map<String, Integer> holders = new HashMap<>();
    int[][] of = new int[held.size()][];
    double[] weights = new double[of.length];
    for (int i = 0; i < of.length; i++) {
      weights[i] = Concentrations.weight(held.get(i));
      of[i] =
          held.get(i).holders().stream()
              .mapToInt(owner -> holders.computeIfAbsent(owner.id(), _ -> holders.size()))
              .toArray();
    }
    int[] once = new int[of.length];
    java.util.Arrays.fill(once, 1);
    return new HolderIndex(
        index(of, weights, once, holders.size()),
        resampling.values(held.size(), draw -> index(of, weights, draw.times(), holders.size())));
  }

  private static double index(int[][] of, double[] weights, int[] times, int holders) {
    double[] parts = new double[holders];
    double families = 0;
    for (int i = 0; i < of.length; i++) {
      if (times[i] > 0) {
        families++;
        for (int holder : of[i]) {
          parts[holder] += times[i] * weights[i] / of[i].length;
        }
      }
    }
    return Counts.concentration(parts, families);
  }
}
