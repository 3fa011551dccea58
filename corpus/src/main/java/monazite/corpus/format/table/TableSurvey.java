package monazite.corpus.format.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import monazite.corpus.document.PublicationNumber;
import monazite.corpus.format.fact.DateStyle;
import monazite.corpus.format.fact.Facts;
import monazite.corpus.format.fact.Field;
import monazite.corpus.format.shape.Window;

/// Looks through a table's first rows for what no single row tells: whether the day or the month
/// stands first, and whether the dates of publication are a day late. Offices publish on one
/// weekday: where theirs are those of the day after, a clock in another time zone wrote them.
final class TableSurvey {
  private static final int ROWS = 400;
  private static final int BOUND = 64 * 1024;

  /// Fewer rows prove nothing; so many times the others must be outnumbered.
  private static final int PROOF = 3;

  private static final int OUTNUMBERED = 4;
  private static final Pattern TWO_NUMBERS =
      Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.][0-9]{2,4}.*");

  private final TableHead head;
  private int dayFirst;
  private int monthFirst;
  private int onTime;
  private int late;

  private TableSurvey(TableHead head) {
    this.head = head;
  }

  /// How the table writes dates.
  ///
  /// @param bytes the stream's first bytes
  /// @param body where the rows begin in them
  static DateStyle dates(byte[] bytes, int body, TableHead head) {
    TableSurvey survey = new TableSurvey(head);
    survey.each(bytes, body, survey::order);
    DateStyle.Order order =
        survey.dayFirst > survey.monthFirst * OUTNUMBERED
            ? DateStyle.Order.DAY_FIRST
            : survey.monthFirst > survey.dayFirst * OUTNUMBERED
                ? DateStyle.Order.MONTH_FIRST
                : DateStyle.Order.UNKNOWN;
    DateStyle plain = new DateStyle(order, 0);
    if (!head.profile().issueDays().isEmpty()) {
      survey.each(bytes, body, facts -> survey.weekday(facts, plain));
    }
    boolean allLate = survey.late >= PROOF && survey.late > survey.onTime * OUTNUMBERED;
    return allLate ? new DateStyle(order, 1) : plain;
  }

  private interface Look {
    void at(Facts facts);
  }

  private void each(byte[] bytes, int body, Look look) {
    Window window = new Window(new ByteArrayInputStream(bytes));
    int at = body;
    for (int row = 0; row < ROWS && window.has(at); row++) {
      RowScan scan = RowScan.of(window, at, head.marks(), BOUND, false);
      try {
        look.at(head.facts(window.bytes(at, scan.end())));
      } catch (IOException | RuntimeException e) {
        // a broken row tells nothing; it is reported when it is read
      }
      at = scan.end();
    }
  }

  private void order(Facts facts) {
    for (Field field : new Field[] {Field.PUBLISHED, Field.FILED, Field.GRANTED}) {
      Matcher date = TWO_NUMBERS.matcher(facts.first(field).orElse(""));
      if (date.matches()) {
        dayFirst += Integer.parseInt(date.group(1)) > 12 ? 1 : 0;
        monthFirst += Integer.parseInt(date.group(2)) > 12 ? 1 : 0;
      }
    }
  }

  private void weekday(Facts facts, DateStyle style) {
    Optional<PublicationNumber> number =
        facts.first(Field.NUMBER).flatMap(PublicationNumber::parse);
    Optional<LocalDate> day =
        facts.first(Field.PUBLISHED).flatMap(text -> style.read(text, Optional.empty()));
    if (number.isEmpty() || day.isEmpty()) {
      return;
    }
    for (TableProfile.IssueDay issue : head.profile().issueDays()) {
      if (issue.office().equals(number.get().office())
          && issue.numbers().matcher(number.get().number()).matches()) {
        DayOfWeek weekday = day.get().getDayOfWeek();
        onTime += weekday == issue.day() ? 1 : 0;
        late += weekday == issue.day().plus(1) ? 1 : 0;
      }
    }
  }
}
