package monazite.corpus.format.fact;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import monazite.corpus.format.Draft;

/// Takes the dates from what a record states.
final class FactDates {
  /// A year that is late by the week's count holds from the 29th on, 28 and 27 were seen too.
  private static final int LATE_DECEMBER = 27;

  private final Draft draft;
  private final DateStyle style;

  FactDates(Draft draft, DateStyle style) {
    this.draft = draft;
    this.style = style;
  }

  /// @param own the date of this publication as the record writes it
  void read(Facts facts, Optional<String> own) {
    Optional<Integer> year = facts.first(Field.YEAR).flatMap(FactDates::year);
    Optional<LocalDate> published =
        facts.first(Field.PUBLISHED).flatMap(text -> published(text, year));
    Optional<Integer> latest = published.map(LocalDate::getYear);
    draft.filed =
        facts
            .first(Field.FILED)
            .flatMap(text -> style.read(text, latest.map(it -> it + 1)))
            .filter(day -> !isMisdated(day, published));
    draft.granted = facts.first(Field.GRANTED).flatMap(text -> style.read(text, latest));
    Optional<LocalDate> issued = facts.first(Field.ISSUED).flatMap(it -> style.read(it, latest));
    draft.granted = draft.granted.or(() -> issued);
    draft.published = own.flatMap(text -> published(text, year)).or(() -> issued);
  }

  private Optional<LocalDate> published(String text, Optional<Integer> year) {
    return style
        .read(text, year.map(it -> it + 1))
        .map(day -> day.minusDays(style.publishedLate()))
        .map(day -> year.isPresent() ? inYear(day, year.get()) : day);
  }

  /// The year of publication, which stands beside the date, was not moved with it.
  private static LocalDate inYear(LocalDate day, int year) {
    LocalDate earlier = day.minusYears(1);
    return earlier.getYear() == year && isLateDecember(day) ? earlier : day;
  }

  /// Nothing is published before it is filed: a day of late December that would be is in the wrong
  /// year, and nothing says in which.
  private static boolean isMisdated(LocalDate filed, Optional<LocalDate> published) {
    return isLateDecember(filed) && published.isPresent() && filed.isAfter(published.get());
  }

  static boolean isLateDecember(LocalDate day) {
    return day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= LATE_DECEMBER;
  }

  private static Optional<Integer> year(String text) {
    return text.matches("[12][0-9]{3}(?:\\.0)?")
        ? Optional.of(Integer.parseInt(text.substring(0, 4)))
        : Optional.empty();
  }
}
