package monazite.indexer.holders;

import java.time.LocalDate;
import java.util.Optional;

/// A holder as a front page or the record of a transfer names it.
///
/// @param id id of the holder that the name means
/// @param printed the name as printed
/// @param country two-letter code that the source gives; empty where it gives none
/// @param reason why the name was taken for this holder
/// @param recorded the day of the recorded transfer; empty for a front page
public record FrontName(
    String id, String printed, String country, String reason, Optional<LocalDate> recorded) {
  /// The same from another day on.
  FrontName recordedOn(LocalDate day) {
    return new FrontName(id, printed, country, reason, Optional.of(day));
  }
}
