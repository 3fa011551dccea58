package monazite.indexer.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import monazite.indexer.judge.StatusSpan;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/// A summary as the index holds it: its parts one after the other, for [SummaryReader]. A report
/// reads every one of them, so nothing is named and days are numbers.
final class SummaryBytes {
  static final long NO_DAY = Long.MAX_VALUE;

  private SummaryBytes() {}

  static BytesRef write(Summary summary) {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    try {
      out.writeString(summary.publication());
      out.writeString(summary.title());
      out.writeString(summary.office());
      out.writeString(summary.kind());
      out.writeString(summary.holder());
      out.writeString(summary.holderId());
      list(out, summary.families());
      out.writeString(summary.primaryFamily().orElse(""));
      list(out, summary.topics());
      out.writeString(summary.claimsLabel());
      day(out, summary.filed());
      day(out, summary.priority());
      day(out, summary.granted());
      day(out, summary.lo());
      day(out, summary.hi());
      out.writeString(summary.simpleFamily());
      out.writeString(summary.replaces());
      spans(out, summary.statuses());
      out.writeVInt(summary.states().size());
      for (Map.Entry<String, List<StatusSpan>> state : summary.states().entrySet()) {
        out.writeString(state.getKey());
        spans(out, state.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory doesn't fail
    }
    return new BytesRef(out.toArrayCopy());
  }

  private static void list(ByteBuffersDataOutput out, List<String> values) throws IOException {
    out.writeVInt(values.size());
    for (String value : values) {
      out.writeString(value);
    }
  }

  private static void day(ByteBuffersDataOutput out, Optional<LocalDate> day) throws IOException {
    out.writeZLong(day.map(LocalDate::toEpochDay).orElse(NO_DAY));
  }

  private static void spans(ByteBuffersDataOutput out, List<StatusSpan> spans) throws IOException {
    out.writeVInt(spans.size());
    for (StatusSpan span : spans) {
      out.writeString(span.status());
      out.writeZLong(span.from().toEpochDay());
      out.writeZLong(span.to().toEpochDay());
    }
  }
}
