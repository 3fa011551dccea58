package monazite.query.census;

import monazite.indexer.term.TermStatus;

/// What a family has in a market on a day.
public enum RightState {
  /// In force, fees known to be paid.
  LIVE,
  /// In force if its fees were paid, which isn't known.
  LIVE_IF_PAID,
  /// An application that may still be granted.
  PENDING,
  /// Ended before its term: fees, revocation, withdrawal.
  LAPSED,
  /// Ended with its term.
  EXPIRED,
  UNKNOWN;

  /// The state of a right of this status.
  static RightState of(TermStatus status) {
    return switch (status) {
      case IN_FORCE, IN_FORCE_GRACE -> LIVE;
      case UNKNOWN_FEES -> LIVE_IF_PAID;
      case LAPSED, REVOKED, VOID_AB_INITIO, WITHDRAWN -> LAPSED;
      case EXPIRED_TERM -> EXPIRED;
      case NOT_A_GRANT, NEVER_A_GRANT, EXAMINED_PUBLICATION -> PENDING;
      case CERTIFICATE_OF, INVENTORS_CERTIFICATE, UNKNOWN -> UNKNOWN;
    };
  }

  /// Whether others must reckon with it.
  public boolean mayStand() {
    return this == LIVE || this == LIVE_IF_PAID || this == PENDING;
  }
}
