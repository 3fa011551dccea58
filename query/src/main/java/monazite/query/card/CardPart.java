package monazite.query.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import monazite.query.census.FamilyOfRights;
import monazite.query.gap.Demand;
import monazite.query.gap.Gap;
import monazite.query.show.Figures;
import monazite.query.show.Html;

/// A card of a page: everything that a gap rests on and that may overturn it.
final class CardPart {
  private static final double WIDTH = 100;

  private final Landscape landscape;
  private final Documents documents;
  private final Map<String, FamilyOfRights> families;

  CardPart(Landscape landscape, Documents documents) {
    this.landscape = landscape;
    this.documents = documents;
    this.families = landscape.byPublication();
  }

  Html of(GapCard card) {
    Gap gap = card.gap();
    List<Html> parts = new ArrayList<>();
    parts.add(head(card));
    parts.add(Html.element("p class=\"missing\"", Html.text(card.missing())));
    if (gap.measure().hi() > gap.measure().lo()) {
      parts.add(bar(gap.measure()));
    }
    parts.add(figures(card));
    parts.add(list("Why", gap.why()));
    parts.add(
        gap.demand().isEmpty()
            ? Html.element("p class=\"note\"", Html.text("No policy asks for it in so many words."))
            : demand(gap.demand(), landscape.names()));
    parts.add(holders(gap));
    parts.add(list("Why this may be false", gap.mayBeFalse()));
    if (!card.nearest().isEmpty()) {
      parts.add(
          Html.element(
              "details",
              Html.element(
                  "summary",
                  Html.text(
                      "The %d nearest families by their words: if two belong here, the labels are wrong"
                          .formatted(card.nearest().size()))),
              Html.element("div class=\"scroll\"", Documents.families(card.nearest()))));
    }
    return Html.element("article class=\"card\" id=\"g" + card.number() + "\"", Html.all(parts));
  }

  private Html head(GapCard card) {
    Gap gap = card.gap();
    List<Html> parts = new ArrayList<>();
    parts.add(
        Html.element(
            "span class=\"type\"",
            Html.text(card.number() + " · " + gap.type().id() + " " + gap.type().title())));
    parts.add(
        Html.element(
            "span class=\"class" + gap.confidence().name() + "\"",
            Html.text("confidence " + gap.confidence().name())));
    if (gap.fragile()) {
      parts.add(Html.element("span class=\"fragile\"", Html.text("fragile: one family ends it")));
    }
    String kind = card.kind().isEmpty() ? "" : " – " + card.kind();
    return Html.element(
        "header",
        Html.element("p", Html.all(parts)),
        Html.element("h3", Html.text(landscape.names().of(gap.cell()) + kind)));
  }

  /// The interval on an axis, with its mean and the value that nothing missing would have.
  private static Html bar(Gap.Measure measure) {
    double most = Math.max(1.2, measure.hi() * 1.1);
    double lo = WIDTH * Math.max(0, measure.lo()) / most;
    double hi = WIDTH * Math.min(most, measure.hi()) / most;
    double mean = WIDTH * Math.clamp(measure.posterior(), 0, most) / most;
    String label =
        "posterior %s, 95 %% interval %s to %s"
            .formatted(
                Figures.ratio(measure.posterior()),
                Figures.ratio(measure.lo()),
                Figures.ratio(measure.hi()));
    return Html.element(
        "div class=\"bar\" role=\"img\"",
        span("whole", 0, WIDTH / most),
        span("interval", lo, Math.max(0.5, hi - lo)),
        span("mean", mean, 0.8),
        Html.element("small", Html.text(label)));
  }

  private static Html span(String name, double left, double width) {
    return Html.element(
        String.format(
            java.util.Locale.ROOT,
            "span class=\"%s\" style=\"left:%.1f%%;width:%.1f%%\"",
            name,
            left,
            width));
  }

  private Html figures(GapCard card) {
    Gap gap = card.gap();
    Gap.Measure measure = gap.measure();
    List<FamilyOfRights> evidence =
        gap.evidence().stream()
            .map(families::get)
            .filter(java.util.Objects::nonNull)
            .distinct()
            .toList();
    List<Html> rows = new ArrayList<>();
    String head = "gap " + card.number() + ": " + landscape.names().of(gap.cell());
    row(rows, "found", documents.number(Figures.count(measure.found()), head, evidence));
    row(rows, "expected", Html.text(Figures.count(measure.expected()) + " " + measure.unit()));
    row(
        rows,
        measure.scoreName(),
        Html.text(
            Figures.ratio(measure.score())
                + " (needs "
                + Figures.ratio(measure.threshold())
                + ")"));
    row(
        rows,
        "families that would end it",
        Html.text(gap.flipCount().map(String::valueOf).orElse("no such number")));
    row(rows, "effective number of families", Html.text(Figures.count(measure.effectiveSize())));
    gap.falseDiscovery()
        .ifPresent(
            share -> row(rows, "expected false ones down to here", Html.text(percent(share))));
    return Html.element("table class=\"figures\"", Html.all(rows));
  }

  private static void row(List<Html> rows, String head, Html value) {
    rows.add(
        Html.element(
            "tr", Html.element("th scope=\"row\"", Html.text(head)), Html.element("td", value)));
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }

  private static Html list(String head, List<String> sentences) {
    if (sentences.isEmpty()) {
      return Html.text("");
    }
    return Html.all(
        List.of(
            Html.element("h4", Html.text(head)),
            Html.element(
                "ul",
                Html.all(
                    sentences.stream().map(one -> Html.element("li", Html.text(one))).toList()))));
  }

  private static Html demand(List<Demand> demand, SeedNames names) {
    List<Html> items = new ArrayList<>();
    for (Demand one : demand) {
      items.add(
          Html.element(
              "li",
              Html.element("q", Html.text(one.quote())),
              Html.text(
                  " "
                      + names.of(one.document())
                      + ", "
                      + one.place()
                      + one.by().map(year -> ", by " + year).orElse(""))));
    }
    return Html.all(
        List.of(
            Html.element("h4", Html.text("Who asks for it")), Html.element("ul", Html.all(items))));
  }

  private static Html holders(Gap gap) {
    return list(
        "Who holds the neighbourhood",
        gap.holders().stream()
            .limit(8)
            .map(one -> one.name() + " " + percent(one.share()))
            .toList());
  }
}
