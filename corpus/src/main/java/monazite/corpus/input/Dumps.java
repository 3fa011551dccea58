package monazite.corpus.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import monazite.corpus.document.Source;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.format.SourceFormats;

/// Reads inputs into raw records: each stream's format is decided by its content, then it is split.
public final class Dumps {
  private static final int BUFFER = 2 * SourceFormat.HEAD;

  private Dumps() {}

  /// Hands out all records of all inputs.
  ///
  /// @param inputs as [Inputs#read] takes them
  /// @param standardInput what `-` stands for
  /// @throws IOException only what the sink throws
  public static void read(List<String> inputs, InputStream standardInput, DumpSink sink)
      throws IOException {
    Inputs.read(
        inputs,
        standardInput,
        new InputSink() {
          @Override
          public boolean begins(InputFile input) throws IOException {
            return sink.begins(input);
          }

          @Override
          public void ends(InputFile input) throws IOException {
            sink.ends(input);
          }

          @Override
          public void consumed(long bytes) {
            sink.consumed(bytes);
          }

          @Override
          public void stream(SourceFormat.Origin origin, InputStream bytes) throws IOException {
            InputStream in = narrow(bytes);
            byte[] head = Heads.peek(in);
            Optional<SourceFormat> format = SourceFormats.of(head);
            if (format.isPresent()) {
              format.get().split(in, origin, records(format.get(), sink));
            } else if (UnknownContent.isDamaged(head)) {
              sink.problem(origin, UnknownContent.says(head));
            } else {
              sink.unknown(origin, UnknownContent.says(head));
            }
          }

          @Override
          public void problem(SourceFormat.Origin origin, String why) throws IOException {
            sink.problem(origin, why);
          }
        });
  }

  /// The stream, as UTF-8 if it is text of wide letters.
  private static InputStream narrow(InputStream in) throws IOException {
    Optional<Charset> wide = WideText.encoding(Heads.peek(in));
    return wide.isEmpty() ? in : new BufferedInputStream(new WideText(in, wide.get()), BUFFER);
  }

  private static SourceFormat.RecordSink records(SourceFormat format, DumpSink sink) {
    return new SourceFormat.RecordSink() {
      @Override
      public void record(RawRecord record) throws IOException {
        sink.record(format, record);
      }

      @Override
      public void oversize(Source source, long bytes) throws IOException {
        sink.oversize(source, bytes);
      }
    };
  }
}
