package monazite.corpus.xml;

import com.fasterxml.aalto.AaltoInputProperties;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/// Walks one XML record forwards, element by element. After [#child] the caller consumes the child:
/// by [#line], [#lines], [#skip], or by its own loop over [#child] until that is false.
///
/// Nothing outside the record is ever read: DTDs are skipped, entities come from [Entities] alone,
/// and one that the record itself declares is refused where it is used, since its text can't be
/// trusted (it may be a file, or a million copies of itself).
public final class XmlCursor {
  /// Elements may lie this deep; real records stay below 40.
  public static final int DEEPEST = 400;

  private static final InputFactoryImpl FACTORY = factory();

  private final XMLStreamReader2 in;
  private final Map<String, String> names;
  private DeclaredEntities declared = DeclaredEntities.NONE;
  private int depth;

  /// Depth of an element whose content stays in the line, as long as the cursor is within it.
  private int joined;

  private XmlCursor(XMLStreamReader2 in, Map<String, String> names) {
    this.in = in;
    this.names = names;
  }

  private static InputFactoryImpl factory() {
    InputFactoryImpl factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    // Lazily parsed text fails with an unchecked exception, after the event was handed out.
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    factory.setProperty(AaltoInputProperties.P_RETAIN_ATTRIBUTE_GENERAL_ENTITIES, true);
    return factory;
  }

  /// A cursor before the root element. Declared encodings are honoured; bytes that the encoding
  /// doesn't know are an error, never a replacement character.
  public static XmlCursor of(byte[] record) throws XMLStreamException {
    return of(record, Map.of());
  }

  private static XmlCursor of(byte[] record, Map<String, String> names) throws XMLStreamException {
    Optional<String> text = XmlEncoding.decodeUnlessUtf8(record);
    bounded(text.orElseGet(() -> new String(record, StandardCharsets.ISO_8859_1)));
    return new XmlCursor(
        (XMLStreamReader2)
            (text.isPresent()
                ? FACTORY.createXMLStreamReader(new java.io.StringReader(text.get()))
                : FACTORY.createXMLStreamReader(new java.io.ByteArrayInputStream(record))),
        names);
  }

  /// A cursor over a stream, which is read as the cursor moves and not closed; in UTF-8 or UTF-16.
  public static XmlCursor of(java.io.InputStream in) throws XMLStreamException {
    return new XmlCursor((XMLStreamReader2) FACTORY.createXMLStreamReader(in), Map.of());
  }

  /// A cursor before the root element of a record that was decoded already.
  public static XmlCursor of(String record) throws XMLStreamException {
    bounded(record);
    return new XmlCursor(
        (XMLStreamReader2) FACTORY.createXMLStreamReader(new java.io.StringReader(record)),
        Map.of());
  }

  private static void bounded(String record) throws XMLStreamException {
    if (AttributeBound.isExceeded(record)) {
      throw new XMLStreamException(
          "an element has more than " + AttributeBound.MOST + " attributes");
    }
  }

  /// A cursor over a record that was cut out of its surroundings: name prefixes that only these
  /// declared count as declared.
  public static XmlCursor ofFragment(byte[] record) throws XMLStreamException {
    return ofFragment(record, Map.of());
  }

  /// The same over a record of another vocabulary: elements and attributes go by the names that
  /// theirs are put for.
  ///
  /// @param names by local names as they stand in the record; others stay as they are
  public static XmlCursor ofFragment(byte[] record, Map<String, String> names)
      throws XMLStreamException {
    return of(Prefixes.declared(record), names);
  }

