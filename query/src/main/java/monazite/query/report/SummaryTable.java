package monazite.query.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import monazite.indexer.store.Summary;
import monazite.query.show.Table;
import monazite.query.show.Table.Column;

/// Patents as a flat table for spreadsheets: every value of the JSON in a column of its own.
public final class SummaryTable {
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("publication", "publication"),
          Column.text("title", "title"),
          Column.text("office", "office"),
          Column.text("kind", "kind"),
          Column.text("holder", "holder"),
          Column.text("families", "families"),
          Column.text("primaryFamily", "primary family"),
          Column.text("topics", "topics"),
          Column.text("claimsLabel", "claims"),
          Column.text("coreLabel", "core label"),
          Column.date("filed", "filed"),
          Column.date("granted", "granted"),
          Column.text("status", "status"),
          Column.date("lastDay", "last day"),
          Column.date("lo", "ends, earliest"),
          Column.date("hi", "ends, latest"),
          Column.text("simpleFamily", "simple family"));

  private SummaryTable() {}

  /// The patents, one a row.
  public static Table of(String title, List<Summary> patents, LocalDate asOf) {
    return new Table(title, COLUMNS, patents.stream().map(patent -> row(patent, asOf)).toList());
  }

  private static List<String> row(Summary patent, LocalDate asOf) {
    return List.of(
        patent.publication(),
        patent.title(),
        patent.office(),
        patent.kind(),
        patent.holder(),
        String.join(" ", patent.families()),
        patent.primaryFamily().orElse(""),
        String.join(" ", patent.topics()),
        patent.claimsLabel(),
        patent.coreLabel(),
        date(patent.filed()),
        date(patent.granted()),
        patent.statusOn(asOf),
        date(patent.lastDay()),
        date(patent.lo()),
        date(patent.hi()),
        patent.simpleFamily());
  }

  private static String date(Optional<LocalDate> date) {
    return date.map(LocalDate::toString).orElse("");
  }
}
