package monazite.corpus.input;

/// What one input has taken in and given out through its archives, and where that must end.
final class Meter {
  /// Bytes given out for each byte taken in; patent dumps stay below 30.
  static final int RATIO = 200;

  /// Bytes that may be given out before the ratio counts: small archives can be dense.
  static final long FREE = 64L << 20;

  /// Bytes given out for one input.
  static final long MOST = 8L << 40;

  private long taken;
  private long given;
  private boolean refused;

  void take(long bytes) {
    taken += bytes;
  }

  /// Counts inflated bytes.
  ///
  /// @throws BrokenInputException beyond a bound; from then on always
  void give(long bytes) throws BrokenInputException {
    given += bytes;
    if (given > MOST || (given > FREE && given > RATIO * taken)) {
      refused = true;
      throw new BrokenInputException(
          "inflates to more than "
              + (given > MOST ? MOST + " bytes" : RATIO + " times its size")
              + ": refused as an archive bomb; if you trust it, unpack it and name the folder");
    }
  }

  boolean refused() {
    return refused;
  }
}
