package monazite.query.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import monazite.indexer.run.Fate;
import monazite.indexer.run.Ledger;
import monazite.query.show.Answer;
import monazite.query.show.Table;
import monazite.query.show.Table.Column;

/// The ledger of a run: every record read and its fate, by format and office.
public final class LedgerReport {
  private LedgerReport() {}

  /// The report; its counts add up.
  public static Answer of(RunResult run) {
    Ledger.Account account = run.account();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    counts(json, account.total());
    json.put("policies", policies(account));
    json.put("missed", run.missed());
    json.put("bytes", run.bytes());
    json.put("seconds", run.seconds());
    json.put("quarantine", run.quarantine().toString());
    ObjectNode formats = json.putObject("byFormat");
    account.byFormat().forEach((id, counts) -> counts(formats.putObject(id), counts));
    ObjectNode offices = json.putObject("byOffice");
    account.byOffice().forEach((id, counts) -> counts(offices.putObject(id), counts));
    List<List<String>> rows = new ArrayList<>();
    account.byFormat().forEach((id, counts) -> rows.add(row(id, counts)));
    rows.add(row("all", account.total()));
    List<Column> columns =
        new ArrayList<>(List.of(Column.text("format", "format"), Column.number("read", "read")));
    for (Fate fate : Fate.values()) {
      columns.add(Column.number(word(fate), word(fate)));
    }
    return new Answer(json, List.of(json), List.of(new Table("Ledger", columns, rows)), notes(run));
  }

  /// Policy documents among the records, whatever became of them.
  private static long policies(Ledger.Account account) {
    Ledger.Counts counts = account.byFormat().get("policy");
    return counts == null ? 0 : counts.read() - counts.of(Fate.SKIPPED) - counts.of(Fate.BROKEN);
  }

  private static List<String> notes(RunResult run) {
    List<String> notes = new ArrayList<>();
    notes.add(
        String.format(
            Locale.ROOT,
            "%.1f MB in %.1f s into %s",
            run.bytes() / 1e6,
            run.seconds(),
            run.index()));
    if (run.missed() > 0) {
      notes.add(
          run.missed()
              + " records outside belong to rights that came in after them, from standard input or"
              + " a file that has changed since: index those inputs again.");
    }
    if (run.account().total().of(Fate.BROKEN) > 0) {
      notes.add("What couldn't be read is in " + run.quarantine() + ", each with its reason.");
    }
    return notes;
  }

  private static List<String> row(String id, Ledger.Counts counts) {
    List<String> row = new ArrayList<>(List.of(id, Long.toString(counts.read())));
    for (Fate fate : Fate.values()) {
      row.add(Long.toString(counts.of(fate)));
    }
    return row;
  }

  private static void counts(ObjectNode json, Ledger.Counts counts) {
    json.put("read", counts.read());
    for (Map.Entry<Fate, Long> fate : counts.fates().entrySet()) {
      json.put(word(fate.getKey()), fate.getValue());
    }
  }

  private static String word(Fate fate) {
    return fate.name().toLowerCase(Locale.ROOT);
  }
}
