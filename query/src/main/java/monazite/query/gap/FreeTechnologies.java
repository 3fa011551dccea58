package monazite.query.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import monazite.seeds.gap.GapRules;

/// Means whose core families have ended in a market, or were never brought there, and on which
/// nothing stands that overlaps with them (G9): free ground, with its doubts.
final class FreeTechnologies {
  private static final double LIKELY = 0.5;
  private static final int MOST_EVIDENCE = 30;

  private final Census census;
  private final GapRules rules;
  private final Members members;
  private final Coverage coverage;
  private final Doubts doubts;

  FreeTechnologies(Census census, Members members) {
    this.census = census;
    this.rules = census.rules();
    this.members = members;
    this.coverage = new Coverage(census);
    this.doubts = new Doubts(census);
  }

  void find(Findings findings) {
    for (String market : members.markets(census.families())) {
      if (coverage.notAssessable(market).isEmpty()) {
        for (String material : members.materials()) {
          for (String means : rules.topics("means", material)) {
            find(material, means, market, findings);
          }
        }
      }
    }
  }

  private void find(String material, String means, String market, Findings findings) {
    List<CountedFamily> field =
        members.of(material).stream().filter(one -> one.topic(means) >= LIKELY).toList();
    List<CountedFamily> core = field.stream().filter(members::core).toList();
    List<CountedFamily> free = core.stream().filter(one -> free(one, market)).toList();
    if (free.size() < rules.number("freeFamilies") || free.size() < core.size()) {
      return; // a core family that stands is what the means belong to
    }
    List<CountedFamily> standing =
        field.stream().filter(one -> Coverage.stands(one, market)).toList();
    List<CountedFamily> blocking =
        standing.stream()
            .filter(
                one ->
                    free.stream()
                        .anyMatch(
                            other ->
                                Successors.overlap(one, other) >= rules.number("successorOverlap")))
            .toList();
    Map<String, String> cell = Cells.of("material", material, "means", means, "market", market);
    long known =
        blocking.stream()
            .filter(one -> one.state(market).state() != MarketState.State.UNKNOWN)
            .count();
    if (known > 0) {
      return;
    }
    if (!blocking.isEmpty()) {
      findings.add(
          new Insufficient(
              GapType.FREE_TECHNOLOGY,
              cell,
              Insufficient.Kind.UNDETERMINED,
              Optional.empty(),
              free.size(),
              Words.families(free.size())
                  + " of core claims are free there, but of "
                  + blocking.size()
                  + " that overlap no fee is known",
              "legal events or fees of these"));
      return;
    }
    findings.add(gap(cell, market, free, standing));
  }

  /// Whether a granted core family does not stand in a market, and can't any more.
  private boolean free(CountedFamily family, String market) {
    MarketState.State state = family.state(market).state();
    boolean ended = state == MarketState.State.EXPIRED || state == MarketState.State.LAPSED;
    boolean tooLate = state == MarketState.State.NEVER && entryIsOver(family);
    return ended || (tooLate && family.granted());
  }

  private boolean entryIsOver(CountedFamily family) {
    return family
        .priorityYear()
        .map(
            year ->
                LocalDate.of(year, 12, 31)
                    .plusMonths(rules.count("entryMonths"))
                    .isBefore(census.dataDate()))
        .orElse(false);
  }

  private Gap gap(
      Map<String, String> cell,
      String market,
      List<CountedFamily> free,
      List<CountedFamily> standing) {
    double weight =
        free.stream()
            .mapToDouble(one -> one.coreness().map(CountedFamily.Coreness::score).orElse(0.0))
            .sum();
    long ended = free.stream().filter(one -> Coverage.ended(one, market)).count();
    long lapsed =
        free.stream().filter(one -> one.state(market).state() == MarketState.State.LAPSED).count();
    Optional<LocalDate> last =
        free.stream()
            .filter(one -> one.state(market).state() == MarketState.State.EXPIRED)
            .flatMap(one -> one.state(market).hi().stream())
            .max(Comparator.naturalOrder());
    List<String> why = new ArrayList<>();
    why.add(
        Words.families(free.size())
            + " of core claims: "
            + ended
            + " ended there ("
            + lapsed
            + " of them before their time"
            + last.map(day -> "; the last term of the others by " + day).orElse("")
            + "), "
            + (free.size() - ended)
            + " never filed there as far as the index knows");
    why.add("no family on the same means that stands there overlaps by half or more");
    List<String> mayBeFalse = new ArrayList<>(doubts.ofLabels(free));
    if (!standing.isEmpty()) {
      mayBeFalse.add(
          Words.families(standing.size())
              + " on these means stand there with less overlap: "
              + String.join(", ", Neighbourhood.publications(standing.stream(), 3)));
    }
    boolean known = coverage.completenessKnown(market);
    if (!known) {
      mayBeFalse.add("how much of " + market + " the index holds isn't known");
    }
    mayBeFalse.add(
        "overlap is told by topics, not by reading claims; know-how and regulation may still bind");
    return new Gap(
        GapType.FREE_TECHNOLOGY,
        GapType.FREE_TECHNOLOGY.title(),
        cell,
        new Gap.Measure(
            "core families",
            free.size(),
            standing.size(),
            free.size(),
            weight,
            weight,
            weight,
            weight,
            "core weight that is free",
            rules.number("coreFrom")),
        known && standing.isEmpty() ? Gap.Confidence.B : Gap.Confidence.C,
        Optional.empty(),
        Optional.empty(),
        why,
        mayBeFalse,
        List.of(),
        List.of(),
        Neighbourhood.holders(standing),
        Neighbourhood.publications(Stream.concat(free.stream(), standing.stream()), MOST_EVIDENCE));
  }
}
