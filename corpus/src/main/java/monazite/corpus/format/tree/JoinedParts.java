package monazite.corpus.format.tree;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import monazite.corpus.document.Source;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.SourceFormat;

/// Makes one record of the parts of a publication that follow each other. What can't be read among
/// them is handed on by itself and doesn't part them.
final class JoinedParts implements SourceFormat.RecordSink {
  private final SourceFormat.RecordSink sink;
  private final TreeProfile.Leaf leaf;
  private final List<byte[]> marks;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private Optional<RawRecord> first = Optional.empty();
  private String number = "";

  JoinedParts(SourceFormat.RecordSink sink, TreeProfile.Leaf leaf) {
    this.sink = sink;
    this.leaf = leaf;
    this.marks =
        leaf.profile().parts().with().stream()
            .map(key -> ('"' + key + '"').getBytes(StandardCharsets.UTF_8))
            .toList();
  }

  @Override
  public void record(RawRecord record) throws IOException {
    if (marks.stream().noneMatch(mark -> holds(record.bytes(), mark))) {
      end();
      sink.record(record);
      return;
    }
    String publication;
    try {
      publication = leaf.profile().parts().of(leaf.objects(record.bytes()).getFirst());
    } catch (IOException | RuntimeException e) {
      sink.record(record); // it will be reported as broken
      return;
    }
    if (publication.isEmpty()) {
      sink.record(record);
      return;
    }
    boolean fits = (long) bytes.size() + record.bytes().length < SourceFormat.LARGEST_RECORD;
    if (!publication.equals(number) || !fits) {
      end();
    }
    if (first.isEmpty()) {
      first = Optional.of(record);
      number = publication;
    } else {
      bytes.write('\n');
    }
    bytes.write(record.bytes());
  }

  /// Hands out the record at hand: no part of it follows.
  void end() throws IOException {
    if (first.isPresent()) {
      RawRecord parts = first.get();
      first = Optional.empty();
      number = "";
      byte[] all = bytes.toByteArray();
      bytes.reset();
      sink.record(
          all.length == parts.bytes().length
              ? parts
              : new RawRecord(all, parts.source(), leaf.joining()));
    }
  }

  @Override
  public void oversize(Source source, long size) throws IOException {
    sink.oversize(source, size);
  }

  private static boolean holds(byte[] object, byte[] mark) {
    for (int i = 0; i + mark.length <= object.length; i++) {
      if (object[i] == mark[0] && Arrays.equals(object, i, i + mark.length, mark, 0, mark.length)) {
        return true;
      }
    }
    return false;
  }
}
