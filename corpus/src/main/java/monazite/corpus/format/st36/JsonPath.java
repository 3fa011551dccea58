package monazite.corpus.format.st36;

import java.util.Arrays;

/// Names under which the objects and arrays at hand lie within each other.
final class JsonPath {
  /// Real answers are not deeper; names below are not kept.
  private static final int DEEPEST = 100;

  private final String[] names = new String[DEEPEST];
  private final String[] keys = new String[DEEPEST];
  private final boolean[] objects = new boolean[DEEPEST];
  private int depth;

  JsonPath() {
    clear();
  }

  int depth() {
    return depth;
  }

  void clear() {
    depth = 0;
    Arrays.fill(names, "");
    Arrays.fill(keys, "");
  }

  void enter(boolean object) {
    String name = name();
    if (depth < DEEPEST) {
      names[depth] = name;
      keys[depth] = "";
      objects[depth] = object;
    }
    depth++;
  }

  void leave() {
    depth--;
  }

  /// The key before the value at hand.
  void key(String key) {
    if (depth > 0 && depth <= DEEPEST) {
      keys[depth - 1] = Members.local(key);
    }
  }

  /// Name of the value that begins here: its key, or that of the array that it is in.
  private String name() {
    if (depth == 0 || depth > DEEPEST) {
      return "";
    }
    return objects[depth - 1] ? keys[depth - 1] : names[depth - 1];
  }

  /// Whether an object can stand here behind that character: in an object only as a key's value.
  boolean takesObjectAfter(byte last) {
    if (depth == 0 || depth > DEEPEST) {
      return true;
    }
    return objects[depth - 1] ? last == ':' : last == ',' || last == '[';
  }

  /// Whether an object that begins here is a record.
  boolean isMember() {
    String name = name();
    return Members.isMember(name)
        || ClientJson.isList(name)
        || (Members.isHit(name) && isWithinHits());
  }

  private boolean isWithinHits() {
    for (int i = 0; i < Math.min(depth, DEEPEST); i++) {
      if (Members.isHits(names[i])) {
        return true;
      }
    }
    return false;
  }
}
