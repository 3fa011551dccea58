package monazite.corpus.document;

import java.time.LocalDate;
import java.util.Optional;

/// A tie to another application of the same office or to an international one.
///
/// @param office office of the other application
/// @param number its application number as the source writes it
/// @param filed its filing date
/// @param patent the number of the patent granted on it, where stated
/// @param patentDate that patent's date
public record Relation(
    Kind kind,
    String office,
    String number,
    Optional<LocalDate> filed,
    Optional<String> patent,
    Optional<LocalDate> patentDate) {

  /// How the document derives from the other application. All but the last four can start a United
  /// States term (35 USC 154(a)(2)).
  public enum Kind {
    CONTINUATION,
    CONTINUATION_IN_PART,
    DIVISION,
    REISSUE,
    SUBSTITUTION,
    INTERNATIONAL,
    PROVISIONAL,
    REEXAMINATION,
    PRIOR_PUBLICATION,
    OTHER
  }
}
