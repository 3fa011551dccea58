package monazite.indexer.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TermFinderTest {
  private static final List<String> LITERALS =
      List.of(
          "magnet",
          "*magnet*",
          "magnet alloy",
          "a",
          "of",
          "of magnet",
          "alloy*",
          "al",
          "*ce",
          "ce",
          "cerium",
          "稀土",
          "土",
          "稀土磁体",
          "%",
          "x%",
          "gas",
          "gases",
          "ma");

  private static final String[] PIECES = {
    "magnet",
    "magnets",
    "ferromagnet",
    "magnetic",
    " ",
    " ",
    " ",
    "-",
    "alloys",
    "al",
    "cerium",
    "ce",
    "of",
    "稀土",
    "磁体",
    "土",
    "%",
    "x",
    "gas",
    "es",
    "s",
    "a",
    "ß",
    "5",
    "m"
  };

  /// By what the terms say alone: every place of the text is tried for every term.
  private static List<String> plainly(String text, List<String> literals) {
    List<String> found = new ArrayList<>();
    for (String literal : literals) {
      boolean openStart = literal.startsWith("*");
      boolean openEnd = literal.endsWith("*");
      String word = literal.replace("*", "");
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        int end = at + word.length();
        if (!openStart && isLatin(text, at) && isLatin(text, at - 1)) {
          continue;
        }
        if (isLatin(text, end - 1)) {
          int open = end;
          while (openEnd && open < end + 40 && isLatin(text, open)) {
            open++;
          }
          int plural = !openEnd && text.startsWith("s", end) ? end + 1 : open;
          if (!openEnd && isLatin(text, plural)) {
            continue;
          }
          end = plural;
        }
        found.add(literal + " " + at + " " + end);
      }
    }
    Collections.sort(found);
    return found;
  }

  private static boolean isLatin(String text, int at) {
    return at >= 0 && at < text.length() && Lexicon.isLatin(text.charAt(at));
  }

  private static List<String> found(TermFinder<String> finder, String text) {
    List<String> found = new ArrayList<>();
    finder
        .find(TextNormaliser.normalise(text))
        .forEach(one -> found.add(one.value() + " " + one.start() + " " + one.end()));
    Collections.sort(found);
    return found;
  }

  private static TermFinder<String> finder(List<String> literals) {
    return new TermFinder<>(
        literals.stream().map(literal -> new TermFinder.Term<>(literal, literal)).toList());
  }

  @Test
  void findsWhatTryingEveryTermAtEveryPlaceFinds() {
    TermFinder<String> finder = finder(LITERALS);
    for (int seed = 0; seed < 3000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      int pieces = random.nextInt(12);
      for (int i = 0; i < pieces; i++) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      NormalText normal = TextNormaliser.normalise(text.toString());
      String message = "seed " + seed + ": " + text;
      assertEquals(
          plainly(normal.folded(), LITERALS), found(finder, text.toString()), () -> message);
    }
  }

  @Test
  void longerAndLaterWordsComeInTheOrderOfTheirEnds() {
    TermFinder<String> finder = finder(List.of("magnet alloy", "alloy", "magnet"));
    List<String> values =
        finder.find(TextNormaliser.normalise("magnet alloy")).stream()
            .map(TermFinder.Found::value)
            .toList();
    assertEquals(List.of("magnet", "magnet alloy", "alloy"), values);
  }

  @Test
  void findsNothingWithoutTermsOrText() {
    assertEquals(List.of(), found(finder(List.of()), "magnet"));
    assertEquals(List.of(), found(finder(LITERALS), ""));
  }
}
