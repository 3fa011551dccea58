package monazite.query.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import monazite.query.census.FamilyOfRights;
import monazite.query.gap.GapMatrix;
import monazite.query.gap.GapType;
import monazite.query.policy.Verdict;
import monazite.query.show.Html;
import monazite.query.show.HtmlPage;

/// The answer as parts of one page: contents, matrices, cards, dependency, policy, what can't be
/// told, and the documents behind each number.
final class GapPage {
  private static final int MOST = 100;

  private final Landscape landscape;
  private final Documents documents = new Documents();

  GapPage(Landscape landscape) {
    this.landscape = landscape;
  }

  List<Html> parts(List<GapCard> cards, List<Dependency> dependencies, List<PolicyCover> covers) {
    GapTables tables = new GapTables(landscape.names());
    List<Html> parts = new ArrayList<>();
    parts.add(contents(cards));
    parts.add(cards(cards));
    parts.add(matrices(cards));
    parts.add(new QuadrantPart(landscape, documents).of(landscape.answer().quadrants()));
    parts.add(dependency(dependencies));
    if (!covers.isEmpty()) {
      parts.add(coverage(covers, tables, cards));
    }
    if (!landscape.verdicts().isEmpty()) {
      parts.add(statements());
    }
    parts.add(HtmlPage.table(tables.insufficient(landscape.answer().insufficient(), MOST)));
    parts.add(HtmlPage.table(tables.setAside(landscape.answer().setAside(), MOST)));
    parts.add(documents.section());
    return parts;
  }

  /// What policy says and asks for alone.
  List<Html> policy(List<PolicyCover> covers) {
    List<Html> parts = new ArrayList<>();
    parts.add(statements());
    parts.add(coverage(covers, new GapTables(landscape.names()), List.of()));
    parts.add(documents.section());
    return parts;
  }

  private Html contents(List<GapCard> cards) {
    if (cards.isEmpty()) {
      return Html.element(
          "p class=\"missing\"",
          Html.text(
              "No gap is claimed. That is no proof of completeness: see what can't be told, below."));
    }
    List<Html> groups = new ArrayList<>();
    for (GapType type : GapType.values()) {
      List<Html> items =
          cards.stream().filter(card -> card.gap().type() == type).map(this::item).toList();
      if (!items.isEmpty()) {
        groups.add(
            Html.element(
                "section",
                Html.element(
                    "h4", Html.text(type.id() + " " + type.title() + " (" + items.size() + ")")),
                Html.element("ul", Html.all(items))));
      }
    }
    return Html.element("nav class=\"contents\"", Html.all(groups));
  }

  private Html item(GapCard card) {
    return Html.element(
        "li",
        Html.element(
            "a href=\"#g" + card.number() + "\"",
            Html.text(
                landscape.names().of(card.gap().cell())
                    + (card.kind().isEmpty() ? "" : " – " + card.kind()))),
        Html.text(
            " – class " + card.gap().confidence() + (card.gap().fragile() ? ", fragile" : "")));
  }

  private Html matrices(List<GapCard> cards) {
    MatrixPart matrix = new MatrixPart(landscape, cards, documents);
    List<Html> parts = new ArrayList<>();
    parts.add(Html.element("h2", Html.text("Found and expected")));
    parts.add(MatrixPart.legend());
    for (GapMatrix one : landscape.answer().matrices()) {
      parts.add(matrix.of(one));
    }
    return landscape.answer().matrices().isEmpty() ? Html.text("") : Html.all(parts);
  }

  private Html cards(List<GapCard> cards) {
    if (cards.isEmpty()) {
      return Html.text("");
    }
    CardPart part = new CardPart(landscape, documents);
    return Html.all(
        List.of(
            Html.element("h2", Html.text("Cards")),
            Html.element("div class=\"cards\"", Html.all(cards.stream().map(part::of).toList()))));
  }

