package monazite.query.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import monazite.query.census.FamilyOfRights;
import monazite.query.gap.Quadrant;
import monazite.query.show.Figures;
import monazite.query.show.Html;

/// The materials between growth and concentration, as a chart with bars for what isn't sure, and as
/// a table.
final class QuadrantPart {
  private static final int WIDTH = 720;
  private static final int HEIGHT = 420;
  private static final int LEFT = 60;
  private static final int BOTTOM = 50;
  private static final int EDGE = 16;

  /// Growth beyond these ends of the axis is drawn at its edge.
  private static final double LEAST_GROWTH = -0.5;

  private static final double MOST_GROWTH = 1;

  private final Landscape landscape;
  private final Documents documents;

  QuadrantPart(Landscape landscape, Documents documents) {
    this.landscape = landscape;
    this.documents = documents;
  }

  /// The section; nothing where no material has both values.
  Html of(List<Quadrant> all) {
    List<Quadrant> placed =
        all.stream()
            .filter(one -> one.growth().isPresent() && one.concentration().isPresent())
            .toList();
    if (all.isEmpty()) {
      return Html.text("");
    }
    List<Html> parts = new ArrayList<>();
    parts.add(Html.element("h2", Html.text("Growth and concentration")));
    parts.add(
        Html.element(
            "p class=\"note\"",
            Html.text(
                "Growth of families by priority year against how far what stands is with few"
                    + " holders; bars are 95 % intervals. A bar over a line leaves the material"
                    + " undetermined.")));
    if (!placed.isEmpty()) {
      parts.add(chart(all, placed));
    }
    parts.add(table(all));
    return Html.element("section", Html.all(parts));
  }

  private static Html chart(List<Quadrant> all, List<Quadrant> placed) {
    Scale scale = Scale.of(placed);
    double line = placed.getFirst().concentrated();
    List<Html> parts = new ArrayList<>();
    parts.add(
        Html.element(
            "rect class=\"frame\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\""
                .formatted(LEFT, EDGE, WIDTH - LEFT - EDGE, HEIGHT - BOTTOM - EDGE)));
    parts.add(straight("axis", scale.x(0), EDGE, scale.x(0), HEIGHT - BOTTOM));
    parts.add(straight("axis", LEFT, scale.y(line), WIDTH - EDGE, scale.y(line)));
    corner(
        parts, scale.hi() > 0, WIDTH - EDGE - 6, "end", Quadrant.Place.FENCED, Quadrant.Place.OPEN);
    corner(
        parts, scale.lo() < 0, LEFT + 6, "start", Quadrant.Place.CLOSED, Quadrant.Place.SCATTERED);
    for (Quadrant one : placed) {
      bars(parts, scale, one);
    }
    for (Quadrant one : placed) {
      point(parts, scale, one, Integer.toString(all.indexOf(one) + 1));
    }
    for (double growth : new double[] {scale.lo(), 0, scale.hi()}) {
      parts.add(
          label(
              scale.x(growth),
              HEIGHT - BOTTOM + 18,
              "middle",
              "tick",
              Math.round(100 * growth) + " %"));
    }
    for (double index : new double[] {0, line, scale.top()}) {
      parts.add(label(LEFT - 6, scale.y(index) + 4, "end", "tick", Figures.ratio(index)));
    }
    parts.add(label((LEFT + WIDTH) / 2.0, HEIGHT - 10, "middle", "tick", "growth a year"));
    parts.add(label(LEFT, EDGE - 4, "start", "tick", "index of concentration"));
    return Html.element(
        "svg class=\"quadrants\" role=\"img\" viewBox=\"0 0 %d %d\"".formatted(WIDTH, HEIGHT),
        Html.all(parts));
  }

  private static void corner(
      List<Html> parts,
      boolean shown,
      double x,
      String anchor,
      Quadrant.Place above,
      Quadrant.Place below) {
    if (shown) {
      parts.add(label(x, EDGE + 18, anchor, "corner", above.words()));
      parts.add(label(x, HEIGHT - BOTTOM - 8, anchor, "corner", below.words()));
    }
  }

