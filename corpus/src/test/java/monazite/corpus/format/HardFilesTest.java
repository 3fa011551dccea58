package monazite.corpus.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import monazite.corpus.document.PatentDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files in which readers of patent dumps lose records: what is wrong with them must cost neither
/// the record nor its neighbours. Each is one of the bundled samples, damaged as real ones are.
class HardFilesTest {
  private static final Map<String, String> XML =
      Map.of(
          "us-grant-xml", "us-patent-grant",
          "us-app-xml", "us-patent-application",
          "us-app-pap", "patent-application-publication",
          "ep-fulltext", "ep-patent-document");

  private static String sample(String id) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("samples", id))) {
      Path dump = files.filter(it -> it.toString().endsWith(".xml")).findFirst().orElseThrow();
      return Files.readString(dump);
    }
  }

  private static List<String> fates(String id, byte[] bytes) {
    assertEquals(Optional.of(id), SourceFormats.of(bytes).map(SourceFormat::id));
    return Readings.of(Readings.format(id), bytes).stream()
        .map(
            reading ->
                reading instanceof Reading.Parsed(PatentDocument document)
                    ? document.publication().toString()
                    : reading.getClass().getSimpleName())
        .toList();
  }

  private static List<String> fates(String id, String text) {
    return fates(id, text.getBytes(StandardCharsets.UTF_8));
  }

  private static PatentDocument first(String id, String text) {
    for (Reading reading : Readings.of(Readings.format(id), text)) {
      if (reading instanceof Reading.Parsed(PatentDocument document)) {
        return document;
      }
    }
    throw new AssertionError("no document in " + id);
  }

  /// The first place within a title, behind its tag.
  private static String inTitle(String id, String text, String words) {
    String tag =
        id.equals("us-app-pap")
            ? "<title-of-invention>"
            : id.startsWith("ep") ? "<B542>" : "<invention-title";
    int at = text.indexOf('>', text.indexOf(tag)) + 1;
    return text.substring(0, at) + words + text.substring(at);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '!',
      value = {
        "R&D ,1 bare &",
        "<5 wt% Dy ,1 stray <",
        "a</b> ,1 closing tag without an opening one",
        "<b>a ,1 tag that was not closed",
        "&nosuch; &agr; &hearts; ,!!"
      })
  void aSlipInATitleCostsNothing(String words, String mended) throws IOException {
    for (String id : XML.keySet()) {
      String text = sample(id);
      String damaged = inTitle(id, text, words);
      assertEquals(fates(id, text), fates(id, damaged), id);
      PatentDocument document = first(id, damaged);
      assertEquals(mended, document.source().mended(), id);
      assertEquals(first(id, text).claims(), document.claims(), id);
      assertEquals(first(id, text).filed(), document.filed(), id);
    }
  }

  @Test
  void aRecordThatCannotBeReadLeavesItsNeighboursAlone() throws IOException {
    for (Map.Entry<String, String> format : XML.entrySet()) {
      String text = sample(format.getKey());
      int inside = text.indexOf('>', text.indexOf("<" + format.getValue())) + 1;
      String damaged = text.substring(0, inside) + "<p></q>" + text.substring(inside);
      List<String> expected = new ArrayList<>(fates(format.getKey(), text));
      expected.set(0, "Broken");
      assertEquals(expected, fates(format.getKey(), damaged), format.getKey());
    }
  }

  @Test
  void prologsMarksAndLineEndsMakeNoDifference() throws IOException {
    for (String id : XML.keySet()) {
      String text = sample(id);
      List<String> expected = fates(id, text);
      assertEquals(expected, fates(id, "\ufeff" + text), id);
      assertEquals(expected, fates(id, text.replace("\n", "\r")), id);
      assertEquals(expected, fates(id, text.replace("\n", "\r\n")), id);
      assertEquals(expected, fates(id, text.replaceAll("<\\?xml[^>]*>", "")), id);
      assertEquals(expected, fates(id, text.replaceAll("(?s)<!DOCTYPE[^>\\[]*>", "")), id);
      assertEquals(
          expected, fates(id, text.replaceAll(">\n\\s*<", "><")), id + " in a single line");
    }
  }

  @Test
  void aStreamMayEndInEmptyBytes() throws IOException {
    for (String id : XML.keySet()) {
      String text = sample(id);
      assertEquals(fates(id, text), fates(id, text + "\n\n \t\n"), id);
    }
  }
}
