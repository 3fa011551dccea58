package monazite.indexer.holders;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import monazite.seeds.Seeds;
import monazite.seeds.holder.HolderSeeds;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class SuccessionGoldTest {
  private static final Path GOLD = Path.of("../../shared/gold/succession.jsonl");

  private static final Holders HOLDERS = new Holders(HolderSeeds.of(Seeds.bundled()));

  @Test
  void everyNameAndAliasOfTheLabelledSuccessionsIsKnownAndAnAliasMeansItsName() throws IOException {
    List<String> lost = new ArrayList<>();
    for (JsonNode row : rows()) {
      String name = row.path("name").asText();
      Holder named = HOLDERS.resolve(name).orElseThrow();
      if (!named.known()) {
        lost.add(name);
      }
      for (JsonNode alias : row.path("aliases")) {
        if (!id(alias.asText()).equals(named.id())) {
          lost.add(name + " / " + alias.asText());
        }
      }
    }
    assertEquals(List.of(), lost);
  }

  @Test
  void everyLabelledSuccessorWithANameOfItsOwnIsToldInTheChain() throws IOException {
    List<String> lost = new ArrayList<>();
    for (JsonNode row : rows()) {
      String name = row.path("name").asText();
      String later = row.path("succeeded_by").asText();
      if (!HOLDERS.resolve(later).map(Holder::known).orElse(false) || id(later).equals(id(name))) {
        continue; // a sentence, or nobody
      }
      if (HOLDERS.chain(id(name)).stream().noneMatch(step -> step.how().to().equals(id(later)))) {
        lost.add(name + " -> " + later);
      }
    }
    assertEquals(List.of(), lost);
  }

  @Test
  void everyLabelledPredecessorWithANameOfItsOwnIsToldBackwards() throws IOException {
    List<String> lost = new ArrayList<>();
    for (JsonNode row : rows()) {
      String id = id(row.path("name").asText());
      for (JsonNode earlier : row.path("successor_of")) {
        Holder before = HOLDERS.resolve(earlier.asText()).orElseThrow();
        if (before.known()
            && !before.id().equals(id)
            && HOLDERS.origins(id).stream()
                .noneMatch(step -> step.how().from().equals(before.id()))) {
          lost.add(before.displayName() + " -> " + row.path("name").asText());
        }
      }
    }
    assertEquals(List.of(), lost);
  }

  private static String id(String name) {
    return HOLDERS.resolve(name).map(Holder::id).orElse("");
  }

  private static List<JsonNode> rows() throws IOException {
    Assumptions.assumeTrue(Files.isRegularFile(GOLD), "../shared is absent: skipped");
    List<JsonNode> rows = new ArrayList<>();
    for (String line : Files.readAllLines(GOLD)) {
      rows.add(new ObjectMapper().readTree(line));
    }
    return rows;
  }
}
