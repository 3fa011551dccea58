package monazite.query.census;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import monazite.indexer.judge.CountedFacts;
import monazite.indexer.judge.CountedFacts.MaterialScore;
import monazite.indexer.judge.CountedFacts.Owner;
import monazite.indexer.judge.CountedFacts.TopicZone;
import monazite.indexer.store.Summary;
import monazite.indexer.term.TermStatus;
import monazite.query.ask.Counted;
import monazite.query.ask.LandscapeQuery;
import monazite.query.ask.SearchEngine;
import monazite.query.report.Rights;
import monazite.seeds.counting.CountingRules;
import monazite.seeds.law.Jurisdictions;

/// Reads the simple families of an index, each once, with its rights by market on a day.
public final class FamilyReader {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String MENTION = "mention";
  private static final String INSUFFICIENT = "insufficient";

  private final CountingRules rules;
  private final Rights rights;
  private final LocalDate asOf;
  private final double assignFrom;

  /// @param assignFrom the least score with which a material is assigned
  /// @param asOf the day that states are told for
  public FamilyReader(CountingRules rules, Jurisdictions laws, double assignFrom, LocalDate asOf) {
    this.rules = rules;
    this.rights = new Rights(laws);
    this.asOf = asOf;
    this.assignFrom = assignFrom;
  }

  /// The families with a publication that matches, whole, in the order of their first ones.
  public List<FamilyOfRights> read(SearchEngine engine, LandscapeQuery query) throws IOException {
    Map<String, List<Counted>> families = new LinkedHashMap<>();
    Set<String> wanted = new LinkedHashSet<>();
    boolean all = query instanceof LandscapeQuery.All;
    engine.eachCounted(
        new LandscapeQuery.All(),
        one ->
            families
                .computeIfAbsent(one.summary().simpleFamily(), _ -> new ArrayList<>())
                .add(one));
    if (!all) {
      engine.each(query, hit -> wanted.add(hit.simpleFamily()));
    }
    List<FamilyOfRights> read = new ArrayList<>();
    families.forEach(
        (key, members) -> {
          if (all || wanted.contains(key)) {
            read.add(family(key, members));
          }
        });
    return read;
  }

  private FamilyOfRights family(String key, List<Counted> members) {
    Map<String, Double> materials = new TreeMap<>();
    Map<String, Double> topics = new TreeMap<>();
    Map<String, String> roles = new TreeMap<>();
    Set<String> languages = new LinkedHashSet<>();
    Map<String, Owner> owners = new LinkedHashMap<>();
    Optional<String> primary = Optional.empty();
    Optional<LocalDate> priority = Optional.empty();
    for (Counted member : members) {
      CountedFacts facts = member.facts();
      for (MaterialScore one : facts.families()) {
        if (!one.role().equals(MENTION)) {
          materials.merge(one.id(), materialProbability(one.score()), Math::max);
          roles.putIfAbsent(one.id(), one.role());
          if (one.primary()) {
            primary = primary.or(() -> Optional.of(one.id()));
          }
        }
      }
      for (TopicZone one : facts.topics()) {
        topics.merge(one.id(), rules.topicZones().getOrDefault(one.zone(), 0.5), Math::max);
      }
      if (!facts.language().isEmpty()) {
        languages.add(facts.language());
      }
      facts.owners().forEach(owner -> owners.merge(owner.id(), owner, FamilyReader::told));
      if (facts.priority().isPresent()
          && priority.filter(facts.priority().get()::isAfter).isEmpty()) {
        priority = facts.priority();
      }
    }
    return new FamilyOfRights(
        key,
        members.stream().map(one -> one.summary().publication()).toList(),
        title(members),
        materials,
        topics,
        roles,
        primary,
        coreness(members),
        label(members),
        priority,
        List.copyOf(languages),
        List.copyOf(owners.values()),
        markets(members));
  }

  /// One half at the least score with which a material is assigned, near one at twice that.
  double materialProbability(double score) {
    double above = Math.max(0, score / assignFrom - 1);
    return 1 - 0.5 * Math.exp(-rules.materialSteepness() * above);
  }

  private static Owner told(Owner one, Owner other) {
    return one.country().isEmpty() ? other : one;
  }

  private static String title(List<Counted> members) {
    return members.stream()
        .filter(one -> one.facts().language().equals("en"))
        .findFirst()
        .orElse(members.getFirst())
        .summary()
        .title();
  }

  private static String label(List<Counted> members) {
    return members.stream()
        .map(one -> one.summary().coreLabel())
        .filter(one -> !one.isEmpty())
        .findFirst()
        .orElse(INSUFFICIENT);
  }

  /// The core score of the right with a span for what isn't known of it; without one the score of
  /// the broadest claim; without that anything.
  private FamilyOfRights.Coreness coreness(List<Counted> members) {
    for (Counted member : members) {
      JsonNode core = read(member.core().orElse("{}"));
      if (core.path("score").isNumber() && !core.path("label").asText().equals(INSUFFICIENT)) {
        double half =
            rules.corenessLeastSpread()
                + rules.corenessUnknownSpread() * (1 - core.path("coverage").asDouble());
        return around(core.path("score").asDouble(), half);
      }
    }
    return members.stream()
        .flatMap(one -> one.facts().claimScore().stream())
        .max(Comparator.naturalOrder())
        .map(score -> around(score, rules.claimAloneSpread()))
        .orElse(new FamilyOfRights.Coreness(0.5, 0, 1));
  }

  private static FamilyOfRights.Coreness around(double value, double half) {
    return new FamilyOfRights.Coreness(value, Math.max(0, value - half), Math.min(1, value + half));
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("index: a core label: " + e.getMessage(), e);
    }
  }

  private List<MarketRight> markets(List<Counted> members) {
    Map<String, List<Summary>> offices = new TreeMap<>();
    for (Counted one : members) {
      Summary hit = one.summary();
      if (!hit.statusOn(asOf).equals(TermStatus.NEVER_A_GRANT.name())) {
        offices.computeIfAbsent(hit.office(), _ -> new ArrayList<>()).add(hit);
      }
    }
    List<MarketRight> markets = new ArrayList<>();
    offices.forEach(
        (office, hits) -> {
          List<Summary> grants =
              rights.once(hits.stream().filter(hit -> Rights.isRight(hit, asOf)).toList());
          markets.add(
              grants.stream()
                  .map(grant -> granted(office, grant))
                  .min(
                      Comparator.comparing(MarketRight::state)
                          .thenComparing(MarketRight::publication))
                  .orElseGet(() -> applied(office, hits)));
        });
    return markets;
  }

  private MarketRight granted(String office, Summary grant) {
    RightState state = RightState.of(TermStatus.valueOf(grant.statusOn(asOf)));
    return new MarketRight(
        office,
        grant.publication(),
        state == RightState.PENDING ? RightState.UNKNOWN : state,
        true,
        grant.granted(),
        grant.lo(),
        grant.hi());
  }

  private MarketRight applied(String office, List<Summary> hits) {
    Summary last = hits.getLast();
    RightState state = RightState.of(TermStatus.valueOf(last.statusOn(asOf)));
    boolean young =
        last.filed().filter(day -> day.plusYears(rules.pendingYears()).isAfter(asOf)).isPresent();
    boolean open = state == RightState.PENDING || state == RightState.UNKNOWN;
    return new MarketRight(
        office,
        last.publication(),
        open ? (young ? RightState.PENDING : RightState.UNKNOWN) : state,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
