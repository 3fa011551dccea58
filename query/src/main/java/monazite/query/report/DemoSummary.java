package monazite.query.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import monazite.query.ask.LandscapeQuery;
import monazite.query.ask.SearchEngine;
import monazite.query.show.Answer;
import monazite.query.show.Table;
import monazite.query.show.Table.Column;

/// One page on what an index run found: the ledger, and the patents by family, office and label.
public final class DemoSummary {
  private DemoSummary() {}

  /// The page.
  public static Answer of(RunResult run, SearchEngine engine, LocalDate asOf) throws IOException {
    List<Table> tables = new ArrayList<>();
    Answer ledger = LedgerReport.of(run);
    Table counts = ledger.tables().getFirst();
    tables.add(new Table("What was read and what became of it", counts.columns(), counts.rows()));
    Map<String, Map<String, Long>> facets = engine.facets(new LandscapeQuery.All());
    for (String facet : List.of("family", "office", "claimsLabel", "topic", "holder")) {
      List<List<String>> rows =
          facets.getOrDefault(facet, Map.of()).entrySet().stream()
              .sorted(
                  Map.Entry.<String, Long>comparingByValue()
                      .reversed()
                      .thenComparing(Map.Entry.comparingByKey()))
              .limit(25)
              .map(entry -> List.of(entry.getKey(), Long.toString(entry.getValue())))
              .toList();
      tables.add(
          new Table(
              "Publications by " + facet,
              List.of(Column.text(facet, facet), Column.number("count", "publications")),
              rows));
    }
    List<String> notes = new ArrayList<>(ledger.notes());
    notes.add(
        "As of "
            + asOf
            + ". The patents are invented, but for a table of bibliographic facts of real ones.");
    return new Answer(JsonNodeFactory.instance.objectNode(), List.of(), tables, notes);
  }
}
