package monazite.indexer.run;

import java.io.IOException;
import monazite.corpus.document.Source;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.input.DumpSink;
import monazite.corpus.input.InputFile;

/// Leaves out what an earlier run took before it was broken off, and hands on the rest.
final class Resumed implements DumpSink {
  private final DumpSink rest;
  private int inputs;
  private long records;

  /// @param mark where the earlier run stood
  Resumed(Bookmark mark, DumpSink rest) {
    this.rest = rest;
    this.inputs = mark.inputs();
    this.records = mark.records();
  }

  @Override
  public boolean begins(InputFile input) throws IOException {
    if (inputs > 0) {
      inputs--;
      rest.consumed(input.bytes());
      return false;
    }
    return rest.begins(input);
  }

  @Override
  public void ends(InputFile input) throws IOException {
    rest.ends(input);
  }

  @Override
  public void consumed(long bytes) {
    rest.consumed(bytes);
  }

  private boolean isTaken() {
    return records > 0 && records-- > 0;
  }

  @Override
  public void record(SourceFormat format, RawRecord record) throws IOException {
    if (!isTaken()) {
      rest.record(format, record);
    }
  }

  @Override
  public void oversize(Source source, long bytes) throws IOException {
    if (!isTaken()) {
      rest.oversize(source, bytes);
    }
  }

  @Override
  public void problem(SourceFormat.Origin origin, String why) throws IOException {
    if (!isTaken()) {
      rest.problem(origin, why);
    }
  }

  @Override
  public void unknown(SourceFormat.Origin origin, String why) throws IOException {
    if (!isTaken()) {
      rest.unknown(origin, why);
    }
  }
}
