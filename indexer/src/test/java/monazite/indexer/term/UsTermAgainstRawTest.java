package monazite.indexer.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.Source;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.format.SourceFormats;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Ends of real United States patents as the program has them against a second reading of the same
/// files: adjustment days, disclaimers and parents picked out of the raw text, and the statute's
/// arithmetic written down once more.
class UsTermAgainstRawTest {
  private static final Path DATA = Path.of("../../shared/data");
  private static final LocalDate GATT = LocalDate.of(1995, 6, 8);
  private static final LocalDate AIPA = LocalDate.of(2000, 5, 29);
  private static final Pattern GRANT =
      Pattern.compile("<us-patent-grant .*?</us-patent-grant>", Pattern.DOTALL);
  private static final Pattern PARENT =
      Pattern.compile(
          "<parent-(?:doc|pct-document)>\\s*<document-id>(.*?)</document-id>", Pattern.DOTALL);

  /// A term as found by the second reading.
  private record Ends(Optional<LocalDate> lo, Optional<LocalDate> hi) {}

  @BeforeAll
  static void needsTheSharedData() {
    Assumptions.assumeTrue(Files.isDirectory(DATA), "../shared is absent: skipped");
  }

  private static List<Path> files(String folder, String ending) throws IOException {
    try (Stream<Path> walk = Files.walk(DATA.resolve(folder))) {
      return walk.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  /// The program's reading of a file, by publication number.
  private static Map<String, PatentDocument> documents(byte[] bytes) throws IOException {
    Map<String, PatentDocument> documents = new TreeMap<>();
    Optional<SourceFormat> format = SourceFormats.of(bytes);
    if (format.isPresent()) {
      format
          .get()
          .split(
              new ByteArrayInputStream(bytes),
              new SourceFormat.Origin("test", ""),
              new SourceFormat.RecordSink() {
                @Override
                public void record(RawRecord record) {
                  if (format.get().parse(record) instanceof Reading.Parsed(var document)) {
                    documents.putIfAbsent(document.publication().number(), document);
                  }
                }

                @Override
                public void oversize(Source source, long size) {}
              });
    }
    return documents;
  }

  private static Ends ends(PatentDocument document) {
    Term term = TermFixture.CALCULATOR.term(TermCase.of(document), TermFixture.AS_OF);
    return new Ends(term.lo(), term.hi());
  }

  /// 35 USC 154: the later of 17 years from grant and 20 from the earliest filing before the
  /// change, the latter alone after it, with the days printed.
  private static LocalDate end(LocalDate filed, LocalDate earliest, LocalDate granted, int days) {
    LocalDate twenty = earliest.plusYears(20);
    if (filed.isBefore(GATT)) {
      LocalDate seventeen = granted.plusYears(17);
      boolean dead = seventeen.isBefore(GATT);
      return dead || seventeen.isAfter(twenty) ? seventeen : twenty;
    }
    LocalDate longer = twenty.plusDays(days);
    return filed.isBefore(AIPA) && longer.isAfter(twenty.plusYears(5))
        ? twenty.plusYears(5)
        : longer;
  }

  private static Optional<String> first(String xml, String pattern) {
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(xml);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static LocalDate day(String basic) {
    return LocalDate.parse(basic.strip(), DateTimeFormatter.BASIC_ISO_DATE);
  }

  private static Ends fromXml(String xml) {
    String head =
        first(xml, "(<us-bibliographic-data-grant>.*?)<(?:abstract|drawings|description)")
            .orElse(xml);
    LocalDate granted =
        day(first(head, "<publication-reference>.*?<date>(\\d{8})</date>").orElseThrow());
    LocalDate filed =
        first(head, "<pct-or-regional-filing-data>.*?<date>(\\d{8})</date>")
            .or(() -> first(head, "<application-reference.*?<date>(\\d{8})</date>"))
            .map(UsTermAgainstRawTest::day)
            .orElseThrow();
    LocalDate earliest = filed;
    String related = first(head, "<us-related-documents>(.*?)</us-related-documents>").orElse("");
    Matcher parents = PARENT.matcher(related);
    while (parents.find()) {
      Optional<LocalDate> parent =
          first(parents.group(1), "<date>(\\d{8})</date>").map(UsTermAgainstRawTest::day);
      if (parent.isEmpty()) {
        return new Ends(Optional.empty(), Optional.empty());
      }
      earliest = parent.get().isBefore(earliest) ? parent.get() : earliest;
    }
    int days = first(head, "<us-term-extension>\\s*(\\d+)").map(Integer::parseInt).orElse(0);
    LocalDate end = end(filed, earliest, granted, days);
    boolean disclaimed = first(head, "<us-term-of-grant>.*?(<disclaimer>)").isPresent();
    return new Ends(
        Optional.of(disclaimed && granted.isBefore(end) ? granted : end), Optional.of(end));
  }

  @Test
  void frontPagesGiveTheEndsThatASecondReadingGives() throws IOException {
    int compared = 0;
    int adjusted = 0;
    int related = 0;
    List<String> wrong = new ArrayList<>();
    for (Path file : files("uspto-grant-xml4", ".xml")) {
      byte[] bytes = Files.readAllBytes(file);
      Map<String, PatentDocument> documents = documents(bytes);
      Matcher grants = GRANT.matcher(new String(bytes, StandardCharsets.UTF_8));
      while (grants.find()) {
        String number =
            first(grants.group(), "<publication-reference>.*?<doc-number>0*([^<]+)</doc-number>")
                .orElseThrow();
        String kind =
            first(grants.group(), "<publication-reference>.*?<kind>(..?)</kind>").orElse("");
        PatentDocument document = documents.get(number);
        if (document == null || !kind.matches("B[12]")) {
          continue;
        }
        Ends raw = fromXml(grants.group());
        if (raw.hi().isEmpty()) {
          continue; // a parent without a date
        }
        Ends found = ends(document);
        compared++;
        adjusted += grants.group().contains("<us-term-extension>") ? 1 : 0;
        related += grants.group().contains("<parent-doc>") ? 1 : 0;
        if (!found.equals(raw)) {
          wrong.add(number + " raw " + raw + " found " + found);
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(
        compared > 100 && adjusted > 50 && related > 25, compared + " " + adjusted + " " + related);
  }

  private static Optional<LocalDate> isoDay(JsonNode day) {
    return day.isTextual() && day.asText().length() >= 10
        ? Optional.of(LocalDate.parse(day.asText().substring(0, 10)))
        : Optional.empty();
  }

  /// Parents but for provisionals, in the words of the office's records.
  private static Optional<LocalDate> earliest(JsonNode record, LocalDate filed) {
    LocalDate earliest = filed;
    for (JsonNode parent : record.path("parentContinuityBag")) {
      if (!parent.path("claimParentageTypeCode").asText().equals("PRO")) {
        Optional<LocalDate> day = isoDay(parent.path("parentApplicationFilingDate"));
        if (day.isEmpty()) {
          return Optional.empty();
        }
        earliest = day.get().isBefore(earliest) ? day.get() : earliest;
      }
    }
    return Optional.of(earliest);
  }

  @Test
  void recordsOfTheOfficeGiveTheEndsThatASecondReadingGives() throws IOException {
    int compared = 0;
    List<String> wrong = new ArrayList<>();
    for (Path file : files("uspto-odp", ".json")) {
      byte[] bytes = Files.readAllBytes(file);
      Map<String, PatentDocument> documents = documents(bytes);
      for (JsonNode record :
          TermFixture.json(new String(bytes, StandardCharsets.UTF_8))
              .path("patentFileWrapperDataBag")) {
        JsonNode meta = record.path("applicationMetaData");
        PatentDocument document = documents.get(meta.path("patentNumber").asText("none"));
        Optional<LocalDate> filed = isoDay(meta.path("filingDate"));
        Optional<LocalDate> granted = isoDay(meta.path("grantDate"));
        JsonNode days = record.path("patentTermAdjustmentData").path("adjustmentTotalQuantity");
        if (document == null || filed.isEmpty() || granted.isEmpty() || !days.isNumber()) {
          continue;
        }
        Optional<LocalDate> base = earliest(record, filed.get());
        if (base.isEmpty() || !record.has("parentContinuityBag")) {
          continue;
        }
        LocalDate end = end(filed.get(), base.get(), granted.get(), days.intValue());
        Ends raw = new Ends(Optional.of(end), Optional.of(end));
        Ends found = ends(document);
        compared++;
        if (!found.equals(raw)) {
          wrong.add(meta.path("patentNumber") + " raw " + raw + " found " + found);
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(compared > 0, "no record compared");
  }
}
