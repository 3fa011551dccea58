package monazite.query.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import monazite.indexer.store.Summary;
import monazite.query.ask.LandscapeQuery;
import monazite.query.ask.SearchEngine;
import monazite.query.show.Answer;
import monazite.query.show.Chart;
import monazite.query.show.Provenance.Part;
import monazite.query.show.Table;
import monazite.query.show.Table.Column;
import monazite.seeds.law.Jurisdictions;

/// When rights end: each right with its interval, windows by year, and per material and market the
/// end of the core beside the fence that stands after it. Rights are counted, not families: a
/// publication counts when it is a grant whose end can be bounded.
public final class ExpiryReport {
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("publication", "publication"),
          Column.text("title", "title"),
          Column.text("holder", "holder"),
          Column.text("families", "families"),
          Column.text("claimsLabel", "claims"),
          Column.date("filed", "filed"),
          Column.date("granted", "granted"),
          Column.date("lo", "ends, earliest"),
          Column.date("hi", "ends, latest"),
          Column.text("status", "status"));

  private static final String QUESTION =
      "When do the rights to these materials end, which of them are core, and what still stands"
          + " around the core after it ends?";

  private static final List<Part> PARTS =
      List.of(
          new Part(
              "inclusion",
              "included",
              List.of(
                  "Granted rights whose end can be bounded on one side at least. Applications,"
                      + " international applications, certificates and examined publications that"
                      + " were not granted are counted in a note, not listed.")),
          new Part(
              "deduplication",
              "counting and families",
              List.of(
                  "Rights are counted, not publications and not families: a right that was printed"
                      + " several times counts once. The simple family of each right is listed"
                      + " beside it.")),
          new Part(
              "method",
              "method",
              List.of(
                  "The end of each right is computed from its dates by the law of its office and"
                      + " day; each step has its statute ('monazite show NUMBER'). Where an input is"
                      + " missing the end is an interval from the earliest to the latest last day.",
                  "Status follows from legal events and fees as of the day asked for, never from the"
                      + " term alone.")),
          new Part(
              "limits",
              "limits",
              List.of(
                  "The last day holds if all fees are paid; fees that no source tells of stay"
                      + " unknown.",
                  "What no source tells of (adjustments, disclaimers, lapses, later publications) is"
                      + " not in the report; an estimate from documents, not legal advice.")));

  private ExpiryReport() {}

  /// The report over the patents that match.
  ///
  /// @param basis what it rests on
  /// @param laws what tells the kinds of publications and which rights give way
  /// @param query the patents listed and counted by year
  /// @param scope the patents that core and fence are made of: a window must not shorten a fence
  public static Answer run(
      SearchEngine engine,
      ReportBasis basis,
      Jurisdictions laws,
      LandscapeQuery query,
      LandscapeQuery scope)
      throws IOException {
    LocalDate asOf = basis.asOf();
    Rights once = new Rights(laws);
    List<Summary> grants = new ArrayList<>();
    int[] others = new int[1];
    engine.each(
        query,
        hit -> {
          if (Rights.isRight(hit, asOf)) {
            grants.add(hit);
          } else {
            others[0]++;
          }
        });
    List<Summary> rights = new ArrayList<>(once.once(grants));
    rights.sort(Comparator.comparing(Fence::latest).thenComparing(Summary::publication));
    List<Summary> standing = new ArrayList<>();
    engine.each(
        scope,
        hit -> {
          if (Rights.isRight(hit, asOf)) {
            standing.add(hit);
          }
        });
    List<ExpiryWindow> windows = ExpiryWindow.byYear(rights);
    List<Fence> fences = Fence.of(once.once(standing), asOf);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("asOf", asOf.toString());
    ArrayNode rows = json.putArray("rows");
    rights.forEach(right -> rows.add(SummaryJson.of(right, asOf)));
    ArrayNode windowsJson = json.putArray("windows");
    windows.forEach(window -> windowsJson.add(window.json()));
    ArrayNode fencesJson = json.putArray("coreAndFence");
    fences.forEach(fence -> fencesJson.add(fence.json()));
    List<ObjectNode> lines = new ArrayList<>();
    rows.forEach(row -> lines.add((ObjectNode) row));
    Answer answer =
        new Answer(
        json,
        lines,
        List.of(table(rights, asOf), ExpiryWindow.table(windows), Fence.table(fences)),
        SummaryTable.of("Rights", rights, asOf),
        charts(windows, fences, asOf),
        notes(rights.size(), grants.size() - rights.size(), others[0], asOf));
    return answer.restingOn(basis.of(engine, QUESTION, PARTS));
  }

  private static Table table(List<Summary> rights, LocalDate asOf) {
    List<List<String>> rows =
        rights.stream()
            .map(
                right ->
                    List.of(
                        right.publication(),
                        right.title(),
                        right.holder(),
                        String.join(" ", right.families()),
                        right.claimsLabel(),
                        right.filed().map(LocalDate::toString).orElse(""),
                        right.granted().map(LocalDate::toString).orElse(""),
                        right.lo().map(LocalDate::toString).orElse(""),
                        right.hi().map(LocalDate::toString).orElse(""),
                        right.statusOn(asOf)))
            .toList();
    return new Table("When rights end, as of " + asOf, COLUMNS, rows);
  }

  private static List<Chart> charts(
      List<ExpiryWindow> windows, List<Fence> fences, LocalDate asOf) {
    List<Chart> charts = new ArrayList<>();
    if (!windows.isEmpty()) {
      charts.add(ExpiryCharts.windows(windows));
    }
    if (!fences.isEmpty()) {
      charts.add(ExpiryCharts.coreAndFence(fences, asOf));
    }
    return charts;
  }

  private static List<String> notes(int rights, int again, int others, LocalDate asOf) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "%d rights, as of %s. %d further publications match that are no rights of their own or whose end can't be bounded."
            .formatted(rights, asOf, others));
    if (again > 0) {
      notes.add(
          ("Each right is counted once: %d publications are of a right that another stands for"
                  + " (printed again after opposition or limitation, or a utility model that gave way"
                  + " to the invention of the same day).")
              .formatted(again));
    }
    notes.add(
        "Dates are the end of the statutory term if all fees are paid: an estimate from the"
            + " documents at hand, not legal advice. Two dates are an interval: 'monazite show"
            + " NUMBER' lists its steps and what is missing.");
    notes.add(
        "Core and fence take in every right of the material, market and holder asked for, whatever"
            + " window, label or status the list is cut down to.");
    return notes;
  }
}
