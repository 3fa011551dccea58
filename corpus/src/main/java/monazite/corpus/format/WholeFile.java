package monazite.corpus.format;

import java.io.IOException;
import java.io.InputStream;
import monazite.corpus.document.Source;

/// Splits a file that is one record.
public final class WholeFile {
  private WholeFile() {}

  /// Hands the whole file on; a file above the bound of a record is said to be oversize.
  ///
  /// @param format id of the format that reads it
  public static void split(
      InputStream in, SourceFormat.Origin origin, String format, SourceFormat.RecordSink sink)
      throws IOException {
    Source source = new Source(format, origin.file(), origin.entry(), 0);
    byte[] file = in.readNBytes(SourceFormat.LARGEST_RECORD + 1);
    if (file.length > SourceFormat.LARGEST_RECORD) {
      sink.oversize(source, file.length);
    } else {
      sink.record(new RawRecord(file, source));
    }
  }
}
