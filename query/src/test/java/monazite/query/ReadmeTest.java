package monazite.query;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.format.SourceFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The README keeps up with the program.
final class ReadmeTest {
  private static String readme() throws IOException {
    return Files.readString(Path.of("..", "README.md"));
  }

  @Test
  void namesEveryFormat() throws IOException {
    for (SourceFormat format : SourceFormats.ALL) {
      assertTrue(readme().contains("`" + format.id() + "`"), format.id());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo",
        "index",
        "search",
        "show",
        "expiry",
        "review",
        "holders",
        "families",
        "topics",
        "status",
        "formats",
        "export",
        "reindex",
        "classify",
        "term",
        "evaluate",
        "train"
      })
  void namesEveryCommand(String command) throws IOException {
    assertTrue(readme().contains(command));
  }
}
