package monazite.query.report.expiry;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import monazite.indexer.store.Summary;
import monazite.query.ask.SearchEngine;
import monazite.query.report.ReportBasis;
import monazite.query.show.Answer;
import monazite.query.show.Chart;
import monazite.query.show.Detail;
import monazite.query.show.Table;

/// When rights end: each right with its interval, windows by year or quarter, per material, topic
/// and market the end of the core beside the fence that stands after it, each holder's cliff, and
/// what ended early. Rights are counted, not families: a publication counts when it is a grant
/// whose end can be bounded.
public final class ExpiryReport {
  /// Years ahead that cliffs look where no window is given.
  private static final int AHEAD = 10;

  private static final int MOST_HOLDERS = 50;
  private static final int MOST_EARLY = 100;

  private final SearchEngine engine;
  private final ReportBasis basis;
  private final Markets markets;
  private final Steps steps;
  private final LocalDate asOf;

  /// Tells how a right's end was computed.
  public interface Steps {
    /// A sentence each; empty where the publication isn't there.
    List<String> of(String publication) throws IOException;
  }

  /// @param basis what the report rests on
  public ExpiryReport(SearchEngine engine, ReportBasis basis, Markets markets, Steps steps) {
    this.engine = engine;
    this.basis = basis;
    this.markets = markets;
    this.steps = steps;
    this.asOf = basis.asOf();
  }

  /// The report.
  public Answer answer(ExpiryQuestion asked) throws IOException {
    List<Summary> inScope = engine.all(asked.scope());
    boolean all = asked.query().equals(asked.scope());
    List<Summary> matching = all ? inScope : engine.all(asked.query());
    Markets.Found standing = markets.of(inScope, asked.market(), asOf);
    Markets.Found picked = all ? standing : markets.of(matching, asked.market(), asOf);
    List<Right> rights = Right.inOrder(picked.rights(), right -> right.last().toEpochDay());
    List<Right> listed = RightsTable.listed(rights, asOf, asked.limit());
    Findings found = findings(asked, rights, standing.rights());
    List<Table> tables = tables(asked, listed, found);
    return new Answer(
            () -> json(asked, listed, found),
            () -> listed.stream().map(right -> RightsTable.json(right, asOf)).toList(),
            tables,
            RightsTable.flat(listed, asOf),
            () -> charts(asked, found),
            notes(matching.size(), picked, listed.size(), found),
            Optional.empty(),
            details(asked, listed),
            List::of)
        .restingOn(basis.of(engine, ExpiryTexts.QUESTION, ExpiryTexts.parts()));
  }

  /// What is counted, over all rights whatever number is listed.
  private record Findings(
      List<ExpiryWindow> windows,
      List<ExpiryWindow> grouped,
      List<Cliff> cliffs,
      List<EarlyEnd> early,
      List<Fence> fences) {}

  private Findings findings(ExpiryQuestion asked, List<Right> rights, List<Right> standing) {
    LocalDate first = asked.first();
    LocalDate end = asked.end();
    // Each takes as long as the others, and none needs another's.
    CompletableFuture<List<Fence>> fences =
        CompletableFuture.supplyAsync(() -> Fence.of(standing, asOf));
    return new Findings(
        ExpiryWindow.of(rights, asked.period(), first, end),
        asked
            .grouping()
            .map(by -> ExpiryWindow.of(rights, asked.period(), first, end, by))
            .orElse(List.of()),
        Cliff.of(standing, cliffFrom(asked), cliffTo(asked)),
        EarlyEnd.of(standing),
        fences.join());
  }

  private LocalDate cliffFrom(ExpiryQuestion asked) {
    return asked.from().orElse(asOf);
  }

  private LocalDate cliffTo(ExpiryQuestion asked) {
    LocalDate from = cliffFrom(asked);
    return asked.to().orElse(LocalDate.of(from.getYear() + AHEAD, 12, 31));
  }

  private List<Table> tables(ExpiryQuestion asked, List<Right> listed, Findings found) {
    List<Table> tables = new ArrayList<>();
    tables.add(RightsTable.table(listed, asOf));
    tables.add(ExpiryWindow.table(found.windows, asked.period()));
    asked
        .grouping()
        .ifPresent(by -> tables.add(ExpiryWindow.table(found.grouped, asked.period(), by)));
    tables.add(FenceTables.whole(found.fences));
    if (found.fences.stream().anyMatch(fence -> !fence.topic().isEmpty())) {
      tables.add(FenceTables.topics(found.fences));
    }
    tables.add(Cliff.table(found.cliffs, cliffFrom(asked), cliffTo(asked), MOST_HOLDERS));
    if (!found.early.isEmpty()) {
      tables.add(EarlyEnd.table(found.early, MOST_EARLY));
    }
    return tables;
  }

  private ObjectNode json(ExpiryQuestion asked, List<Right> listed, Findings found) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("asOf", asOf.toString());
    ArrayNode rows = json.putArray("rows");
    listed.forEach(right -> rows.add(RightsTable.json(right, asOf)));
    ArrayNode windows = json.putArray("windows");
    found.windows.forEach(window -> windows.add(window.json()));
    asked
        .grouping()
        .ifPresent(
            by -> {
              ArrayNode grouped = json.putArray("groupedWindows");
              found.grouped.forEach(
                  window -> grouped.add(window.json().put("group", window.group())));
            });
    ArrayNode fences = json.putArray("coreAndFence");
    found.fences.forEach(fence -> fences.add(FenceTables.json(fence)));
    ArrayNode cliffs = json.putArray("cliffs");
    found.cliffs.forEach(cliff -> cliffs.add(cliff.json()));
    ArrayNode early = json.putArray("endedEarly");
    found.early.forEach(end -> early.add(end.json()));
    return json;
  }

  private List<Chart> charts(ExpiryQuestion asked, Findings found) {
    List<Chart> charts = new ArrayList<>();
    List<Fence> whole = found.fences.stream().filter(fence -> fence.topic().isEmpty()).toList();
    if (!whole.isEmpty()) {
      charts.add(ExpiryCharts.coreAndFence(whole, asOf));
    }
    if (!found.windows.isEmpty()) {
      charts.add(ExpiryCharts.windows(found.windows, asked.period()));
    }
    if (!found.cliffs.isEmpty()) {
      charts.add(ExpiryCharts.cliffs(found.cliffs, asOf));
    }
    return charts;
  }

  private List<Detail> details(ExpiryQuestion asked, List<Right> listed) throws IOException {
    List<Detail> details = new ArrayList<>();
    for (Right right : listed.subList(0, Math.min(asked.evidence(), listed.size()))) {
      details.add(
          new Detail(
              right.publication(),
              right.publication() + " · " + right.summary().title(),
              steps.of(right.publication())));
    }
    return details;
  }

  private List<String> notes(int matching, Markets.Found picked, int listed, Findings found) {
    List<String> notes = new ArrayList<>(ExpiryTexts.story(found.fences));
    notes.addAll(
        ExpiryTexts.notes(
            asOf,
            picked.rights().size(),
            matching - picked.grants(),
            picked.grants() - picked.rights().size(),
            listed));
    return notes;
  }
}
