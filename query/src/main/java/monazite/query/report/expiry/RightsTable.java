package monazite.query.report.expiry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import monazite.query.report.SummaryJson;
import monazite.query.report.SummaryTable;
import monazite.query.show.Table;
import monazite.query.show.Table.Column;

/// The rights of an expiry report in a list: for people, for spreadsheets, as JSON.
final class RightsTable {
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("publication", "publication"),
          Column.text("title", "title"),
          Column.text("holder", "holder"),
          Column.text("market", "market"),
          Column.date("lo", "ends, earliest"),
          Column.date("hi", "ends, latest"),
          Column.text("status", "status"),
          Column.text("label", "label"),
          Column.text("basis", "label by"),
          Column.text("families", "materials"),
          Column.date("filed", "filed"),
          Column.date("granted", "granted"));

  private RightsTable() {}

  /// Those to list, by their end: all, or as many as there is room for, those first that end
  /// soonest from a day on.
  static List<Right> listed(List<Right> byEnd, LocalDate asOf, int limit) {
    if (byEnd.size() <= limit) {
      return byEnd;
    }
    int next = 0;
    while (next < byEnd.size() && byEnd.get(next).last().isBefore(asOf)) {
      next++;
    }
    int begin = Math.min(next, byEnd.size() - limit);
    return byEnd.subList(begin, begin + limit);
  }

  static Table table(List<Right> rights, LocalDate asOf) {
    return new Table(
        "When rights end, as of " + asOf, COLUMNS, rights.stream().map(RightsTable::row).toList());
  }

  private static List<String> row(Right right) {
    return List.of(
        right.publication(),
        right.summary().title(),
        right.summary().holder(),
        right.market(),
        text(right.summary().lo()),
        text(right.summary().hi()),
        right.status(),
        right.label(),
        right.basis().word(),
        String.join(" ", right.summary().families()),
        text(right.summary().filed()),
        text(right.summary().granted()));
  }

  /// Every value in a column of its own.
  static Table flat(List<Right> rights, LocalDate asOf) {
    Table plain = SummaryTable.of("Rights", rights.stream().map(Right::summary).toList(), asOf);
    List<Column> columns = new ArrayList<>(plain.columns());
    columns.add(Column.text("market", "market"));
    columns.add(Column.text("statusInMarket", "status in the market"));
    columns.add(Column.text("label", "label"));
    columns.add(Column.text("labelBy", "label by"));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < rights.size(); i++) {
      Right right = rights.get(i);
      List<String> row = new ArrayList<>(plain.rows().get(i));
      row.addAll(List.of(right.market(), right.status(), right.label(), right.basis().word()));
      rows.add(row);
    }
    return new Table(plain.title(), columns, rows);
  }

  static ObjectNode json(Right right, LocalDate asOf) {
    ObjectNode json = SummaryJson.of(right.summary(), asOf);
    json.put("market", right.market());
    json.put("status", right.status());
    json.put("label", right.label());
    json.put("labelBy", right.basis().word().isEmpty() ? null : right.basis().word());
    return json;
  }

  private static String text(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
