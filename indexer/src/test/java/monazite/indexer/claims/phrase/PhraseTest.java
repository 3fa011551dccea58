package monazite.indexer.claims.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {
  private static final String[] PIECES = {
    "wherein ",
    "WHERE",
    "in which",
    "the ",
    "consisting of",
    " claim 1",
    "claims",
    ", ",
    "; ",
    "x",
    "Nd",
    "0.5",
    "(",
    ")",
    "磁石",
    "を含む",
    "永久磁石",
    "umfasst",
    "ß",
    "\u212a",
    "ſ",
    "İ",
    "😀",
    "-",
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\b(?:wherein|where)\\b",
        "(?<!\\p{L})(?:,?\\s?(?:the|in which)){1,3}",
        "claims?\\s{0,3}([0-9]{1,4})(?![0-9])",
        "[:;,]",
        "[^a-z]x|the",
        "^(?:the )?(?:claim|consist)",
        "(?:^(?:the|in)|^, )",
        "(?:^the|claims?)",
        "(?:^)?the",
        "(?<![A-Za-z])[A-Z][a-z]?",
        "\\b(?:the|wherein)\\b[^;]{0,20}(?:claims|[(]|\\))(?: |,)?",
        "consist(?:s|ing)?,? of$",
        ".x",
        "磁石|を含む",
        "\\Qin which\\E|\\Q(\\E",
        "k|s",
        "x?",
        "(?=the)",
        "(?!)",
        "\\p{L}+ ?",
        "[0-9.]{0,8}n",
      })
  void findsWhatTheMatcherFinds(String regex) {
    for (int flags : new int[] {0, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE}) {
      Pattern pattern = Pattern.compile(regex, flags);
      Phrase phrase = Phrase.of(pattern);
      Phrase seldom = Phrase.seldom(pattern);
      Random random = new Random(7);
      for (int run = 0; run < 400; run++) {
        String text = text(random);
        List<String> expected = byMatcher(pattern, text);
        assertEquals(expected, byPhrase(phrase, text), () -> regex + ": " + text);
        assertEquals(expected, byPhrase(seldom, text), () -> "seldom " + regex + ": " + text);
      }
    }
  }

  @Test
  void opensWhereTheTextBeginsWithIt() {
    Phrase phrase = Phrase.of(Pattern.compile("^(?:made|obtained) by"));
    assertTrue(phrase.opens(FoldedText.of("made by hand")));
    assertEquals(false, phrase.opens(FoldedText.of("is made by hand")));
    assertEquals(false, phrase.opens(FoldedText.of("")));
  }

  @Test
  void aTemplateIsFilledOnlyWhereItMayHold() {
    Template template =
        new Template("(?:wherein|,) ?(?:it|the {HEAD}) ?(?:is )?(?:made|grown) by", "{HEAD}");
    FoldedText made =
        FoldedText.of("The magnet of claim 1, wherein the magnet is made by pressing");
    FoldedText other = FoldedText.of("The magnet of claim 1, wherein the magnet contains Dy");
    assertTrue(template.filled(made, "magnet").orElseThrow().matcher(made.text()).find());
    assertTrue(template.filled(other, "magnet").isEmpty());
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(12);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static List<String> byMatcher(Pattern pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.start() + ".." + matcher.end());
    }
    return found;
  }

  private static List<String> byPhrase(Phrase phrase, String text) {
    List<String> found = new ArrayList<>();
    Phrase.Search search = phrase.search(FoldedText.of(text));
    while (search.find()) {
      found.add(search.start() + ".." + search.end());
    }
    return found;
  }
}
