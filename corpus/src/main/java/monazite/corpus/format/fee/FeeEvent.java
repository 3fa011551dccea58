package monazite.corpus.format.fee;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import monazite.corpus.document.LegalEvent;
import monazite.corpus.document.PublicationNumber;
import monazite.corpus.format.Dates;
import monazite.corpus.format.Draft;
import monazite.corpus.format.UsXml;

/// One line of a file of maintenance-fee events: patent number, application number, entity status,
/// filing date, date of grant, date of the event, its code. The columns have blanks between them
/// but not the same widths in all years, so they are told by their order and form.
///
/// @param number without kind code, padding taken off
/// @param application number with its two-digit series in front, or empty
/// @param entity Y, N, M or another letter or sign, or empty
record FeeEvent(
    PublicationNumber number,
    String application,
    String entity,
    Optional<LocalDate> filed,
    Optional<LocalDate> granted,
    Optional<LocalDate> date,
    String code) {
  /// Longer lines are something else.
  static final int LONGEST = 120;

  /// The event in a line; empty where it is none.
  static Optional<FeeEvent> of(byte[] line, int from, int to) {
    if (to - from > LONGEST) {
      return Optional.empty();
    }
    List<String> columns = columns(line, from, to);
    int last = columns.size() - 1;
    if (last < 4 || !isCode(columns.get(last))) {
      return Optional.empty();
    }
    int dates = last;
    while (dates > 1 && last - dates < 3 && isDay(columns.get(dates - 1))) {
      dates--;
    }
    List<String> before = columns.subList(0, dates);
    Optional<PublicationNumber> number = number(before.getFirst());
    String application = before.size() > 1 ? before.get(1).replace("/", "").replace(",", "") : "";
    String entity = before.size() > 2 ? before.get(2) : "";
    if (application.length() == 1) {
      entity = application;
      application = "";
    }
    boolean good =
        last - dates >= 2
            && before.size() <= 3
            && entity.length() <= 1
            && (application.isEmpty() || isDigits(application));
    if (number.isEmpty() || !good) {
      return Optional.empty();
    }
    return Optional.of(
        new FeeEvent(
            number.get(),
            application,
            entity,
            last - dates == 3 ? Dates.basic(columns.get(dates)) : Optional.empty(),
            Dates.basic(columns.get(last - 2)),
            Dates.basic(columns.get(last - 1)),
            columns.get(last)));
  }

  /// The facts that the line states of its patent.
  Draft draft() {
    Draft draft = new Draft();
    draft.publication = Optional.of(number);
    draft.application = Optional.of(application).filter(it -> !it.isEmpty());
    draft.filed = filed;
    draft.granted = granted;
    draft.events.add(
        LegalEvent.entered(
            UsXml.OFFICE, code, date, entity.isEmpty() ? "" : "entity status " + entity));
    return draft;
  }

  private static List<String> columns(byte[] line, int from, int to) {
    List<String> columns = new ArrayList<>(8);
    int i = from;
    while (i < to) {
      int begin = i;
      while (i < to && line[i] != ' ' && line[i] != '\t' && line[i] != '\r' && line[i] != '\n') {
        i++;
      }
      if (i > begin) {
        columns.add(new String(line, begin, i - begin, StandardCharsets.ISO_8859_1));
      }
      i++;
    }
    return columns;
  }

  /// `4287053`, `0000004287053`, `RE35000`, `00000RE035000`. A file has millions of lines, nearly
  /// all with a number that is in its normal form but for the padding.
  private static Optional<PublicationNumber> number(String written) {
    int zeros = 0;
    while (zeros < written.length() - 1 && written.charAt(zeros) == '0') {
      zeros++;
    }
    String bare = written.substring(zeros);
    if (bare.length() > 8 || !isDigits(bare.substring(bare.length() - 1))) {
      return Optional.empty();
    }
    return isDigits(bare) && bare.charAt(0) != '0'
        ? Optional.of(new PublicationNumber(UsXml.OFFICE, bare, ""))
        : PublicationNumber.read(UsXml.OFFICE, bare, "");
  }

  private static boolean isDay(String column) {
    return column.length() == 8 && isDigits(column);
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /// `M1551`, `EXP.`, `REM.`, `F176`.
  private static boolean isCode(String column) {
    if (column.length() < 2 || column.length() > 6 || !isLetter(column.charAt(0))) {
      return false;
    }
    for (int i = 1; i < column.length(); i++) {
      char c = column.charAt(i);
      if (!isLetter(c) && c != '.' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
