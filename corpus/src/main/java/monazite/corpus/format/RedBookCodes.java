package monazite.corpus.format;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import monazite.corpus.document.Classification.Scheme;
import monazite.corpus.document.Symbols;
import monazite.corpus.xml.XmlCursor;

/// The classification elements of a Red Book document.
final class RedBookCodes {
  private RedBookCodes() {}

  /// Reads the element at hand, one of `classification-...` or `classifications-...`.
  static void read(XmlCursor xml, Draft draft) throws XMLStreamException {
    switch (xml.name()) {
      case "classifications-cpc" -> symbols(xml, Scheme.CPC, draft);
      case "classification-ipcr" -> symbol(xml, Scheme.IPC, draft);
      case "classifications-ipcr" -> symbols(xml, Scheme.IPC, draft);
      case "classification-ipc" -> written(xml, Scheme.IPC, draft);
      case "classification-national" -> written(xml, Scheme.USPC, draft);
      case "classification-locarno" -> written(xml, Scheme.LOCARNO, draft);
      default -> xml.skip();
    }
  }

  /// Symbols at any depth: `main-cpc`, `further-cpc`, combination sets.
  private static void symbols(XmlCursor xml, Scheme scheme, Draft draft) throws XMLStreamException {
    while (xml.child()) {
      switch (xml.name()) {
        case "classification-cpc", "classification-ipcr" -> symbol(xml, scheme, draft);
        case "main-cpc", "further-cpc", "combination-set", "combination-rank" ->
            symbols(xml, scheme, draft);
        default -> xml.skip();
      }
    }
  }

  private static void symbol(XmlCursor xml, Scheme scheme, Draft draft) throws XMLStreamException {
    String section = "";
    String symbolClass = "";
    String subclass = "";
    String group = "";
    String subgroup = "";
    boolean additional = false;
    while (xml.child()) {
      switch (xml.name()) {
        case "section" -> section = xml.line();
        case "class" -> symbolClass = xml.line();
        case "subclass" -> subclass = xml.line();
        case "main-group" -> group = xml.line();
        case "subgroup" -> subgroup = xml.line();
        case "classification-value" -> additional = xml.line().equals("N");
        default -> xml.skip();
      }
    }
    draft.add(scheme, Symbols.cpc(section, symbolClass, subclass, group, subgroup), additional);
  }

  /// Symbols as one text each, padded by their position.
  private static void written(XmlCursor xml, Scheme scheme, Draft draft) throws XMLStreamException {
    while (xml.child()) {
      switch (xml.name()) {
        case "main-classification", "further-classification" ->
            draft.add(scheme, symbol(scheme, xml.exact()), false);
        default -> xml.skip();
      }
    }
  }

  private static Optional<String> symbol(Scheme scheme, String text) {
    return switch (scheme) {
      case IPC, CPC, FI, OTHER -> Symbols.cpc(text);
      case USPC -> Symbols.uspc(text);
      case LOCARNO -> Symbols.locarno(text);
    };
  }
}
