package monazite.query.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import monazite.seeds.gap.GapRules;

/// All that gaps are computed from.
///
/// @param families the simple families, each once, in an order that does not depend on the run
/// @param asOf day for which states and ends are told
/// @param dataDate last day that the data cover, by the youngest publication
/// @param completeness by office: share of the official number of publications that the index has;
///     an office whose share nobody knows is absent
/// @param offices offices of which the index has any record: elsewhere "never filed" can't be told
/// @param retrieval by language; empty where nothing was evaluated
/// @param demand what policy asks for
/// @param home country whose reader asks (two letters), or empty: what is "foreign" to whom
/// @param translated ids of families whose text is a translation
/// @param rules thresholds, stages, structural zeros
/// @param seed of every random draw
public record Census(
    List<CountedFamily> families,
    LocalDate asOf,
    LocalDate dataDate,
    Map<String, Double> completeness,
    Set<String> offices,
    List<Retrieval> retrieval,
    List<Demand> demand,
    String home,
    Set<String> translated,
    GapRules rules,
    long seed) {
  public Census {
    families = List.copyOf(families);
    completeness = Map.copyOf(completeness);
    offices = Set.copyOf(offices);
    retrieval = List.copyOf(retrieval);
    demand = List.copyOf(demand);
    translated = Set.copyOf(translated);
  }
}
