package monazite.query.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import monazite.query.census.FamilyOfRights;
import monazite.query.gap.Finding;
import monazite.query.gap.Gap;
import monazite.query.gap.GapMatrix;
import monazite.query.gap.Insufficient;
import monazite.query.gap.SetAside;
import monazite.query.show.Figures;
import monazite.query.show.Html;

/// A matrix of a page: what was found, what was expected, and what is said of each cell.
final class MatrixPart {
  private final Landscape landscape;
  private final Documents documents;
  private final Map<Map<String, String>, String> said = new LinkedHashMap<>();
  private final Map<Map<String, String>, Integer> cards = new LinkedHashMap<>();

  MatrixPart(Landscape landscape, List<GapCard> cardsShown, Documents documents) {
    this.landscape = landscape;
    this.documents = documents;
    landscape.answer().setAside().forEach(one -> said.put(one.cell(), word(one)));
    landscape.answer().insufficient().forEach(one -> said.put(one.cell(), word(one)));
    cardsShown.forEach(
        card -> {
          said.put(card.gap().cell(), word(card.gap()));
          cards.put(card.gap().cell(), card.number());
        });
  }

  private static String word(Finding finding) {
    return switch (finding) {
      case Gap gap -> gap.fragile() ? "gap fragile" : "gap";
      case Insufficient one -> "unsure";
      case SetAside one -> one.kind() == SetAside.Kind.STRUCTURAL_ZERO ? "zero" : "idle";
    };
  }

  /// What the colours mean, once a page.
  static Html legend() {
    List<Html> items = new ArrayList<>();
    List<String> words =
        List.of(
            "gap", "a gap: its number leads to the card",
            "unsure", "can't be told: too little is expected, or it falls short",
            "idle", "thin, and nobody asks for it",
            "zero", "makes no sense or can't be",
            "plain", "found, and under it what row and column lead to expect");
    for (int i = 0; i < words.size(); i += 2) {
      items.add(
          Html.element(
              "span class=\"key\"",
              Html.element("i class=\"cell " + words.get(i) + "\""),
              Html.text(words.get(i + 1))));
    }
    return Html.element("p class=\"legend\"", Html.all(items));
  }

  /// The matrix as a section.
  Html of(GapMatrix matrix) {
    List<Html> rows = new ArrayList<>();
    List<Html> heads = new ArrayList<>(List.of(Html.element("th", Html.text(""))));
    matrix.columns().forEach(id -> heads.add(name("th scope=\"col\"", id)));
    rows.add(Html.element("tr", Html.all(heads)));
    for (int row = 0; row < matrix.rows().size(); row++) {
      List<Html> cells = new ArrayList<>();
      cells.add(name("th scope=\"row\"", matrix.rows().get(row)));
      for (int column = 0; column < matrix.columns().size(); column++) {
        cells.add(cell(matrix, row, column));
      }
      rows.add(Html.element("tr", Html.all(cells)));
    }
    String title =
        matrix.name()
            + (matrix.material().isEmpty() ? "" : ": " + landscape.names().of(matrix.material()));
    return Html.element(
        "section",
        Html.element("h3", Html.text(title)),
        matrix.cellsTold()
            ? Html.text("")
            : Html.element(
                "p class=\"note\"",
                Html.text("Too few families for statements on cells: only totals are told.")),
        Html.element(
            "div class=\"scroll\"", Html.element("table class=\"matrix\"", Html.all(rows))));
  }

  private Html name(String tag, String id) {
    return Html.element(tag, Html.text(landscape.names().of(id)));
  }

  private Html cell(GapMatrix matrix, int row, int column) {
    GapMatrix.Cell cell = matrix.cells().get(row).get(column);
    String rowId = matrix.rows().get(row);
    String columnId = matrix.columns().get(column);
    Optional<Map.Entry<Map<String, String>, String>> verdict =
        said.entrySet().stream()
            .filter(one -> isOf(one.getKey(), matrix, rowId, columnId))
            .reduce((one, later) -> later);
    boolean impossible = !Double.isFinite(cell.expected());
    String look = impossible ? "zero" : verdict.map(Map.Entry::getValue).orElse("plain");
    if (impossible) {
      return Html.element("td class=\"cell zero\" title=\"makes no sense or can't be\"");
    }
    List<FamilyOfRights> families =
        landscape.families().stream()
            .filter(
                one ->
                    (matrix.material().isEmpty()
                            || Landscape.isOn(one, "material", matrix.material()))
                        && Landscape.isOn(one, matrix.rowKind(), rowId)
                        && Landscape.isOn(one, matrix.columnKind(), columnId))
            .toList();
    String head =
        landscape.names().of(List.of(rowId, columnId))
            + (matrix.material().isEmpty() ? "" : ", " + landscape.names().of(matrix.material()));
    List<Html> parts = new ArrayList<>();
    parts.add(documents.number(Figures.count(cell.found()), head, families));
    parts.add(Html.element("small", Html.text("of " + Figures.count(cell.expected()))));
    verdict
        .map(one -> cards.get(one.getKey()))
        .ifPresent(
            number ->
                parts.add(
                    Html.element(
                        "a class=\"tocard\" href=\"#g" + number + "\"",
                        Html.text("gap " + number))));
    return Html.element("td class=\"cell " + look + "\"", Html.all(parts));
  }

  private static boolean isOf(
      Map<String, String> cell, GapMatrix matrix, String row, String column) {
    return row.equals(cell.get(matrix.rowKind()))
        && column.equals(cell.get(matrix.columnKind()))
        && (matrix.material().isEmpty() || matrix.material().equals(cell.get("material")));
  }
}
