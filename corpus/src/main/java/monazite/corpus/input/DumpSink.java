package monazite.corpus.input;

import java.io.IOException;
import monazite.corpus.document.Source;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.SourceFormat;

/// Takes the records that [Dumps] finds, one after another on one thread.
public interface DumpSink {
  /// What comes next; no leaves it out.
  default boolean begins(InputFile input) throws IOException {
    return true;
  }

  /// What had begun has been read as far as it can be.
  default void ends(InputFile input) throws IOException {}

  /// Bytes were taken from the input's file, packed as they are there.
  default void consumed(long bytes) {}

  /// A record and the format that parses it.
  void record(SourceFormat format, RawRecord record) throws IOException;

  /// A record too large to hold.
  void oversize(Source source, long bytes) throws IOException;

  /// An input, or the rest of one, that can't be read: why, and what to do.
  void problem(SourceFormat.Origin origin, String why) throws IOException;

  /// A stream of a kind that no format reads: what it is.
  void unknown(SourceFormat.Origin origin, String why) throws IOException;
}
