package monazite.indexer.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import monazite.corpus.document.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TurnedAwayTest {
  private static final Source FIRST = new Source("f", "ä磁石.zip", "a.xml", 7);
  private static final Source SECOND = new Source("f", "other.zip", "", 0);
  private static final KeyHashes RIGHTS = KeyHashes.of(List.of("p:US1", "f:77"));

  @TempDir Path folder;

  private static long[] keys(String... keys) {
    return KeyHashes.hashes(Set.of(keys));
  }

  @Test
  void whatSharesAKeyWithARightIsFoundByItsInput() throws IOException {
    try (TurnedAway notes = new TurnedAway(folder, false)) {
      notes.note(FIRST, false, keys("p:US1", "a:US:1"));
      notes.note(FIRST, false, keys("p:US1", "a:US:1"));
      notes.note(SECOND, true, keys("f:77"));
      notes.note(new Source("f", "other.zip", "", 9), true, keys("f:78"));
      long first = TurnedAway.place(FIRST);
      long second = TurnedAway.place(SECOND);
      assertEquals(
          Map.of(
              "ä磁石.zip", new TurnedAway.Found(Set.of(first), Set.of()),
              "other.zip", new TurnedAway.Found(Set.of(second), Set.of(second))),
          notes.among(RIGHTS, Set.of()));
      assertEquals(Set.of("ä磁石.zip"), notes.among(RIGHTS, Set.of(second)).keySet());
      notes.delete();
    }
    assertTrue(Files.notExists(folder.resolve("turned-away.keys")));
  }

  /// Killed at any byte: what was whole counts, the rest is written again.
  @Test
  void notesOfARunThatWasKilledGoOn() throws IOException {
    Path file = folder.resolve("turned-away.keys");
    byte[] whole = notesOfTwo(file);
    for (int cut = 0; cut <= whole.length; cut++) {
      Files.write(file, Arrays.copyOf(whole, cut), StandardOpenOption.CREATE);
      try (TurnedAway resumed = new TurnedAway(folder, true)) {
        resumed.note(SECOND, true, keys("f:77"));
        assertEquals(
            Set.of(TurnedAway.place(SECOND)),
            resumed.among(RIGHTS, Set.of()).getOrDefault("other.zip", NOTHING).places(),
            "cut at " + cut);
      }
    }
  }

  private static final TurnedAway.Found NOTHING = new TurnedAway.Found(Set.of(), Set.of());

  private byte[] notesOfTwo(Path file) throws IOException {
    try (TurnedAway notes = new TurnedAway(folder, false)) {
      notes.note(FIRST, false, keys("p:US1"));
      notes.note(SECOND, true, keys("f:77"));
      notes.flush();
      return Files.readAllBytes(file);
    }
  }
}
