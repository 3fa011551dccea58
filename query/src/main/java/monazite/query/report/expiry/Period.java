package monazite.query.report.expiry;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/// What windows are long.
public enum Period {
  YEAR {
    @Override
    int of(LocalDate day) {
      return day.getYear();
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
      return day.getYear() * QUARTERS + day.get(IsoFields.QUARTER_OF_YEAR) - 1;
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

  /// `2014` or `2014-Q3`.
  abstract String name(int number);

  /// Its first day.
  abstract LocalDate begin(int number);

  /// Its last day.
  LocalDate end(int number) {
    return begin(number + 1).minusDays(1);
  }
}
