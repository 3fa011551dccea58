package monazite.indexer.term;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import monazite.seeds.law.FeeCalendar;

/// Answers questions in JSON lines: `{"id","in"}` in, `{"id","out"}` out.
public final class TermLines {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final TermCalculator calculator;
  private final LocalDate asOf;
  private final boolean survival;

  /// @param asOf day of the status where a line states none
  public TermLines(TermCalculator calculator, LocalDate asOf) {
    this(calculator, asOf, false);
  }

  /// @param asOf day of the status where a line states none
  /// @param survival adds what share of rights of the age are kept, where the fees are not known
  public TermLines(TermCalculator calculator, LocalDate asOf, boolean survival) {
    this.calculator = calculator;
    this.asOf = asOf;
    this.survival = survival;
  }

  /// One line's answer. A line that can't be read is answered by `{"id","error"}`, which names the
  /// line, the key and what to write; nothing is thrown.
  ///
  /// @param number of the line, from 1
  public String answer(int number, String line) {
    return worked(number, line).toString();
  }

  /// The question that a line asks; an empty object where it can't be read.
  public static JsonNode question(String line) {
    try {
      return JSON.readTree(line).path("in");
    } catch (JsonProcessingException e) {
      return JSON.createObjectNode();
    }
  }

  /// The answer to facts alone.
  public ObjectNode answer(JsonNode in) {
    return worked(1, JSON.createObjectNode().set("in", in).toString());
  }

  /// The same as [#answer(int, String)], as an object.
  public ObjectNode worked(int number, String line) {
    ObjectNode answer = JSON.createObjectNode();
    answer.putNull("id");
    try {
      JsonNode question = JSON.readTree(line);
      if (!question.isObject()) {
        return failed(answer, number, "an object {\"id\":...,\"in\":{...}} is expected");
      }
      answer.set("id", question.path("id").isMissingNode() ? null : question.get("id"));
      if (!question.path("in").isObject()) {
        return failed(answer, number, "\"in\": an object with the facts of a right is expected");
      }
      TermCase right = TermCase.parse(question.get("in"));
      LocalDate day = right.asOf().orElse(asOf);
      Term term = calculator.term(right, day);
      ObjectNode out = TermJson.of(term);
      if (survival && term.status() == TermStatus.UNKNOWN_FEES) {
        calculator.survival(right, day).ifPresent(share -> model(out.putObject("survival"), share));
      }
      answer.set("out", out);
      return answer;
    } catch (JsonProcessingException e) {
      return failed(answer, number, "not JSON: " + e.getOriginalMessage());
    } catch (DateTimeException | ArithmeticException e) {
      return failed(answer, number, "\"in\": a date or number is out of range: " + e);
    } catch (TermInputException e) {
      return failed(answer, number, "\"" + e.key() + "\": " + e.what());
    }
  }

  private static void model(ObjectNode out, FeeCalendar.Survival share) {
    out.put("model", true);
    out.put("lo", share.lo());
    out.put("hi", share.hi());
    out.put("citation", share.citation());
    out.put("verified", share.verified());
  }

  private static ObjectNode failed(ObjectNode answer, int number, String why) {
    answer.put("error", "line " + number + ": " + why);
    return answer;
  }
}
