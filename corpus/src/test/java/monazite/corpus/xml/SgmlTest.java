package monazite.corpus.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SgmlTest {
  private static final Sgml SGML = new Sgml(Set.of("E"), Set.of("p", "i"));

  private static String xml(String sgml) throws XMLStreamException {
    return SGML.asXml(sgml.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <r>a<E>b</r>                    | <r>a<E/>b</r>
          <r>a<E x="1"/>b</E></r>         | <r>a<E x="1"/>b</r>
          <r><p>a<i>b</r>                 | <r><p>a<i>b</i></p></r>
          <r><p>a<i>b</p>c</i></r>        | <r><p>a<i>b</i></p>c</r>
          <r a=1 b='x"y' c>t</r>          | <r a="1" b="x&quot;y">t</r>
          <r a="R&D &amp; <1">t</r>       | <r a="R&amp;D &amp; &lt;1">t</r>
          <r>x < 1 & R&D &amp; &#65;</r>  | <r>x &lt; 1 &amp; R&amp;D &amp; &#65;</r>
          <r>&circ ; &nothing ;</r>       | <r>&circ; &amp;nothing ;</r>
          <r>a<!-- <p> & -->b<?x y?>c</r> | <r>abc</r>
          <r><![CDATA[<p> & ]]></r>       | <r><![CDATA[<p> & ]]></r>
          <R>a</r> <q>                    | <R>a</R>
          """)
  void markupIsCompletedAndWhatIsXmlStays(String sgml, String xml) throws XMLStreamException {
    assertEquals(xml, xml(sgml));
  }

  @Test
  void thePrologGoesAndWhatItDeclaresIsNotExpanded() throws XMLStreamException {
    String prolog = "<!DOCTYPE r PUBLIC \"x\" [<!ENTITY a SYSTEM \"a\" NDATA TIF>]>";
    assertEquals("<r>b</r>", xml("<?xml version=\"1.0\"?>" + prolog + "<r>b</r>"));
    assertTrue(why(prolog + "<r>&a;</r>").contains("declared in the record itself"));
    assertTrue(why(prolog + "<r f=\"&a;\"/>").contains("declared in the record itself"));
  }

  @Test
  void whatCannotBeCompletedSafelyIsBroken() {
    assertEquals("line 2: end tag </q> within <r>", why("<r>\n</q>"));
    assertEquals("line 1: end tag </r> within <s>", why("<r><s></r>"));
    assertEquals("line 1: the record ends within <r>", why("<r>text"));
    assertEquals("line 1: the record ends without a root element", why("text"));
    assertEquals("line 1: a tag without its end", why("<r a=\"1>text</r>"));
    assertEquals("line 1: markup without its end -->", why("<r><!-- x</r>"));
    assertTrue(why("<p>".repeat(100_000) + "</q>").contains("deeper than"));
    assertTrue(
        why("<?xml version=\"1.0\"?><r>\u00ff</r>".getBytes(StandardCharsets.ISO_8859_1))
            .contains("declared encoding"));
  }

  private static String why(String sgml) {
    return why(sgml.getBytes(StandardCharsets.UTF_8));
  }

  private static String why(byte[] sgml) {
    return String.valueOf(
        assertThrows(XMLStreamException.class, () -> SGML.asXml(sgml)).getMessage());
  }
}
