package monazite.corpus.format.odp;

import java.nio.charset.StandardCharsets;

/// Takes the quoting of YAML off a stretch of a recording.
final class Quoted {
  private final String text;
  private final boolean escapes;
  private final StringBuilder plain;
  private int at;

  private Quoted(String text, boolean escapes) {
    this.text = text;
    this.escapes = escapes;
    this.plain = new StringBuilder(text.length());
  }

  /// The JSON text that stands in quotes. That they were double ones shows in its first string:
  /// JSON's own quotes are then written `\"`.
  static String unquoted(byte[] stretch) {
    String text = new String(stretch, StandardCharsets.UTF_8);
    int quote = text.indexOf('"');
    return new Quoted(text, quote > 0 && text.charAt(quote - 1) == '\\').plain();
  }

  private String plain() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r') {
        fold();
      } else if (escapes && c == '\\') {
        escape();
      } else if (!escapes && c == '\'') {
        plain.append(c);
        at += text.startsWith("''", at) ? 2 : 1;
      } else {
        plain.append(c);
        at++;
      }
    }
    return plain.toString();
  }

  /// A line end stands for a blank, with empty lines behind it for as many line ends.
  private void fold() {
    while (!plain.isEmpty() && isBlank(plain.charAt(plain.length() - 1))) {
      plain.setLength(plain.length() - 1);
    }
    int lines = 0;
    while (at < text.length() && text.charAt(at) <= ' ') {
      lines += text.charAt(at) == '\n' ? 1 : 0;
      at++;
    }
    plain.append(lines > 1 ? "\n".repeat(lines - 1) : " ");
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private void escape() {
    char c = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    at += 2;
    switch (c) {
      case 'n' -> plain.append('\n');
      case 't' -> plain.append('\t');
      case 'r' -> plain.append('\r');
      case 'x' -> point(2);
      case 'u' -> point(4);
      case 'U' -> point(8);
      case '\n', '\r' -> {
        while (at < text.length() && text.charAt(at) <= ' ') {
          at++;
        }
      }
      default -> plain.append(c);
    }
  }

  private void point(int digits) {
    int end = Math.min(text.length(), at + digits);
    try {
      plain.appendCodePoint(Integer.parseInt(text.substring(at, end), 16));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("\\" + text.substring(at, end) + " is no character", e);
    }
    at = end;
  }
}
