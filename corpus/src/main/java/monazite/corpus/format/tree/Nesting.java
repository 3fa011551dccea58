package monazite.corpus.format.tree;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.function.Predicate;

/// Keeps track of the brackets of a JSON stream, and of which object is a record: one at the root,
/// in the array at the root, or in an array that an envelope holds under a container's key.
final class Nesting {
  static final int LONGEST_KEY = 64;

  private static final int NONE = -1;

  private final Predicate<String> containers;
  private final Predicate<String> wrappers;
  private final Parts parts;
  private final BitSet arrays = new BitSet();
  private int depth;
  private int record = NONE;
  private int envelope = NONE;
  private int container = NONE;
  private int awaited = NONE;
  private String key = "";
  private boolean keyed;
  private boolean wrapped;

  /// The record at hand names its publication: arrays of parts within it are its own.
  private boolean named;

  /// What a closing bracket closes.
  enum Closed {
    RECORD,
    OTHER,
    MISMATCH
  }

  /// @param containers keys whose arrays hold records
  /// @param wrappers keys whose object is taken for the record instead of the one around it
  /// @param parts what records may be parts of
  Nesting(Predicate<String> containers, Predicate<String> wrappers, Parts parts) {
    this.containers = containers;
    this.wrappers = wrappers;
    this.parts = parts;
  }

  int depth() {
    return depth;
  }

  /// Whether a record is open.
  boolean isOpen() {
    return record != NONE;
  }

  void string(byte[] text) {
    key = new String(text, StandardCharsets.UTF_8);
    value();
  }

  void colon() {
    wrapped = wrappers.test(key);
    named = named || (depth == record && parts.by().contains(key));
    keyed = containers.test(key) && !(named && parts.within().contains(key));
  }

  void value() {
    keyed = false;
    wrapped = false;
    awaited = NONE;
  }

  /// Whether an array that opens now would hold parts of publications.
  boolean awaitsParts() {
    return keyed && parts.within().contains(key);
  }

  /// Opens a bracket; true where a record begins with it. An object that had been taken for a
  /// record is none where it turns out to be an envelope.
  boolean open(boolean array) {
    boolean inEnvelope = depth > 0 && (depth == record || depth == envelope);
    boolean own = named && parts.within().contains(key);
    boolean wraps = !array && wrapped && !own && inEnvelope && container == NONE;
    boolean begins = !array && (wraps || begins());
    depth++;
    arrays.set(depth, array);
    awaited = array && keyed && inEnvelope && container == NONE ? depth : NONE;
    keyed = false;
    wrapped = false;
    if (begins) {
      record = depth;
      named = false;
    }
    return begins;
  }

  private boolean begins() {
    if (depth > 0 && depth == awaited) {
      envelope = depth - 1;
      container = depth;
      return true;
    }
    if (record != NONE) {
      return false;
    }
    return container != NONE
        ? depth == container
        : envelope == NONE && (depth == 0 || (depth == 1 && arrays.get(1)));
  }

  /// Closes a bracket. A record stays open until [#leave].
  Closed close(boolean array) {
    value();
    if (depth == 0) {
      return Closed.OTHER;
    }
    if (arrays.get(depth) != array) {
      if (record != NONE) {
        return Closed.MISMATCH;
      }
      reset();
      return Closed.OTHER;
    }
    if (depth == record) {
      return Closed.RECORD;
    }
    container = depth == container ? NONE : container;
    envelope = depth == envelope ? NONE : envelope;
    depth--;
    return Closed.OTHER;
  }

  /// Goes back to where the record stood.
  void leave() {
    depth = Math.max(0, record - 1);
    record = NONE;
    value();
  }

  private void reset() {
    depth = 0;
    envelope = NONE;
    container = NONE;
  }
}
