package monazite.corpus.input;

import java.io.IOException;
import java.io.InputStream;
import monazite.corpus.format.SourceFormat.Origin;

/// Takes what [Inputs] finds, one after another on one thread.
public interface InputSink {
  /// What comes next; no leaves it out.
  default boolean begins(InputFile input) throws IOException {
    return true;
  }

  /// What had begun has been read as far as it can be.
  default void ends(InputFile input) throws IOException {}

  /// Bytes were taken from the input's file, packed as they are there. The sum over a file is its
  /// size.
  default void consumed(long bytes) {}

  /// A plain file or an archive's entry.
  ///
  /// @param in valid within the call only, need not be read to its end or closed. It throws
  ///     [BrokenInputException] where the input is cut short or beyond a bound: let that travel
  /// @throws IOException ends the run
  void stream(Origin origin, InputStream in) throws IOException;

  /// An input, or the rest of one, that can't be read; names the remedy where there is one.
  void problem(Origin origin, String why) throws IOException;
}
