package monazite.query.show;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What a command found, in the forms it can be shown in.
///
/// @param tree makes the documented shape; asked only where JSON is wanted
/// @param values makes what JSON lines print, one a line; asked only where they are wanted
/// @param tables what people read
/// @param flat the one table that CSV carries: everything a spreadsheet should get
/// @param drawn makes the charts of a page, which other formats name and leave to the tables; asked
///     only where they are wanted
/// @param notes sentences under the tables: totals, warnings, where things are
/// @param provenance what the answer rests on, where it is a report: the `report` of its JSON, a
///     part of a page, of a workbook and of Markdown; a terminal and CSV leave it out
/// @param details what stands behind rows; on pages only
/// @param paged makes what a page shows in place of the tables, where they say less: nothing for
///     most; asked only where a page is wanted
public record Answer(
    Supplier<? extends JsonNode> tree,
    Supplier<? extends List<? extends JsonNode>> values,
    List<Table> tables,
    Table flat,
    Supplier<List<Chart>> drawn,
    List<String> notes,
    Optional<Provenance> provenance,
    List<Detail> details,
    Supplier<List<Html>> paged) {
  /// An answer whose JSON is there already.
  public Answer(
      JsonNode json,
      List<? extends JsonNode> lines,
      List<Table> tables,
      Table flat,
      List<Chart> charts,
      List<String> notes,
      Optional<Provenance> provenance,
      List<Detail> details) {
    this(() -> json, () -> lines, tables, flat, () -> charts, notes, provenance, details, List::of);
  }

  /// An answer without charts, of which CSV carries the first table.
  public Answer(
      JsonNode json, List<? extends JsonNode> lines, List<Table> tables, List<String> notes) {
    this(json, lines, tables, tables.getFirst(), List.of(), notes);
  }

  /// An answer that doesn't say what it rests on.
  public Answer(
      JsonNode json,
      List<? extends JsonNode> lines,
      List<Table> tables,
      Table flat,
      List<Chart> charts,
      List<String> notes) {
    this(json, lines, tables, flat, charts, notes, Optional.empty(), List.of());
  }

  public Answer {
    tables = List.copyOf(tables);
    notes = List.copyOf(notes);
    details = List.copyOf(details);
  }

  /// The documented shape.
  public JsonNode json() {
    return tree.get();
  }

  /// The charts of a page.
  public List<Chart> charts() {
    return List.copyOf(drawn.get());
  }

  /// What a page shows in place of the tables; none for most.
  public List<Html> parts() {
    return List.copyOf(paged.get());
  }

  /// The values that JSON lines print, one a line.
  public List<? extends JsonNode> lines() {
    return values.get();
  }

  /// The same as a report that says what it rests on.
  public Answer restingOn(Provenance basis) {
    return new Answer(
        () -> reported(json(), basis),
        values,
        tables,
        flat,
        drawn,
        notes,
        Optional.of(basis),
        details,
        paged);
  }

  private static ObjectNode reported(JsonNode json, Provenance basis) {
    ObjectNode said = JsonNodeFactory.instance.objectNode();
    json.properties().forEach(entry -> said.set(entry.getKey(), entry.getValue()));
    said.set("report", basis.json());
    return said;
  }

  /// The same with other notes.
  public Answer noting(List<String> others) {
    return new Answer(tree, values, tables, flat, drawn, others, provenance, details, paged);
  }

  /// The same with a page of its own.
  public Answer shownAs(Supplier<List<Html>> page) {
    return new Answer(tree, values, tables, flat, drawn, notes, provenance, details, page);
  }
}
