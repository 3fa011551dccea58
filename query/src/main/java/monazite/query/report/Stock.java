package monazite.query.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import monazite.indexer.store.Summary;
import monazite.indexer.term.TermStatus;

/// What a holder, a material or a topic has: its simple families and publications, and the rights
/// that may stand on a day.
final class Stock {
  private static final List<String> LABELS =
      List.of("core", "improvement", "peripheral", "insufficient");

  /// What ends a right before its term does.
  private static final Set<String> DEAD =
      Set.of(
          TermStatus.LAPSED.name(),
          TermStatus.REVOKED.name(),
          TermStatus.WITHDRAWN.name(),
          TermStatus.VOID_AB_INITIO.name());

  private final LocalDate asOf;
  private final List<Summary> publications = new ArrayList<>();
  private final Set<String> live = new HashSet<>();
  private final List<Summary> standing = new ArrayList<>();
  private final Map<String, String> labels = new TreeMap<>();
  private final Map<String, Set<String>> materials = new TreeMap<>();
  private final Map<String, Set<String>> offices = new TreeMap<>();

  Stock(LocalDate asOf) {
    this.asOf = asOf;
  }

  void add(Summary publication) {
    publications.add(publication);
    labels.merge(publication.simpleFamily(), publication.claimsLabel(), Stock::broader);
    publication
        .families()
        .forEach(
            id ->
                materials
                    .computeIfAbsent(id, any -> new HashSet<>())
                    .add(publication.simpleFamily()));
    offices
        .computeIfAbsent(publication.office(), any -> new HashSet<>())
        .add(publication.simpleFamily());
  }

  private static String broader(String one, String other) {
    return LABELS.indexOf(one) <= LABELS.indexOf(other) ? one : other;
  }

  /// Finds the rights that may stand, once all publications are there.
  void settle(Rights rights) {
    List<Summary> grants = publications.stream().filter(one -> Rights.isRight(one, asOf)).toList();
    for (Summary right : rights.once(grants)) {
      if (mayStand(right)) {
        standing.add(right);
        live.add(right.simpleFamily());
      }
    }
  }

  /// Its term isn't over, and nothing says that it ended.
  private boolean mayStand(Summary right) {
    return !latest(right).isBefore(asOf) && !DEAD.contains(right.statusOn(asOf));
  }

  /// The latest last day of a right.
  static LocalDate latest(Summary right) {
    return right.hi().or(right::lo).orElseThrow();
  }

  /// Simple families.
  int families() {
    return labels.size();
  }

  int publications() {
    return publications.size();
  }

  /// Simple families of which a right may stand.
  int live() {
    return live.size();
  }

  /// The rights that may stand.
  List<Summary> standing() {
    return standing;
  }

  /// Simple families with a label, by that of their broadest publication.
  long labelled(String label) {
    return labels.values().stream().filter(label::equals).count();
  }

  /// Ids of materials that simple families are of.
  Set<String> materials() {
    return materials.keySet();
  }

  /// Offices of the rights that may stand.
  Set<String> markets() {
    Set<String> markets = new TreeSet<>();
    standing.forEach(right -> markets.add(right.office()));
    return markets;
  }

  Optional<LocalDate> firstFiled() {
    return publications.stream().flatMap(one -> one.filed().stream()).min(LocalDate::compareTo);
  }

  Optional<LocalDate> lastFiled() {
    return publications.stream().flatMap(one -> one.filed().stream()).max(LocalDate::compareTo);
  }

  /// How many of the standing rights end within years: for certain, and at the most.
  Ending endingWithin(int years) {
    LocalDate last = asOf.plusYears(years);
    long certain = standing.stream().filter(right -> ends(right.hi(), last)).count();
    long possible = standing.stream().filter(right -> ends(right.lo().or(right::hi), last)).count();
    return new Ending(certain, Math.max(certain, possible), standing.size());
  }

  private static boolean ends(Optional<LocalDate> day, LocalDate last) {
    return day.filter(end -> !end.isAfter(last)).isPresent();
  }

  /// Rights that end within some years.
  ///
  /// @param of how many stand
  record Ending(long certain, long possible, int of) {
    /// `40 %`, or `40-60 %` where ends are uncertain; empty where nothing stands.
    String share() {
      if (of == 0) {
        return "";
      }
      long least = Math.round(100.0 * certain / of);
      long most = Math.round(100.0 * possible / of);
      return least == most ? least + " %" : least + "-" + most + " %";
    }

    ObjectNode json() {
      ObjectNode json = JsonNodeFactory.instance.objectNode();
      return json.put("certain", certain).put("possible", possible).put("of", of);
    }
  }

  /// Counts of simple families, markets and dates into an object.
  void write(ObjectNode json) {
    json.put("simpleFamilies", families());
    json.put("publications", publications());
    json.put("liveFamilies", live());
    json.put("liveRights", standing.size());
    for (String label : LABELS) {
      json.put(label, labelled(label));
    }
    count(json.putObject("byMaterial"), materials);
    count(json.putObject("byOffice"), offices);
    ArrayNode markets = json.putArray("markets");
    markets().forEach(markets::add);
    SummaryJson.date(json, "firstFiled", firstFiled());
    SummaryJson.date(json, "lastFiled", lastFiled());
    json.set("endingIn5Years", endingWithin(5).json());
    json.set("endingIn10Years", endingWithin(10).json());
  }

  private static void count(ObjectNode json, Map<String, Set<String>> counts) {
    counts.forEach((key, families) -> json.put(key, families.size()));
  }

  /// `CN 12, US 7`: simple families by office, the most first.
  String byOffice() {
    List<String> told = new ArrayList<>();
    offices.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<String, Set<String>> entry) -> -entry.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .forEach(entry -> told.add(entry.getKey() + " " + entry.getValue().size()));
    return String.join(", ", told);
  }
}
