package monazite.indexer.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteScanTest {
  private static final ByteScan SCAN =
      new ByteScan(
          List.of(
              new GateWord("rareearth", false, false),
              new GateWord("cerium", false, false),
              new GateWord("smco", false, false),
              new GateWord("neodym", false, true),
              new GateWord("h01f1057", true, true),
              new GateWord("希土類", true, true)),
          Set.of("Nd", "Ce", "Y", "RE"),
          Set.of("Fe", "Yb", "Rh", "F"));

  private static ByteScan.Verdict look(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return SCAN.look(bytes, new int[] {0, bytes.length});
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a rare earth magnet",
        "RARE-EARTH",
        "rare\n   earth",
        "ra<b>re</b> earth",
        "rare&#x2014;earth",
        "<class>H01F</class><group>1</group><sub>057</sub>",
        "some ceriums",
        "sub<b>cerium</b>", // a tag may part words
        "subécerium",
        "Neodymoxid",
        "AH01F1/0577",
        "a smco"
      })
  void wordsAreSeenThroughWhateverStandsBetweenTheirLetters(String text) {
    assertEquals(ByteScan.Verdict.WORD, look(text), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nd<sub>2</sub>Fe",
        "Nd-Fe-B",
        "Ndx Fey",
        "KYF4",
        "Y2O3",
        "(Y, Gd)",
        "of Y",
        "Yx ",
        "RE 2"
      })
  void symbolsMayBeOfAFormula(String text) {
    assertEquals(ByteScan.Verdict.SYMBOL, look(text), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"希土", "ｃerium", "&#x5E0C;", "\\u0043erium", "{\"a\":1}", "\u0000"})
  void whatTakesMoreThanALookIsUnsure(String text) {
    assertEquals(ByteScan.Verdict.UNSURE, look(text), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a mousetrap",
        "SYSTEM AND MEMORY",
        "Rhodium Yb ",
        "The device has a year",
        "Needle Cell Cent",
        "2 µm “quoted” – β",
        "<rare>x</earth>",
        "a < b & c",
        "subcerium",
        "ceriumoxide",
        "ceriumsx",
        "mechanism comprising", // holds smco, across two words
        ""
      })
  void theRestIsNothing(String text) {
    assertEquals(ByteScan.Verdict.NOTHING, look(text), text);
  }

  @Test
  void onlyTheGivenPartsAreLookedAt() {
    byte[] bytes = "xx rare earth yy".getBytes(StandardCharsets.UTF_8);
    assertEquals(ByteScan.Verdict.NOTHING, SCAN.look(bytes, new int[] {0, 6, 9, bytes.length}));
    assertEquals(ByteScan.Verdict.WORD, SCAN.look(bytes, new int[] {0, bytes.length}));
  }
}
