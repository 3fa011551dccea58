package monazite.corpus.format.odp;

import java.nio.charset.StandardCharsets;

/// JSON texts in a recording of requests and answers (YAML): the scalars behind `content:` and
/// `string:`, in single or double quotes, in a block or bare.
final class Recording implements OdpBoundaries.Wrapping {
  private static final byte[][] KEYS = {ascii("content: "), ascii("string: ")};

  private enum Style {
    OUTSIDE,
    SINGLE,
    DOUBLE,
    BARE
  }

  private final byte[] tail = new byte[KEYS[0].length];
  private Style style = Style.OUTSIDE;
  private boolean bareBegun;

  /// What the scalar at hand holds: nothing yet, JSON, or something else.
  private int holds;
  private int width = 1;

  @Override
  public int character(byte[] b, int i, int end, JsonNest nest) {
    width = 1;
    int next = i + 1 < end ? b[i + 1] : 0;
    return switch (style) {
      case OUTSIDE -> outside(b[i]);
      case SINGLE -> json(single(b[i], next));
      case DOUBLE -> json(escaped(b[i], next));
      case BARE -> bare(b[i], nest);
    };
  }

  /// Of a scalar that is no JSON, its first character alone: it marks a record that is none.
  private int json(int c) {
    if (c < 0) {
      return c;
    }
    if (holds == 0 && c > ' ') {
      holds = c == '{' || c == '[' ? 1 : 2;
      return c;
    }
    return holds == 2 ? NONE : c;
  }

  @Override
  public int width() {
    return width;
  }

  private int outside(byte c) {
    boolean value = follows(KEYS[0]) || follows(KEYS[1]);
    System.arraycopy(tail, 1, tail, 0, tail.length - 1);
    tail[tail.length - 1] = c;
    if (!value) {
      return NONE;
    }
    holds = 0;
    switch (c) {
      case '\'' -> style = Style.SINGLE;
      case '"' -> style = Style.DOUBLE;
      case '{', '[', '|', '>' -> {
        style = Style.BARE;
        bareBegun = c == '{' || c == '[';
        return bareBegun ? c : NONE;
      }
      default -> {}
    }
    return NONE;
  }

  private boolean follows(byte[] key) {
    for (int k = 0; k < key.length; k++) {
      if (tail[tail.length - key.length + k] != key[k]) {
        return false;
      }
    }
    return true;
  }

  private int single(byte c, int next) {
    if (c != '\'') {
      return c & 0xff;
    }
    if (next == '\'') {
      width = 2;
      return c;
    }
    style = Style.OUTSIDE;
    return END;
  }

  private int escaped(byte c, int next) {
    if (c == '"') {
      style = Style.OUTSIDE;
      return END;
    }
    if (c != '\\') {
      return c & 0xff;
    }
    width = 2;
    return switch (next) {
      case '"', '\\', '/' -> next;
      case '\n', '\r' -> NONE;
      case 'n', 't', 'r', ' ' -> ' ';
      default -> 'x';
    };
  }

  /// A block goes on until its JSON is complete; one that holds none is left at once.
  private int bare(byte c, JsonNest nest) {
    if (bareBegun && nest.depth() == 0) {
      bareBegun = c == '{' || c == '[';
      style = bareBegun ? style : Style.OUTSIDE;
      return bareBegun ? c : END;
    }
    if (!bareBegun) {
      bareBegun = c == '{' || c == '[';
      boolean blank = c <= ' ' || c == '-' || c == '+' || (c >= '0' && c <= '9');
      style = bareBegun || blank ? style : Style.OUTSIDE;
      return bareBegun ? c : NONE;
    }
    return c & 0xff;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
