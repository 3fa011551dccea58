package monazite.corpus.input;

import java.io.IOException;
import java.io.InputStream;
import monazite.corpus.format.SourceFormat.Origin;

/// Takes what [Inputs] finds, one after another on one thread.
public interface InputSink {
  /// A plain file or an archive's entry.
  ///
  /// @param in valid within the call only, need not be read to its end or closed. It throws
  ///     [BrokenInputException] where the input is cut short or beyond a bound: let that travel
  /// @throws IOException ends the run
  void stream(Origin origin, InputStream in) throws IOException;

  /// An input, or the rest of one, that can't be read; names the remedy where there is one.
  void problem(Origin origin, String why) throws IOException;
}
