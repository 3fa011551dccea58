package monazite.indexer.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordCountTest {
  private static final String[] PIECES = {
    "a",
    "magnet",
    "magnet,",
    "cannot",
    "dunno",
    "Nd2Fe14B",
    "Sm2Co17,",
    "A1:",
    "P2P.",
    "R2d2;",
    "rare-earth",
    "0.5",
    "wt%",
    "1",
    "12,",
    "7%",
    "2.5",
    "(12)",
    "(3),",
    "4.",
    "1/2",
    "(Y,Gd)3Al5O12:Ce",
    "said",
    "Dy:",
    "and/or",
    "e.g.",
    "U.S.",
    "No.",
    "Größe;",
    "x",
    "<",
    "light-emitting",
    "(555)",
    "123-4567",
    "...",
    "-",
    "it's",
    "R'",
    ":",
    "comprising:",
    "Co.",
    "Sat",
    "isn't",
    "磁石",
    "≤",
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "A magnet, comprising Nd and Fe.",
        "it cannot be",
        "DUNNO, gonna",
        "a\tb\nc",
        "of 12 1/2 wt% and 0.5 of Nd2Fe14B",
        "<b x> bold",
      })
  void countsAsTheTokenizerDoes(String text) {
    assertEquals(tokenized(text), WordCount.of(text), text);
  }

  @Test
  void countsAnyMixAsTheTokenizerDoes() {
    Random random = new Random(11);
    for (int run = 0; run < 2000; run++) {
      StringBuilder text = new StringBuilder();
      int pieces = 1 + random.nextInt(14);
      for (int i = 0; i < pieces; i++) {
        text.append(PIECES[random.nextInt(PIECES.length)]).append(' ');
      }
      assertEquals(tokenized(text.toString()), WordCount.of(text.toString()), text::toString);
    }
  }

  private static int tokenized(String text) {
    return (int) Words.of(text).stream().filter(Word::counts).count();
  }
}
