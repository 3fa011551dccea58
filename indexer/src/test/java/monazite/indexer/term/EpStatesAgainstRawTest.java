package monazite.indexer.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.junit.jupiter.api.Test;

/// The states of real European patents against their lapses as the specifications print them.
class EpStatesAgainstRawTest {
  private static final Path DATA = Path.of("../../shared/data/ep-fulltext");
  private static final Pattern LAPSE =
      Pattern.compile("<date>(\\d{8})</date>\\s*<ctry>([A-Z]{2})</ctry>");

  private static Optional<LocalDate> day(String xml, String element) {
    Matcher found = Pattern.compile("<" + element + ">\\s*<date>(\\d{8})</date>").matcher(xml);
    return found.find()
        ? Optional.of(LocalDate.parse(found.group(1), DateTimeFormatter.BASIC_ISO_DATE))
        : Optional.empty();
  }

  private static List<PatentDocument> documents(byte[] bytes) throws IOException {
    List<PatentDocument> documents = new ArrayList<>();
    SourceFormat format = SourceFormats.of(bytes).orElseThrow();
    format.split(
        new ByteArrayInputStream(bytes),
        new SourceFormat.Origin("test", ""),
        new SourceFormat.RecordSink() {
          @Override
          public void record(RawRecord record) {
            if (format.parse(record) instanceof Reading.Parsed(var document)) {
              documents.add(document);
            }
          }

          @Override
          public void oversize(Source source, long size) {}
        });
    return documents;
  }

  /// A lapse on the day of filing or of grant: there never was a part; any other has its day.
  private static Map<String, String> states(String xml) {
    Map<String, String> states = new TreeMap<>();
    Matcher list = Pattern.compile("<B475>(.*?)</B475>", Pattern.DOTALL).matcher(xml);
    if (!list.find()) {
      return states;
    }
    Matcher lapses = LAPSE.matcher(list.group(1));
    while (lapses.find()) {
      LocalDate day = LocalDate.parse(lapses.group(1), DateTimeFormatter.BASIC_ISO_DATE);
      boolean never =
          day(xml, "B220").filter(day::equals).isPresent()
              || day(xml, "B450").filter(day::equals).isPresent();
      states.put(lapses.group(2), never ? "VOID_AB_INITIO" : "LAPSED " + day);
    }
    if (!states.isEmpty()) {
      states.put("others", "UNKNOWN");
    }
    return states;
  }

  @Test
  void everyPrintedLapseIsTheStatusOfItsState() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(DATA), "../shared is absent: skipped");
    List<Path> files;
    try (Stream<Path> walk = Files.walk(DATA)) {
      files = walk.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
    int bundles = 0;
    int lapses = 0;
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      String xml = new String(bytes, StandardCharsets.UTF_8);
      if (SourceFormats.of(bytes).isEmpty() || states(xml).isEmpty()) {
        continue;
      }
      for (PatentDocument document : documents(bytes)) {
        Term term = TermFixture.CALCULATOR.term(TermCase.of(document), LocalDate.of(2023, 6, 1));
        assertEquals(states(xml), new TreeMap<>(term.states()), document.publication().toString());
        bundles++;
        lapses += states(xml).size() - 1;
      }
    }
    assertTrue(bundles > 2 && lapses > 30, bundles + " patents, " + lapses + " lapses");
  }
}
