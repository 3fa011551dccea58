package monazite.corpus;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;

/// Damages that records suffer in the wild, and some that only malice thinks of: cuts, flipped
/// bits, swapped tags and keys, broken encodings and entities, doubled stretches, exploded
/// numbers, control characters.
public final class Mutations {
  private static final int LONGEST = 400;

  private static final List<String> ENTITIES =
      List.of(
          "&",
          "&;",
          "&#;",
          "&#0;",
          "&#x0;",
          "&#xD800;",
          "&#x110000;",
          "&#99999999999999;",
          "&lt",
          "&nothing;",
          "&amp;amp;lt;",
          "\\u",
          "\\uD800",
          "\\uDC00",
          "\\u12",
          "\\x",
          "&#x1D4D0;",
          "<!ENTITY a \"b\">",
          "<![CDATA[",
          "]]>",
          "<!--",
          "-->",
          "<?",
          "?>");

  private static final List<String> SIGNS =
      List.of(
          "<", ">", "\"", "'", "/", "=", "{", "}", "[", "]", ",", ";", ":", "\t", "\r", "\n", "\\");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-1",
          "00000000",
          "99999999",
          "2147483648",
          "-9223372036854775808",
          "99999999999999999999999999",
          "1e999999999",
          "1E-999999999",
          "0.0000000000000000001",
          "NaN",
          "20240231",
          "00000101",
          "99991231",
          "10000-01-01",
          "٣٤",
          "１２",
          "²",
          "Ⅻ",
          "9".repeat(3000));

  private static final List<String> NOTHINGS =
      List.of(
          "<b></b>",
          "<?x y?>",
          "<!-- -->",
          "\n",
          "-\n",
          "\u00AD",
          "&shy;",
          "&#8203;",
          "\u200B",
          "&#173;",
          "<sub>",
          " ",
          "&#10;",
          "\\n",
          "\\/",
          "\u2060",
          "\u0301",
          "</i>",
          "&hyphen;",
          "&thinsp;",
          "\t");

  private static final List<byte[]> WRONG_BYTES =
      List.of(
          bytes(0xC3),
          bytes(0xFF),
          bytes(0xFE, 0xFF),
          bytes(0xFF, 0xFE),
          bytes(0xC0, 0x80),
          bytes(0xED, 0xA0, 0x80),
          bytes(0xF4, 0x90, 0x80, 0x80),
          bytes(0xF0, 0x9F, 0x92),
          bytes(0xE4),
          bytes(0x93, 0xFA, 0x96, 0x7B),
          bytes(0xEF, 0xBB, 0xBF),
          bytes(0x80),
          bytes(0x1A),
          bytes(0),
          bytes(0x0B),
          bytes(0x7F),
          bytes(0xC2, 0x85),
          bytes(0xE2, 0x80, 0xA8),
          bytes(0xEF, 0xBF, 0xBE));

  private Mutations() {}

  /// A record or dump, damaged in one to six places.
  public static byte[] of(Random random, byte[] sample) {
    byte[] bytes = sample;
    for (int i = random.nextInt(6); i >= 0; i--) {
      bytes = damaged(random, bytes);
    }
    return bytes;
  }

  /// A record or dump, damaged in one place.
  public static byte[] once(Random random, byte[] sample) {
    return damaged(random, sample);
  }

  /// A sign is written in another way, or something that means nothing stands in a word.
  public static byte[] disguised(Random random, byte[] b) {
    if (b.length == 0) {
      return b;
    }
    int at = random.nextInt(b.length);
    while (at < b.length && !isLetterOrDigit(b[at])) {
      at++;
    }
    if (at == b.length) {
      return b;
    }
    int c = b[at];
    String other =
        switch (random.nextInt(5)) {
          case 0 -> "&#" + c + ";";
          case 1 -> "&#x" + Integer.toHexString(c) + ";";
          case 2 -> "\\u%04x".formatted(c);
          case 3 -> String.valueOf((char) (c - '!' + '\uFF01'));
          default -> any(random, NOTHINGS) + (char) c;
        };
    return spliced(b, at, at + 1, utf8(other));
  }

  private static byte[] damaged(Random random, byte[] b) {
    if (b.length < 2) {
      return bytes(random.nextInt(256), random.nextInt(256));
    }
    int at = random.nextInt(b.length);
    int to = at + random.nextInt(Math.min(LONGEST, b.length - at) + 1);
    return switch (random.nextInt(14)) {
      case 0 ->
          spliced(b, random.nextInt(8) == 0 ? at : b.length - (to - at), b.length, new byte[0]);
      case 1 -> spliced(b, 0, to - at, new byte[0]);
      case 2 -> spliced(b, at, to, new byte[0]);
      case 3 -> spliced(b, at, at + 1, bytes(b[at] ^ (1 << random.nextInt(8))));
      case 4 -> spliced(b, at, at + 1, bytes(random.nextInt(256)));
      case 5 -> spliced(b, at, at, repeated(copy(b, at, to - at), 1 + random.nextInt(20)));
      case 6 -> spliced(b, at, to, copy(b, random.nextInt(b.length - (to - at) + 1), to - at));
      case 7 -> swapped(random, b, c -> c == '<' || c == '/', Mutations::isName);
      case 8 -> swapped(random, b, c -> c == '"' || c == '\n' || c == ',', Mutations::isName);
      case 9 -> spliced(b, at, at, utf8(any(random, random.nextBoolean() ? ENTITIES : SIGNS)));
      case 10 -> spliced(b, at, random.nextBoolean() ? at : at + 1, any(random, WRONG_BYTES));
      case 11 -> exploded(random, b);
      case 12 -> disguised(random, b);
      default -> random.nextInt(4) == 0 ? spliced(b, b.length, b.length, b) : renamed(random, b);
    };
  }

  /// Two names of tags, keys or columns change places.
  private static byte[] swapped(Random random, byte[] b, IntPredicate before, IntPredicate part) {
    int[] one = word(b, random.nextInt(b.length), before, part);
    int[] other = word(b, random.nextInt(b.length), before, part);
    if (one[1] > other[0]) {
      return spliced(b, one[0], one[1], copy(b, other[0], other[1] - other[0]));
    }
    byte[] first = copy(b, one[0], one[1] - one[0]);
    byte[] second = copy(b, other[0], other[1] - other[0]);
    return spliced(spliced(b, other[0], other[1], first), one[0], one[1], second);
  }

  /// A tag loses its end or its name.
  private static byte[] renamed(Random random, byte[] b) {
    int[] name = word(b, random.nextInt(b.length), c -> c == '<' || c == '"', Mutations::isName);
    return spliced(
        b, name[0], name[1], utf8(any(random, List.of("", "x", "p", "claim", "B100", "1"))));
  }

  private static byte[] exploded(Random random, byte[] b) {
    int[] number = word(b, random.nextInt(b.length), c -> true, c -> c >= '0' && c <= '9');
    return spliced(b, number[0], number[1], utf8(any(random, NUMBERS)));
  }

  /// The first run of such bytes behind a place, after a byte of a kind; empty where there is none.
  private static int[] word(byte[] b, int from, IntPredicate before, IntPredicate part) {
    int begin = from + 1;
    while (begin < b.length && !(before.test(b[begin - 1]) && part.test(b[begin]))) {
      begin++;
    }
    int end = Math.min(begin, b.length);
    while (end < b.length && part.test(b[end])) {
      end++;
    }
    return new int[] {Math.min(begin, b.length), end};
  }

  private static boolean isName(int c) {
    return isLetterOrDigit(c) || c == '-' || c == '_';
  }

  private static boolean isLetterOrDigit(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static byte[] spliced(byte[] b, int from, int to, byte[] with) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(b.length + with.length);
    out.write(b, 0, from);
    out.writeBytes(with);
    out.write(b, to, b.length - to);
    return out.toByteArray();
  }

  private static byte[] copy(byte[] b, int at, int length) {
    return java.util.Arrays.copyOfRange(b, at, at + length);
  }

  private static byte[] repeated(byte[] part, int times) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < times; i++) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static <T> T any(Random random, List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
