package monazite.indexer.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;

/// A folder on disk that holds a landscape.
///
/// @param path the folder
public record IndexFolder(Path path) {
  static final String SCHEMA = "schema";
  static final String SEEDS = "seeds";
  static final String PROGRAM = "program";
  static final String TIED = "tied";

  /// What the index says of itself.
  ///
  /// @param seeds hash of the seeds that it was judged with
  /// @param program version of the program that wrote it
  /// @param tied whether the run that wrote it came to its end, so that readings are attached and
  ///     families made
  public record About(String schema, String seeds, String program, boolean tied) {}

  /// Whether there is an index here.
  public boolean exists() throws IOException {
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (Directory directory = directory()) {
      return DirectoryReader.indexExists(directory);
    }
  }

  /// What the index says of itself.
  ///
  /// @throws LandscapeException where there is none, naming folder and remedy
  public About about() throws IOException {
    requireIndex();
    try (Directory directory = directory()) {
      Map<String, String> data = SegmentInfos.readLatestCommit(directory).getUserData();
      return new About(
          data.getOrDefault(SCHEMA, ""),
          data.getOrDefault(SEEDS, ""),
          data.getOrDefault(PROGRAM, ""),
          Boolean.parseBoolean(data.getOrDefault(TIED, "false")));
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      throw new LandscapeException(
          path + ": written by another version of the index library; index the dumps anew", e);
    }
  }

  /// Opens the index for reading, as it was at its last commit.
  ///
  /// @throws LandscapeException where there is none
  public DirectoryReader reader() throws IOException {
    requireIndex();
    try {
      return DirectoryReader.open(directory());
    } catch (IndexNotFoundException e) {
      throw missing(e);
    } catch (CorruptIndexException | EOFException e) {
      throw damaged(e);
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      throw new LandscapeException(
          path + ": written by another version of the index library; index the dumps anew", e);
    }
  }

  /// Refuses a folder that holds other things: an index is not laid among a user's files, nor over
  /// the rest of a damaged one.
  void requireFree() throws IOException {
    if (!Files.isDirectory(path)) {
      return;
    }
    try (Stream<Path> files = Files.list(path)) {
      Optional<Path> other =
          files
              .filter(Files::isRegularFile)
              .filter(file -> !file.endsWith("write.lock"))
              .min(Path::compareTo);
      if (other.isPresent()) {
        throw new LandscapeException(
            path
                + " is no index and holds other files ("
                + other.get().getFileName()
                + "): name a new or empty folder with --index",
            null);
      }
    }
  }

  LandscapeException damaged(Throwable cause) {
    return new LandscapeException(
        path
            + ": the index is damaged ("
            + cause.getMessage()
            + "); remove the folder and index the dumps anew",
        cause);
  }

  Directory directory() throws IOException {
    return new MMapDirectory(path);
  }

  private void requireIndex() throws IOException {
    if (!exists()) {
      throw missing(null);
    }
  }

  private LandscapeException missing(@org.jspecify.annotations.Nullable Throwable cause) {
    return new LandscapeException(
        "no index in "
            + path
            + ": make one with 'monazite index FILE... --index "
            + path
            + "', or name another with --index",
        cause);
  }
}
