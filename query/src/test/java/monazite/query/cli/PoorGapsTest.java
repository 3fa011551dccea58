package monazite.query.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where there is little to count, gaps says so in useful words and claims nothing.
final class PoorGapsTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String PLAN =
      """
      National plan for rare-earth materials 2026-2035

      Issued by the Ministry of Industry. The government will strengthen the rare-earth industry by this plan.

      1. Main tasks. Priority will be given to research on grain boundary diffusion of sintered Nd-Fe-B magnets.
      The ministry shall support enterprises and universities in development of magnets without heavy rare earths.

      2. Targets. By 2035 the share of recycled rare earths in magnets shall reach 25%.
      Implementation measures and policy support of the authorities are laid down by the commission.
      """;

  @TempDir private Path folder;

  private String index(String... files) throws IOException {
    Path input = Files.createDirectories(folder.resolve("input"));
    for (int i = 0; i < files.length; i += 2) {
      Files.writeString(input.resolve(files[i]), files[i + 1]);
    }
    String index = folder.resolve("index").toString();
    Run run = Run.of("index", input.toString(), "--index", index);
    assertEquals(0, run.code(), run.err());
    return index;
  }

  private static String patents(int many, String title, String holder) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < many; i++) {
      int year = 5 + i % 15;
      lines.append(
          """
          {"publication":"US1900000%dB2","filed":"20%02d-03-01","published":"20%02d-05-01","granted":"20%02d-05-01",\
          "titles":{"en":"%s"},"claims":[{"number":1,"text":"An Nd-Fe-B sintered magnet with %s.","language":"en"}],\
          "parties":[{"role":"assignee","name":"%s","country":"US","person":false}],\
          "classifications":[{"scheme":"cpc","symbol":"H01F1/0577","first":true}]}
          """
              .formatted(
                  i + 10, year, year + 3, year + 3, title, "grain boundary diffusion", holder));
    }
    return lines.toString();
  }

  private static JsonNode gaps(String index) throws IOException {
    Run run = Run.of("gaps", "--index", index, "--format", "json");
    assertEquals(0, run.code(), run.err());
    return JSON.readTree(run.out());
  }

  @Test
  void twelvePatentsAreTooFewForAnyGapInACell() throws IOException {
    String index = index("patents.jsonl", patents(12, "Magnet", "Example Magnetics Inc."));
    JsonNode answer = gaps(index);
    for (JsonNode gap : answer.path("gaps")) {
      assertFalse(gap.path("type").asText().matches("G[135678]"), gap::toString);
    }
    assertFalse(answer.path("insufficient").isEmpty() && answer.path("notes").isEmpty());
    Run table = Run.of("gaps", "--index", index);
    assertTrue(table.err().contains("of 12 families"), table.err());
    assertTrue(table.err().contains("digest"), table.err());
    Run page = Run.of("gaps", "--index", index, "--format", "html");
    assertTrue(page.out().contains("Who holds what stands"), "page");
  }

  @Test
  void policyAloneHasNothingToFindGapsIn() throws IOException {
    String index = index("plan.txt", PLAN);
    JsonNode answer = gaps(index);
    assertEquals(0, answer.path("gaps").size(), answer::toString);
    Run table = Run.of("gaps", "--index", index);
    assertTrue(table.err().contains("no patent of any material family"), table.err());
    Run page = Run.of("gaps", "--index", index, "--format", "html");
    assertTrue(page.out().contains("No gap is claimed"), "page");
  }

  @Test
  void documentsOfTheIndexStandInForTheDigest() throws IOException {
    String index =
        index("plan.txt", PLAN, "patents.jsonl", patents(12, "Magnet", "Example Magnetics Inc."));
    Run own = Run.of("gaps", "--index", index);
    assertTrue(own.err().contains("1 policy documents of the index"), own.err());
    Run digest = Run.of("gaps", "--digest", "--index", index);
    assertTrue(digest.err().contains("digest"), digest.err());
    assertEquals(2, Run.of("gaps", "--digest", "--documents", "--index", index).code());
  }

  @Test
  void hostileTitlesAndHoldersStayText() throws IOException {
    String bad = "<img src=x onerror=alert(1)><script>alert(2)</script>=1+1";
    String index = index("patents.jsonl", patents(12, bad, bad));
    String page = Run.of("gaps", "--index", index, "--format", "html").out();
    assertFalse(page.contains("<img src=x"), "markup");
    assertFalse(page.contains("<script>alert"), "script");
    assertTrue(page.contains("&lt;img src=x"), "the title is shown");
  }
}
