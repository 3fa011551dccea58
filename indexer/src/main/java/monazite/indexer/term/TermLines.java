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

/// Answers questions in JSON lines: `{"id","in"}` in, `{"id","out"}` out.
public final class TermLines {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final TermCalculator calculator;
  private final LocalDate asOf;

  /// @param asOf day of the status where a line states none
  public TermLines(TermCalculator calculator, LocalDate asOf) {
    this.calculator = calculator;
    this.asOf = asOf;
  }

  /// One line's answer. A line that can't be read is answered by `{"id","error"}`, which names the
  /// line, the key and what to write; nothing is thrown.
  ///
  /// @param number of the line, from 1
  public String answer(int number, String line) {
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
      answer.set("out", TermJson.of(calculator.term(right, right.asOf().orElse(asOf))));
      return answer.toString();
    } catch (JsonProcessingException e) {
      return failed(answer, number, "not JSON: " + e.getOriginalMessage());
    } catch (DateTimeException | ArithmeticException e) {
      return failed(answer, number, "\"in\": a date or number is out of range: " + e);
    } catch (TermInputException e) {
      return failed(answer, number, "\"" + e.key() + "\": " + e.what());
    }
  }

  private static String failed(ObjectNode answer, int number, String why) {
    answer.put("error", "line " + number + ": " + why);
    return answer.toString();
  }
}
