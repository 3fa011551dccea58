package monazite.indexer.core;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import monazite.seeds.core.CoreRules;

/// How core each right of an index is, beside the others of it. The same publications give the same
/// labels, in whatever order they came.
public final class CoreScores {
  private static final int FEWEST_FOR_GENERALITY = 5;

  private final CoreRules rules;
  private final CoreScore score;
  private final NavigableMap<String, Right> rights = new TreeMap<>();
  private final Map<String, Timeline> byTechnology = new HashMap<>();
  private final Map<String, Timeline> byFamily = new HashMap<>();
  private final CitationGraph graph;
  private final Peers peers;

  private CoreScores(CoreRules rules, Map<String, CoreFacts> facts, Map<String, String> families) {
    this.rules = rules;
    score = new CoreScore(rules);
    SortedMap<String, SortedMap<String, CoreFacts>> grouped = new TreeMap<>();
    Map<String, String> rightOf = new HashMap<>();
    new TreeMap<>(facts)
        .forEach(
            (key, fact) -> {
              String id = families.getOrDefault(key, key);
              grouped.computeIfAbsent(id, _ -> new TreeMap<>()).put(key, fact);
              rightOf.putIfAbsent(key.replaceFirst("[A-Z][0-9]?$", ""), id);
            });
    grouped.forEach((id, members) -> rights.put(id, Right.of(id, members)));
    fields(Right::technology, byTechnology);
    fields(Right::family, byFamily);
    graph = new CitationGraph(rights.values(), rightOf);
    peers =
        new Peers(rules, rights.values(), right -> graph.citing(right.id()).size(), this::states);
  }

  private void fields(Function<Right, String> name, Map<String, Timeline> fields) {
    rights.values().stream()
        .filter(right -> !right.family().isEmpty())
        .collect(Collectors.groupingBy(name))
        .forEach((field, of) -> fields.put(field, new Timeline(of)));
  }

  /// The labels by publication.
  ///
  /// @param facts what each publication says, by its number
  /// @param families the simple family of each publication
  public static SortedMap<String, CoreLabel> of(
      CoreRules rules, Map<String, CoreFacts> facts, Map<String, String> families) {
    CoreScores scores = new CoreScores(rules, facts, families);
    SortedMap<String, CoreLabel> labels = new TreeMap<>();
    for (Right right : scores.rights.values()) {
      if (!right.family().isEmpty() || corrected(right).isPresent()) {
        CoreLabel made = scores.made(right);
        Optional<String> said = corrected(right);
        right
            .members()
            .forEach(
                (key, member) ->
                    labels.put(
                        key, member.corrected().or(() -> said).map(made::corrected).orElse(made)));
      }
    }
    return labels;
  }

  private static Optional<String> corrected(Right right) {
    return right.members().values().stream()
        .flatMap(member -> member.corrected().stream())
        .findFirst();
  }

  private CoreLabel made(Right right) {
    return score.of(
        List.of(claims(right), position(right), citations(right), reach(right), upkeep(right)),
        new CoreScore.Circumstances(right.coreClaim(), right.unexamined()));
  }

  private CoreLabel.Group group(String name, Optional<Double> x, String why) {
    return new CoreLabel.Group(name, rules.weight(name), x, why);
  }

  private CoreLabel.Group claims(Right right) {
    return right
        .broadest()
        .map(
            entry ->
                group(
                    "claims",
                    entry.getValue().reach(),
                    "claim " + entry.getValue().claim() + " of " + entry.getKey()))
        .orElse(group("claims", Optional.empty(), "no independent claim is known"));
  }

