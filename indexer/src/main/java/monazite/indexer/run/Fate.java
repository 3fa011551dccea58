package monazite.indexer.run;

/// What becomes of a record. Every record that is read meets exactly one fate.
public enum Fate {
  /// Its publication was not in the index.
  ADDED,
  /// Its publication was there; the record says something new.
  UPDATED,
  /// Its publication was there and says the same.
  UNCHANGED,
  /// About something else than rare earths.
  OUTSIDE,
  /// Well-formed, but no patent document.
  SKIPPED,
  /// Can't be read; kept in the quarantine.
  BROKEN
}
