package monazite.indexer.claims;

import java.util.Locale;

/// How far a claim reaches: to the thing itself, to a better form of it, or to what surrounds it.
public enum ClaimLabel {
  CORE,
  IMPROVEMENT,
  PERIPHERAL,
  INSUFFICIENT;

  /// The name in answers: `core`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