  private Html dependency(List<Dependency> all) {
    List<String> countries = Dependency.countries(all);
    List<Html> rows = new ArrayList<>();
    List<Html> heads = new ArrayList<>();
    heads.add(Html.element("th", Html.text("standing families")));
    countries.forEach(
        one ->
            heads.add(
                Html.element("th scope=\"col\"", Html.text(one.isEmpty() ? "not known" : one))));
    rows.add(Html.element("tr", Html.all(heads)));
    for (Dependency one : all) {
      List<Html> cells = new ArrayList<>();
      cells.add(
          Html.element(
              "th scope=\"row\"",
              Html.text(landscape.names().of(one.material()) + " (" + one.total() + ")")));
      for (String country : countries) {
        List<FamilyOfRights> families = one.countries().getOrDefault(country, List.of());
        int share = (int) Math.round(100 * one.coreShare(country));
        cells.add(
            Html.element(
                "td class=\"cell\" style=\"background:rgba(20,80,122,%d%%)\"".formatted(share / 2),
                documents.number(
                    families.isEmpty() ? "" : Integer.toString(families.size()),
                    landscape.names().of(one.material())
                        + " standing, held in "
                        + (country.isEmpty() ? "a country not known" : country),
                    families),
                Html.element("small", Html.text(families.isEmpty() ? "" : share + " %"))));
      }
      rows.add(Html.element("tr", Html.all(cells)));
    }
    return Html.element(
        "section",
        Html.element("h2", Html.text("Who holds what stands, by country of the holder")),
        Html.element(
            "p class=\"note\"",
            Html.text(
                "Families of which a right may stand, and their share with each counted by how core it is.")),
        Html.element(
            "div class=\"scroll\"", Html.element("table class=\"matrix\"", Html.all(rows))));
  }

  private Html coverage(List<PolicyCover> covers, GapTables tables, List<GapCard> cards) {
    List<Html> rows = new ArrayList<>();
    rows.add(
        heads(
            "document",
            "what it asks for",
            "materials and topics",
            "families",
            "standing",
            "held at home",
            "verdict"));
    for (PolicyCover one : covers) {
      String head =
          one.demand().document() + ", " + one.demand().place() + ": " + tables.on(one.demand());
      List<Html> verdict = new ArrayList<>(List.of(Html.text(one.verdict(landscape.answer()))));
      for (GapCard card : cards) {
        if (one.gaps().contains(card.gap())) {
          verdict.add(
              Html.element(
                  "a class=\"tocard\" href=\"#g" + card.number() + "\"",
                  Html.text(" gap " + card.number())));
        }
      }
      rows.add(
          Html.element(
              "tr",
              Html.element(
                  "td",
                  Html.text(
                      landscape.names().of(one.demand().document()) + ", " + one.demand().place())),
              Html.element("td", Html.text(one.demand().quote())),
              Html.element("td", Html.text(tables.on(one.demand()))),
              number(one.families(), head),
              number(one.standing(), head + ", standing"),
              number(one.atHome(), head + ", standing and held at home"),
              Html.element("td", Html.all(verdict))));
    }
    return section("What policy asks for, and what the index has on it", rows);
  }

  private Html number(List<FamilyOfRights> families, String head) {
    return Html.element(
        "td class=\"number\"", documents.number(Integer.toString(families.size()), head, families));
  }

  private Html statements() {
    Map<String, FamilyOfRights> families = landscape.byPublication();
    List<Html> rows = new ArrayList<>();
    rows.add(heads("document", "what it says", "the index", "figures", "documents"));
    for (Verdict one : landscape.verdicts()) {
      List<FamilyOfRights> shown =
          one.publications().stream()
              .map(families::get)
              .filter(java.util.Objects::nonNull)
              .distinct()
              .toList();
      String place = one.saying().document() + ", " + one.saying().place();
      rows.add(
          Html.element(
              "tr",
              Html.element("td", Html.text(place)),
              Html.element(
                  "td",
                  one.saying().ours()
                      ? Html.text(one.saying().words())
                      : Html.element("q", Html.text(one.saying().words()))),
              Html.element(
                  "td class=\"" + one.answer().name().toLowerCase(java.util.Locale.ROOT) + "\"",
                  Html.text(one.words())),
              Html.element("td", Html.text(String.join("; ", one.reasons()))),
              Html.element(
                  "td class=\"number\"",
                  documents.number(
                      shown.isEmpty() ? "" : Integer.toString(shown.size()),
                      place + ": " + one.saying().words(),
                      shown))));
    }
    return section("What policy says of patents, read against this index", rows);
  }

  private static Html section(String title, List<Html> rows) {
    return Html.element(
        "section",
        Html.element("h2", Html.text(title)),
        Html.element("div class=\"scroll\"", Html.element("table", Html.all(rows))));
  }

  private static Html heads(String... names) {
    return Html.element(
        "tr",
        Html.all(
            java.util.Arrays.stream(names)
                .map(name -> Html.element("th scope=\"col\"", Html.text(name)))
                .toList()));
  }
}
