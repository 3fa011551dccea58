package monazite.corpus.format.dump;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.format.shape.Shape;
import monazite.corpus.format.shape.Window;

/// A kind of dump that `dumps.json` describes, in one shape or several.
///
/// @param shapes one at least
record DumpFormat(String id, About about, List<Shape> shapes) implements SourceFormat {
  @Override
  public boolean recognises(byte[] head) {
    return shapes.stream().anyMatch(shape -> shape.recognises(head));
  }

  @Override
  public void split(InputStream in, Origin origin, RecordSink sink) throws IOException {
    Window window = new Window(in);
    byte[] head = window.head(SourceFormat.HEAD);
    Shape shape =
        shapes.stream().filter(it -> it.recognises(head)).findFirst().orElse(shapes.getFirst());
    shape.split(window, id, origin, sink);
  }

  @Override
  public Reading parse(RawRecord record) {
    return shapes.stream()
        .filter(it -> it.made(record))
        .findFirst()
        .map(it -> it.parse(record))
        .orElseGet(() -> shapes.getLast().parse(record));
  }

  @Override
  public String office(RawRecord record) {
    return shapes.stream()
        .filter(it -> it.made(record))
        .findFirst()
        .map(it -> it.office(record))
        .orElse("");
  }

  @Override
  public String toString() {
    return id;
  }
}
