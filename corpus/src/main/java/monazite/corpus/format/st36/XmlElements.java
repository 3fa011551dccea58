package monazite.corpus.format.st36;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import monazite.corpus.xml.FoldedText;
import monazite.corpus.xml.XmlCursor;

/// Reads XML into [Element]s.
final class XmlElements {
  /// No real record has more elements in its bibliographic part.
  private static final int MOST = 500_000;

  private final XmlCursor xml;
  private int count;

  private XmlElements(XmlCursor xml) {
    this.xml = xml;
  }

  /// The element that the cursor stands at, with all that is in it.
  static Element read(XmlCursor xml) throws XMLStreamException {
    return new XmlElements(xml).element();
  }

  private Element element() throws XMLStreamException {
    if (++count > MOST) {
      throw new XMLStreamException("more than " + MOST + " elements in a bibliographic part");
    }
    String name = xml.name();
    Map<String, String> attributes = xml.attributes();
    if (Leaves.isLine(name)) {
      return new Element(name, attributes, Escapes.undo(xml.line()), List.of());
    }
    if (Leaves.isExact(name)) {
      return new Element(name, attributes, Escapes.undo(xml.printed(() -> {})), List.of());
    }
    FoldedText own = new FoldedText();
    List<Element> children = new ArrayList<>();
    while (xml.child(own)) {
      own.space();
      children.add(element());
    }
    return new Element(name, attributes, Escapes.undo(own.toString()), children);
  }
}
