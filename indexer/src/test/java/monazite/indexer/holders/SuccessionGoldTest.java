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

  @Test
  void everyNameAndAliasOfTheLabelledSuccessionsIsKnownAndAnAliasMeansItsName() throws IOException {
    Assumptions.assumeTrue(Files.isRegularFile(GOLD), "../shared is absent: skipped");
    Holders holders = new Holders(HolderSeeds.of(Seeds.bundled()));
    List<String> lost = new ArrayList<>();
    for (String line : Files.readAllLines(GOLD)) {
      JsonNode row = new ObjectMapper().readTree(line);
      String name = row.path("name").asText();
      Holder named = holders.resolve(name).orElseThrow();
      if (!named.known()) {
        lost.add(name);
      }
      for (JsonNode alias : row.path("aliases")) {
        if (!holders.resolve(alias.asText()).map(Holder::id).orElse("").equals(named.id())) {
          lost.add(name + " / " + alias.asText());
        }
      }
    }
    assertEquals(List.of(), lost);
  }
}
