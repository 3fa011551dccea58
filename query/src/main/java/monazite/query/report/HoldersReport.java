package monazite.query.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import monazite.indexer.holders.FrontName;
import monazite.indexer.holders.Holders;
import monazite.indexer.holders.PossibleMerges;
import monazite.query.ask.LandscapeQuery;
import monazite.query.ask.SearchEngine;
import monazite.query.show.Answer;
import monazite.query.show.Provenance.Part;
import monazite.seeds.law.Jurisdictions;

/// Who holds what: for each holder of the day its simple families and rights, how core they are,
/// when they end, and by what names and steps they came to it. Joint holders count each.
public final class HoldersReport {
  private static final String QUESTION =
      "Who holds the patents to these materials on this day, how core are they, what of them still"
          + " stands, and when does that end?";

  private static final List<Part> PARTS =
      List.of(
          new Part(
              "deduplication",
              "counting and families",
              List.of(
                  "Simple families are counted; a family of joint holders counts for each. Rights"
                      + " stand once, however often they were printed.")),
          new Part(
              "method",
              "method",
              List.of(
                  "A name of a front page leads to an entry of holders.json by a rule that is"
                      + " certain of one, else it is a holder of its own; each rule is told beside"
                      + " the name. Natural persons are never merged by name.",
                  "Rights follow the transfers that an office recorded up to the day asked for, and"
                      + " from there, or from the front page, dated successions: renamings, mergers"
                      + " and whole acquisitions. Sold parts and undone purchases are told and not"
                      + " followed.")),
          new Part(
              "limits",
              "limits",
              List.of(
                  "A right may stand where its term isn't over and no source tells of its end; fees"
                      + " that no source tells of stay unknown.",
                  "A transfer that neither a source nor holders.json tells of is not seen.")));

  private final Holders holders;
  private final PossibleMerges possible;
  private final LocalDate asOf;
  private final boolean grouped;

  /// @param possible what tells names that may be one holder's
  /// @param grouped whether companies of a group are one line
  public HoldersReport(Holders holders, PossibleMerges possible, LocalDate asOf, boolean grouped) {
    this.holders = holders;
    this.possible = possible;
    this.asOf = asOf;
    this.grouped = grouped;
  }

  /// The holders of the patents that match.
  ///
  /// @param limit how many are shown
  public Answer run(
      SearchEngine engine,
      ReportBasis basis,
      Jurisdictions laws,
      LandscapeQuery query,
      HolderOrder order,
      int limit)
      throws IOException {
    Map<String, HolderRow> rows = new LinkedHashMap<>();
    Map<String, String> names = new TreeMap<>();
    int[] nameless = new int[1];
    engine.eachHeld(
        query,
        (hit, front) -> {
          Set<String> seen = new HashSet<>();
          for (FrontName name : front) {
            names.put(name.printed(), name.id());
            HolderRow row = row(rows, name);
            row.named(name);
            if (seen.add(row.id())) {
              row.stock().add(hit);
            }
          }
          nameless[0] += front.isEmpty() ? 1 : 0;
        });
    Rights rights = new Rights(laws);
    rows.values().forEach(row -> row.stock().settle(rights));
    List<HolderRow> sorted =
        rows.values().stream()
            .sorted(
                order
                    .comparator()
                    .thenComparing(row -> row.display(holders))
                    .thenComparing(HolderRow::id))
            .toList();
    List<HolderRow> shown = sorted.subList(0, Math.min(limit, sorted.size()));
    List<PossibleMerges.Pair> pairs = possible.among(names);
    return answer(shown, pairs, notes(sorted.size(), shown.size(), nameless[0], pairs.size()))
        .restingOn(basis.of(engine, QUESTION, PARTS));
  }

  private HolderRow row(Map<String, HolderRow> rows, FrontName name) {
    return rows.computeIfAbsent(holder(name), id -> new HolderRow(id, new Stock(asOf)));
  }

  private String holder(FrontName name) {
    if (Holders.isPerson(name.id())) {
      return HolderRow.PERSONS;
    }
    String id = holders.on(name.id(), name.recorded(), asOf).id();
    return grouped ? holders.group(id, asOf) : id;
  }

  private Answer answer(
      List<HolderRow> shown, List<PossibleMerges.Pair> pairs, List<String> notes) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("asOf", asOf.toString());
    ArrayNode list = json.putArray("holders");
    shown.forEach(row -> list.add(row.json(holders)));
    ArrayNode near = json.putArray("possibleMerges");
    for (PossibleMerges.Pair pair : pairs) {
      near.addObject().put("one", pair.one()).put("other", pair.other()).put("why", pair.why());
    }
    List<JsonNode> lines = new ArrayList<>();
    list.forEach(lines::add);
    HolderTables tables = new HolderTables(holders, asOf);
    return new Answer(
        json,
        lines,
        tables.all(shown, pairs),
        tables.flat(shown),
        HolderCharts.of(shown, holders, asOf),
        notes);
  }

  private List<String> notes(int all, int shown, int nameless, int pairs) {
    List<String> notes = new ArrayList<>();
    notes.add("%d holders as of %s, %d shown".formatted(all, asOf, shown));
    if (nameless > 0) {
      notes.add(nameless + " publications name no holder.");
    }
    if (pairs > 0) {
      notes.add(
          "Names that may be one holder's are told, not merged: where they are, add an alias to"
              + " holders.json in your --seeds folder and run 'monazite reindex'.");
    }
    return notes;
  }
}
