package monazite.corpus.xml;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What the first bytes of an XML stream say, without parsing it.
public final class XmlHead {
  private XmlHead() {}

  /// Name of the first element, prefix included; empty where the bytes don't look like XML. Byte
  /// order mark, white space, declaration, comments and DOCTYPE may come before it.
  public static Optional<String> root(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    int at = text.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0;
    while (at >= 0) {
      while (at < text.length() && text.charAt(at) <= ' ') {
        at++;
      }
      if (at + 1 >= text.length() || text.charAt(at) != '<') {
        return Optional.empty();
      }
      if (text.startsWith("<?", at)) {
        at = after(text, "?>", at);
      } else if (text.startsWith("<!--", at)) {
        at = after(text, "-->", at);
      } else if (text.startsWith("<!DOCTYPE", at)) {
        at = afterDoctype(text, at);
      } else {
        return name(text, at + 1);
      }
    }
    return Optional.empty();
  }

  private static int after(String text, String mark, int from) {
    int found = text.indexOf(mark, from);
    return found < 0 ? -1 : found + mark.length();
  }

  private static int afterDoctype(String text, int from) {
    int close = text.indexOf('>', from);
    int subset = text.indexOf('[', from);
    if (subset < 0 || close < subset) {
      return close < 0 ? -1 : close + 1;
    }
    int end = text.indexOf(']', subset);
    return end < 0 ? -1 : after(text, ">", end);
  }

  private static Optional<String> name(String text, int begin) {
    int end = begin;
    while (end < text.length() && isNameCharacter(text.charAt(end))) {
      end++;
    }
    return end == begin || end == text.length()
        ? Optional.empty()
        : Optional.of(text.substring(begin, end));
  }

  private static boolean isNameCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':' || c == '.';
  }
}
