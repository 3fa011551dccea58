package monazite.indexer.claims.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LiteralsTest {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String[] PIECES = {"w", "t", "%", " ", "质", "量", "ß", "(", "\\E", "T", "."};

  @Test
  void findsTheLongestOfTheWordsAsTheirListDoes() {
    Random random = new Random(3);
    for (int run = 0; run < 3000; run++) {
      List<String> words =
          IntStream.range(0, 1 + random.nextInt(8)).mapToObj(_ -> mix(random, 1, 5)).toList();
      Pattern listed =
          Pattern.compile(
              words.stream()
                  .sorted(Comparator.comparingInt(word -> -word.length()))
                  .map(LiteralsTest::escaped)
                  .collect(Collectors.joining("|")),
              FLAGS);
      String text = mix(random, 0, 30);
      assertEquals(
          found(listed, text),
          found(Pattern.compile(Literals.any(words), FLAGS), text),
          () -> words + " in " + text);
    }
  }

  @Test
  void noWordsAreFoundNowhere() {
    assertFalse(Pattern.compile(Literals.any(List.of())).matcher("wt%").find());
  }

  private static String escaped(String word) {
    return word.replaceAll("[^\\p{L}]", "\\\\$0");
  }

  private static String mix(Random random, int least, int more) {
    StringBuilder text = new StringBuilder();
    int pieces = least + random.nextInt(more);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static List<String> found(Pattern pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.start() + ".." + matcher.end());
    }
    return found;
  }
}
