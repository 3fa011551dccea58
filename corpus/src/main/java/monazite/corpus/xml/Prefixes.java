package monazite.corpus.xml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/// Declares the name prefixes of a fragment whose declarations stayed behind in the document around
/// it. What a prefix stands for is of no account: elements go by their local names.
final class Prefixes {
  /// No real record has more; further ones stay undeclared.
  private static final int MOST = 100;

  /// A root begins within these first bytes.
  private static final int HEAD = 64 * 1024;

  private Prefixes() {}

  /// The record itself where its root declares all prefixes that it uses; a copy with the missing
  /// declarations in its root otherwise.
  static byte[] declared(byte[] record) {
    int at = rootNameEnd(record);
    if (at < 0) {
      return record;
    }
    Set<String> prefixes = used(record);
    int close = at;
    while (close < record.length && record[close] != '>') {
      close++;
    }
    String root = new String(record, at, close - at, StandardCharsets.ISO_8859_1);
    StringBuilder added = new StringBuilder();
    for (String prefix : prefixes) {
      if (!root.contains("xmlns:" + prefix + "=") && !root.contains("xmlns:" + prefix + " ")) {
        added.append(" xmlns:").append(prefix).append("=\"").append(prefix).append('"');
      }
    }
    if (added.isEmpty()) {
      return record;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(record.length + added.length());
    out.write(record, 0, at);
    out.writeBytes(added.toString().getBytes(StandardCharsets.US_ASCII));
    out.write(record, at, record.length - at);
    return out.toByteArray();
  }

  /// Place behind the root element's name; -1 where the bytes don't look like XML.
  private static int rootNameEnd(byte[] record) {
    String name = XmlHead.root(Arrays.copyOf(record, Math.min(record.length, HEAD))).orElse("");
    if (name.isEmpty()) {
      return -1;
    }
    byte[] tag = ("<" + name).getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i + tag.length <= record.length; i++) {
      if (record[i] == '<' && Arrays.equals(record, i, i + tag.length, tag, 0, tag.length)) {
        return i + tag.length;
      }
    }
    return -1;
  }

  /// Words before a colon that follow `<`, `</` or white space.
  private static Set<String> used(byte[] record) {
    Set<String> prefixes = new TreeSet<>();
    for (int colon = 1; colon + 1 < record.length && prefixes.size() < MOST; colon++) {
      if (record[colon] != ':' || !isLetter(record[colon + 1])) {
        continue;
      }
      int from = colon;
      while (from > 0 && colon - from < 40 && isNameByte(record[from - 1])) {
        from--;
      }
      boolean markup =
          from > 0
              && (record[from - 1] == '<' || record[from - 1] == '/' || isSpace(record[from - 1]));
      if (from < colon && isLetter(record[from]) && markup) {
        String prefix = new String(record, from, colon - from, StandardCharsets.US_ASCII);
        if (!prefix.startsWith("xml")) {
          prefixes.add(prefix);
        }
      }
    }
    return prefixes;
  }

  private static boolean isSpace(byte c) {
    return c > 0 && c <= ' ';
  }

  private static boolean isLetter(byte c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  private static boolean isNameByte(byte c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '.';
  }
}
