package monazite.corpus.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import monazite.corpus.document.LegalEvent;
import monazite.corpus.document.Party;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.Relation;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The facts of every real file wrapper, read once more from Jackson's tree; recordings are
/// unwrapped by a regular expression.
class OdpAgainstRawTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern ANSWER =
      Pattern.compile("content: (['\"])(\\{.*?\\})\\1\n    headers:", Pattern.DOTALL);
  private static final DateTimeFormatter MONTH_FIRST = DateTimeFormatter.ofPattern("MM-dd-yyyy");

  @BeforeEach
  void realDataIsThere() {
    Assumptions.assumeTrue(Files.isDirectory(Raw.SHARED), "../shared is absent: skipped");
  }

  @Test
  void examinationRecordsAgreeWithTheRawAnswers() throws IOException {
    int compared = 0;
    for (Path file : Raw.files("uspto-peds-odp-assignment")) {
      List<JsonNode> raw = new ArrayList<>();
      for (JsonNode answer : answers(file)) {
        answer.at("/queryResults/searchResponse/response/docs").forEach(raw::add);
      }
      if (!raw.isEmpty()) {
        List<PatentDocument> read = parsed(file);
        assertEquals(raw.size(), read.size(), file::toString);
        for (int i = 0; i < raw.size(); i++) {
          agree(raw.get(i), read.get(i));
          compared++;
        }
      }
    }
    assertTrue(compared >= 25, "compared " + compared);
  }

  @Test
  void searchResultsAgreeWithTheRawAnswers() throws IOException {
    int compared = 0;
    for (Path file : Raw.files("uspto-peds-odp-assignment")) {
      List<String> raw = new ArrayList<>();
      for (JsonNode answer : answers(file)) {
        answer.path("patents").forEach(it -> raw.add(found(it)));
        if (answer.has("guid")) {
          raw.add(found(answer));
        }
      }
      if (!raw.isEmpty()) {
        assertEquals(
            raw,
            parsed(file).stream()
                .map(it -> it.publication() + " " + it.published().orElseThrow())
                .toList(),
            file::toString);
        compared += raw.size();
      }
    }
    assertTrue(compared >= 130, "compared " + compared);
  }

  @Test
  void portalWrappersAgreeWithTheRawAnswer() throws IOException {
    for (Path file : Raw.files("uspto-odp")) {
      if (file.endsWith("demo__examples__get_patent__response.json")) {
        JsonNode raw =
            JSON.readTree(Files.readString(file)).path("patentFileWrapperDataBag").path(0);
        JsonNode meta = raw.path("applicationMetaData");
        PatentDocument read = parsed(file).getFirst();
        assertEquals("US" + meta.path("patentNumber").asText(), read.publication().toString());
        assertEquals(meta.path("filingDate").asText(), read.filed().orElseThrow().toString());
        assertEquals(meta.path("grantDate").asText(), read.granted().orElseThrow().toString());
        assertEquals(
            raw.at("/patentTermAdjustmentData/adjustmentTotalQuantity").asInt(),
            read.termFacts().adjustmentDays().orElseThrow());
        assertEquals(raw.path("eventDataBag").size(), read.termFacts().events().size());
        assertEquals(
            raw.path("parentContinuityBag").findValuesAsText("parentApplicationFilingDate"),
            parents(read).stream().map(it -> it.filed().orElseThrow().toString()).toList());
        assertEquals(meta.path("cpcClassificationBag").size() + 1, read.classifications().size());
        return;
      }
    }
    throw new AssertionError("the example is gone");
  }

  private static String found(JsonNode document) {
    return document.path("guid").asText().replace("-", "")
        + " "
        + document.path("datePublished").asText().substring(0, 10);
  }

  private static void agree(JsonNode raw, PatentDocument read) {
    String id = "US" + raw.path("patentNumber").asText();
    assertEquals(id, read.publication().toString());
    assertEquals(Optional.of(raw.path("applId").asText()), read.application(), id);
    assertEquals(day(raw.path("appFilingDate").asText()), read.filed(), id);
    assertEquals(day(raw.path("patentIssueDate").asText()), read.granted(), id);
    assertEquals(
        raw.path("patentTitle").asText().strip().replaceAll("\\s+", " "),
        read.titles().get("en"),
        id);
    assertEquals(
        raw.has("totalPtoDays") ? Optional.of(raw.path("totalPtoDays").asInt()) : Optional.empty(),
        read.termFacts().adjustmentDays(),
        id);
    List<String> parents = new ArrayList<>();
    for (JsonNode parent : raw.path("parentContinuity")) {
      String filed = parent.path("filingDate").asText();
      parents.add(
          parent.path("claimApplicationNumberText").asText()
              + " "
              + LocalDate.parse(filed, MONTH_FIRST)
              + " "
              + parent.path("patentNumberText").asText());
    }
    assertEquals(
        parents,
        parents(read).stream()
            .map(it -> it.number() + " " + it.filed().orElseThrow() + " " + it.patent().orElse(""))
            .toList(),
        id);
    assertEquals(
        raw.path("transactions").findValuesAsText("code"),
        read.termFacts().events().stream()
            .map(LegalEvent::code)
            .limit(raw.path("transactions").size())
            .toList(),
        id);
    assertEquals(
        raw.path("transactions").size() + raw.path("assignments").size(),
        read.termFacts().events().size(),
        id);
    assertEquals(
        raw.path("inventors").findValuesAsText("nameLineOne").stream().map(String::strip).toList(),
        read.parties().stream()
            .filter(it -> it.role() == Party.Role.INVENTOR)
            .map(it -> it.name().replaceFirst(",.*", ""))
            .toList(),
        id);
  }

  private static List<Relation> parents(PatentDocument read) {
    return read.relations().stream()
        .filter(it -> it.kind() != Relation.Kind.PRIOR_PUBLICATION)
        .toList();
  }

  private static Optional<LocalDate> day(String text) {
    return Optional.of(LocalDate.parse(text.substring(0, 10)));
  }

  private static List<PatentDocument> parsed(Path file) throws IOException {
    return Readings.documents(file);
  }

  private static List<JsonNode> answers(Path file) throws IOException {
    List<JsonNode> answers = new ArrayList<>();
    String all = Files.readString(file);
    if (file.toString().endsWith(".yaml")) {
      Matcher answer = ANSWER.matcher("");
      for (String interaction : all.split("(?m)^- request:", -1)) {
        if (answer.reset(interaction).find()) {
          boolean escaped = answer.group(1).equals("\"");
          String text = answer.group(2);
          answers.add(JSON.readTree(escaped ? unescaped(text) : unquoted(text)));
        }
      }
    } else if (file.toString().endsWith(".json")) {
      answers.add(JSON.readTree(all));
    }
    return answers;
  }

  private static String unquoted(String scalar) {
    return scalar.replaceAll("\\n +", " ").replace("''", "'");
  }

  /// A scalar in double quotes is a JSON string but for its line ends and two escapes.
  private static String unescaped(String scalar) throws IOException {
    String line = scalar.replaceAll("\\\\\\n +", "").replaceAll("\\n +", " ");
    String json = line.replaceAll("\\\\x(..)", "\\\\u00$1").replace("\\ ", " ");
    return JSON.readValue("\"" + json + "\"", String.class);
  }
}
