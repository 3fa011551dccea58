package monazite.corpus.xml;

import javax.xml.stream.XMLStreamException;

/// The attributes of an SGML start tag, whose values may lack their quotes.
final class SgmlAttributes {
  private SgmlAttributes() {}

  /// Copies attributes as XML up to the tag's end; leaves the writer behind the tag.
  ///
  /// @return whether the tag ends its element itself
  static boolean copy(SgmlWriter writer, int from) throws XMLStreamException {
    String text = writer.text();
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '>') {
        writer.moveTo(i + 1);
        return text.charAt(i - 1) == '/';
      }
      if (c == '<') {
        break;
      }
      int end = writer.nameEnd(i);
      i = end == i ? i + 1 : attribute(writer, text.substring(i, end), end);
    }
    throw writer.broken("a tag without its end");
  }

  /// Writes an attribute with its value, if it has one; the place behind it.
  private static int attribute(SgmlWriter writer, String name, int end) throws XMLStreamException {
    String text = writer.text();
    int i = blanks(text, end);
    if (i >= text.length() || text.charAt(i) != '=') {
      return end;
    }
    i = blanks(text, i + 1);
    if (i >= text.length()) {
      throw writer.broken("a tag without its end");
    }
    char quote = text.charAt(i);
    boolean quoted = quote == '"' || quote == '\'';
    int begin = quoted ? i + 1 : i;
    int close = begin;
    while (close < text.length() && !ends(text.charAt(close), quoted, quote)) {
      close++;
    }
    writer.out().append(' ').append(name).append("=\"");
    value(writer, begin, close);
    writer.out().append('"');
    return quoted ? close + 1 : close;
  }

  private static boolean ends(char c, boolean quoted, char quote) {
    return quoted ? c == quote : c == '>' || c <= ' ';
  }

  private static void value(SgmlWriter writer, int begin, int end) throws XMLStreamException {
    writer.moveTo(begin);
    while (writer.at() < end) {
      char c = writer.text().charAt(writer.at());
      if (c == '&') {
        writer.reference();
      } else {
        writer.out().append(c == '<' ? "&lt;" : c == '"' ? "&quot;" : String.valueOf(c));
        writer.moveTo(writer.at() + 1);
      }
    }
  }

  private static int blanks(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) <= ' ') {
      i++;
    }
    return i;
  }
}
