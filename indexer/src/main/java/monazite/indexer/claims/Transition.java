package monazite.indexer.claims;

import java.util.Locale;

/// How the claimed thing's list of parts is tied to it.
public enum Transition {
  OPEN,
  PARTLY_CLOSED,
  CLOSED,
  NONE;

  /// The name in data and answers: `partly_closed`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
