package monazite.indexer.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// When a right ends, as far as is known, and why. An estimate from stated facts, no legal advice.
///
/// @param status what the right is on `asOf`
/// @param lo earliest last day in force if all fees are paid; empty where nothing bounds it
/// @param hi latest such day
/// @param lapseDate day on which it ended early, where an event or a status proves one
/// @param projection the same as `lo` and `hi` for a right not granted, if it were
/// @param rules ids of the rules applied, more than one where the facts don't decide
/// @param citations their statutes
/// @param verified the rules' sources were read
/// @param confidence how sure the term is; fees and events aside
/// @param steps the calculation, a sentence each
/// @param inputsUsed keys of the facts used
/// @param missing keys of facts that would narrow or settle the answer
/// @param assumptions what was taken for granted
/// @param flags what is odd or needs a look: a word in capitals, then a sentence
/// @param facts further answers of the office's law, by name
/// @param lists further answers of several values
/// @param states status by contracting state
public record Term(
    TermStatus status,
    Optional<LocalDate> lo,
    Optional<LocalDate> hi,
    Optional<LocalDate> lapseDate,
    Optional<DateSpan> projection,
    List<String> rules,
    List<String> citations,
    boolean verified,
    Confidence confidence,
    List<String> steps,
    List<String> inputsUsed,
    List<String> missing,
    List<String> assumptions,
    List<String> flags,
    LocalDate asOf,
    Map<String, String> facts,
    Map<String, List<String>> lists,
    Map<String, String> states) {

  /// How sure the last day is.
  public enum Confidence {
    /// All inputs are there.
    EXACT,
    /// An interval.
    BOUNDED,
    /// One day, under a named assumption.
    ASSUMED,
    UNKNOWN
  }

  public Term {
    rules = List.copyOf(rules);
    citations = List.copyOf(citations);
    steps = List.copyOf(steps);
    inputsUsed = List.copyOf(inputsUsed);
    missing = List.copyOf(missing);
    assumptions = List.copyOf(assumptions);
    flags = List.copyOf(flags);
    facts = Map.copyOf(facts);
    lists = Map.copyOf(lists);
    states = Map.copyOf(states);
  }

  /// The last day in force if all fees are paid, where it is certain.
  public Optional<LocalDate> lastDay() {
    return lo.isPresent() && lo.equals(hi) ? lo : Optional.empty();
  }

  /// The first day on which nothing is left of the term, where it is certain.
  public Optional<LocalDate> firstFreeDay() {
    return lastDay().map(day -> day.plusDays(1));
  }

  /// The day on which the right ends or ended, fees and events counted; a span where either is one.
  public Optional<DateSpan> effectiveEnd() {
    if (lo.isEmpty() && hi.isEmpty() && lapseDate.isEmpty()) {
      return Optional.empty();
    }
    DateSpan term = new DateSpan(lo.orElse(DateSpan.OPEN.lo()), hi.orElse(DateSpan.OPEN.hi()));
    return Optional.of(lapseDate.map(day -> term.earlierOf(DateSpan.of(day))).orElse(term));
  }
}
