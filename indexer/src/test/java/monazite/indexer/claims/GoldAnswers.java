package monazite.indexer.claims;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import monazite.corpus.document.Claim;
import monazite.seeds.Seeds;
import monazite.seeds.grammar.ClaimGrammar;

/// Answers labelled claim sets as the program would.
final class GoldAnswers {
  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldAnswers() {}

  /// Writes the answers to the sets of the first file to the second.
  public static void main(String[] files) throws IOException {
    ClaimAnatomist anatomist = new ClaimAnatomist(ClaimGrammar.of(Seeds.bundled()));
    StringBuilder out = new StringBuilder();
    for (String line : Files.readAllLines(Path.of(files[0]))) {
      out.append(answer(anatomist, JSON.readTree(line))).append('\n');
    }
    Files.writeString(Path.of(files[1]), out);
  }

  static ObjectNode answer(ClaimAnatomist anatomist, JsonNode set) {
    List<Claim> claims =
        anatomist.split(set.path("claimsText").asText(), set.path("language").asText());
    List<ClaimAnatomy> anatomies = anatomist.dissect(claims, set.path("office").asText());
    ObjectNode answer = JSON.createObjectNode();
    answer.set("id", set.path("id"));
    answer.set("claims", ClaimJson.classified(anatomies));
    answer.putArray("families");
    answer.put("claimsLabel", ClaimsLabel.of(anatomies).id());
    return answer;
  }
}
