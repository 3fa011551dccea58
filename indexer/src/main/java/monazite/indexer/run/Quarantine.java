package monazite.indexer.run;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import monazite.corpus.document.Source;
import monazite.indexer.store.LandscapeException;

/// A folder of the records that couldn't be read, each as it was, with a note of where it stood and
/// why it is here. Named by content, so a second run over the same dump adds nothing.
public final class Quarantine {
  private static final JsonMapper JSON = new JsonMapper();
  private final Path folder;

  /// @param folder made when the first record comes in
  public Quarantine(Path folder) {
    this.folder = folder;
  }

  /// Where the records are.
  public Path folder() {
    return folder;
  }

  /// Keeps one record.
  ///
  /// @param bytes the record, or what is known of it
  /// @throws LandscapeException where the folder can't be written
  public void keep(byte[] bytes, Source where, String why) {
    String name = name(bytes, where);
    write(name + ".record", bytes);
    note(name, where, why);
  }

  /// Notes a record or stream that is not kept itself: too large, or an archive's own trouble.
  ///
  /// @throws LandscapeException where the folder can't be written
  public void note(Source where, String why) {
    note(name(why.getBytes(StandardCharsets.UTF_8), where), where, why);
  }

  private void note(String name, Source where, String why) {
    ObjectNode note = JSON.createObjectNode();
    note.put("reason", why);
    note.put("format", where.format());
    note.put("file", where.file());
    note.put("entry", where.entry());
    note.put("offset", where.offset());
    write(name + ".json", (note.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private void write(String name, byte[] bytes) {
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new LandscapeException(
          folder
              + ": the quarantine can't be written ("
              + (e instanceof FileSystemException ? e : e.getMessage())
              + "); make room there or name another folder with --quarantine",
          e);
    }
  }

  private static String name(byte[] bytes, Source where) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(where.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(bytes), 0, 10);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has SHA-256
    }
  }
}
