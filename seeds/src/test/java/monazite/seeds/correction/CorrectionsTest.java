package monazite.seeds.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import monazite.seeds.SeedException;
import monazite.seeds.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Corrections as people write them: by hand, and as spreadsheets save them.
class CorrectionsTest {
  @TempDir Path own;

  private Seeds write(String file, String text) throws IOException {
    Files.writeString(own.resolve(file), text);
    Seeds seeds = Seeds.with(own);
    Corrections.of(seeds);
    return seeds;
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";"})
  void aTableIsReadWhateverItsOrderAndMark(String mark) throws IOException {
    String text =
        """
        who,publication,label,family,why

        J. Doe,US7314575B2,Core,,"opens the class, broadly"
        """;
    Seeds seeds =
        write(
            "corrections.csv",
            "\uFEFF" + (mark.equals(",") ? text : text.replace("s, b", "s b").replace(",", ";")));
    List<Correction> found = Corrections.of(seeds);
    assertEquals(
        List.of(
            new Correction(
                "US7314575B2",
                Optional.empty(),
                Optional.of("core"),
                "J. Doe",
                mark.equals(",") ? "opens the class, broadly" : "opens the class broadly",
                own + "/corrections.csv: line 3")),
        found);
  }

  @Test
  void linesOfJsonAreReadAndNoneMeansNoFamily() throws IOException {
    Seeds seeds =
        write(
            "corrections.jsonl",
            """
            {"publication":"CN 109712771 B","family":"NONE","who":"王","why":"仅提及"}

            {"publication":"EP1435338B1","family":"catalyst","label":"core","who":"x","why":"y"}
            """);
    assertEquals(
        List.of("CN 109712771 B NONE", "EP1435338B1 catalyst"),
        Corrections.of(seeds).stream()
            .map(one -> one.publication() + " " + one.family().orElse(""))
            .toList());
  }

  @Test
  void theyArePartOfTheHashAndMayBeAbsent() throws IOException {
    assertEquals(List.of(), Corrections.of(Seeds.with(own)));
    String before = Seeds.with(own).hash();
    assertEquals(Seeds.bundled().hash(), before);
    assertNotEquals(
        before, write("corrections.csv", "publication,label,who,why\nUS1A,core,me,so\n").hash());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "number,label|: line 1: \"number\": the columns are publication,family,label,who,why",
        "publication,label,who,why\\nUS1A,best,me,so|: line 2: label \"best\": one of core, improvement, peripheral",
        "publication,label,who,why\\n\\nUS1A,core,,so|: line 3: who is missing: a correction says who and why",
        "publication,label,who,why\\nUS1A,,me,so|: line 2: neither family nor label is stated: nothing is corrected",
        "publication,label,who,why\\nUS1A,core,me,so,and more|: line 2: 5 cells under 4 columns; put a cell that holds commas into \"quotes\"",
      })
  void whatIsWrongIsToldWithFileAndLine(String text, String message) {
    SeedException refused =
        assertThrows(
            SeedException.class, () -> write("corrections.csv", text.replace("\\n", "\n")));
    assertEquals(own + "/corrections.csv" + message, refused.getMessage());
  }

  @Test
  void anUnknownFamilyNamesTheKnownOnes() {
    SeedException refused =
        assertThrows(
            SeedException.class,
            () ->
                write(
                    "corrections.jsonl",
                    "{\"publication\":\"US1A\",\"family\":\"nd\",\"who\":\"a\",\"why\":\"b\"}"));
    String message = String.valueOf(refused.getMessage());
    assertEquals(
        own + "/corrections.jsonl: line 1: family \"nd\": one of additive, alloy, catalyst, ",
        message.substring(0, message.indexOf("ceramic")));
  }

  @Test
  void anUnknownKeyOrAnotherEncodingIsRefused() throws IOException {
    assertThrows(
        SeedException.class,
        () -> write("corrections.jsonl", "{\"publication\":\"US1A\",\"x\":1}"));
    Files.delete(own.resolve("corrections.jsonl"));
    Files.write(
        own.resolve("corrections.csv"),
        "publication,who,why,label\nUS1A,Müller,so,core".getBytes(StandardCharsets.ISO_8859_1));
    SeedException refused =
        assertThrows(SeedException.class, () -> Corrections.of(Seeds.with(own)));
    assertEquals(
        own + "/corrections.csv: no text in UTF-8; save the file as UTF-8", refused.getMessage());
  }
}