  /// Goes to the next child of the element at hand (of the document, at first); false at its end.
  public boolean child() throws XMLStreamException {
    while (true) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          return true;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          return false;
        }
        default -> {}
      }
    }
  }

  /// Like [#child()]; the characters before that child, or before the end, go to `own`.
  public boolean child(FoldedText own) throws XMLStreamException {
    while (true) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          return true;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          return false;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            own.add(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
        case XMLStreamConstants.ENTITY_REFERENCE -> own.add(entity());
        default -> {}
      }
    }
  }

  /// Local name of the element at hand.
  public String name() {
    return named(in.getLocalName());
  }

  private String named(String local) {
    return names.isEmpty() ? local : names.getOrDefault(local, local);
  }

  /// Value of an attribute of the element just begun, or empty.
  public String attribute(String name) {
    if (!names.isEmpty()) {
      return attributes().getOrDefault(name, "");
    }
    String value = in.getAttributeValue(null, name);
    return value == null ? "" : value.strip();
  }

  /// Attributes of the element just begun, by local name.
  public Map<String, String> attributes() {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < in.getAttributeCount(); i++) {
      attributes.put(named(in.getAttributeLocalName(i)), in.getAttributeValue(i).strip());
    }
    return attributes;
  }

  /// Passes over the element at hand.
  public void skip() throws XMLStreamException {
    for (int above = depth - 1; depth > above; ) {
      next();
    }
  }

  /// The element's whole text, in one line.
  public String line() throws XMLStreamException {
    return text(false, Set.of());
  }

  /// The element's whole text: a line for each paragraph, heading or row of a table, tabs between
  /// cells.
  public String lines() throws XMLStreamException {
    return text(true, Set.of());
  }

  /// The same without what stands in elements of these names (printed paragraph numbers).
  public String lines(Set<String> without) throws XMLStreamException {
    return text(true, without);
  }

  /// The element's own characters as they stand, white space kept: for codes that are padded.
  public String exact() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    for (int above = depth - 1; depth > above; ) {
      switch (next()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(in.getText());
        case XMLStreamConstants.ENTITY_REFERENCE -> text.append(entity());
        default -> {}
      }
    }
    return text.toString();
  }

  /// Collects the element's text and hands each element within it to the listener as it begins.
  public String line(Listener listener) throws XMLStreamException {
    FoldedText text = new FoldedText();
    collect(text, false, Set.of(), listener);
    return text.toString();
  }

  /// The element's text with the source's own line ends kept, and one where a paragraph or the like
  /// begins or ends; nothing is folded. Each element within it is told to the listener.
  public String printed(Listener listener) throws XMLStreamException {
    return printed(Map.of(), listener);
  }

  /// The same; what stands in elements of these names goes to theirs.
  public String printed(Map<String, StringBuilder> apart, Listener listener)
      throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    for (int above = depth - 1; depth > above; ) {
      int event = next();
      switch (event) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(in.getText());
        case XMLStreamConstants.ENTITY_REFERENCE -> text.append(entity());
        case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT -> {
          StringBuilder other = apart.get(name());
          if (other != null && event == XMLStreamConstants.START_ELEMENT) {
            other.append(line());
            continue;
          }
          switch (Layout.of(name())) {
            case BLOCK -> text.append('\n');
            case GAP, CELL -> text.append(' ');
            case INLINE, JOINED -> {}
          }
          if (event == XMLStreamConstants.START_ELEMENT) {
            listener.begins();
          }
        }
        default -> {}
      }
    }
    return text.toString();
  }

  private String text(boolean lines, Set<String> without) throws XMLStreamException {
    FoldedText text = new FoldedText();
    collect(text, lines, without, () -> {});
    return text.toString();
  }

  private void collect(FoldedText text, boolean lines, Set<String> without, Listener listener)
      throws XMLStreamException {
    for (int above = depth - 1; depth > above; ) {
      switch (next()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.add(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
        case XMLStreamConstants.ENTITY_REFERENCE -> text.add(entity());
        case XMLStreamConstants.START_ELEMENT -> {
          if (without.contains(name())) {
            skip();
          } else {
            layOut(text, lines, true);
            listener.begins();
          }
        }
        case XMLStreamConstants.END_ELEMENT -> layOut(text, lines, false);
        default -> {}
      }
    }
  }

  private void layOut(FoldedText text, boolean lines, boolean begins) {
    Layout layout = Layout.of(name());
    if (joined > 0) {
      joined = !begins && depth < joined ? 0 : joined;
      return;
    }
    if (layout == Layout.JOINED && begins) {
      joined = depth;
      return;
    }
    if (layout == Layout.INLINE || layout == Layout.JOINED) {
      return;
    }
    if (lines && layout == Layout.BLOCK) {
      text.line();
    } else if (lines && layout == Layout.CELL) {
      if (!begins) {
        text.cell();
      }
    } else {
      text.space();
    }
  }

  private int next() throws XMLStreamException {
    if (!in.hasNext()) {
      throw new XMLStreamException("the record ends within an element", in.getLocation());
    }
    int event = in.next();
    if (event == XMLStreamConstants.START_ELEMENT) {
      if (++depth > DEEPEST) {
        throw new XMLStreamException(
            "elements lie deeper than " + DEEPEST + " within each other", in.getLocation());
      }
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      depth--;
    } else if (event == XMLStreamConstants.DTD) {
      String subset = in.getDTDInfo() == null ? null : in.getDTDInfo().getDTDInternalSubset();
      declared = subset == null ? DeclaredEntities.NONE : DeclaredEntities.of(subset);
    } else if (event == XMLStreamConstants.END_DOCUMENT) {
      throw new XMLStreamException("the record ends without a root element", in.getLocation());
    }
    return event;
  }

  private String entity() throws XMLStreamException {
    // The parser takes everything up to a semicolon for a name; some dumps put a blank before it.
    String name = in.getLocalName().strip();
    if (!References.isName(name)) {
      throw new XMLStreamException("an & that begins no reference", in.getLocation());
    }
    if (declared.declares(name)) {
      throw new XMLStreamException(
          "entity &" + name + "; is declared in the record itself; such entities are not expanded",
          in.getLocation());
    }
    return Entities.text(name).orElse("&" + name + ";");
  }

  /// Told of each element that begins within a text.
  public interface Listener {
    /// The cursor stands at the element: its name and attributes can be asked for.
    void begins();
  }
}
