package monazite.query.census;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import monazite.query.ask.SearchEngine;
import monazite.query.gap.Census;
import monazite.query.gap.CountedFamily;
import monazite.query.gap.Demand;
import monazite.query.gap.MarketState;
import monazite.query.gap.Retrieval;
import monazite.seeds.counting.CountingRules;
import monazite.seeds.gap.ChainStage;
import monazite.seeds.gap.GapRules;
import monazite.seeds.law.FeeCalendar;
import monazite.seeds.law.Jurisdictions;

/// Makes of an index's families what gaps are computed from.
public final class CensusReader {
  private final CountingRules counting;
  private final GapRules rules;
  private final Jurisdictions laws;
  private final LocalDate asOf;

  /// @param asOf the day that states are told for
  public CensusReader(CountingRules counting, GapRules rules, Jurisdictions laws, LocalDate asOf) {
    this.counting = counting;
    this.rules = rules;
    this.laws = laws;
    this.asOf = asOf;
  }

  /// The census of these families.
  ///
  /// @param home country whose reader asks, or empty
  /// @param seed of every random draw
  public Census census(
      SearchEngine engine,
      List<FamilyOfRights> families,
      List<Demand> demand,
      String home,
      long seed)
      throws IOException {
    StatedValues values = new StatedValues(engine, rules, demand);
    List<CountedFamily> counted = new ArrayList<>();
    Set<String> offices = new TreeSet<>();
    for (FamilyOfRights family : families) {
      family.rights().forEach(right -> offices.add(right.market()));
      counted.add(counted(family, values.of(family)));
    }
    return new Census(
        counted,
        asOf,
        dataDate(engine),
        rules.held(),
        offices,
        retrieval(),
        demand,
        home,
        Set.of(),
        rules,
        seed);
  }

  /// The last day that the index has a publication of; the day asked for where none is dated or
  /// it is later.
  private LocalDate dataDate(SearchEngine engine) throws IOException {
    return engine.sources().stream()
        .flatMap(one -> one.last().stream())
        .max(Comparator.naturalOrder())
        .filter(day -> day.isBefore(asOf))
        .orElse(asOf);
  }

  private List<Retrieval> retrieval() {
    List<Retrieval> all = new ArrayList<>();
    counting.retrieval().values().forEach(one -> all.add(told(one.language(), one)));
    all.add(told(Retrieval.OTHER, counting.unknownLanguage()));
    return all;
  }

  private static Retrieval told(String language, CountingRules.Retrieval one) {
    return new Retrieval(
        language, one.precise(), one.judged() - one.precise(), one.labelled() - one.found());
  }

  private CountedFamily counted(FamilyOfRights family, List<CountedFamily.StatedValue> values) {
    Map<String, MarketState> markets = new HashMap<>();
    family.rights().forEach(right -> markets.put(right.market(), state(right)));
    boolean judged = family.coreness().hi() - family.coreness().lo() < 1;
    return new CountedFamily(
        family.key(),
        family.publications(),
        family.title(),
        family.materials(),
        family.topics(),
        rules.stagesOf(belongings(family), family.topics()),
        judged
            ? Optional.of(
                new CountedFamily.Coreness(
                    family.coreness().value(), family.coreness().lo(), family.coreness().hi()))
            : Optional.empty(),
        family.priority().map(LocalDate::getYear),
        Set.copyOf(family.languages()),
        family.owners().stream()
            .map(
                owner ->
                    new CountedFamily.Owner(
                        owner.id(),
                        owner.name(),
                        Optional.of(owner.country()).filter(country -> !country.isEmpty())))
            .toList(),
        markets,
        family.granted(),
        values,
        TitleWords.of(family.title()));
  }

  private static List<ChainStage.Belonging> belongings(FamilyOfRights family) {
    List<ChainStage.Belonging> belongings = new ArrayList<>();
    family
        .materials()
        .forEach(
            (id, share) ->
                belongings.add(
                    new ChainStage.Belonging(id, family.roles().getOrDefault(id, ""), share)));
    return belongings;
  }

  private MarketState state(MarketRight right) {
    MarketState.State state =
        switch (right.state()) {
          case LIVE -> MarketState.State.LIVE;
          case PENDING -> MarketState.State.PENDING;
          case LAPSED -> right.grant() ? MarketState.State.LAPSED : MarketState.State.NEVER;
          case EXPIRED -> MarketState.State.EXPIRED;
          case LIVE_IF_PAID, UNKNOWN -> MarketState.State.UNKNOWN;
        };
    boolean ordered =
        right.lo().isEmpty() || right.hi().isEmpty() || !right.lo().get().isAfter(right.hi().get());
    return new MarketState(
        state,
        right.lo(),
        ordered ? right.hi() : right.lo(),
        switch (right.state()) {
          case LIVE -> Optional.of(1.0);
          case LIVE_IF_PAID -> kept(right);
          case PENDING, LAPSED, EXPIRED, UNKNOWN -> Optional.empty();
        });
  }

  /// The middle of the shares of rights of its age that are kept, as the office's fee calendar has
  /// them.
  private Optional<Double> kept(MarketRight right) {
    if (right.granted().isEmpty()) {
      return Optional.empty();
    }
    long months = ChronoUnit.MONTHS.between(right.granted().get(), asOf);
    return laws.of(right.market()).stream()
        .flatMap(law -> law.fees().stream())
        .flatMap(calendar -> calendar.survival().stream())
        .filter(share -> share.months() <= months)
        .max(Comparator.comparingInt(FeeCalendar.Survival::months))
        .map(share -> (share.lo() + share.hi()) / 2);
  }
}
