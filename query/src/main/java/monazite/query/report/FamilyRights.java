package monazite.query.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import monazite.indexer.store.FamilyMembers.Member;
import monazite.indexer.store.Summary;
import monazite.query.ask.LandscapeQuery;
import monazite.query.ask.SearchEngine;
import monazite.query.show.Table;
import monazite.query.show.Table.Column;
import monazite.seeds.law.Jurisdictions;
import monazite.seeds.law.KindCode;

/// A family's rights by market: all publications of one application are one right, a European
/// patent is one with a status for each state, an international application is none.
public final class FamilyRights {
  /// States of a bundle, as a right's own term lists them.
  public interface States {
    /// Status by state; empty where the right is no bundle or nothing is known.
    JsonNode of(String publication) throws IOException;
  }

  private final SearchEngine engine;
  private final Rights rights;
  private final LocalDate asOf;
  private final boolean extended;
  private final States states;

  /// @param asOf the day that status is told for
  /// @param extended all simple families tied by a priority in common, not the one alone
  public FamilyRights(
      SearchEngine engine, Jurisdictions laws, LocalDate asOf, boolean extended, States states) {
    this.engine = engine;
    this.rights = new Rights(laws);
    this.asOf = asOf;
    this.extended = extended;
    this.states = states;
  }

  /// Writes `simpleFamily` into a publication's dossier: its members, its rights by market, and the
  /// day on which the last of them ends.
  public void write(ObjectNode dossier) throws IOException {
    List<Member> members = engine.family(dossier.path("publication").asText(), extended);
    ObjectNode json = dossier.putObject("simpleFamily");
    json.put("key", members.isEmpty() ? null : members.getFirst().summary().simpleFamily());
    json.put("extended", extended);
    ArrayNode list = json.putArray("members");
    members.forEach(member -> list.add(member.summary().publication()));
    ArrayNode rows = json.putArray("rights");
    Optional<LocalDate> last = Optional.empty();
    for (List<Summary> group : groups(members)) {
      Optional<Summary> right = right(group);
      ObjectNode row = row(group, right);
      Optional<Summary> stronger =
          right.isPresent() ? stronger(right.get()) : Optional.<Summary>empty();
      stronger.ifPresent(other -> row.put("counted", false).put("gaveWayTo", other.publication()));
      rows.add(row);
      Optional<LocalDate> end =
          stronger.isPresent() ? Optional.empty() : right.flatMap(Summary::hi);
      if (end.isPresent() && last.filter(end.get()::isBefore).isEmpty()) {
        last = end;
      }
    }
    SummaryJson.date(json, "lastBarrier", last);
  }

  /// The right of the same day in favour of which one ended.
  private Optional<Summary> stronger(Summary right) throws IOException {
    if (!rights.canGiveWay(right)) {
      return Optional.empty();
    }
    LocalDate filed = right.filed().orElseThrow();
    List<Summary> found = new ArrayList<>();
    engine.each(
        new LandscapeQuery.Every(
            List.of(
                new LandscapeQuery.FromOffice(right.office()),
                new LandscapeQuery.Filed(filed, filed))),
        other -> {
          if (Rights.isRight(other, asOf) && rights.gaveWay(right, other)) {
            found.add(other);
          }
        });
    return found.stream().findFirst();
  }

  /// Publications that share an application, by market.
  private static List<List<Summary>> groups(List<Member> members) {
    List<List<Member>> groups = new ArrayList<>();
    for (Member member : members) {
      List<Member> joined = new ArrayList<>(List.of(member));
      for (List<Member> group : List.copyOf(groups)) {
        if (group.stream().anyMatch(other -> isOneApplication(member, other))) {
          joined.addAll(group);
          groups.remove(group);
        }
      }
      groups.add(joined);
    }
    return groups.stream()
        .map(
            group ->
                group.stream()
                    .map(Member::summary)
                    .sorted(Comparator.comparing(Summary::publication))
                    .toList())
        .sorted(
            Comparator.comparing((List<Summary> group) -> group.getFirst().office())
                .thenComparing(group -> group.getFirst().publication()))
        .toList();
  }

  private static boolean isOneApplication(Member one, Member other) {
    if (!one.summary().office().equals(other.summary().office())) {
      return false;
    }
    Set<String> shared = new HashSet<>(one.applications());
    shared.retainAll(other.applications());
    return !shared.isEmpty();
  }

  private Optional<Summary> right(List<Summary> group) {
    List<Summary> grants = group.stream().filter(one -> Rights.isRight(one, asOf)).toList();
    return rights.once(grants).stream().max(Comparator.comparing(Summary::kind));
  }

  private ObjectNode row(List<Summary> group, Optional<Summary> right) throws IOException {
    Summary shown = right.orElse(group.getLast());
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.put("market", shown.office());
    row.put("right", right.map(Summary::publication).orElse(null));
    ArrayNode publications = row.putArray("publications");
    group.forEach(one -> publications.add(one.publication()));
    row.put("meaning", rights.kind(shown).map(KindCode::meaning).orElse(null));
    SummaryJson.date(row, "filed", shown.filed());
    SummaryJson.date(row, "granted", right.flatMap(Summary::granted));
    SummaryJson.date(row, "lo", right.flatMap(Summary::lo));
    SummaryJson.date(row, "hi", right.flatMap(Summary::hi));
    SummaryJson.date(row, "lastDay", right.flatMap(Summary::lastDay));
    row.put("status", shown.statusOn(asOf));
    row.put("counted", right.isPresent());
    if (right.isPresent()) {
      JsonNode parts = states.of(right.get().publication());
      if (!parts.isEmpty()) {
        row.set("states", parts);
      }
    }
    return row;
  }

  /// The rights of a dossier's family as a table.
  static Table table(JsonNode family) {
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode row : family.path("rights")) {
      List<String> publications = new ArrayList<>();
      row.path("publications").forEach(one -> publications.add(one.asText()));
      rows.add(
          List.of(
              row.path("market").asText(),
              String.join(" ", publications),
              row.path("granted").asText("").replace("null", ""),
              row.path("lo").asText("").replace("null", ""),
              row.path("hi").asText("").replace("null", ""),
              row.path("gaveWayTo").isTextual()
                  ? "gave way to " + row.path("gaveWayTo").asText()
                  : row.path("status").asText(),
              parts(row.path("states"))));
    }
    return new Table(
        family.path("extended").asBoolean()
            ? "Rights of the extended family, by market"
            : "Rights of the family, by market",
        List.of(
            Column.text("market", "market"),
            Column.text("publications", "publications"),
            Column.date("granted", "granted"),
            Column.date("lo", "ends, earliest"),
            Column.date("hi", "ends, latest"),
            Column.text("status", "status"),
            Column.prose("states", "states")),
        rows);
  }

  /// `LAPSED 2016-09-30: BE CH FR; VOID_AB_INITIO: AT`
  private static String parts(JsonNode states) {
    TreeMap<String, List<String>> byStatus = new TreeMap<>();
    states
        .properties()
        .forEach(
            state ->
                byStatus
                    .computeIfAbsent(state.getValue().asText(), any -> new ArrayList<>())
                    .add(state.getKey()));
    List<String> parts = new ArrayList<>();
    byStatus.forEach((status, names) -> parts.add(status + ": " + String.join(" ", names)));
    return String.join("; ", parts);
  }
}
