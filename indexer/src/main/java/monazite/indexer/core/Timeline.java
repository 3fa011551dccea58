package monazite.indexer.core;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// The rights of one material or technology by their priorities, so that each is placed among all
/// without a look at each.
final class Timeline {
  static final Timeline NOTHING = new Timeline(List.of());

  /// Days since 1970-01-01, rising.
  private final long[] days;

  private final long[] citing;

  Timeline(Collection<Right> rights) {
    days = days(rights, false);
    citing = days(rights, true);
  }

  private static long[] days(Collection<Right> rights, boolean citing) {
    return rights.stream()
        .filter(right -> !citing || right.citesAnything())
        .flatMap(right -> right.priority().stream())
        .mapToLong(LocalDate::toEpochDay)
        .sorted()
        .toArray();
  }

  /// How many have a priority.
  int dated() {
    return days.length;
  }

  /// How many have an earlier one.
  int earlier(LocalDate day) {
    return before(days, day.toEpochDay());
  }

  /// How many have this one.
  int same(LocalDate day) {
    return before(days, day.toEpochDay() + 1) - earlier(day);
  }

  /// How many of those that state what they cite have a later one.
  int laterCiting(LocalDate day) {
    return citing.length - before(citing, day.toEpochDay() + 1);
  }

  private static int before(long[] sorted, long day) {
    int place = Arrays.binarySearch(sorted, day);
    if (place < 0) {
      return -place - 1;
    }
    while (place > 0 && sorted[place - 1] == day) {
      place--;
    }
    return place;
  }
}
