package monazite.indexer.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Ends that public pages list for real patents: those that a page worked out are the engine's or
/// lie in its interval, without exception; those that a page took from the priority are never given
/// as certain.
class ExpiryTruthTest {
  private static final Path TRUTH = Path.of("../../shared/gold/expiry_truth.jsonl");

  @BeforeAll
  static void needsTheSharedData() {
    Assumptions.assumeTrue(Files.isRegularFile(TRUTH), "../shared is absent: skipped");
  }

  private static List<JsonNode> rows(String method) throws IOException {
    return Files.readAllLines(TRUTH).stream()
        .filter(line -> !line.isBlank())
        .map(TermFixture::json)
        .filter(row -> row.path("site_method").asText().equals(method))
        .toList();
  }

  /// The facts that a page states, no more.
  private static ObjectNode facts(JsonNode row) {
    ObjectNode in = TermFixture.JSON.createObjectNode();
    String publication = row.path("publication").asText();
    in.put("office", publication.substring(0, 2)).put("doc", publication);
    in.set("filed", row.get("filing_date"));
    in.set("granted", row.get("grant_date"));
    in.set("ptaDays", row.get("pta_days"));
    boolean other = !row.path("listed_priority").equals(row.path("filing_date"));
    if (other) {
      in.set("priority", row.get("listed_priority"));
    }
    if (row.path("terminal_disclaimer").asBoolean()) {
      in.put("terminalDisclaimer", "reference patent not told");
    }
    return in;
  }

  private static Term term(ObjectNode in) {
    return TermFixture.CALCULATOR.term(TermCase.parse(in), TermFixture.AS_OF);
  }

  private static boolean holds(Term term, LocalDate day) {
    return term.lo().filter(day::isBefore).isEmpty() && term.hi().filter(day::isAfter).isEmpty();
  }

  @Test
  void aComputedEndIsTheEnginesOrLiesInItsInterval() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<JsonNode> rows = rows("term_as_computed_by_site");
    for (JsonNode row : rows) {
      LocalDate listed = LocalDate.parse(row.path("listed_expiry").asText());
      Term term = term(facts(row));
      if (!holds(term, listed)) {
        wrong.add(
            row.path("publication").asText()
                + " lists "
                + listed
                + ", not "
                + term.lo()
                + ".."
                + term.hi());
      }
    }
    assertTrue(rows.size() > 30, "rows: " + rows.size());
    assertEquals(List.of(), wrong);
  }

  /// Where a page's base and days are known, nothing is left to an interval.
  @Test
  void withTheBaseAndTheDaysThatAPageUsedTheEndAgreesToTheDay() throws IOException {
    int compared = 0;
    for (JsonNode row : rows("term_as_computed_by_site")) {
      Optional<String> base =
          Stream.of("earliest_us_priority_filing", "implied_parent_filing_inferred")
              .map(key -> row.path(key).asText(""))
              .filter(day -> day.matches("[0-9-]{10}"))
              .findFirst();
      if (base.isEmpty() || row.path("filing_date").isNull()) {
        continue;
      }
      ObjectNode in = facts(row);
      in.remove(List.of("priority", "terminalDisclaimer"));
      in.put("ptaDays", row.path("pta_days").asInt());
      in.put("parentFiled", base.get());
      assertEquals(
          Optional.of(LocalDate.parse(row.path("listed_expiry").asText())),
          term(in).lastDay(),
          in::toString);
      compared++;
    }
    assertTrue(compared > 25, "rows: " + compared);
  }

  @Test
  void anEndTakenFromThePriorityIsNeverGivenAsCertain() throws IOException {
    for (JsonNode row : rows("naive_priority_plus_20")) {
      Optional<LocalDate> listed = Optional.of(LocalDate.parse(row.path("listed_expiry").asText()));
      Term term = term(facts(row));
      assertNotEquals(listed, term.lastDay(), row.path("publication").asText());
      boolean own = !row.path("filing_date").isNull();
      if (own && !row.path("listed_priority").equals(row.path("filing_date"))) {
        Term foreign = term(facts(row).put("priorityType", "foreign"));
        assertFalse(holds(foreign, listed.get()), row.path("publication").asText());
      }
    }
  }

  @Test
  void aStatusInWordsIsReadAndNeverMovesTheTerm() throws IOException {
    for (JsonNode row : rows("status_statement")) {
      String words = row.path("status_listed").asText("");
      ObjectNode in = facts(row);
      Term silent = term(in);
      Term told = term(in.put("feeStatus", words));
      assertEquals(silent.lo(), told.lo(), words);
      assertEquals(silent.hi(), told.hi(), words);
      if (words.startsWith("Lapsed")) {
        assertEquals(TermStatus.LAPSED, told.status(), row.toString());
      } else {
        assertNotEquals(TermStatus.LAPSED, told.status(), row.toString());
      }
    }
  }
}
