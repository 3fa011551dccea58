package monazite.query.census;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import monazite.seeds.gap.Metric;

/// A number that a claim states of a property, near the property's name.
///
/// @param value in the metric's first unit
/// @param words around it
record ClaimedValue(double value, String unit, String words) {
  /// How far from its name a property's number may stand.
  private static final int NEAR = 80;

  private static final Pattern NINES = Pattern.compile("(?<![0-9a-z])([2-9])n([1-9])?(?![0-9a-z])");

  /// The highest value that a text states; empty where it states none.
  static Optional<ClaimedValue> in(String text, Metric metric) {
    String low = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    Optional<ClaimedValue> best = Optional.empty();
    for (String word : metric.words()) {
      String name = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
      for (int at = low.indexOf(name); at >= 0; at = low.indexOf(name, at + 1)) {
        String near =
            low.substring(
                Math.max(0, at - NEAR / 2), Math.min(low.length(), at + name.length() + NEAR));
        best = higher(best, highest(near, metric));
      }
    }
    return best;
  }

  private static Optional<ClaimedValue> highest(String near, Metric metric) {
    Optional<ClaimedValue> best = Optional.empty();
    String first = metric.units().keySet().iterator().next();
    Matcher number = numbers(metric).matcher(near);
    while (number.find()) {
      double stated = Double.parseDouble(number.group(1).replace(',', '.'));
      for (Map.Entry<String, Double> unit : metric.units().entrySet()) {
        if (spelt(unit.getKey()).equals(number.group(2))) {
          best = higher(best, Optional.of(new ClaimedValue(stated * unit.getValue(), first, near)));
        }
      }
    }
    if (first.equals("%")) {
      Matcher nines = NINES.matcher(near);
      while (nines.find()) {
        int count = Integer.parseInt(nines.group(1));
        double then = nines.group(2) == null ? 0 : Integer.parseInt(nines.group(2));
        double pure = 100 - Math.pow(10, 2 - count) + then * Math.pow(10, 1 - count);
        best = higher(best, Optional.of(new ClaimedValue(pure, first, near)));
      }
    }
    return best;
  }

  private static Pattern numbers(Metric metric) {
    String units =
        metric.units().keySet().stream()
            .map(ClaimedValue::spelt)
            .distinct()
            .sorted(java.util.Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile("([0-9]{1,9}(?:[.,][0-9]{1,9})?)\\s{0,3}(" + units + ")");
  }

  private static String spelt(String unit) {
    return Normalizer.normalize(unit, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private static Optional<ClaimedValue> higher(
      Optional<ClaimedValue> one, Optional<ClaimedValue> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    return one.get().value() >= other.get().value() ? one : other;
  }

  String quote(String place) {
    return "\"…" + words.strip() + "…\" (" + place + ")";
  }
}
