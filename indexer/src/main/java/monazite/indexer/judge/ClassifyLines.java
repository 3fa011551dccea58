package monazite.indexer.judge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import monazite.seeds.Seeds;

/// Judges texts given as JSON lines. In: `{"id","title","abstract","claims","claimsText",
/// "description","codes","language","office"}`, all but `id` optional; claims are texts or
/// `{"number","text"}`. Out: `{"id","families","topics","claims","claimsLabel"}`.
public final class ClassifyLines {
  private static final JsonMapper JSON = new JsonMapper();
  private final Judge judge;

  private ClassifyLines(Judge judge) {
    this.judge = judge;
  }

  /// Judges by these seeds.
  public static ClassifyLines of(Seeds seeds) {
    return new ClassifyLines(Judge.of(seeds));
  }

  /// One line's answer. A line that can't be read is answered by `{"id","error"}`, which names the
  /// line and what to write; nothing is thrown.
  ///
  /// @param number of the line, from 1
  public String answer(int number, String line) {
    ObjectNode answer = JSON.createObjectNode();
    answer.putNull("id");
    try {
      JsonNode question = JSON.readTree(line);
      if (question == null || !question.isObject()) {
        return failed(answer, number, "an object {\"id\":...,\"title\":...} is expected");
      }
      JsonNode id = question.get("id");
      if (id != null) {
        answer.set("id", id);
      }
      ObjectNode judged = judge.text(question);
      answer.setAll(judged);
      return answer.toString();
    } catch (JsonProcessingException e) {
      return failed(answer, number, "not JSON: " + e.getOriginalMessage());
    } catch (IllegalArgumentException e) {
      return failed(answer, number, String.valueOf(e.getMessage()));
    }
  }

  private static String failed(ObjectNode answer, int number, String why) {
    answer.put("error", "line " + number + ": " + why);
    return answer.toString();
  }
}
