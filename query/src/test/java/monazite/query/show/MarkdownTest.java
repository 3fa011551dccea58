package monazite.query.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import monazite.corpus.format.sheet.WorkbookRows;
import monazite.query.show.Table.Column;
import org.junit.jupiter.api.Test;

/// Markdown, and what a report rests on in every format.
class MarkdownTest {
  private static final Provenance BASIS =
      new Provenance(
          "When do rights end?",
          List.of("--material ndfeb"),
          List.of(
              new Provenance.Source(
                  "docdb", "US", 2, 3, Optional.of(LocalDate.of(1990, 1, 2)), Optional.empty())),
          LocalDate.of(2026, 1, 1),
          "1.0",
          "abc",
          List.of(new Provenance.Part("limits", "limits", List.of("one", "two"))),
          "monazite expiry --material ndfeb");

  private static Answer answer(String cell) {
    Table table =
        new Table(
            "T",
            List.of(Column.text("a", "title"), Column.number("n", "n")),
            List.of(List.of(cell, "1")));
    return new Answer(
        JsonNodeFactory.instance.objectNode().put("asOf", "2026-01-01"),
        List.of(),
        List.of(table),
        List.of("a note | of <b>"));
  }

  @Test
  void aCellStaysOneCellOfText() {
    String evil =
        "a|b\n<img src=x>`c` *d* _e_ [f](http://g.h) ~~i~~ www.j.k l@m.n \\o UNKNOWN_FEES &lt;";
    String row =
        Markdown.of(answer(evil))
            .lines()
            .filter(line -> line.contains("&lt;img"))
            .findFirst()
            .orElse("");
    assertEquals(
        "| a\\|b &lt;img src=x&gt;\\`c\\` \\*d\\* \\_e\\_ \\[f\\](http\\://g.h) \\~\\~i\\~\\~ www\\.j.k"
            + " l\\@m.n \\\\o UNKNOWN_FEES &amp;lt; | 1 |",
        row);
  }

  @Test
  void notesAndChartsStandBeneathTheTables() {
    Answer plain = answer("x");
    Answer drawn =
        new Answer(
            plain.json(),
            List.of(),
            plain.tables(),
            plain.flat(),
            List.of(new Chart("c", "By year", JsonNodeFactory.instance.objectNode(), 10, "T")),
            plain.notes());
    String text = Markdown.of(drawn);
    assertTrue(text.startsWith("# T\n\n## T\n\n| title | n |\n| --- | --: |\n| x | 1 |\n"), text);
    assertTrue(text.contains("- By year: table “T”\n"), text);
    assertTrue(text.endsWith("## Notes\n\n- a note \\| of &lt;b&gt;\n"), text);
  }

  @Test
  void everyFormatButCsvSaysWhatAReportRestsOn() throws Exception {
    Answer report = answer("x").restingOn(BASIS);
    JsonNode json =
        new JsonMapper().readTree(Presenter.text(report, Format.JSON, 80)).path("report");
    assertEquals("2026-01-01", json.path("asOf").asText());
    assertEquals(3, json.path("sources").get(0).path("records").asInt());
    assertEquals("1990-01-02", json.path("coverage").path("first").asText());
    assertTrue(json.path("coverage").path("last").isNull());
    assertEquals(2, json.path("limits").size());
    for (Format format : List.of(Format.HTML, Format.MD)) {
      String text = Presenter.text(report, format, 80);
      assertTrue(text.contains("monazite expiry --material ndfeb"), text);
      assertTrue(text.contains("About this report") && text.contains("docdb"), text);
    }
    var sheets = WorkbookRows.of(Presenter.bytes(report, Format.XLSX, 80));
    assertEquals(List.of("T", "Notes", "About this report", "Sources"), sheets.names());
    assertEquals(List.of("docdb", "US", "2", "3", "1990-01-02"), sheets.sheet("Sources").get(1));
    String csv = new String(Presenter.bytes(report, Format.CSV, 80), StandardCharsets.UTF_8);
    assertFalse(csv.contains("docdb"), csv);
  }
}
