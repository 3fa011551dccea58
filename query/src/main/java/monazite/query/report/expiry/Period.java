package monazite.query.report.expiry;

import java.time.LocalDate;

/// What windows are long.
public enum Period {
  YEAR {
    @Override
    int of(LocalDate day) {
      return day.getYear();
    }

    @Override
    int inAYear() {
      return 1;
    }

    @Override
    String name(int number) {
      return Integer.toString(number);
    }

    @Override
    LocalDate begin(int number) {
      return LocalDate.of(number, 1, 1);
    }
  },
  QUARTER {
    @Override
    int of(LocalDate day) {
      return day.getYear() * QUARTERS + (day.getMonthValue() - 1) / MONTHS;
    }

    @Override
    int inAYear() {
      return QUARTERS;
    }

    @Override
    String name(int number) {
      return number / QUARTERS + "-Q" + (number % QUARTERS + 1);
    }

    @Override
    LocalDate begin(int number) {
      return LocalDate.of(number / QUARTERS, number % QUARTERS * MONTHS + 1, 1);
    }
  };

  private static final int QUARTERS = 4;
  private static final int MONTHS = 3;

  /// The number of the period that a day lies in; the next period has the next number.
  abstract int of(LocalDate day);

  /// How many make a year.
  abstract int inAYear();

  /// `2014` or `2014-Q3`.
  abstract String name(int number);

  /// Its first day.
  abstract LocalDate begin(int number);

  /// Its last day.
  LocalDate end(int number) {
    return begin(number + 1).minusDays(1);
  }
}
