package monazite.query.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import monazite.query.show.Answer;
import monazite.query.show.Table;
import monazite.query.show.Table.Column;

/// A patent's dossier for people: front page, term with its steps, families with their evidence,
/// claims with their labels, sources.
public final class ShowReport {
  private static final int MOST_EVIDENCE = 12;

  private ShowReport() {}

  /// The sheets of dossiers: one is an object in JSON, several are a list.
  ///
  /// @param dossiers one at least
  public static Answer of(List<ObjectNode> dossiers) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    List<Table> tables = new ArrayList<>();
    for (ObjectNode dossier : dossiers) {
      all.add(dossier);
      tables.addAll(sheets(dossier));
    }
    return new Answer(
        dossiers.size() == 1 ? dossiers.getFirst() : all,
        dossiers,
        tables,
        flat(dossiers),
        List.of(),
        List.of());
  }

  /// Every line of every sheet, under the number of its patent.
  private static Table flat(List<ObjectNode> dossiers) {
    List<List<String>> rows = new ArrayList<>();
    for (ObjectNode dossier : dossiers) {
      for (Table sheet : sheets(dossier)) {
        for (List<String> row : sheet.rows()) {
          for (int i = 1; i < row.size(); i++) {
            if (!row.get(i).isEmpty()) {
              rows.add(
                  List.of(
                      dossier.path("publication").asText(),
                      sheet.title(),
                      row.getFirst().replaceFirst("^[ └]+", ""),
                      sheet.columns().get(i).head(),
                      row.get(i)));
            }
          }
        }
      }
    }
    return new Table(
        "Patents",
        List.of(
            Column.text("publication", "publication"),
            Column.text("sheet", "sheet"),
            Column.text("row", "row"),
            Column.text("column", "column"),
            Column.text("value", "value")),
        rows);
  }

  private static List<Table> sheets(ObjectNode dossier) {
    List<Table> tables = new ArrayList<>();
    tables.add(frontPage(dossier));
    tables.add(term(dossier.path("term")));
    if (dossier.path("simpleFamily").path("rights").size() > 0) {
      tables.add(FamilyRights.table(dossier.path("simpleFamily")));
    }
    if (!dossier.path("families").isEmpty()) {
      tables.add(families(dossier.path("families")));
    }
    if (dossier.path("core").isObject()) {
      tables.add(ClaimTables.core(dossier.path("core")));
    }
    if (!dossier.path("claims").isEmpty()) {
      tables.add(ClaimTables.claims(dossier.path("claims")));
    }
    tables.add(SourceTables.sources(dossier.path("sources")));
    if (dossier.path("sources").size() > 1) {
      tables.add(SourceTables.provenance(dossier.path("provenance"), dossier.path("sources")));
    }
    if (!dossier.path("disagreements").isEmpty()) {
      tables.add(
          SourceTables.disagreements(dossier.path("disagreements"), dossier.path("sources")));
    }
    return tables;
  }

  private static Table frontPage(ObjectNode dossier) {
    List<List<String>> rows = new ArrayList<>();
    row(rows, "publication", dossier.path("publication").asText());
    row(rows, "kind", dossier.path("kindMeaning").asText(""));
    dossier
        .path("title")
        .properties()
        .forEach(title -> row(rows, "title (" + title.getKey() + ")", title.getValue().asText()));
    row(
        rows,
        "holder on " + dossier.path("term").path("asOf").asText(),
        dossier.path("holder").asText(""));
    for (JsonNode holder : dossier.path("holders")) {
      row(rows, "holder", holder.path("printed").asText() + ": " + holder.path("reason").asText());
      holder.path("chain").forEach(step -> row(rows, "became", became(step)));
    }
    for (JsonNode transfer : dossier.path("transfers")) {
      row(
          rows,
          "from " + transfer.path("from").asText(),
          transfer.path("printed").asText() + ": " + transfer.path("reason").asText());
    }
    row(rows, "assignees", joined(dossier.path("assignees"), "name"));
    row(rows, "applicants", joined(dossier.path("applicants"), "name"));
    row(rows, "inventors", joined(dossier.path("inventors"), "name"));
    dossier
        .path("dates")
        .properties()
        .forEach(date -> row(rows, date.getKey(), date.getValue().asText("")));
    for (JsonNode relation : dossier.path("relations")) {
      row(
          rows,
          relation.path("kind").asText().replace('_', ' '),
          relation.path("office").asText()
              + " "
              + relation.path("number").asText()
              + (relation.path("filed").isTextual()
                  ? " filed " + relation.path("filed").asText()
                  : ""));
    }
    row(rows, "codes", joined(dossier.path("classifications"), "symbol"));
    row(rows, "topics", joined(dossier.path("topics"), ""));
    row(rows, "claims", dossier.path("claimsLabel").asText());
    row(rows, "the right", ClaimTables.right(dossier));
    row(rows, "corrected", ClaimTables.corrected(dossier.path("corrected")));
    return new Table(
        "Front page", List.of(Column.text("field", "field"), Column.prose("value", "value")), rows);
  }

  private static Table term(JsonNode term) {
    List<List<String>> rows = new ArrayList<>();
    row(rows, "status", term.path("status").asText() + " on " + term.path("asOf").asText());
    row(rows, "last day", term.path("lastDay").asText(""));
    if (term.path("lastDay").isNull()) {
      row(rows, "earliest", term.path("lo").asText(""));
      row(rows, "latest", term.path("hi").asText(""));
    }
    row(rows, "lapsed", term.path("lapseDate").asText(""));
    termDetails(rows, term);
    return new Table(
        "Term", List.of(Column.text("what", "what"), Column.prose("value", "value")), rows);
  }

  /// States, steps, and what they rest on.
  static void termDetails(List<List<String>> rows, JsonNode term) {
    term.path("states")
        .properties()
        .forEach(state -> row(rows, "in " + state.getKey(), state.getValue().asText()));
    for (String list : List.of("steps", "assumptions", "missing", "flags", "citations")) {
      term.path(list).forEach(item -> row(rows, list.replaceAll("s$", ""), item.asText()));
    }
  }

  private static Table families(JsonNode families) {
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode family : families) {
      int shown = 0;
      for (JsonNode evidence : family.path("evidence")) {
        if (shown++ < MOST_EVIDENCE) {
          boolean first = shown == 1;
          rows.add(
              List.of(
                  first ? family.path("id").asText() : "",
                  first ? family.path("role").asText() : "",
                  first ? family.path("score").asText() : "",
                  evidence.path("kind").asText(),
                  evidence.path("what").asText(),
                  evidence.path("zone").asText(),
                  evidence.path("weight").asText()));
        }
      }
    }
    return new Table(
        "Families and their evidence",
        List.of(
            Column.text("family", "family"),
            Column.text("role", "role"),
            Column.number("score", "score"),
            Column.text("kind", "evidence"),
            Column.prose("what", "found"),
            Column.text("zone", "where"),
            Column.number("weight", "weight")),
        rows);
  }

  private static void row(List<List<String>> rows, String field, String value) {
    if (!value.isEmpty() && !value.equals("null")) {
      rows.add(List.of(field, value));
    }
  }

  /// `NEOMAX Co., Ltd. -> Hitachi Metals, Ltd. (2007-04-01, merged; source)`
  private static String became(JsonNode step) {
    List<String> how = new ArrayList<>();
    if (step.path("when").isTextual()) {
      how.add(step.path("when").asText());
    }
    how.add(step.path("kind").asText());
    if (!step.path("certain").asBoolean(true)) {
      how.add("to be checked");
    }
    if (!step.path("followed").asBoolean()) {
      how.add("told, not followed");
    }
    return step.path("from").asText()
        + " -> "
        + step.path("to").asText()
        + " ("
        + String.join(", ", how)
        + "; "
        + step.path("evidence").asText()
        + ")";
  }

  private static String joined(JsonNode list, String key) {
    StringJoiner joined = new StringJoiner("; ");
    list.forEach(item -> joined.add(key.isEmpty() ? item.asText() : item.path(key).asText()));
    return joined.toString();
  }
}
