package monazite.query.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import monazite.indexer.store.Summary;
import monazite.indexer.term.TermStatus;
import monazite.query.show.Table;
import monazite.query.show.Table.Column;

/// Of one material in one market: when the last core right ends, and until when others stand.
///
/// @param begins the first filing
/// @param coreBegins the first filing of a right with core claims
/// @param coreEnds latest last day of the rights with core claims; absent where none is known
/// @param fenceUntil latest last day of any right
/// @param blocking rights that may stand on the day asked for, the longest-lived first
record Fence(
    String family,
    String market,
    Optional<LocalDate> begins,
    Optional<LocalDate> coreBegins,
    Optional<LocalDate> coreEnds,
    LocalDate fenceUntil,
    int rights,
    List<String> blocking) {
  static final String TITLE = "Core and fence, by material and market";
  private static final int MOST = 25;

  /// What ends a right before its term does.
  private static final Set<String> DEAD =
      Set.of(
          TermStatus.LAPSED.name(),
          TermStatus.REVOKED.name(),
          TermStatus.WITHDRAWN.name(),
          TermStatus.VOID_AB_INITIO.name());

  static LocalDate latest(Summary right) {
    return right.hi().or(right::lo).orElseThrow();
  }

  /// Whether a right may stand on a day: its term isn't over, and nothing says that it ended.
  static boolean mayStand(Summary right, LocalDate asOf) {
    return !latest(right).isBefore(asOf) && !DEAD.contains(right.statusOn(asOf));
  }

  private static boolean isCore(Summary right) {
    return right.claimsLabel().equals("core");
  }

  private static Stream<LocalDate> since(Summary right) {
    return right.filed().or(right::granted).stream();
  }

  static List<Fence> of(List<Summary> rights, LocalDate asOf) {
    SortedMap<String, List<Summary>> cells = new TreeMap<>();
    for (Summary right : rights) {
      for (String family : right.families()) {
        cells.computeIfAbsent(family + " " + right.office(), _ -> new ArrayList<>()).add(right);
      }
    }
    List<Fence> fences = new ArrayList<>();
    cells.forEach((cell, members) -> fences.add(of(cell, members, asOf)));
    return fences;
  }

  private static Fence of(String cell, List<Summary> members, LocalDate asOf) {
    int space = cell.indexOf(' ');
    Comparator<LocalDate> early = Comparator.naturalOrder();
    return new Fence(
        cell.substring(0, space),
        cell.substring(space + 1),
        members.stream().flatMap(Fence::since).min(early),
        members.stream().filter(Fence::isCore).flatMap(Fence::since).min(early),
        members.stream().filter(Fence::isCore).map(Fence::latest).max(early),
        members.stream().map(Fence::latest).max(early).orElseThrow(),
        members.size(),
        members.stream()
            .filter(m -> mayStand(m, asOf))
            .sorted(Comparator.comparing(Fence::latest).reversed())
            .limit(MOST)
            .map(Summary::publication)
            .toList());
  }

  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("family", family);
    json.putNull("topic");
    json.put("market", market);
    SummaryJson.date(json, "begins", begins);
    SummaryJson.date(json, "coreEnds", coreEnds);
    json.put("fenceUntil", fenceUntil.toString());
    json.put("freeFrom", fenceUntil.plusDays(1).toString());
    json.put("rights", rights);
    ArrayNode block = json.putArray("blocking");
    blocking.forEach(block::add);
    return json;
  }

  static Table table(List<Fence> fences) {
    return new Table(
        TITLE,
        List.of(
            Column.text("family", "material"),
            Column.text("market", "market"),
            Column.number("rights", "rights"),
            Column.date("coreEnds", "core ends"),
            Column.date("fenceUntil", "fence until"),
            Column.date("freeFrom", "free from"),
            Column.text("blocking", "still standing")),
        fences.stream()
            .map(
                f ->
                    List.of(
                        f.family(),
                        f.market(),
                        Integer.toString(f.rights()),
                        f.coreEnds().map(LocalDate::toString).orElse(""),
                        f.fenceUntil().toString(),
                        f.fenceUntil().plusDays(1).toString(),
                        String.join(" ", f.blocking())))
            .toList());
  }
}
