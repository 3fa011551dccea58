package monazite.query.gap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// One dimension of a table.
///
/// @param kind its name in a finding's cell
/// @param ids in the order of the table
/// @param shares how surely a family is at each id
record Axis(String kind, List<String> ids, Function<CountedFamily, Map<String, Double>> shares) {
  Axis {
    ids = List.copyOf(ids);
  }

  /// A family's share by position; positions without share are left out.
  Map<Integer, Double> at(CountedFamily family, Map<String, Integer> positions) {
    Map<Integer, Double> all = new HashMap<>();
    shares
        .apply(family)
        .forEach(
            (id, share) -> {
              Integer position = positions.get(id);
              if (position != null && share > 0) {
                all.put(position, share);
              }
            });
    return all;
  }

  /// Position by id.
  Map<String, Integer> positions() {
    Map<String, Integer> all = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      all.put(ids.get(i), i);
    }
    return all;
  }
}
