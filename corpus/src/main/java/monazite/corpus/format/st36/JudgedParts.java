package monazite.corpus.format.st36;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Leaves descriptions and drawings out of a record, whatever their names' prefixes, on its bytes.
/// An element that isn't closed is not left out.
final class JudgedParts {
  private static final List<byte[]> APART =
      List.of(bytes("Description"), bytes("description"), bytes("Drawings"), bytes("drawings"));

  private JudgedParts() {}

  /// Pairs of a first byte and the byte after a last one.
  static int[] of(byte[] record) {
    int[] parts = new int[8];
    int count = 0;
    int start = 0;
    for (int i = 0; i + 1 < record.length; i++) {
      int end = record[i] == '<' ? apart(record, i) : 0;
      if (end > i) {
        if (count + 4 > parts.length) {
          parts = Arrays.copyOf(parts, parts.length * 2);
        }
        parts[count++] = start;
        parts[count++] = i;
        start = end;
        i = end - 1;
      }
    }
    parts[count++] = start;
    parts[count++] = record.length;
    return Arrays.copyOf(parts, count);
  }

  /// Behind the end tag of an element to be left out that begins here; else 0.
  private static int apart(byte[] record, int at) {
    int from = at + 1;
    while (from < record.length && isNameByte(record[from]) && record[from] != ':') {
      from++;
    }
    int name = from < record.length && record[from] == ':' ? from + 1 : at + 1;
    for (byte[] one : APART) {
      if (stands(record, name, one)) {
        return closed(record, name, at, name + one.length);
      }
    }
    return 0;
  }

  /// Behind the end tag; 0 where there is none or the element is empty.
  ///
  /// @param at of the `<`
  /// @param to end of the whole name, prefix included
  private static int closed(byte[] record, int from, int at, int to) {
    int length = to - at - 1;
    int open = to;
    while (open < record.length && record[open] != '>') {
      open++;
    }
    if (record[open - 1] == '/') {
      return 0;
    }
    for (int i = from; i + length + 2 < record.length; i++) {
      if (record[i] == '<'
          && record[i + 1] == '/'
          && Arrays.equals(record, i + 2, i + 2 + length, record, at + 1, to)
          && !isNameByte(record[i + 2 + length])) {
        return i + 2 + length;
      }
    }
    return 0;
  }

  private static boolean stands(byte[] record, int at, byte[] name) {
    int end = at + name.length;
    return end < record.length
        && Arrays.equals(record, at, end, name, 0, name.length)
        && !isNameByte(record[end]);
  }

  private static boolean isNameByte(byte c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_'
        || c == '.'
        || c == ':';
  }

  private static byte[] bytes(String name) {
    return name.getBytes(StandardCharsets.US_ASCII);
  }
}
