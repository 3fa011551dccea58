package monazite.corpus.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import monazite.corpus.document.Claim;
import monazite.corpus.document.PatentDocument;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Real JSON dumps, read once more as plain trees.
class TreesAgainstRawTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @BeforeEach
  void realDataIsThere() {
    Assumptions.assumeTrue(Files.isDirectory(Raw.SHARED), "../shared is absent: skipped");
  }

  @Test
  void lensLinesAreDocumentsWithTheirDatesAndParties() throws IOException {
    int compared = 0;
    for (Path file : Raw.files("lens-jsonl")) {
      List<List<String>> expected = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        JsonNode raw = JSON.readTree(line);
        expected.add(
            List.of(
                raw.path("kindCode").asText(),
                raw.path("publicationDate").asText(),
                texts(raw.path("inventors"))));
      }
      List<List<String>> read = new ArrayList<>();
      for (PatentDocument document : Readings.documents(file)) {
        read.add(
            List.of(
                document.publication().kind(),
                document.published().orElseThrow().toString(),
                String.join(
                    "|",
                    document.parties().stream()
                        .filter(it -> it.person())
                        .map(it -> Raw.bare(it.name()))
                        .toList())));
      }
      assertEquals(expected, read);
      compared += read.size();
    }
    assertTrue(compared > 1_000);
  }

  private static String texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    for (JsonNode item : list) {
      String text = Raw.bare(item.asText());
      if (!text.isEmpty() && !texts.contains(text)) {
        texts.add(text);
      }
    }
    return String.join("|", texts);
  }

  @Test
  void koreanItemsKeepTheirTitlesAbstractsAndDates() throws IOException {
    int compared = 0;
    for (Path file : Raw.files("kipris-json")) {
      List<List<String>> expected = new ArrayList<>();
      for (JsonNode item : JSON.readTree(file.toFile()).path("items")) {
        expected.add(
            List.of(
                item.path("app_no").asText(),
                item.path("app_date").asText(),
                Raw.bare(item.path("title").asText()),
                Raw.bare(item.path("abstract").asText()),
                Raw.bare(item.path("applicant").asText())));
      }
      List<List<String>> read = new ArrayList<>();
      for (PatentDocument document : Readings.documents(file)) {
        read.add(
            List.of(
                document.application().orElseThrow(),
                document.filed().orElseThrow().toString(),
                Raw.bare(document.titles().getOrDefault("ko", "")),
                Raw.bare(document.abstracts().getOrDefault("ko", "")),
                String.join(
                    "|", document.parties().stream().map(it -> Raw.bare(it.name())).toList())));
      }
      assertEquals(expected, read);
      compared += read.size();
    }
    assertTrue(compared > 50);
  }

  @Test
  void fullTextsKeepEveryClaimAndParagraph() throws IOException {
    int compared = 0;
    for (Path file : Raw.files("fulltext-json")) {
      JsonNode raw = JSON.readTree(file.toFile());
      PatentDocument read = Readings.documents(file).getFirst();
      assertEquals(raw.path("id").asText(), read.publication().toString());
      List<String> claims = new ArrayList<>();
      for (JsonNode claim : raw.path("claims")) {
        String words =
            claim.asText().replaceFirst("^[0-9]+ ?\\.( ?- ?[0-9]+ ?\\.)?|^[0-9]+-[0-9]+\\.", "");
        claims.add(Raw.bare(words));
      }
      assertEquals(
          claims.stream().filter(it -> !it.equals("(canceled)")).toList(),
          read.claims().stream()
              .filter(it -> it.status() != Claim.Status.CANCELLED)
              .map(it -> Raw.bare(it.text()))
              .toList());
      StringBuilder paragraphs = new StringBuilder();
      collect(raw.path("sections"), paragraphs);
      assertEquals(
          Raw.bare(paragraphs.toString()), Raw.bare(read.descriptions().getOrDefault("en", "")));
      compared++;
    }
    assertTrue(compared > 20);
  }

  private static void collect(JsonNode sections, StringBuilder all) {
    for (JsonNode section : sections) {
      all.append(section.path("title").asText());
      section.path("paragraphs").forEach(it -> all.append(it.asText()));
      collect(section.path("subsections"), all);
    }
  }

  @Test
  void patentsViewAnswersHoldAllTheirPatents() throws IOException {
    int compared = 0;
    for (Path file : Raw.files("patentsview")) {
      if (file.toString().endsWith(".json")) {
        List<String> expected = new ArrayList<>();
        for (JsonNode patent : JSON.readTree(file.toFile()).path("patents")) {
          expected.add(
              patent.path("patent_number").asText()
                  + patent.path("patent_date").asText()
                  + patent.path("applications").path(0).path("app_date").asText());
        }
        List<String> read = new ArrayList<>();
        for (PatentDocument document : Readings.documents(file)) {
          read.add(
              document.publication().number()
                  + document.granted().orElseThrow()
                  + document.filed().orElseThrow());
        }
        assertEquals(expected, read);
        compared += read.size();
      }
    }
    assertTrue(compared > 800);
  }
}
