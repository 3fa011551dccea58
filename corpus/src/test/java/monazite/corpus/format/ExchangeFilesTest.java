package monazite.corpus.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whole exchange files, as the EPO delivers the front and back files of its database.
class ExchangeFilesTest {
  private static final int DOCUMENTS = 300;

  @ParameterizedTest
  @ValueSource(strings = {"exch:", "", "ns2:"})
  void areCutIntoTheirDocumentsWhateverThePrefix(String prefix) {
    List<Reading> readings = Readings.of(Readings.format("docdb"), file(prefix));
    assertEquals(DOCUMENTS, readings.size());
    for (int i = 0; i < DOCUMENTS; i++) {
      if (i % 10 == 3) {
        String why = assertInstanceOf(Reading.Skipped.class, readings.get(i)).why();
        assertEquals("a deletion: EP39%05dA1".formatted(i), why);
      } else {
        var document = assertInstanceOf(Reading.Parsed.class, readings.get(i)).document();
        assertEquals("EP39%05dA1".formatted(i), document.publication().toString());
        assertEquals(i % 7 == 0 ? "" : "7%07d".formatted(i), document.simpleFamily().orElse(""));
        assertEquals("Magnet " + i, document.titles().get("en"));
      }
    }
  }

  private static String file(String prefix) {
    StringBuilder file = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    String namespace = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix.replace(":", "");
    file.append(
        "<%sexchange-documents %s=\"http://www.epo.org/exchange\" no-of-documents=\"%d\">"
            .formatted(prefix, namespace, DOCUMENTS));
    for (int i = 0; i < DOCUMENTS; i++) {
      file.append(document(prefix, i));
    }
    return file.append("</%sexchange-documents>".formatted(prefix)).toString();
  }

  /// Created, amended or deleted; a family of its own or none (`-1`); members of the wider family
  /// are named within it.
  private static String document(String prefix, int number) {
    String status = number % 10 == 3 ? "D" : number % 2 == 0 ? "A" : "C";
    String tag =
        "<%sexchange-document country=\"EP\" doc-number=\"39%05d\" kind=\"A1\" status=\"%s\""
            .formatted(prefix, number, status);
    if (status.equals("D")) {
      return tag + "/>";
    }
    String family = number % 7 == 0 ? "-1" : "7%07d".formatted(number);
    return (tag
            + " family-id=\"%s\"><@bibliographic-data><@publication-reference"
            + " data-format=\"docdb\">"
            + "<document-id><country>EP</country><doc-number>39%05d</doc-number><kind>A1</kind>"
            + "<date>20200517</date></document-id></@publication-reference><@invention-title"
            + " lang=\"en\">Magnet %d</@invention-title></@bibliographic-data>"
            + "<@patent-family><@family-member><@publication-reference><document-id>"
            + "<country>US</country><doc-number>9900001</doc-number><kind>B2</kind></document-id>"
            + "</@publication-reference></@family-member></@patent-family></@exchange-document>")
        .replace("@", prefix)
        .formatted(family, number, number);
  }
}