  /// How early it is in its technology, and how many of the later ones stand on it.
  private CoreLabel.Group position(Right right) {
    boolean narrow =
        byTechnology.getOrDefault(right.technology(), Timeline.NOTHING).dated() >= smallest();
    Function<Right, String> kind = narrow ? Right::technology : Right::family;
    String name = kind.apply(right);
    Timeline field = (narrow ? byTechnology : byFamily).getOrDefault(name, Timeline.NOTHING);
    Optional<LocalDate> day = right.priority();
    if (day.isEmpty() || field.dated() < smallest()) {
      return group("position", Optional.empty(), "too few dated rights to compare with");
    }
    int earlier = field.earlier(day.get());
    double early =
        1 - percentile(earlier + (field.same(day.get()) - 1) / 2.0, (double) field.dated());
    String why = "%d of %d in %s are earlier".formatted(earlier, field.dated(), name);
    int later = field.laterCiting(day.get());
    if (later == 0) {
      return group("position", Optional.of(early), why + "; no later one states what it cites");
    }
    long near =
        graph.near(right.id()).stream()
            .map(rights::get)
            .filter(other -> other != null && other.citesAnything())
            .filter(other -> !other.family().isEmpty() && kind.apply(other).equals(name))
            .filter(other -> other.priority().filter(its -> its.isAfter(day.get())).isPresent())
            .count();
    double stand = (double) near / later;
    return group(
        "position",
        Optional.of(0.5 * early + 0.5 * stand),
        why + "; %d of %d later ones cite it or what cites it".formatted(near, later));
  }

  private double smallest() {
    return rules.number("smallestCohort");
  }

  /// Drawn to one half where the cohort is small.
  private double percentile(double rank, double count) {
    double weight = rules.number("shrinkage");
    return (rank + weight / 2) / (count + weight);
  }

  private CoreLabel.Group citations(Right right) {
    Optional<Peers.Cited> cohort = peers.cited(right);
    if (cohort.isEmpty() || cohort.get().size() < smallest() || cohort.get().expected() == 0) {
      return group(
          "citations", Optional.empty(), "too few rights of its years and office, or none cited");
    }
    double expected = cohort.get().expected();
    int count = graph.citing(right.id()).size();
    double odds = CitationOdds.of(count, expected, cohort.get().shape());
    return group(
        "citations",
        Optional.of(odds),
        String.format(
            Locale.ROOT,
            "cited by %d where %.1f are usual among %d of its years and office%s",
            count,
            expected,
            cohort.get().size(),
            generality(right)));
  }

  /// How many technologies the citing rights spread over: n/(n-1) × (1 - sum of squared shares),
  /// Trajtenberg, Henderson and Jaffe 1997. Told from five on, never scored.
  private String generality(Right right) {
    List<String> technologies =
        graph.citing(right.id()).stream()
            .map(rights::get)
            .filter(citing -> citing != null && !citing.family().isEmpty())
            .map(Right::technology)
            .toList();
    int n = technologies.size();
    if (n < FEWEST_FOR_GENERALITY) {
      return "";
    }
    double squares =
        technologies.stream()
            .collect(Collectors.groupingBy(one -> one, TreeMap::new, Collectors.counting()))
            .values()
            .stream()
            .mapToDouble(count -> Math.pow((double) count / n, 2))
            .sum();
    return String.format(Locale.ROOT, "; generality %.2f", n / (n - 1.0) * (1 - squares));
  }

  private CoreLabel.Group reach(Right right) {
    int states = states(right);
    List<Integer> cohort = peers.granted(right);
    if (states == 0 || cohort.size() < smallest()) {
      return group("reach", Optional.empty(), "too few granted rights of its decade");
    }
    long fewer = cohort.stream().filter(count -> count < states).count();
    long same = cohort.stream().filter(count -> count == states).count();
    return group(
        "reach",
        Optional.of(percentile(fewer + (same - 1) / 2.0, cohort.size())),
        "granted for %d states; %d of %d of its decade for fewer"
            .formatted(states, fewer, cohort.size()));
  }

  /// States in which it is granted after examination.
  private int states(Right right) {
    return right.members().values().stream()
        .filter(member -> member.granted() && !member.unexamined())
        .map(CoreFacts::office)
        .distinct()
        .mapToInt(office -> rules.regional().getOrDefault(office, 1))
        .sum();
  }

  private CoreLabel.Group upkeep(Right right) {
    Optional<Double> paid =
        right.members().values().stream()
            .flatMap(member -> member.upkeep().stream())
            .max(Double::compare);
    boolean contested = right.members().values().stream().anyMatch(CoreFacts::contested);
    if (contested) {
      double least = rules.number("contestedUpkeep");
      return group(
          "upkeep",
          Optional.of(Math.max(least, paid.orElse(least))),
          "it was fought over and stands");
    }
    return group(
        "upkeep",
        paid,
        paid.map(
                share ->
                    String.format(
                        Locale.ROOT, "%.0f %% of the fees of known fate are paid", 100 * share))
            .orElse("nothing is known of fees"));
  }
}
