package monazite.query.show;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Sets an answer as one HTML file that needs nothing else: no server, no network, charts drawn by
/// the ECharts library inside it. Without scripts the tables still stand.
public final class HtmlPage {
  /// Where the chart library keeps its file.
  private static final String ECHARTS = "/META-INF/resources/webjars/echarts/5.5.0/echarts.min.js";

  private static final int NOTES = 4;

  private HtmlPage() {}

  /// The page.
  public static String of(Answer answer) {
    String title = answer.tables().getFirst().title();
    List<Html> body = new ArrayList<>();
    body.add(Html.element("h1", Html.text(title)));
    body.add(notes(answer.notes()));
    List<Chart> charts = answer.charts();
    for (Chart chart : charts) {
      body.add(chart(chart));
    }
    body.addAll(answer.parts());
    Set<String> keys = new HashSet<>();
    answer.details().forEach(detail -> keys.add(detail.key()));
    if (answer.parts().isEmpty()) {
      answer.tables().forEach(table -> body.add(table(table, keys)));
    }
    if (!answer.details().isEmpty()) {
      body.add(details(answer));
    }
    if (answer.provenance().isPresent()) {
      body.add(table(answer.provenance().get().table(), Set.of()));
      body.add(table(answer.provenance().get().sourceTable(), Set.of()));
    }
    if (!charts.isEmpty()) {
      body.add(script(resource(ECHARTS)));
    }
    body.add(script(resource("page.js")));
    return "<!DOCTYPE html>\n"
        + Html.element("html lang=\"en\"", head(title), Html.element("body", Html.all(body)))
        + "\n";
  }

  private static Html head(String title) {
    return Html.element(
        "head",
        Html.ours("<meta charset=\"utf-8\">\n"),
        Html.ours(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src"
                + " 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:\">\n"),
        Html.ours("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"),
        Html.element("title", Html.text(title)),
        Html.element("style", Html.ours(resource("page.css"))));
  }

  private static Html chart(Chart chart) {
    return Html.element(
        "figure",
        Html.element("figcaption", Html.text(chart.title())),
        Html.element(
            "div class=\"chart\" data-option=\"%s\" style=\"height:%dpx\""
                .formatted(chart.id(), chart.height())),
        Html.data(chart.id(), chart.option().toString()));
  }

  /// A table as a section of a page.
  public static Html table(Table table) {
    return table(table, Set.of());
  }

  /// The first few are read at once; more are a click away.
  private static Html notes(List<String> notes) {
    List<Html> all = new ArrayList<>();
    for (String note : notes) {
      all.add(Html.element("p class=\"note\"", Html.text(note)));
    }
    if (all.size() <= NOTES) {
      return Html.all(all);
    }
    Html more = Html.element("summary", Html.text("%d notes more".formatted(all.size() - NOTES)));
    List<Html> rest = new ArrayList<>(List.of(more));
    rest.addAll(all.subList(NOTES, all.size()));
    return Html.element(
        "div",
        Html.all(all.subList(0, NOTES)),
        Html.element("details class=\"notes\"", Html.all(rest)));
  }

  /// What stands behind the rows, each to be opened.
  private static Html details(Answer answer) {
    List<Html> all = new ArrayList<>();
    all.add(Html.element("h2", Html.text("Evidence: how each end was computed")));
    all.add(
        Html.element(
            "p class=\"note\"",
            Html.text(
                "The steps of the first %d rights listed; 'monazite show NUMBER' has those of any."
                    .formatted(answer.details().size()))));
    for (Detail detail : answer.details()) {
      List<Html> lines = new ArrayList<>();
      detail.lines().forEach(line -> lines.add(Html.element("li", Html.text(line))));
      all.add(
          Html.element(
              "details id=\"" + anchor(detail.key()) + "\"",
              Html.element("summary", Html.text(detail.head())),
              Html.element("ol", Html.all(lines))));
    }
    return Html.element("section class=\"evidence\"", Html.all(all));
  }

  /// A name for a link: only signs that need no escaping.
  private static String anchor(String key) {
    return "e-" + key.replaceAll("[^A-Za-z0-9]", "_");
  }

  private static Html cell(String text, boolean linked) {
    return linked
        ? Html.element("a href=\"#" + anchor(text) + "\"", Html.text(text))
        : Html.text(text);
  }

  private static Html table(Table table, Set<String> keys) {
    List<Html> heads = new ArrayList<>();
    for (Table.Column column : table.columns()) {
      String kind = kind(column);
      heads.add(
          Html.element(
              "th scope=\"col\" class=\"%s\" data-key=\"%s\"".formatted(kind, column.key()),
              Html.text(column.head())));
    }
    List<Html> rows = new ArrayList<>();
    for (List<String> row : table.rows()) {
      List<Html> cells = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        String kind = kind(table.columns().get(i));
        String text = row.get(i);
        cells.add(
            Html.element("td class=\"" + kind + "\"", cell(text, i == 0 && keys.contains(text))));
      }
      rows.add(Html.element("tr", Html.all(cells)));
    }
    Html grid =
        Html.element(
            "table",
            Html.element("thead", Html.element("tr", Html.all(heads))),
            Html.element("tbody", Html.all(rows)));
    return Html.element(
        "section",
        Html.element("h2", Html.text(table.title())),
        Html.element("div class=\"scroll\"", grid));
  }

  private static String kind(Table.Column column) {
    return column.kind().name().toLowerCase(Locale.ROOT);
  }

  private static Html script(String code) {
    return Html.element("script", Html.ours(code.replace("</script", "<\\/script")));
  }

  private static String resource(String name) {
    try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
