package monazite.corpus.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MendingTest {
  private static void mended(String better, String what, String text) {
    mended(better, what, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void mended(String better, String what, byte[] text) {
    Mending.Mended mended = Mending.of(text).orElseThrow(() -> new AssertionError("not mended"));
    assertEquals(better, new String(mended.record(), StandardCharsets.UTF_8));
    assertEquals(what, mended.what());
    assertEquals(Optional.empty(), Mending.of(mended.record()));
  }

  private static void left(String text) {
    assertEquals(Optional.empty(), Mending.of(text.getBytes(StandardCharsets.UTF_8)), text);
  }

  @Test
  void bareAmpersandsAreMendedAndNothingElse() {
    mended(
        "<a b=\"x&amp;y\"><!-- & --><![CDATA[&]]>R&amp;D &amp; &#x41; &lt;&amp;</a>",
        "3 bare &",
        "<a b=\"x&y\"><!-- & --><![CDATA[&]]>R&D &amp; &#x41; &lt;&</a>");
  }

  @Test
  void signsAndWordsThatBeginNoTagAreText() {
    mended("<h>&lt;First magnet</h>", "1 stray <", "<h><First magnet</h>");
    mended(
        "<p>x &lt; 3, y &lt;4, &lt;a b&gt; or &lt;z and Dy&lt;</p>",
        "5 stray <",
        "<p>x < 3, y <4, <a b&gt; or <z and Dy<</p>");
    mended(
        "<?xml version=\"1.0\"?><!DOCTYPE p [<!ENTITY a \"<\">]><p q='>'>&lt;</p>",
        "1 stray <",
        "<?xml version=\"1.0\"?><!DOCTYPE p [<!ENTITY a \"<\">]><p q='>'><</p>");
  }

  @Test
  void typefaceIsClosedOrLeftOut() {
    mended(
        "<p>Nd<sub>2</sub></p><p>Fe</p>", "1 tag that was not closed", "<p>Nd<sub>2</p><p>Fe</p>");
    mended("<p>Nd<b><i>2</i></b></p>", "2 tag that was not closed", "<p>Nd<b><i>2</p>");
    mended(
        "<p><b>Nd</b> Fe</p>", "1 closing tag without an opening one", "<p><b>Nd</b> Fe</i></p>");
  }

  @Test
  void bytesOfAnotherEncodingAndControlCharactersAreReplaced() {
    mended(
        "<p>M\u00fcller \u2013 \u78c1</p>",
        "1 text in bytes of Windows-1252",
        concat("<p>M", new byte[] {(byte) 0xfc}, "ller ", new byte[] {(byte) 0x96}, " \u78c1</p>"));
    mended("<p>a b</p>", "1 control character", "<p>a\u0001b</p>");
    left("<p>\u00fc\u78c1</p>");
  }

  private static byte[] concat(Object... parts) {
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    for (Object part : parts) {
      bytes.writeBytes(
          part instanceof byte[] raw ? raw : String.valueOf(part).getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void whatMayHaveLostSomethingStaysBroken() {
    left("<claims><claim>A & B</claim>");
    left("<claims><claim>A & B</claims>");
    left("<p>A & B</p></p>");
    left("<p>A & <b>B");
    left("<p><!-- A & B</p>");
    left("<p>" + "&".repeat(300) + "</p>");
    left("<p>well</p>");
  }
}
