package monazite.indexer.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import monazite.indexer.holders.HeldSpan;
import monazite.indexer.holders.Stage;
import monazite.indexer.judge.StatusSpan;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/// A summary as the index holds it: its parts one after the other, for [SummaryReader]. A report
/// reads every one of them, so nothing is named and days are numbers.
final class SummaryBytes {
  static final long NO_DAY = Long.MAX_VALUE;

  private SummaryBytes() {}

  /// @param held the days on which each holder has the right
  static BytesRef write(Summary summary, List<HeldSpan> held) {
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
      held(out, held.stream().filter(span -> span.place() == 0).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory doesn't fail
    }
    return new BytesRef(out.toArrayCopy());
  }

  /// The first holder over time; nothing where it was always the same.
  private static void held(ByteBuffersDataOutput out, List<HeldSpan> first) throws IOException {
    boolean same = first.size() == 1 && first.getFirst().from().equals(Stage.BEGIN);
    out.writeVInt(same ? 0 : first.size());
    for (HeldSpan span : same ? List.<HeldSpan>of() : first) {
      out.writeZLong(span.from().toEpochDay());
      out.writeString(span.id());
      out.writeString(span.name());
    }
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
