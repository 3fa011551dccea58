package monazite.corpus.xml;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/// Writes one SGML record as XML, in one pass.
final class SgmlWriter {
  private final Sgml rules;
  private final String text;
  private final StringBuilder xml;
  private final List<String> open = new ArrayList<>();
  private DeclaredEntities declared = DeclaredEntities.NONE;
  private int at;
  private boolean closed;

  SgmlWriter(Sgml rules, String text) {
    this.rules = rules;
    this.text = text;
    this.xml = new StringBuilder(text.length() + 64);
  }

  String xml() throws XMLStreamException {
    while (at < text.length() && !closed) {
      char c = text.charAt(at);
      if (c == '<' && isMarkup(at + 1)) {
        markup();
      } else if (open.isEmpty()) {
        at++;
      } else {
        characters();
      }
    }
    if (!closed) {
      throw broken("the record ends " + (open.isEmpty() ? "without a root element" : within()));
    }
    return xml.toString();
  }

  private boolean isMarkup(int next) {
    char c = next < text.length() ? text.charAt(next) : ' ';
    return isLetter(c) || c == '/' || c == '!' || c == '?';
  }

  private void markup() throws XMLStreamException {
    if (text.startsWith("<!--", at)) {
      at = after("-->", at + 4);
    } else if (text.startsWith("<![CDATA[", at)) {
      int end = after("]]>", at);
      xml.append(text, at, open.isEmpty() ? at : end);
      at = end;
    } else if (text.startsWith("<!", at)) {
      declaration();
    } else if (text.startsWith("<?", at)) {
      at = after(">", at);
    } else if (text.startsWith("</", at)) {
      endTag();
    } else {
      startTag();
    }
  }

  /// A DOCTYPE's internal subset is kept for its entities' names alone.
  private void declaration() throws XMLStreamException {
    int close = after(">", at);
    int bracket = text.indexOf('[', at, close);
    if (bracket >= 0) {
      int end = after("]", bracket);
      declared = DeclaredEntities.of(text.substring(bracket, end));
      close = after(">", end);
    }
    at = close;
  }

  private void startTag() throws XMLStreamException {
    int end = nameEnd(at + 1);
    String name = text.substring(at + 1, end);
    xml.append('<').append(name);
    at = end;
    boolean selfClosed = SgmlAttributes.copy(this, end);
    if (selfClosed || rules.empty().contains(name)) {
      xml.append("/>");
      closed = open.isEmpty();
    } else {
      xml.append('>');
      open.add(name);
      if (open.size() > XmlCursor.DEEPEST) {
        throw broken("elements lie deeper than " + XmlCursor.DEEPEST + " within each other");
      }
    }
  }

  /// Ends the element of this name and those within it that lack their end.
  private void endTag() throws XMLStreamException {
    int end = nameEnd(at + 2);
    String name = text.substring(at + 2, end);
    at = after(">", end);
    if (rules.empty().contains(name)) {
      return;
    }
    int place = open.size() - 1;
    while (place >= 0
        && !open.get(place).equalsIgnoreCase(name)
        && rules.endless().contains(open.get(place))) {
      place--;
    }
    if (place >= 0 && open.get(place).equalsIgnoreCase(name)) {
      while (open.size() > place) {
        xml.append("</").append(open.removeLast()).append('>');
      }
      closed = open.isEmpty();
    } else if (!rules.endless().contains(name)) {
      throw broken("end tag </" + name + "> " + within());
    }
  }

  private void characters() throws XMLStreamException {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '<') {
        if (isMarkup(at + 1)) {
          return;
        }
        xml.append("&lt;");
        at++;
      } else if (c == '&') {
        reference();
      } else {
        xml.append(c);
        at++;
      }
    }
  }

  /// Copies the reference at hand, if it is one; a bare `&` becomes text.
  void reference() throws XMLStreamException {
    int end = References.end(text, at);
    if (end < 0) {
      xml.append("&amp;");
      at++;
      return;
    }
    String name = text.substring(at + 1, end - 1).stripTrailing();
    if (declared.declares(name)) {
      throw broken(
          "entity &" + name + "; is declared in the record itself; such entities are not expanded");
    }
    xml.append('&').append(name).append(';');
    at = end;
  }

  String text() {
    return text;
  }

  StringBuilder out() {
    return xml;
  }

  int at() {
    return at;
  }

  void moveTo(int place) {
    at = place;
  }

  private String within() {
    return open.isEmpty() ? "outside of the root element" : "within <" + open.getLast() + ">";
  }

  private int after(String mark, int from) throws XMLStreamException {
    int found = text.indexOf(mark, from);
    if (found < 0) {
      throw broken("markup without its end " + mark);
    }
    return found + mark.length();
  }

  int nameEnd(int from) {
    int end = from;
    while (end < text.length() && isNameCharacter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isNameCharacter(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == ':';
  }

  XMLStreamException broken(String why) {
    long line = text.substring(0, Math.min(at, text.length())).lines().count();
    return new XMLStreamException("line " + Math.max(1, line) + ": " + why);
  }
}
