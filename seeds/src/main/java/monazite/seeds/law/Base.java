package monazite.seeds.law;

/// A date that a term or a condition is counted from.
public enum Base {
  /// Filing date of the application that issued; of a national stage the international filing date.
  FILING,
  /// Filing date of the earliest application that gives this one its date; else its own.
  EARLIEST,
  /// Filing date of the complete specification; without one as [#EARLIEST].
  COMPLETE_SPECIFICATION,
  /// Date from which the office's handling counts: national filing or entry.
  ENTRY,
  /// Request for examination.
  EXAMINATION_REQUEST,
  /// Publication of the examined application, open to opposition.
  EXAMINED_PUBLICATION,
  /// Grant, issue, or registration where only that is stated.
  GRANT,
  /// End of the term of the patent that this right replaces or adds to.
  ORIGINAL_END
}
