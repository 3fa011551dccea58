package monazite.query.show;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Sets an answer as one HTML file that needs nothing else: no server, no network, charts drawn by
/// the ECharts library inside it. Without scripts the tables still stand.
public final class HtmlPage {
  /// Where the chart library keeps its file.
  private static final String ECHARTS = "/META-INF/resources/webjars/echarts/5.5.0/echarts.min.js";

  private HtmlPage() {}

  /// The page.
  public static String of(Answer answer) {
    String title = answer.tables().getFirst().title();
    List<Html> body = new ArrayList<>();
    body.add(Html.element("h1", Html.text(title)));
    for (String note : answer.notes()) {
      body.add(Html.element("p class=\"note\"", Html.text(note)));
    }
    for (Chart chart : answer.charts()) {
      body.add(chart(chart));
    }
    for (Table table : answer.tables()) {
      body.add(table(table));
    }
    if (answer.provenance().isPresent()) {
      body.add(table(answer.provenance().get().table()));
      body.add(table(answer.provenance().get().sourceTable()));
    }
    if (!answer.charts().isEmpty()) {
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

  private static Html table(Table table) {
    List<Html> heads = new ArrayList<>();
    for (Table.Column column : table.columns()) {
      String kind = kind(column);
      heads.add(Html.element("th scope=\"col\" class=\"" + kind + "\"", Html.text(column.head())));
    }
    List<Html> rows = new ArrayList<>();
    for (List<String> row : table.rows()) {
      List<Html> cells = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        String kind = kind(table.columns().get(i));
        cells.add(Html.element("td class=\"" + kind + "\"", Html.text(row.get(i))));
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
