package monazite.query.report.expiry;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import monazite.query.show.Table;
import monazite.query.show.Table.Column;

/// A holder's rights by the year in which they end, and how much of what stands of its core ends in
/// a window.
///
/// @param live rights that may stand on the day asked for
/// @param liveCore those of them labelled core
/// @param ending of the live ones, those that end in the window at the latest
/// @param endingCore those of them labelled core
/// @param coreEnds the latest last day of a core right, live or not
/// @param last the latest last day of any right
/// @param years rights and core rights by the year of their latest last day
record Cliff(
    String holder,
    int rights,
    int live,
    int liveCore,
    int ending,
    int endingCore,
    Optional<Right> coreEnds,
    Right last,
    SortedMap<Integer, int[]> years) {
  static final String TITLE = "Cliff by holder";
  private static final int PERCENT = 100;
  private static final Comparator<Right> BY_NUMBER = Comparator.comparing(Right::publication);
  private static final Comparator<Right> BY_END =
      Comparator.comparing(Right::last).thenComparing(BY_NUMBER);

  /// Each holder, those with most live core first, then by all rights; without a name none.
  ///
  /// @param from first day of the window in which ends count; likewise `to`
  static List<Cliff> of(List<Right> rights, LocalDate from, LocalDate to) {
    Map<String, List<Right>> holders = new LinkedHashMap<>();
    for (Right right : rights) {
      if (!right.summary().holderId().isEmpty()) {
        holders.computeIfAbsent(right.summary().holderId(), _ -> new ArrayList<>()).add(right);
      }
    }
    return holders.values().stream()
        .map(held -> one(held, from, to))
        .sorted(
            Comparator.comparingInt(Cliff::liveCore)
                .thenComparingInt(Cliff::live)
                .thenComparingInt(Cliff::rights)
                .reversed()
                .thenComparing(Cliff::holder))
        .toList();
  }

  private static Cliff one(List<Right> held, LocalDate from, LocalDate to) {
    int live = 0;
    int liveCore = 0;
    int ending = 0;
    int endingCore = 0;
    Right named = held.getFirst();
    Right last = named;
    Optional<Right> lastCore = Optional.empty();
    SortedMap<Integer, int[]> years = new TreeMap<>();
    for (Right right : held) {
      int core = right.isCore() ? 1 : 0;
      int[] counts = years.computeIfAbsent(right.last().getYear(), _ -> new int[2]);
      counts[0]++;
      counts[1] += core;
      if (right.mayStand()) {
        live++;
        liveCore += core;
        if (!right.last().isBefore(from) && !right.last().isAfter(to)) {
          ending++;
          endingCore += core;
        }
      }
      named = BY_NUMBER.compare(right, named) < 0 ? right : named;
      last = BY_END.compare(right, last) > 0 ? right : last;
      if (core > 0 && (lastCore.isEmpty() || BY_END.compare(right, lastCore.get()) > 0)) {
        lastCore = Optional.of(right);
      }
    }
    return new Cliff(
        // One holder in several spellings is one: the first by publication number names it.
        named.summary().holder(),
        held.size(),
        live,
        liveCore,
        ending,
        endingCore,
        lastCore,
        last,
        years);
  }

  private Optional<Long> share() {
    return liveCore == 0
        ? Optional.empty()
        : Optional.of(Math.round((double) PERCENT * endingCore / liveCore));
  }

  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("holder", holder);
    json.put("rights", rights);
    json.put("live", live);
    json.put("liveCore", liveCore);
    json.put("ending", ending);
    json.put("endingCore", endingCore);
    json.put("percentOfLiveCore", share().orElse(null));
    json.put("coreEnds", coreEnds.map(right -> right.last().toString()).orElse(null));
    json.put("coreEndsWith", coreEnds.map(Right::publication).orElse(null));
    json.put("lastEnds", last.last().toString());
    json.put("lastEndsWith", last.publication());
    ArrayNode list = json.putArray("years");
    years.forEach(
        (year, n) -> list.addObject().put("year", year).put("rights", n[0]).put("core", n[1]));
    return json;
  }

  static Table table(List<Cliff> cliffs, LocalDate from, LocalDate to, int limit) {
    String window = from.getYear() + " to " + to.getYear();
    return new Table(
        TITLE,
        List.of(
            Column.text("holder", "holder"),
            Column.number("rights", "rights"),
            Column.number("live", "may stand"),
            Column.number("liveCore", "of them core"),
            Column.number("ending", "end " + window),
            Column.number("endingCore", "core of these"),
            Column.number("percentOfLiveCore", "% of live core"),
            Column.date("coreEnds", "core ends"),
            Column.text("coreEndsWith", "with"),
            Column.date("lastEnds", "last ends"),
            Column.text("lastEndsWith", "with")),
        cliffs.stream().limit(limit).map(Cliff::row).toList());
  }

  private List<String> row() {
    return List.of(
        holder,
        Integer.toString(rights),
        Integer.toString(live),
        Integer.toString(liveCore),
        Integer.toString(ending),
        Integer.toString(endingCore),
        share().map(percent -> Long.toString(percent)).orElse(""),
        coreEnds.map(right -> right.last().toString()).orElse(""),
        coreEnds.map(Right::publication).orElse(""),
        last.last().toString(),
        last.publication());
  }
}
