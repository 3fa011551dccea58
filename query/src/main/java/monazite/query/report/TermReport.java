package monazite.query.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import monazite.query.show.Answer;
import monazite.query.show.Table;
import monazite.query.show.Table.Column;

/// Worked cases for people: the facts of each, when its right ends, and how that follows, statute
/// by statute.
public final class TermReport {
  private static final List<String> DATED =
      List.of("lapseDate", "feeWindowOpen", "dueWithoutSurcharge", "graceEnds");

  private TermReport() {}

  /// A question and its answer.
  ///
  /// @param answer `{"id","out"}`, or `{"id","error"}` where the question can't be read
  public record Worked(JsonNode in, ObjectNode answer) {}

  /// One sheet for each case.
  ///
  /// @param cases one at least
  public static Answer of(List<Worked> cases) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    List<Table> tables = new ArrayList<>();
    List<ObjectNode> lines = new ArrayList<>();
    for (Worked worked : cases) {
      all.add(worked.answer());
      lines.add(worked.answer());
      tables.add(sheet(worked));
    }
    return new Answer(
        cases.size() == 1 ? cases.getFirst().answer() : all,
        lines,
        tables,
        flat(cases),
        List.of(),
        List.of(
            "An estimate from the facts stated, not legal advice. The last day is that of the"
                + " statutory term if all fees are paid."));
  }

  private static String name(Worked worked) {
    String id = worked.answer().path("id").asText("");
    String document = worked.in().path("doc").asText("");
    String office = worked.in().path("office").asText("");
    String right = (office + " " + worked.in().path("right").asText("")).strip();
    String what = document.isEmpty() ? right : document;
    return id.isEmpty() || id.equals("null") ? what : id + (what.isEmpty() ? "" : ": " + what);
  }

  private static Table sheet(Worked worked) {
    List<List<String>> rows = new ArrayList<>();
    worked
        .in()
        .properties()
        .forEach(fact -> row(rows, "fact: " + fact.getKey(), said(fact.getValue())));
    row(rows, "not answered", worked.answer().path("error").asText(""));
    JsonNode out = worked.answer().path("out");
    if (out.isObject()) {
      ends(rows, out);
      DATED.forEach(key -> row(rows, words(key), out.path(key).asText("")));
      out.path("stageEnds").forEach(day -> row(rows, "fee stage ends", day.asText()));
      out.path("lapseOneOf").forEach(day -> row(rows, "may have lapsed", day.asText()));
      row(rows, "rule", out.path("rule").asText(""));
      row(rows, "statute", out.path("citation").asText(""));
      row(rows, "source", out.path("verified").asBoolean() ? "read" : "not read again: take care");
      ShowReport.termDetails(rows, out);
      survival(rows, out.path("survival"));
    }
    return new Table(
        name(worked), List.of(Column.text("what", "what"), Column.prose("value", "value")), rows);
  }

  private static void ends(List<List<String>> rows, JsonNode out) {
    row(rows, "status", out.path("status").asText() + " on " + out.path("asOf").asText());
    if (out.path("lastDay").isTextual()) {
      row(rows, "last day", out.path("lastDay").asText());
      row(rows, "free from", out.path("firstFreeDay").asText(""));
    } else if (out.path("lo").isTextual() || out.path("hi").isTextual()) {
      row(rows, "ends not before", out.path("lo").asText("not known"));
      row(rows, "ends not after", out.path("hi").asText("not known"));
    }
    JsonNode projection = out.path("projection");
    if (projection.isObject()) {
      String lo = projection.path("lo").asText("?");
      String hi = projection.path("hi").asText("?");
      row(rows, "if granted, ends", lo.equals(hi) ? lo : lo + " to " + hi);
    }
    row(rows, "how sure", out.path("confidence").asText("").toLowerCase(java.util.Locale.ROOT));
  }

  private static void survival(List<List<String>> rows, JsonNode survival) {
    if (survival.isObject()) {
      row(
          rows,
          "model, no fact",
          survival.path("lo").asText()
              + " to "
              + survival.path("hi").asText()
              + " of the patents of this age are still in force ("
              + survival.path("citation").asText()
              + ")");
    }
  }

  private static String words(String key) {
    return key.replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.ROOT);
  }

  private static String said(JsonNode value) {
    if (value.isNull()) {
      return "not known";
    }
    return value.isValueNode() ? value.asText() : value.toString().replaceAll("[\\[\\]{}\"]", "");
  }

  private static void row(List<List<String>> rows, String what, String value) {
    if (!value.isEmpty() && !value.equals("null")) {
      rows.add(List.of(what, value));
    }
  }

  /// One row for each case, for a spreadsheet.
  private static Table flat(List<Worked> cases) {
    List<List<String>> rows = new ArrayList<>();
    for (Worked worked : cases) {
      JsonNode out = worked.answer().path("out");
      List<String> row = new ArrayList<>(List.of(name(worked)));
      for (String key : List.of("lo", "hi", "lastDay", "status", "asOf", "lapseDate", "rule")) {
        row.add(out.path(key).asText("").replace("null", ""));
      }
      row.add(worked.answer().path("error").asText(""));
      rows.add(row);
    }
    return new Table(
        "Terms",
        List.of(
            Column.text("case", "case"),
            Column.date("lo", "ends, earliest"),
            Column.date("hi", "ends, latest"),
            Column.date("lastDay", "last day"),
            Column.text("status", "status"),
            Column.date("asOf", "as of"),
            Column.date("lapseDate", "lapsed"),
            Column.text("rule", "rule"),
            Column.text("error", "error")),
        rows);
  }
}
