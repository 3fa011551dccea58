package monazite.corpus.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a source states about the length of a right; absent means not stated.
///
/// @param adjustmentDays days of term extension or adjustment stated on the front page
/// @param frontPageRead the source carries the full front page of a grant, where an adjustment
///     above zero would be printed: without one it is zero
/// @param lengthOfGrantYears stated length, for designs
/// @param terminalDisclaimer the document is said to be subject to a terminal disclaimer
/// @param disclaimedFrom the term after this date has been disclaimed
/// @param disclaimerText the notice's words
/// @param internationalFiling filing date of the international application
/// @param nationalEntry date on which the national stage began
/// @param events what happened to the right, in the source's order
public record TermFacts(
    Optional<Integer> adjustmentDays,
    boolean frontPageRead,
    Optional<Integer> lengthOfGrantYears,
    boolean terminalDisclaimer,
    Optional<LocalDate> disclaimedFrom,
    Optional<String> disclaimerText,
    Optional<LocalDate> internationalFiling,
    Optional<LocalDate> nationalEntry,
    List<LegalEvent> events) {

  /// Nothing stated.
  public static final TermFacts NONE =
      new TermFacts(
          Optional.empty(),
          false,
          Optional.empty(),
          false,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  public TermFacts {
    events = List.copyOf(events);
  }
}
