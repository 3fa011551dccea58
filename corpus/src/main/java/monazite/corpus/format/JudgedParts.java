package monazite.corpus.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Leaves elements out of an XML record, on its bytes, that carry neither title, abstract, claims
/// nor codes of the document itself. An element that isn't closed is not left out. Of an end tag
/// that is, the `>` stays behind, which a parser takes for text.
public final class JudgedParts {
  private final byte[][] names;

  /// Whether the names stand under prefixes too.
  private final boolean prefixed;

  /// First letters of the names: nearly all elements are told from them by one look.
  private final boolean[] initials = new boolean[128];

  private JudgedParts(boolean prefixed, List<String> names) {
    this.prefixed = prefixed;
    this.names =
        names.stream().map(name -> name.getBytes(StandardCharsets.US_ASCII)).toArray(byte[][]::new);
    for (byte[] name : this.names) {
      initials[name[0]] = true;
    }
  }

  /// All but the elements of these names.
  static JudgedParts without(String... names) {
    return new JudgedParts(false, List.of(names));
  }

  /// All but the elements of these local names, whatever their prefixes.
  public static JudgedParts withoutLocal(String... names) {
    return new JudgedParts(true, List.of(names));
  }

  /// Pairs of a first byte and the byte after a last one, rising.
  public int[] of(byte[] record) {
    int[] parts = new int[16];
    int count = 0;
    int start = 0;
    boolean[] unclosed = new boolean[names.length];
    int i = Markup.next(record, 0, record.length);
    while (i < record.length) {
      int end = apart(record, i, unclosed);
      if (end > i) {
        if (count + 4 > parts.length) {
          parts = Arrays.copyOf(parts, parts.length * 2);
        }
        parts[count++] = start;
        parts[count++] = i;
        start = end;
      }
      i = Markup.next(record, Math.max(i + 1, end), record.length);
    }
    parts[count++] = start;
    parts[count++] = record.length;
    return Arrays.copyOf(parts, count);
  }

  /// Behind the end tag of an element to be left out that begins here; else 0.
  ///
  /// @param unclosed the elements of which no end is left: they aren't looked for again, since a
  ///     record may consist of their beginnings
  private int apart(byte[] record, int at, boolean[] unclosed) {
    int name = prefixed ? local(record, at + 1) : at + 1;
    if (name >= record.length || record[name] < 0 || !initials[record[name]]) {
      return 0;
    }
    for (int i = 0; i < names.length; i++) {
      if (stands(record, name, names[i])) {
        int nameEnd = name + names[i].length;
        if (unclosed[i] || isEmpty(record, nameEnd)) {
          return 0;
        }
        int end = closed(record, at + 1, nameEnd);
        unclosed[i] = end == 0;
        return end;
      }
    }
    return 0;
  }

  /// Where an element's local name begins.
  private static int local(byte[] record, int from) {
    int at = from;
    while (at < record.length && isNameByte(record[at]) && record[at] != ':') {
      at++;
    }
    return at < record.length && record[at] == ':' ? at + 1 : from;
  }

  /// Whether the start tag is the whole element.
  private static boolean isEmpty(byte[] record, int nameEnd) {
    int close = nameEnd;
    while (close < record.length && record[close] != '>') {
      close++;
    }
    return record[close - 1] == '/';
  }

  /// Behind the name in the end tag; 0 where there is none.
  ///
  /// @param from begin of the whole name, prefix included
  /// @param to its end
  private static int closed(byte[] record, int from, int to) {
    int length = to - from;
    int last = record.length - length - 2;
    for (int i = Markup.next(record, to, last); i < last; i = Markup.next(record, i + 1, last)) {
      int end = i + 2 + length;
      if (record[i + 1] == '/'
          && Arrays.equals(record, i + 2, end, record, from, to)
          && (record[end] == '>' || isBlank(record[end]))) {
        return end;
      }
    }
    return 0;
  }

  /// Whether a whole element name stands at a place.
  private static boolean stands(byte[] record, int at, byte[] name) {
    int end = at + name.length;
    return end < record.length
        && Arrays.equals(record, at, end, name, 0, name.length)
        && (record[end] == '>' || record[end] == '/' || isBlank(record[end]));
  }

  private static boolean isBlank(byte c) {
    return c >= 0 && c <= ' ';
  }

  private static boolean isNameByte(byte c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c < 0
        || c == '-'
        || c == '_'
        || c == '.'
        || c == ':';
  }
}
