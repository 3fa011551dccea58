package monazite.query.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import monazite.query.census.FamilyOfRights;
import monazite.query.show.Html;

/// The documents behind a page's numbers: each number links to its list, at the end of the page.
final class Documents {
  private static final int LISTED = 25;

  /// Lists beyond these would make a page that no browser likes.
  private static final int LISTS = 600;

  private record Listed(int id, String head, List<FamilyOfRights> families) {}

  private final Map<String, Listed> lists = new LinkedHashMap<>();

  /// A number that leads to its documents; plain text where there are none, or too many lists.
  Html number(String shown, String head, Collection<FamilyOfRights> families) {
    if (families.isEmpty() || lists.size() >= LISTS) {
      return Html.text(shown);
    }
    Listed list =
        lists.computeIfAbsent(head, _ -> new Listed(lists.size() + 1, head, List.copyOf(families)));
    return Html.element("a href=\"#d" + list.id() + "\"", Html.text(shown));
  }

  /// The lists, each with its first families, the most core first.
  Html section() {
    List<Html> parts = new ArrayList<>();
    parts.add(Html.element("h2", Html.text("Documents behind the numbers")));
    parts.add(
        Html.element(
            "p class=\"note\"",
            Html.text(
                "Each list has at most %d families, the most core first; 'monazite search' and 'monazite show' give the rest."
                    .formatted(LISTED))));
    if (lists.size() >= LISTS) {
      parts.add(
          Html.element(
              "p class=\"note\"",
              Html.text("Only the first " + LISTS + " numbers have lists here.")));
    }
    for (Listed list : lists.values()) {
      parts.add(list(list));
    }
    return Html.element("section class=\"documents\"", Html.all(parts));
  }

  private static Html list(Listed list) {
    List<FamilyOfRights> first =
        list.families().stream()
            .sorted(
                Comparator.comparingDouble((FamilyOfRights one) -> one.coreness().value())
                    .reversed()
                    .thenComparing(FamilyOfRights::key))
            .limit(LISTED)
            .toList();
    int more = list.families().size() - first.size();
    return Html.element(
        "details",
        Html.element(
            "summary", Html.text(list.head() + " (" + list.families().size() + " families)")),
        Html.element("div class=\"scroll\" id=\"d" + list.id() + "\"", families(first)),
        more == 0
            ? Html.text("")
            : Html.element("p class=\"note\"", Html.text("and " + more + " more")));
  }

  /// Families as a table: number, title, holder, country, right, end.
  static Html families(List<FamilyOfRights> families) {
    List<Html> rows = new ArrayList<>();
    rows.add(row("th", List.of("publication", "title", "holder", "right", "markets", "last end")));
    for (FamilyOfRights one : families) {
      rows.add(
          row(
              "td",
              List.of(
                  one.publications().getFirst(),
                  one.title(),
                  one.ownerNames() + country(one),
                  one.label(),
                  markets(one),
                  one.lastEnd().map(LocalDate::toString).orElse("not known"))));
    }
    return Html.element("table", Html.all(rows));
  }

  private static String country(FamilyOfRights family) {
    String country = Dependency.country(family);
    return country.isEmpty() ? "" : " (" + country + ")";
  }

  private static String markets(FamilyOfRights family) {
    return String.join(
        " ",
        family.rights().stream()
            .map(right -> right.state().mayStand() ? right.market() : "(" + right.market() + ")")
            .toList());
  }

  private static Html row(String tag, List<String> cells) {
    return Html.element(
        "tr", Html.all(cells.stream().map(text -> Html.element(tag, Html.text(text))).toList()));
  }
}
