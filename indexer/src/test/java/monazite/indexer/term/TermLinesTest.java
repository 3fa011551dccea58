package monazite.indexer.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermLinesTest {
  private final TermLines lines = new TermLines(TermFixture.CALCULATOR, TermFixture.AS_OF);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":\"a\",\"in\":{\"office\":\"US\",\"filed\":\"1996-13-01\"}} | line 7: \"filed\": \"1996-13-01\" is no date; write 1997-07-29, 1997-07 or 1997",
        "{\"id\":\"a\",\"in\":{\"office\":\"US\",\"filed\":\"1995-02-29\"}} | line 7: \"filed\": \"1995-02-29\" is no date; write 1997-07-29, 1997-07 or 1997",
        "{\"id\":\"a\",\"in\":{\"office\":\"US\",\"chain\":[\"x\"]}} | line 7: \"chain\": \"x\" is no date; write 1997-07-29, 1997-07 or 1997",
        "{\"id\":\"a\",\"in\":{\"office\":\"US\",\"ptaDays\":-3}} | line 7: \"ptaDays\": \"-3\": a whole number from 0 to 20000 is expected",
        "{\"id\":\"a\",\"in\":{\"filed\":\"1995-02-28\"}} | line 7: \"office\": is missing; write a two-letter code such as \"US\"",
        "{\"id\":\"a\"} | line 7: \"in\": an object with the facts of a right is expected",
        "{\"id\":\"a\",\"in\":{\"office\":\"US\",\"events\":[{}]}} | line 7: \"events\": an event needs a code or a date, {\"code\":\"EXP.\",\"date\":\"2012-03-05\"}",
      })
  void aLineThatCannotBeReadNamesLineKeyAndRemedy(String line, String error) {
    assertEquals(error, TermFixture.json(lines.answer(7, line)).get("error").asText());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "not json",
        "[1,2]",
        "{",
        "``",
        "{\"id\":1,\"in\":[]}",
        "{\"id\":1,\"id\":2}",
        "nul",
        "{\"in\":{\"office\":{\"a\":1}}}",
        "{\"in\":{\"office\":\"US\",\"filed\":[[[]]]}}"
      })
  void nothingIsEverThrown(String line) {
    assertTrue(TermFixture.json(lines.answer(1, line)).has("error"), line);
  }

  @Test
  void theIdComesBackAsItWasWhateverItIs() {
    assertEquals(
        "{\"n\":[1]}",
        TermFixture.json(lines.answer(1, "{\"id\":{\"n\":[1]},\"in\":{\"office\":\"WO\"}}"))
            .get("id")
            .toString());
  }

  @Test
  void deepNestingIsAnErrorNotACrash() {
    String deep = "{\"in\":{\"office\":\"US\",\"chain\":" + "[".repeat(100_000) + "]}}";
    assertTrue(TermFixture.json(lines.answer(1, deep)).has("error"));
  }

  @Test
  void keysThatMeanNothingAreFlaggedNotRefused() {
    Term term = TermFixture.term("{\"office\":\"EP\",\"filed\":\"2000-01-05\",\"colour\":\"red\"}");
    assertEquals(java.util.List.of("NOT_READ: \"colour\" means nothing here"), term.flags());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nonsense|NOT_UNDERSTOOD: feeStatus \"nonsense\"",
        "Not current|NOT_UNDERSTOOD: feeStatus \"not current\"",
        "lapsed 2005-03-05|''",
        "all paid|''",
        "complete|''",
        "unknown|''",
        "''|''",
      })
  void aFeeStatusThatSaysNothingIsFlagged(String words, String flag) {
    Term term =
        TermFixture.term(
            "{\"office\":\"US\",\"doc\":\"US5998925A\",\"filed\":\"1997-07-29\","
                + "\"granted\":\"1999-12-07\",\"feeStatus\":\""
                + words
                + "\"}");
    assertEquals(flag, String.join("; ", term.flags()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"filed\":\"2010-11-05\",\"chain\":[true]|parentFiled",
        "\"filed\":\"2010-11-05\",\"chain\":[\"2008\",\"2009-05-06\"]|parentFiled",
        "\"filed\":\"2010-11-05\",\"chain\":[\"2008-05-06\"]|''",
        "\"filed\":\"2010\"|filed",
      })
  void whatWouldNarrowAnOpenTermIsNamed(String facts, String missing) {
    Term term =
        TermFixture.term(
            "{\"office\":\"US\",\"doc\":\"US8420021B2\",\"granted\":\"2013-04-16\","
                + "\"ptaDays\":0,\"feeStatus\":\"paid\",\"continuity\":[],"
                + facts
                + "}");
    assertEquals(missing, String.join(" ", term.missing()));
  }

  @Test
  void theStepsSayHowItWasCounted() {
    Term term =
        TermFixture.term(
            "{\"office\":\"US\",\"doc\":\"US5998925A\",\"filed\":\"1997-07-29\",\"granted\":\"1999-12-07\"}");
    assertEquals(
        "filed 1997-07-29 + 20 years = 2017-07-29 (35 USC 154(a)(2))", term.steps().getLast());
  }
}
