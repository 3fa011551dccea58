package monazite.query.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `search --element`, given once or several times.
final class ContentSearchTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String PATENTS =
      """
      {"publication":"US9990001B2","title":"Sintered magnet","claims":["A sintered Nd-Fe-B magnet comprising 0.5 to 3 wt% Dy.","The magnet of claim 1, further comprising Co in an amount of less than 1 wt%."]}
      {"publication":"US9990002B2","title":"Sintered magnet","claims":["A sintered Nd-Fe-B magnet comprising 0.5 to 3 wt% Dy.","A sintered Nd-Fe-B magnet comprising 0.2 to 0.8 wt% Co."]}
      {"publication":"US9990003B2","title":"Permanent magnet","claims":["A neodymium magnet consisting of, in atomic percent, 13 to 15 % Nd, 5.5 to 6.5 % B, and the balance Fe."]}
      {"publication":"US9990004B2","title":"Phosphor","claims":["A phosphor of the formula (Lu1-xCex)3Al5O12, wherein 0.002<x<0.04."]}
      {"publication":"US9990005B2","title":"Cerium zirconium mixed oxide","claims":["A mixed oxide comprising 20 to 50 mol% of CeO2 and less than 100 ppm of chlorine, a molar ratio of Ce to Zr being 0.5 to 1."]}
      {"publication":"CN110990106B","title":"一种钕铁硼磁体","claims":["1.一种钕铁硼磁体，其特征在于，按质量百分比，包括Dy 1~2%、Co 0.5~0.9%，余量为Fe，氧含量小于900ppm。"]}
      """;

  @TempDir static Path folder;

  @BeforeAll
  static void index() throws IOException {
    Path input = folder.resolve("patents.jsonl");
    Files.writeString(input, PATENTS);
    Run run = Run.of("index", input.toString(), "--index", folder.resolve("i").toString());
    assertEquals(0, run.code(), run.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dy 0.5..3 wt%|CN110990106B US9990001B2 US9990002B2",
        "Dy 0.5..3 wt%;Co ..1 wt%|CN110990106B US9990001B2",
        "Dy 2.5..3 wt%;Co ..1 wt%|US9990001B2",
        "Dy 0.5..3 wt%;Co 2..4 wt%|''",
        "O 500..800 ppm;钴 0.6 mass%|CN110990106B",
        "O ..0.05 wt%|CN110990106B",
        "Nd 14 at%;B 6 at%|US9990003B2",
        "Nd 29..30 wt%;B 1 wt%|US9990003B2",
        "Nd 40..50 wt%|''",
        "Ce 0.01 formula_index|US9990004B2",
        "CeO2 30 mol%|US9990005B2",
        "CeO2 30 molar%|US9990005B2",
        "Ce/Zr 0.7 mol_ratio|US9990005B2"
      })
  void findsPatentsWithOneClaimThatHasAllContents(String contents, String expected)
      throws IOException {
    List<String> words = new ArrayList<>(List.of("search", "--format", "json"));
    words.addAll(List.of("--index", folder.resolve("i").toString(), "--sort", "publication"));
    for (String content : contents.split(";", -1)) {
      words.addAll(List.of("--element", content));
    }
    Run run = Run.of(words.toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
    List<String> found = new ArrayList<>();
    for (JsonNode hit : JSON.readTree(run.out()).path("hits")) {
      found.add(hit.path("publication").asText());
    }
    assertEquals(expected, String.join(" ", found));
  }

  @Test
  void oneThatCannotBeReadIsNamed() {
    Run run =
        Run.of(
            "search",
            "--index",
            folder.resolve("i").toString(),
            "--element",
            "Dy 1..2 wt%",
            "--element",
            "Co some");
    assertEquals(2, run.code());
    assertEquals(true, run.err().contains("Co some"), run.err());
  }
}
