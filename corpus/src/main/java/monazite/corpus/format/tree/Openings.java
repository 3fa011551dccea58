package monazite.corpus.format.tree;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.format.shape.Window;

/// Knows how the objects of a stream open: what stands before them on their line, and their first
/// key. So those can be found that a broken one swallowed.
final class Openings {
  private static final int LONGEST_PREFIX = 32;
  private static final int LONGEST_OPENING = 200;

  /// Bytes that may be looked through again in one stream.
  private static final long BUDGET = 512L << 20;

  private final Window in;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private byte[] prefix = new byte[0];
  private boolean known;
  private long budget = BUDGET;

  Openings(Window in) {
    this.in = in;
  }

  /// A byte that stands between objects.
  void before(byte c) {
    if (c == '\n') {
      reset();
    } else if (line.size() <= LONGEST_PREFIX) {
      line.write(c);
    }
  }

  /// The line goes on behind an object; its end is part of what stands before the next.
  void reset() {
    line.reset();
  }

  /// An object begins where the window stands.
  void begin() {
    known = line.size() <= LONGEST_PREFIX;
    prefix = line.toByteArray();
    line.reset();
  }

  /// The place of an object that opens, on the line that begins at a place, as the one at hand
  /// does.
  OptionalInt at(int place) {
    if (!known || !in.has(place + prefix.length)) {
      return OptionalInt.empty();
    }
    for (int i = 0; i < prefix.length; i++) {
      if (in.at(place + i) != prefix[i]) {
        return OptionalInt.empty();
      }
    }
    int opening = place + prefix.length;
    return isOpening(opening, firstKey(0)) ? OptionalInt.of(opening) : OptionalInt.empty();
  }

  /// The place of the first object within the one at hand that begins with the same key.
  OptionalInt within(int end) {
    byte[] key = firstKey(0);
    if (key.length == 0 || budget < end) {
      return OptionalInt.empty();
    }
    budget -= end;
    for (int i = 1; i < end; i++) {
      if (isOpening(i, key)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /// Whether the first object behind a place has one of these keys, as far as can be seen.
  boolean names(int place, List<String> keys) {
    int to = place + 1;
    while (to < place + SourceFormat.HEAD && in.has(to) && in.at(to) != '}') {
      to++;
    }
    String text = new String(in.bytes(place, in.has(to) ? to : to - 1), StandardCharsets.UTF_8);
    return keys.stream().anyMatch(key -> text.contains('"' + key + '"'));
  }

  private boolean isOpening(int place, byte[] key) {
    return key.length > 0
        && in.has(place)
        && in.at(place) == '{'
        && Arrays.equals(firstKey(place), key);
  }

  /// The first key of the object at a place, with its quotes; empty where it has none.
  private byte[] firstKey(int place) {
    int from = place + 1;
    while (in.has(from)
        && in.at(from) <= ' '
        && in.at(from) >= 0
        && from < LONGEST_OPENING + place) {
      from++;
    }
    if (!in.has(from) || in.at(from) != '"') {
      return new byte[0];
    }
    int to = from + 1;
    while (in.has(to) && in.at(to) != '"' && to < LONGEST_OPENING + place) {
      to++;
    }
    return in.has(to) && in.at(to) == '"' ? in.bytes(from, to + 1) : new byte[0];
  }
}
