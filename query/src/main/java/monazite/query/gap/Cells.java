package monazite.query.gap;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Names of cells.
final class Cells {
  private Cells() {}

  /// A copy that keeps the order, which is the order of reading.
  static Map<String, String> ordered(Map<String, String> cell) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(cell));
  }

  /// A cell of one or more dimensions: name, value, name, value.
  static Map<String, String> of(String... namesAndValues) {
    Map<String, String> cell = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      cell.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return ordered(cell);
  }
}
