package monazite.corpus.format.patdoc;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import monazite.corpus.document.Classification.Scheme;
import monazite.corpus.document.Symbols;
import monazite.corpus.format.Draft;
import monazite.corpus.xml.XmlCursor;

/// The classes of a PATDOC record: international (`B510`; of designs Locarno) and national
/// (`B520`), padded by position.
final class PatdocClasses {
  private PatdocClasses() {}

  static void read(XmlCursor xml, Draft draft) throws XMLStreamException {
    while (xml.child()) {
      switch (xml.name()) {
        case "B511", "B512" -> international(padded(xml), draft);
        case "B521", "B522" -> draft.add(Scheme.USPC, Symbols.uspc(padded(xml)), false);
        default -> xml.skip();
      }
    }
  }

  private static void international(String symbol, Draft draft) {
    Optional<String> locarno = Symbols.locarno(symbol);
    draft.add(Scheme.LOCARNO, locarno, false);
    if (locarno.isEmpty()) {
      draft.add(Scheme.IPC, Symbols.cpc(symbol), false);
    }
  }

  /// The text of the `PDAT` within, its padding kept, line ends around it dropped.
  private static String padded(XmlCursor xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (xml.child()) {
      text.append(xml.exact());
    }
    return text.toString().replaceAll("[\\r\\n]", "");
  }
}
