package monazite.corpus.xml;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Tells references (`&amp;`, `&#8212;`) from an ampersand that stands for itself.
public final class References {
  private static final int LONGEST = 60;

  private References() {}

  /// The record with each bare ampersand written as `&amp;`; empty where it has none. An ampersand
  /// is bare where no name and semicolon follow it; what stands in CDATA and comments is left
  /// alone. Bytes of any encoding that has ASCII in it will do.
  public static Optional<byte[]> repaired(byte[] record) {
    String text = new String(record, StandardCharsets.ISO_8859_1);
    StringBuilder better = new StringBuilder(text.length() + 64);
    int copied = 0;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '<' && text.startsWith("<!--", i)) {
        i = after(text, "-->", i);
      } else if (c == '<' && text.startsWith("<![CDATA[", i)) {
        i = after(text, "]]>", i);
      } else if (c == '&' && end(text, i) < 0) {
        better.append(text, copied, i).append("&amp;");
        copied = ++i;
      } else {
        i++;
      }
    }
    if (copied == 0) {
      return Optional.empty();
    }
    better.append(text, copied, text.length());
    return Optional.of(better.toString().getBytes(StandardCharsets.ISO_8859_1));
  }

  private static int after(String text, String mark, int from) {
    int found = text.indexOf(mark, from);
    return found < 0 ? text.length() : found + mark.length();
  }

  /// The place behind the reference that begins at this ampersand; -1 where it begins none. Some
  /// dumps write a blank before the semicolon (`&circ ;`): that is taken where the name is known.
  static int end(String text, int ampersand) {
    int limit = Math.min(text.length(), ampersand + LONGEST);
    int i = ampersand + 1;
    boolean number = i < limit && text.charAt(i) == '#';
    boolean hex = number && i + 1 < limit && text.charAt(i + 1) == 'x';
    int begin = i + (hex ? 2 : number ? 1 : 0);
    i = begin;
    while (i < limit && isPart(text.charAt(i), number, hex, i == begin)) {
      i++;
    }
    if (i == begin || i >= limit) {
      return -1;
    }
    if (text.charAt(i) == ';') {
      return i + 1;
    }
    boolean known =
        text.startsWith(" ;", i) && !number && Entities.text(text.substring(begin, i)).isPresent();
    return known ? i + 2 : -1;
  }

  private static boolean isPart(char c, boolean number, boolean hex, boolean first) {
    boolean digit = c >= '0' && c <= '9';
    if (number) {
      return digit || (hex && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
    }
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return letter || (!first && (digit || c == '.' || c == '-' || c == '_'));
  }
}
