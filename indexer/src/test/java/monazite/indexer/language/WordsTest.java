package monazite.indexer.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void keepsFormulasWholeAndTellsWhereWordsStand() {
    assertEquals(
        List.of(new Word("An", 0, 2), new Word("Nd2Fe14B", 3, 11), new Word("phase", 12, 17)),
        Words.of("An Nd2Fe14B phase"));
  }

  @Test
  void cutsSentences() {
    List<List<Word>> sentences = Words.sentences("The alloy is cast. It is milled.");
    assertEquals(2, sentences.size());
    assertEquals(new Word("It", 19, 21), sentences.getLast().getFirst());
  }

  @Test
  void punctuationDoesNotCount() {
    assertEquals(2, Words.of("alloy; magnet.").stream().filter(Word::counts).count());
  }

  @Test
  void textWithoutSpacesTakesNoQuadraticTime() {
    String text = "x-y+".repeat(50_000);
    List<Word> words = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Words.of(text));
    assertEquals(text.length(), words.getLast().end());
  }

  @Test
  void unknownCharactersAreNotLogged() {
    PrintStream before = System.err;
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
    try {
      assertTrue(Words.of("a \u0000 \ue000 \ud83d\ude00 b").size() >= 2);
    } finally {
      System.setErr(before);
    }
    assertEquals("", written.toString(StandardCharsets.UTF_8));
  }
}
