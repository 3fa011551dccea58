package monazite.corpus.format;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import monazite.corpus.xml.XmlCursor;

/// The claims of a Red Book document.
final class RedBookClaims {
  private RedBookClaims() {}

  static void read(XmlCursor xml, Draft draft) throws XMLStreamException {
    ClaimSet set = new ClaimSet(draft.language);
    while (xml.child()) {
      if (xml.name().equals("claim")) {
        String number = xml.attribute("num");
        String id = xml.attribute("id");
        List<String> references = new ArrayList<>();
        String text =
            xml.line(
                () -> {
                  if (xml.name().equals("claim-ref")) {
                    references.add(xml.attribute("idref"));
                  }
                });
        set.add(number.isEmpty() ? id : number, references, text);
      } else {
        xml.skip();
      }
    }
    draft.claims.addAll(set.claims());
  }
}
