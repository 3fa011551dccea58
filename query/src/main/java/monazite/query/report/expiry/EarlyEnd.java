package monazite.query.report.expiry;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import monazite.indexer.term.TermStatus;
import monazite.query.show.Table;
import monazite.query.show.Table.Column;

/// A right that ended before its term did.
///
/// @param ended the first day on which it no longer stood
/// @param reason what ended it, in words
/// @param years of its term that were lost, counted to the latest last day
record EarlyEnd(Right right, LocalDate ended, String reason, double years) {
  static final String TITLE = "Rights that ended early";
  private static final double DAYS_A_YEAR = 365.25;

  /// Those that ended early, the most years lost first.
  static List<EarlyEnd> of(List<Right> rights) {
    List<Right> ended = rights.stream().filter(right -> right.endedEarly().isPresent()).toList();
    return Right.inOrder(ended, right -> -days(right)).stream()
        .map(
            right ->
                new EarlyEnd(
                    right,
                    right.endedEarly().orElseThrow(),
                    reason(right),
                    days(right) / DAYS_A_YEAR))
        .toList();
  }

  private static String reason(Right right) {
    return switch (TermStatus.valueOf(right.status())) {
      case LAPSED -> "fees not paid, or given up";
      case REVOKED -> "revoked";
      case WITHDRAWN -> "withdrawn";
      case VOID_AB_INITIO -> "void from the beginning";
      default -> right.status().toLowerCase(Locale.ROOT);
    };
  }

  /// Days of its term that were lost.
  private static long days(Right right) {
    return right.last().toEpochDay() + 1 - right.endedEarly().orElseThrow().toEpochDay();
  }

  private String lost() {
    return String.format(Locale.ROOT, "%.1f", years);
  }

  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("publication", right.publication());
    json.put("holder", right.summary().holder().isEmpty() ? null : right.summary().holder());
    json.put("market", right.market());
    json.put("label", right.label());
    json.put("ended", ended.toString());
    json.put("reason", reason);
    json.put("termUntil", right.last().toString());
    json.put("yearsLost", Math.round(years * 10) / 10.0);
    return json;
  }

  static Table table(List<EarlyEnd> ends, int limit) {
    return new Table(
        TITLE,
        List.of(
            Column.text("publication", "publication"),
            Column.text("title", "title"),
            Column.text("holder", "holder"),
            Column.text("market", "market"),
            Column.text("label", "label"),
            Column.date("ended", "ended"),
            Column.text("reason", "reason"),
            Column.date("termUntil", "term until"),
            Column.number("yearsLost", "years lost")),
        ends.stream()
            .limit(limit)
            .map(
                e ->
                    List.of(
                        e.right.publication(),
                        e.right.summary().title(),
                        e.right.summary().holder(),
                        e.right.market(),
                        e.right.label(),
                        e.ended.toString(),
                        e.reason,
                        e.right.last().toString(),
                        e.lost()))
            .toList());
  }
}
