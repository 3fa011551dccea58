package monazite.corpus.input;

import java.util.Optional;
import java.util.function.LongConsumer;

/// What one input has taken in and given out through its archives, and where that must end.
final class Meter {
  /// Bytes given out for each byte taken in; patent dumps stay below 30.
  static final int RATIO = 200;

  /// Bytes that may be given out before the ratio counts: small archives can be dense.
  static final long FREE = 64L << 20;

  /// Bytes given out for one input.
  static final long MOST = 8L << 40;

  /// Entries within one input.
  static final long MOST_ENTRIES = 10_000_000;

  private final LongConsumer consumed;
  private long toldOf;
  private long taken;
  private long given;
  private long entries;
  private boolean refused;
  private Optional<BrokenInputException> told = Optional.empty();

  /// @param consumed told of the bytes that come from disk
  Meter(LongConsumer consumed) {
    this.consumed = consumed;
  }

  /// Counts bytes that come from disk, one after another.
  void take(long bytes) {
    taken += bytes;
    consume(bytes);
  }

  /// Counts a whole file at once, before it is read in any order.
  void takeWhole(long bytes) {
    taken += bytes;
  }

  /// Tells of bytes read of such a file.
  void consume(long bytes) {
    toldOf += bytes;
    consumed.accept(bytes);
  }

  /// Tells of what wasn't needed of a file.
  void consumeRest(long size) {
    consumed.accept(size - toldOf);
    toldOf = size;
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

  /// Counts an entry.
  ///
  /// @throws BrokenInputException where there are too many
  void entry() throws BrokenInputException {
    entries++;
    if (entries > MOST_ENTRIES) {
      refused = true;
      throw new BrokenInputException(
          "holds more than "
              + MOST_ENTRIES
              + " entries: the rest is not read; unpack it and name the folder");
    }
  }

  /// Whether a failure is news: the one stream below fails all archives that it holds.
  boolean isNews(BrokenInputException failure) {
    boolean news = told.isEmpty() || told.get() != failure;
    told = Optional.of(failure);
    return news;
  }

  boolean refused() {
    return refused;
  }
}
