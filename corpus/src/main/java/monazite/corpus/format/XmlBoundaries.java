package monazite.corpus.format;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Finds where XML documents begin that are glued together: at a declaration, a DOCTYPE or a root
/// element. Within a document only what leads to a known root counts, so that a quoted `<?xml` is
/// text, and a document that lacks its end doesn't swallow the next.
public final class XmlBoundaries implements Cutter.Boundaries {
  private static final byte[] XML = bytes("<?xml");
  private static final byte[] DOCTYPE = bytes("<!DOCTYPE");

  private enum State {
    PROLOG,
    DOCTYPE,
    SUBSET,
    INSIDE,
    CLOSED
  }

  private final byte[][] roots;

  /// First letters of the roots: nearly all elements are told from them by one look.
  private final boolean[] initials = new boolean[128];

  private State state = State.PROLOG;
  private boolean fresh = true;
  private byte[] root = {};

  /// Boundaries before these root elements.
  public XmlBoundaries(List<String> roots) {
    this.roots = roots.stream().map(XmlBoundaries::bytes).toArray(byte[][]::new);
    for (byte[] name : this.roots) {
      initials[name[0]] = true;
    }
  }

  @Override
  public int next(byte[] b, int from, int safe, int end) {
    int i = from;
    while (i < safe) {
      if (b[i] == '<') {
        if (begins(b, i, end)) {
          state = State.PROLOG;
          fresh = true;
          return i;
        }
        i++;
      } else if (state == State.DOCTYPE || state == State.SUBSET) {
        doctype(b[i++]);
      } else {
        i = Markup.next(b, i, safe);
      }
    }
    return -1;
  }

  private void doctype(byte c) {
    if (state == State.SUBSET) {
      state = c == ']' ? State.DOCTYPE : State.SUBSET;
    } else if (c == '[') {
      state = State.SUBSET;
    } else if (c == '>') {
      state = State.PROLOG;
    }
  }

  /// Whether a record begins at this `<`; keeps the state.
  private boolean begins(byte[] b, int i, int end) {
    byte c = i + 1 < end ? b[i + 1] : 0;
    boolean first = fresh;
    fresh = false;
    if (c == '?') {
      return !first
          && isDeclaration(b, i, end)
          && (state == State.CLOSED || leadsToRoot(b, i, end));
    }
    if (c == '!') {
      if (!at(b, i, end, DOCTYPE)) {
        return false;
      }
      if (state == State.CLOSED || (state == State.INSIDE && leadsToRoot(b, i, end))) {
        return true;
      }
      state = state == State.PROLOG ? State.DOCTYPE : state;
      return false;
    }
    if (c == '/') {
      if (state == State.INSIDE && named(b, i + 2, end, root)) {
        state = State.CLOSED;
      }
      return false;
    }
    return element(b, i, end, c);
  }

  /// `<?xml-stylesheet` is no declaration.
  private static boolean isDeclaration(byte[] b, int i, int end) {
    return at(b, i, end, XML) && i + XML.length < end && b[i + XML.length] <= ' ';
  }

  private boolean element(byte[] b, int i, int end, byte c) {
    if (!isLetter(c)) {
      return false;
    }
    return switch (state) {
      case PROLOG -> {
        root = name(b, i + 1, end);
        state = State.INSIDE;
        yield false;
      }
      case CLOSED -> true;
      case INSIDE, DOCTYPE, SUBSET -> isRoot(b, i + 1, end);
    };
  }

  /// Whether the markup from here on is a prolog and then a known root.
  private boolean leadsToRoot(byte[] b, int from, int end) {
    int i = from;
    while (i < end && i < from + Cutter.LOOKAHEAD) {
      if (b[i] <= ' ') {
        i++;
      } else if (at(b, i, end, DOCTYPE)) {
        return isRoot(b, i + DOCTYPE.length + 1, end);
      } else if (b[i] == '<' && i + 1 < end && (b[i + 1] == '?' || b[i + 1] == '!')) {
        while (i < end && b[i] != '>') {
          i++;
        }
        i++;
      } else {
        return b[i] == '<' && isRoot(b, i + 1, end);
      }
    }
    return false;
  }

  private boolean isRoot(byte[] b, int i, int end) {
    if (i >= end || b[i] < 0 || !initials[b[i]]) {
      return false;
    }
    for (byte[] name : roots) {
      if (named(b, i, end, name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean named(byte[] b, int i, int end, byte[] name) {
    return name.length > 0
        && at(b, i, end, name)
        && (i + name.length >= end || !isNameByte(b[i + name.length]));
  }

  private static byte[] name(byte[] b, int from, int end) {
    int to = from;
    while (to < end && to < from + 200 && isNameByte(b[to])) {
      to++;
    }
    return java.util.Arrays.copyOfRange(b, from, to);
  }

  private static boolean at(byte[] b, int i, int end, byte[] what) {
    if (i + what.length > end) {
      return false;
    }
    for (int k = 0; k < what.length; k++) {
      if (b[i + k] != what[k]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(byte c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isNameByte(byte c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':' || c == '.';
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
