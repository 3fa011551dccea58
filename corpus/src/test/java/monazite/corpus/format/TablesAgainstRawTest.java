package monazite.corpus.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import monazite.corpus.document.Party;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.Source;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Real tables, read once more by other means.
class TablesAgainstRawTest {
  private static final Source NOWHERE = new Source("", "", "", 0);

  @BeforeEach
  void realDataIsThere() {
    Assumptions.assumeTrue(Files.isDirectory(Raw.SHARED), "../shared is absent: skipped");
  }

  @Test
  void theSameExportSaysTheSameAsATableAndAsJson() throws IOException {
    List<Path> files = files("google-bigquery", ".csv", ".json");
    List<PatentDocument> table = Readings.documents(files.get(0));
    List<PatentDocument> tree = Readings.documents(files.get(1));
    assertTrue(table.size() > 9_900);
    assertEquals(placeless(table), placeless(tree));
  }

  @Test
  void googlePatentsRowsAreDocumentsWithTheirDates() throws IOException {
    int compared = 0;
    for (Path file : files("google-patents-csv", ".csv")) {
      List<String> expected = new ArrayList<>();
      for (Map<String, String> row : RawTable.rows(file, StandardCharsets.UTF_8, "id")) {
        expected.add(
            String.join(
                "|",
                Raw.folded(row.getOrDefault("title", "")),
                row.getOrDefault("filing/creation date", ""),
                row.getOrDefault("publication date", ""),
                row.getOrDefault("grant date", "")));
      }
      List<String> read = new ArrayList<>();
      for (PatentDocument document : Readings.documents(file)) {
        read.add(
            String.join(
                "|",
                String.join("", document.titles().values()),
                date(document.filed()),
                date(document.published()),
                date(document.granted())));
      }
      assertEquals(expected, read);
      compared += read.size();
    }
    assertTrue(compared > 4_000);
  }

  @Test
  void lensDatesAreThoseOfTheirYears() throws IOException {
    int compared = 0;
    for (Path file : files("lens-csv", ".csv")) {
      Charset charset = isUtf8(file) ? StandardCharsets.UTF_8 : Charset.forName("x-MacRoman");
      List<Map<String, String>> rows = RawTable.rows(file, charset, "#");
      List<PatentDocument> read = Readings.documents(file);
      assertEquals(rows.size(), read.size());
      for (int i = 0; i < read.size(); i++) {
        LocalDate day = read.get(i).published().orElseThrow();
        assertEquals(
            rows.get(i).getOrDefault("Publication Year", ""), String.valueOf(day.getYear()));
        List<String> parts =
            Arrays.asList(rows.get(i).getOrDefault("Publication Date", "").split("[-/]", -1));
        List<String> days = parts.getFirst().length() == 4 ? parts.reversed() : parts;
        assertEquals(
            days.get(0) + "." + days.get(1),
            "%02d.%02d".formatted(day.getDayOfMonth(), day.getMonthValue()));
        assertEquals(rows.get(i).getOrDefault("Kind", ""), read.get(i).publication().kind());
        assertTrue(read.get(i).filed().isEmpty() || !read.get(i).filed().get().isAfter(day));
        compared++;
      }
    }
    assertTrue(compared > 8_000);
  }

  @Test
  void espacenetRowsAreOneDocumentForEachPublication() throws IOException {
    int compared = 0;
    for (Path file : files("espacenet-csv", ".csv")) {
      List<String> expected = new ArrayList<>();
      for (Map<String, String> row : RawTable.rows(file, Charset.forName("x-MacRoman"), "Title")) {
        for (String number : row.getOrDefault("Publication number", "").split(";", -1)) {
          expected.add(number.replaceAll(".*\\((.*)\\)", "$1"));
        }
      }
      List<PatentDocument> read = Readings.documents(file);
      assertEquals(expected, read.stream().map(it -> it.publication().kind()).toList());
      for (PatentDocument document : read) {
        for (Party party : document.parties()) {
          assertTrue(party.name().codePoints().noneMatch(c -> c == '[' || c == '\u20AC'));
        }
      }
      compared += read.size();
    }
    assertTrue(compared > 2_000);
  }

  /// The office of the United States issues grants on Tuesdays and applications on Thursdays,
  /// without exception; the list has them a day late.
  @Test
  void patentscopeDatesAreTheDaysOnWhichOfficesPublish() throws IOException {
    int compared = 0;
    for (Path file : files("patentscope", ".csv")) {
      for (PatentDocument document : Readings.documents(file)) {
        if (document.publication().office().equals("US") && document.published().isPresent()) {
          boolean application = document.publication().number().length() == 11;
          assertEquals(
              application ? DayOfWeek.THURSDAY : DayOfWeek.TUESDAY,
              document.published().get().getDayOfWeek());
          compared++;
        }
      }
    }
    assertTrue(compared > 4_000);
  }

  @Test
  void patentsViewRowsAreApplicationsWithTheirTexts() throws IOException {
    int compared = 0;
    for (Path file : files("patentsview", ".csv")) {
      List<List<String>> expected = new ArrayList<>();
      for (Map<String, String> row : RawTable.rows(file, StandardCharsets.UTF_8, "")) {
        expected.add(
            List.of(
                "US" + row.getOrDefault("pgpub_id", "") + row.getOrDefault("wipo_kind", ""),
                row.getOrDefault("filing_date", ""),
                row.getOrDefault("published_date", ""),
                row.getOrDefault("cpc_group", ""),
                Raw.bare(row.getOrDefault("application_title", "")),
                Raw.bare(row.getOrDefault("application_abstract", ""))));
      }
      List<List<String>> read = new ArrayList<>();
      for (PatentDocument document : Readings.documents(file)) {
        read.add(
            List.of(
                document.publication().toString(),
                date(document.filed()),
                date(document.published()),
                document.classifications().getFirst().symbol(),
                Raw.bare(String.join("", document.titles().values())),
                Raw.bare(String.join("", document.abstracts().values()))));
      }
      assertEquals(expected, read);
      compared += read.size();
    }
    assertTrue(compared > 6_000);
  }

  private static boolean isUtf8(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    byte[] bytes = Files.readAllBytes(file);
    return text.indexOf('\r') < 0
        && new String(bytes, StandardCharsets.UTF_8).indexOf('\uFFFD') < 0;
  }

  private static List<PatentDocument> placeless(List<PatentDocument> documents) {
    return documents.stream().map(it -> it.from(NOWHERE)).toList();
  }

  private static String date(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static List<Path> files(String folder, String... endings) {
    return Raw.files(folder).stream()
        .filter(it -> Arrays.stream(endings).anyMatch(it.toString()::endsWith))
        .toList();
  }
}
