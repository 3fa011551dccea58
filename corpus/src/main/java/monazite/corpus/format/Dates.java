package monazite.corpus.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// Dates as dumps write them.
public final class Dates {
  private Dates() {}

  /// `20120327`; empty where it is no day (citations have `20120300`).
  public static Optional<LocalDate> basic(String text) {
    String digits = text.strip();
    if (digits.length() != 8 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    int number = Integer.parseInt(digits);
    try {
      return Optional.of(LocalDate.of(number / 10000, number / 100 % 100, number % 100));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
