package monazite.corpus.format.shape;

import java.io.IOException;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.SourceFormat;

/// One of the shapes in which a kind of dump comes: a table, JSON.
public interface Shape {
  /// Whether a stream that begins with these bytes has this shape and is of this kind.
  boolean recognises(byte[] head);

  /// Cuts the stream behind a window into records.
  ///
  /// @param format id of the format, for the records' sources
  void split(Window window, String format, SourceFormat.Origin origin, SourceFormat.RecordSink sink)
      throws IOException;

  /// Whether this shape cut the record.
  boolean made(RawRecord record);

  /// Turns one record into a document.
  Reading parse(RawRecord record);

  /// The office of a record as far as it is cheaply known; empty where it isn't.
  String office(RawRecord record);
}
