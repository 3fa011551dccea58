package monazite.indexer.term;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import monazite.seeds.Seeds;
import monazite.seeds.law.Jurisdictions;

/// What the tests of this package share: the bundled law, a fixed day, a reader of cases.
final class TermFixture {
  static final JsonMapper JSON = JsonMapper.builder().build();
  static final Jurisdictions LAWS = Jurisdictions.of(Seeds.bundled());
  static final TermCalculator CALCULATOR = new TermCalculator(LAWS);
  static final LocalDate AS_OF = LocalDate.of(2025, 7, 1);

  private TermFixture() {}

  /// A worked case, named so that a report says which and why.
  record Worked(String id, JsonNode in, JsonNode out, String why) {
    @Override
    public String toString() {
      return id + ": " + why;
    }
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Term term(String in) {
    TermCase right = TermCase.parse(json(in));
    return CALCULATOR.term(right, right.asOf().orElse(AS_OF));
  }

  static List<Worked> worked(List<String> lines) {
    List<Worked> cases = new ArrayList<>();
    for (String line : lines) {
      if (!line.isBlank()) {
        JsonNode each = json(line);
        cases.add(
            new Worked(
                each.get("id").asText(),
                each.get("in"),
                each.get("out"),
                each.path("why").asText()));
      }
    }
    return cases;
  }

  /// The answer cut down to the keys that the case states.
  static JsonNode answer(Worked worked, List<String> keys) {
    ObjectNode whole =
        (ObjectNode)
            json(new TermLines(CALCULATOR, AS_OF)
                    .answer(1, JSON.createObjectNode().set("in", worked.in()).toString()))
                .path("out");
    return whole.retain(keys);
  }
}
