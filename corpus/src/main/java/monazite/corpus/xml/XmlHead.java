package monazite.corpus.xml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// What the first bytes of an XML stream say, without parsing it.
public final class XmlHead {
  private static final String BOM = "\u00ef\u00bb\u00bf";
  private static final int PROLOG = 4096;
  private static final String DOCTYPE = "<!DOCTYPE ";

  private XmlHead() {}

  /// Name of the first element, prefix included; empty where the bytes don't look like XML. Byte
  /// order mark, white space, declaration, comments and DOCTYPE may come before it.
  public static Optional<String> root(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    int at = 0;
    while (at >= 0) {
      at = blank(text, at);
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

  /// Name of the first element, or, where an internal subset hides it, the name in the DOCTYPE;
  /// empty where the bytes don't look like XML or SGML. Some documents bear a foreign DOCTYPE, so
  /// the element counts first.
  public static Optional<String> type(byte[] head) {
    byte[] begin = head.length <= PROLOG ? head : Arrays.copyOf(head, PROLOG);
    return root(begin).or(() -> doctype(new String(begin, StandardCharsets.ISO_8859_1)));
  }

  private static Optional<String> doctype(String text) {
    int at = 0;
    while (at >= 0) {
      at = blank(text, at);
      if (text.startsWith("<?", at)) {
        at = after(text, "?>", at);
      } else if (text.startsWith("<!--", at)) {
        at = after(text, "-->", at);
      } else if (text.startsWith(DOCTYPE, at)) {
        return name(text, at + DOCTYPE.length());
      } else {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// The place behind white space and byte order marks, which some put behind line ends.
  private static int blank(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) <= ' ' || text.startsWith(BOM, at))) {
      at += text.charAt(at) <= ' ' ? 1 : BOM.length();
    }
    return at;
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
