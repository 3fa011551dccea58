package monazite.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is said of a user's folder before anything in it is used.
class SeedsTest {
  @TempDir Path own;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``|holders.json: is empty; write an object, {...}, or remove the file",
        "[]|holders.json: must be an object, {...}, not a list",
        "\"x\"|holders.json: must be an object, {...}, not a text",
        "null|holders.json: must be an object, {...}, not nothing",
        "{\"holders\": [}|holders.json: line 1, column 14: no JSON: unexpected }; look here and just before for a missing comma, colon or quotation mark",
        "{\"holders\": [|holders.json: line 1, column 14: the file ends here, but a brace, bracket or quotation mark is still open",
        "{\"holders\": [], \"holders\": []}|holders.json: line 1, column 26: the key \"holders\" stands twice in one object; remove one",
        "{\"holders\": []} x|holders.json: line 1, column 17: no JSON; look here and just before for a missing comma, colon or quotation mark",
        "{\"holders\": []} {}|holders.json: line 1, column 17: the object is closed before this; remove what follows",
      })
  void aFileThatIsNoObjectIsRefusedWithItsPlaceInOurOwnWords(String json, String message)
      throws IOException {
    Files.writeString(own.resolve("holders.json"), json);
    assertEquals(own + "/" + message, refused());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "holder.json",
        "Holders.json",
        "family/x.json",
        "families.json",
        "notes.txt",
        "holders.json/x",
      })
  void anUnknownNameIsRefusedAndTheKnownOnesAreListed(String name) throws IOException {
    Files.createDirectories(own.resolve(name).getParent());
    Files.writeString(own.resolve(name), "{}");
    String message = refused();
    assertTrue(message.startsWith(own.resolve(Path.of(name).getName(0)) + ": no "), message);
    assertTrue(
        message.contains(
            "known are elements.json, judging.json, families/, topics/, claims.json,"
                + " chemistry.json, cohorts.json, holders.json, transfers.json, jurisdictions/,"
                + " events.json, text-model.json, core.json, policy/, corrections.csv, corrections.jsonl,"
                + " gaps.json, counting.json"),
        message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"families/ndfeb.jsn", "topics/deeper/x.json", "jurisdictions/us"})
  void aFolderOfTheSeedsHoldsJsonFilesOnly(String name) throws IOException {
    Files.createDirectories(own.resolve(name).getParent());
    Files.writeString(own.resolve(name), "{}");
    assertTrue(refused().contains("holds files named *.json only"), refused());
  }

  @Test
  void hiddenFilesAndAReadmeMayLieThere() throws IOException {
    Files.createDirectories(own.resolve("families"));
    for (String name : List.of(".DS_Store", "README.md", "families/._x.json")) {
      Files.writeString(own.resolve(name), "\u0000");
    }
    assertEquals(Seeds.bundled().hash(), Seeds.with(own).hash());
  }

  @Test
  void anotherEncodingIsSaid() throws IOException {
    Files.write(own.resolve("holders.json"), new byte[] {'{', '"', (byte) 0xfc, '"', '}'});
    assertTrue(refused().endsWith("no text in UTF-8; save the file as UTF-8"), refused());
    assertFalse(refused().contains("\n"));
  }

  private String refused() {
    return String.valueOf(assertThrows(SeedException.class, () -> Seeds.with(own)).getMessage());
  }
}
