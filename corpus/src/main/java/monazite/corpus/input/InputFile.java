package monazite.corpus.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// One of the files that inputs come to.
///
/// @param name as records' sources name it; `-` for standard input
/// @param bytes its size on disk, 0 where that isn't known
/// @param modified when it was last written, milliseconds since 1970; 0 where that isn't known
public record InputFile(String name, long bytes, long modified) {
  /// Standard input, or what can't be looked at.
  static InputFile unseen(String name) {
    return new InputFile(name, 0, 0);
  }

  static InputFile of(Path file) {
    try {
      return new InputFile(
          file.toString(), Files.size(file), Files.getLastModifiedTime(file).toMillis());
    } catch (IOException e) {
      return unseen(file.toString());
    }
  }

  /// Whether it can be read a second time.
  public boolean isLasting() {
    return modified > 0;
  }
}
