package monazite.corpus.format.st36;

import java.io.IOException;
import monazite.corpus.document.Source;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.SourceFormat;

/// Passes on the stretches of a JSON stream that are records, and drops what stands around them.
final class JsonSink implements SourceFormat.RecordSink {
  private final JsonBoundaries boundaries;
  private final SourceFormat.RecordSink records;

  JsonSink(JsonBoundaries boundaries, SourceFormat.RecordSink records) {
    this.boundaries = boundaries;
    this.records = records;
  }

  @Override
  public void record(RawRecord record) throws IOException {
    if (boundaries.ended() != JsonBoundaries.Stretch.AROUND) {
      records.record(record);
    }
  }

  @Override
  public void oversize(Source source, long bytes) throws IOException {
    records.oversize(source, bytes);
  }
}
