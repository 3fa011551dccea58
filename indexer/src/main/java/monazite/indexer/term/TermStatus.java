package monazite.indexer.term;

/// What a right is on a day.
public enum TermStatus {
  /// A publication of an application, or one that never gave a right.
  NOT_A_GRANT,
  /// An international application.
  NEVER_A_GRANT,
  /// Published after examination, open to opposition.
  EXAMINED_PUBLICATION,
  IN_FORCE,
  /// A fee is overdue but can still be paid.
  IN_FORCE_GRACE,
  LAPSED,
  REVOKED,
  EXPIRED_TERM,
  VOID_AB_INITIO,
  WITHDRAWN,
  /// Changes another document's right.
  CERTIFICATE_OF,
  INVENTORS_CERTIFICATE,
  /// In force if the fees were paid, which isn't known.
  UNKNOWN_FEES,
  UNKNOWN
}
