package monazite.corpus.document;

import java.time.LocalDate;
import java.util.Optional;

/// What a source says happened to a right, in the source's own code: nothing is judged here.
///
/// @param office two-letter code of the state or office in which the event has its effect; for a
///     state's part of a European patent the state's, never `EP`
/// @param code as the source gives it
/// @param date of effect where the source states that, of the entry otherwise
/// @param text the source's words, or empty
/// @param effective the date is said to be that of effect, not that of an entry or a notice
public record LegalEvent(
    String office, String code, Optional<LocalDate> date, String text, boolean effective) {

  /// An event with the date of its entry.
  public static LegalEvent entered(
      String office, String code, Optional<LocalDate> date, String text) {
    return new LegalEvent(office, code, date, text, false);
  }

  /// An event with the date of its effect.
  public static LegalEvent effective(
      String office, String code, Optional<LocalDate> date, String text) {
    return new LegalEvent(office, code, date, text, true);
  }
}
