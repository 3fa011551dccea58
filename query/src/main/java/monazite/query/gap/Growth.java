package monazite.query.gap;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import monazite.query.gap.statistics.Interval;
import monazite.query.gap.statistics.Trend;
import monazite.seeds.gap.GapRules;

/// Families by priority year, with how many of each year can be known yet.
final class Growth {
  /// Earlier years are clerks' errors.
  private static final int EARLIEST = 1900;

  private final int first;
  private final double[] counts;
  private final double[] exposures;
  private final GapRules rules;

  private Growth(int first, double[] counts, double[] exposures, GapRules rules) {
    this.first = first;
    this.counts = counts;
    this.exposures = exposures;
    this.rules = rules;
  }

  /// Counts families by year, from the first year with any to the last that can be known at all.
  static Growth of(
      List<CountedFamily> families, ToDoubleFunction<CountedFamily> weight, Census census) {
    int last = census.dataDate().getYear();
    int first =
        families.stream()
            .filter(family -> weight.applyAsDouble(family) > 0)
            .flatMap(family -> family.priorityYear().stream())
            .filter(year -> year >= EARLIEST && year <= last)
            .min(Integer::compare)
            .orElse(last);
    double[] counts = new double[last - first + 1];
    for (CountedFamily family : families) {
      family
          .priorityYear()
          .filter(year -> year >= first && year <= last)
          .ifPresent(year -> counts[year - first] += weight.applyAsDouble(family));
    }
    double[] exposures = new double[counts.length];
    for (int i = 0; i < exposures.length; i++) {
      exposures[i] = census.rules().complete(first + i, census.dataDate());
    }
    return new Growth(first, counts, exposures, census.rules());
  }

  /// Weighted number of families between two years, both included.
  double count(int from, int to) {
    double sum = 0;
    for (int year = Math.max(first, from); year <= to && year - first < counts.length; year++) {
      sum += counts[year - first];
    }
    return sum;
  }

  /// Sum of the shares of years between two that can be known.
  double exposure(int from, int to) {
    double sum = 0;
    for (int year = from; year <= to; year++) {
      int i = year - first;
      sum += i < 0 ? 1 : i < exposures.length ? exposures[i] : 0;
    }
    return sum;
  }

  /// First year with a family.
  int first() {
    return first;
  }

  /// Last year of which anything can be known.
  int lastKnown() {
    int i = exposures.length - 1;
    while (i > 0 && exposures[i] <= 0) {
      i--;
    }
    return first + i;
  }

  /// The trend over the years of the rules' number back from the last one known; empty where years
  /// or families are too few.
  Optional<Trend> trend() {
    int years = rules.count("growthYears");
    int last = lastKnown() - first;
    // a trend of today: from the window's start, or from the field's own start
    int from = Math.max(0, last + 1 - 2 * years);
    double[] seen = Arrays.copyOfRange(counts, from, last + 1);
    double[] whole = Arrays.copyOfRange(exposures, from, last + 1);
    double sum = Arrays.stream(seen).sum();
    if (seen.length < years || sum < rules.number("growthFamilies")) {
      return Optional.empty();
    }
    return Optional.of(Trend.of(seen, whole));
  }

  /// Words for a trend: how much a year, with its interval; a time of doubling where it surely
  /// grows.
  static String words(Trend trend) {
    Interval interval = trend.interval();
    return Words.percent(Math.expm1(trend.slope()))
        + " a year (95 % interval "
        + Words.percent(Math.expm1(interval.lo()))
        + " to "
        + Words.percent(Math.expm1(interval.hi()))
        + ", "
        + trend.years()
        + " years)"
        + (interval.lo() > 0
            ? ", doubling in " + Words.number(trend.doublingYears()) + " years"
            : interval.hi() < 0 ? ": it shrinks" : ": no sure growth");
  }
}