  private static void bars(List<Html> parts, Scale scale, Quadrant one) {
    Quadrant.Measured growth = one.growth().orElseThrow();
    Quadrant.Measured index = one.concentration().orElseThrow();
    double x = scale.x(growth.value());
    double y = scale.y(index.value());
    parts.add(
        straight(
            sure(one), scale.x(growth.interval().lo()), y, scale.x(growth.interval().hi()), y));
    parts.add(
        straight(sure(one), x, scale.y(index.interval().lo()), x, scale.y(index.interval().hi())));
  }

  /// The number leads to the name in the table: names would lie over each other.
  private static void point(List<Html> parts, Scale scale, Quadrant one, String number) {
    double x = scale.x(one.growth().orElseThrow().value());
    double y = scale.y(one.concentration().orElseThrow().value());
    parts.add(
        Html.element(
            String.format(
                Locale.ROOT,
                "circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"9\"",
                sure(one),
                x,
                y)));
    parts.add(label(x, y + 4, "middle", "point " + sure(one), number));
  }

  private static String sure(Quadrant one) {
    return one.place() == Quadrant.Place.UNDETERMINED ? "unsure" : "sure";
  }

  private Html table(List<Quadrant> all) {
    List<Html> rows = new ArrayList<>();
    List<Html> heads = new ArrayList<>();
    for (String head :
        List.of(
            "material",
            "quadrant",
            "families",
            "growth a year (95 %)",
            "standing, holder known",
            "index of concentration (95 %)")) {
      heads.add(Html.element("th scope=\"col\"", Html.text(head)));
    }
    rows.add(Html.element("tr", Html.all(heads)));
    for (Quadrant one : all) {
      String name = landscape.names().of(one.material());
      List<FamilyOfRights> families =
          landscape.families().stream()
              .filter(family -> family.primary().filter(one.material()::equals).isPresent())
              .toList();
      rows.add(
          Html.element(
              "tr",
              Html.element("th scope=\"row\"", Html.text(all.indexOf(one) + 1 + "  " + name)),
              Html.element("td", Html.text(one.place().words())),
              Html.element(
                  "td class=\"number\"",
                  documents.number(Integer.toString(one.families()), name, families)),
              Html.element("td", Html.text(one.growth().map(GapTables::percents).orElse("–"))),
              Html.element(
                  "td class=\"number\"",
                  documents.number(
                      Integer.toString(one.standing()),
                      name + ", standing",
                      families.stream().filter(FamilyOfRights::mayStand).toList())),
              Html.element(
                  "td", Html.text(one.concentration().map(GapTables::ratios).orElse("–")))));
    }
    return Html.element("div class=\"scroll\"", Html.element("table", Html.all(rows)));
  }

  /// From values to places in the drawing.
  ///
  /// @param lo left end of the axis of growth
  /// @param hi its right end
  /// @param top upper end of the axis of concentration
  private record Scale(double lo, double hi, double top) {
    static Scale of(List<Quadrant> placed) {
      double lo = -0.05;
      double hi = 0.05;
      double top = 2 * placed.getFirst().concentrated();
      for (Quadrant one : placed) {
        top = Math.max(top, one.concentration().orElseThrow().interval().hi());
        lo = Math.min(lo, one.growth().orElseThrow().interval().lo());
        hi = Math.max(hi, one.growth().orElseThrow().interval().hi());
      }
      return new Scale(Math.max(LEAST_GROWTH, lo), Math.min(MOST_GROWTH, hi), Math.min(1, top));
    }

    double x(double growth) {
      double share = (Math.clamp(growth, lo, hi) - lo) / (hi - lo);
      return LEFT + share * (WIDTH - LEFT - EDGE);
    }

    double y(double index) {
      return HEIGHT - BOTTOM - Math.clamp(index, 0, top) / top * (HEIGHT - BOTTOM - EDGE);
    }
  }

  private static Html straight(String kind, double x1, double y1, double x2, double y2) {
    return Html.element(
        String.format(
            Locale.ROOT,
            "line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"",
            kind,
            x1,
            y1,
            x2,
            y2));
  }

  private static Html label(double x, double y, String anchor, String kind, String words) {
    return Html.element(
        String.format(
            Locale.ROOT,
            "text class=\"%s\" text-anchor=\"%s\" x=\"%.1f\" y=\"%.1f\"",
            kind,
            anchor,
            x,
            y),
        Html.text(words));
  }
}
