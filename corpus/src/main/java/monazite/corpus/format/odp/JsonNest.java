package monazite.corpus.format.odp;

import java.nio.charset.StandardCharsets;

/// Follows the brackets and keys of JSON text to tell which objects are members of an answer: those
/// in an array that the answer holds under a known key, or in the array at the root. An answer
/// without members is a record itself.
final class JsonNest {
  /// What may begin with a bracket.
  enum Begin {
    NOTHING,
    ANSWER,
    MEMBER,
    ANEW
  }

  private final byte[] name = new byte[48];
  private int length;
  private String key = "";
  private int depth;
  private int list;
  private int member;
  private boolean members;
  private boolean string;
  private boolean escaped;
  private int last;

  /// What the text up to here is.
  boolean isOpen() {
    return member > 0 || (depth > 0 && !members);
  }

  boolean inString() {
    return string;
  }

  int depth() {
    return depth;
  }

  /// What begins with this bracket. An object where none can be begins anew: the one before it
  /// broke off.
  Begin begins(int c) {
    if (string || (c != '{' && c != '[')) {
      return Begin.NOTHING;
    }
    if (depth == 0) {
      return Begin.ANSWER;
    }
    if (c == '{' && last != ',' && last != '[' && last != ':') {
      return Begin.ANEW;
    }
    return c == '{' && member == 0 && list > 0 && depth == list ? Begin.MEMBER : Begin.NOTHING;
  }

  /// Takes a character; true where a record ends with it.
  boolean take(int c) {
    if (string) {
      inString(c);
      return false;
    }
    if (c <= ' ') {
      return false;
    }
    boolean ends = false;
    switch (c) {
      case '"' -> {
        string = true;
        length = 0;
      }
      case ':' -> key = new String(name, 0, length, StandardCharsets.ISO_8859_1);
      case '{', '[' -> open(c);
      case '}', ']' -> ends = close();
      default -> {}
    }
    last = c;
    return ends;
  }

  private void open(int c) {
    depth++;
    if (c == '{' && depth == list + 1 && member == 0 && list > 0) {
      member = depth;
      members = true;
    } else if (c == '[' && member == 0 && list == 0) {
      boolean holds = depth == 1 || (last == ':' && OdpNames.LISTS.contains(key));
      list = holds ? depth : 0;
    }
  }

  private boolean close() {
    boolean ends = depth > 0 && (depth == member || (depth == 1 && !members));
    member = depth == member ? 0 : member;
    list = depth == list ? 0 : list;
    depth = Math.max(0, depth - 1);
    members &= depth > 0;
    return ends;
  }

  private void inString(int c) {
    if (escaped) {
      escaped = false;
    } else if (c == '\\') {
      escaped = true;
    } else if (c == '"') {
      string = false;
      last = '"';
      return;
    }
    if (length < name.length) {
      name[length++] = (byte) c;
    }
  }

  /// A line ends; no string of plain JSON goes on behind it.
  void endString() {
    string = false;
    escaped = false;
    last = '"';
  }

  void clear() {
    depth = 0;
    list = 0;
    member = 0;
    members = false;
    string = false;
    escaped = false;
    last = 0;
  }
}
