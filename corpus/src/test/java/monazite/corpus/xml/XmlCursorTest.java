package monazite.corpus.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmlCursorTest {

  private static String line(String xml) throws XMLStreamException {
    return line(xml.getBytes(StandardCharsets.UTF_8));
  }

  private static String line(byte[] xml) throws XMLStreamException {
    XmlCursor cursor = XmlCursor.of(xml);
    cursor.child();
    return cursor.line();
  }

  private static String lines(String xml) throws XMLStreamException {
    XmlCursor cursor = XmlCursor.of(xml.getBytes(StandardCharsets.UTF_8));
    cursor.child();
    return cursor.lines();
  }

  private static String refused(String xml) {
    return String.valueOf(assertThrows(XMLStreamException.class, () -> line(xml)).getMessage());
  }

  @Test
  void inlineElementsJoinAndBlocksPartWords() throws XMLStreamException {
    assertEquals("Nd2Fe14B", line("<p>Nd<sub>2</sub>Fe<sub>14</sub>B</p>"));
    assertEquals("a b c", line("<c>a<claim-text>b</claim-text>c</c>"));
    assertEquals("a\nb\nc", lines("<c>a<p>b</p>\n  c</c>"));
  }

  @Test
  void tablesKeepTheirEmptyCells() throws XMLStreamException {
    assertEquals(
        "x\n\tDy\n1\t\t3",
        lines(
            "<c><p>x</p><row><entry/><entry>Dy</entry><entry/></row>"
                + "<row><entry>1</entry><entry/><entry>3</entry></row></c>"));
  }

  @Test
  void namedCharactersAreKnownWithoutADtd() throws XMLStreamException {
    assertEquals("α β [µ] <&", line("<p>&alpha;&nbsp;&bgr; &lsqb;&micro;&rsqb; &lt;&amp;</p>"));
    assertEquals(Optional.of("≤"), Entities.text("le"));
    assertEquals(Optional.empty(), Entities.text("nosuch"));
  }

  @Test
  void namesThatNobodyKnowsStayAsWritten() throws XMLStreamException {
    assertEquals("a &nosuch; b", line("<p>a &nosuch; b</p>"));
    assertEquals("a α b", line("<p>a &alpha ; b</p>"));
  }

  @Test
  void anAmpersandDoesNotSwallowTheTagsUpToASemicolon() {
    for (String text : List.of("<p>R&D <b>Co</b>; x</p>", "<p>A & B; x</p>", "<p>&; x</p>")) {
      assertThrows(XMLStreamException.class, () -> line(text), text);
    }
  }

  @Test
  void filesAreNeverReadThroughEntities(@TempDir Path folder) throws Exception {
    Path secret = folder.resolve("secret.txt");
    Files.writeString(secret, "SECRET");
    String why =
        refused("<!DOCTYPE p [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>\n<p>a &x; b</p>");
    assertTrue(why.contains("entity &x; is declared in the record itself"), why);
    assertFalse(why.contains("SECRET"), why);
  }

  @Test
  void dtdsAreNeverFetched() throws XMLStreamException {
    assertEquals("a", line("<!DOCTYPE p SYSTEM \"http://192.0.2.1/none.dtd\"><p>a</p>"));
    assertEquals("a", line("<!DOCTYPE p [<!ENTITY % e SYSTEM \"file:///none\"> %e;]><p>a</p>"));
  }

  @Test
  void entitiesWithinEntitiesDoNotGrow() {
    StringBuilder dtd = new StringBuilder("<!DOCTYPE p [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      dtd.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    assertTrue(refused(dtd + "]><p>&a29;</p>").contains("&a29; is declared"));
  }

  @Test
  void depthIsBounded() throws XMLStreamException {
    int deep = XmlCursor.DEEPEST;
    assertEquals("x", line("<a>".repeat(deep) + "x" + "</a>".repeat(deep)));
    assertTrue(
        refused("<a>".repeat(deep + 1) + "x" + "</a>".repeat(deep + 1)).contains("deeper than"));
    assertTrue(refused("<a>".repeat(1_000_000)).contains("deeper than"));
  }

  @Test
  void declaredEncodingsAreHonoured() throws XMLStreamException {
    for (String name : new String[] {"ISO-8859-1", "windows-1252", "UTF-8", "Shift_JIS"}) {
      String text = name.equals("Shift_JIS") ? "希土類" : "Müller";
      String xml = "<?xml version=\"1.0\" encoding=\"" + name + "\"?>\n<p>" + text + "</p>";
      assertEquals(text, line(xml.getBytes(Charset.forName(name))));
    }
  }

  @Test
  void bytesThatTheDeclaredEncodingDoesNotKnowAreAnError() {
    byte[] xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<p>M\u00fcller</p>"
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThrows(XMLStreamException.class, () -> line(xml));
    assertTrue(
        refused("<?xml version=\"1.0\" encoding=\"klingon\"?><p/>")
            .contains("klingon is not known"));
  }

  @Test
  void theRootIsSeenThroughEverythingBeforeIt() {
    assertEquals(Optional.of("us-patent-grant"), root("\ufeff \n<us-patent-grant id='1'>"));
    assertEquals(
        Optional.of("b"),
        root("<?xml version='1.0'?><!-- <a> --><!DOCTYPE b [<!ENTITY c '>'>]>\n<b>"));
    assertEquals(Optional.of("x:y"), root("<x:y>"));
    assertEquals(Optional.empty(), root("PATN"));
    assertEquals(Optional.empty(), root(""));
    assertEquals(Optional.empty(), root("<!-- never ends"));
  }

  private static Optional<String> root(String text) {
    return XmlHead.root(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aFragmentMayUsePrefixesThatItDoesNotDeclare() throws XMLStreamException {
    String text = "<a:doc b:kind='x' kind2='a:b'><a:p>see also:this <c:i/> &ccaron;</a:p></a:doc>";
    XmlCursor xml = XmlCursor.ofFragment(text.getBytes(StandardCharsets.UTF_8));
    assertTrue(xml.child());
    assertEquals("doc", xml.name());
    assertEquals("{kind=x, kind2=a:b}", xml.attributes().toString());
    assertTrue(xml.child());
    assertEquals("see also:this \u010d", xml.line());
  }

  @Test
  void aFragmentMayDeclareItsPrefixes() throws XMLStreamException {
    String text = "<?xml version='1.0'?><a:doc xmlns:a='1' xmlns:c = '2'><c:p b:x='1'/></a:doc>";
    XmlCursor xml = XmlCursor.ofFragment(text.getBytes(StandardCharsets.UTF_8));
    assertTrue(xml.child());
    assertTrue(xml.child());
    assertEquals("p", xml.name());
  }

  @Test
  void printedTextKeepsTheLineEndsOfTheSource() throws XMLStreamException {
    XmlCursor xml =
        XmlCursor.of("<c>1. A\nb<p>2.<b>C</b></p></c>".getBytes(StandardCharsets.UTF_8));
    assertTrue(xml.child());
    assertEquals("1. A\nb\n2.C\n", xml.printed(() -> {}));
  }
}
