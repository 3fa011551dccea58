package monazite.corpus.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Leaves out of a Red Book record what carries neither title, abstract, claims nor codes of the
/// document itself, on its bytes. An element that isn't closed is not left out.
final class RedBookParts {
  private static final List<byte[]> APART =
      List.of(
          name("description"),
          name("drawings"),
          name("us-references-cited"),
          name("references-cited"),
          name("us-field-of-classification-search"),
          name("field-of-search"),
          name("us-parties"),
          name("parties"),
          name("assignees"),
          name("examiners"),
          name("us-related-documents"));

  /// First letters of those names: nearly all elements are told from them by one look.
  private static final boolean[] INITIALS = new boolean[128];

  static {
    APART.forEach(name -> INITIALS[name[0]] = true);
  }

  private RedBookParts() {}

  static int[] of(byte[] record) {
    int[] parts = new int[16];
    int count = 0;
    int start = 0;
    boolean[] unclosed = new boolean[APART.size()];
    int i = Markup.next(record, 0, record.length);
    while (i < record.length) {
      int end = mayBegin(record, i + 1) ? apart(record, i, unclosed) : 0;
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

  private static boolean mayBegin(byte[] record, int at) {
    return at < record.length && record[at] > 0 && INITIALS[record[at]];
  }

  /// Behind the end tag of an element to be left out that begins here; else 0.
  ///
  /// @param unclosed the elements of which no end is left: they aren't looked for again
  private static int apart(byte[] record, int at, boolean[] unclosed) {
    for (int i = 0; i < APART.size(); i++) {
      byte[] name = APART.get(i);
      if (stands(record, at + 1, name)) {
        int end = unclosed[i] ? 0 : closed(record, at + 1 + name.length, name);
        unclosed[i] = end == 0;
        return end;
      }
    }
    return 0;
  }

  private static int closed(byte[] record, int from, byte[] name) {
    int last = record.length - name.length - 2;
    for (int i = Markup.next(record, from, last); i < last; i = Markup.next(record, i + 1, last)) {
      if (record[i + 1] == '/' && stands(record, i + 2, name)) {
        return i + 2 + name.length;
      }
    }
    return 0;
  }

  /// Whether a whole element name stands at a place.
  private static boolean stands(byte[] record, int at, byte[] name) {
    int end = at + name.length;
    if (end >= record.length || record[at] != name[0]) {
      return false;
    }
    if (!Arrays.equals(record, at, end, name, 0, name.length)) {
      return false;
    }
    byte next = record[end];
    return next == '>' || next == ' ' || next == '\n' || next == '\r' || next == '\t';
  }

  private static byte[] name(String name) {
    return name.getBytes(StandardCharsets.US_ASCII);
  }
}
