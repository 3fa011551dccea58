package monazite.indexer.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import monazite.indexer.judge.StatusSpan;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/// A summary as the index holds it: its parts one after the other. A report reads every one of them,
/// so nothing is named and days are numbers.
final class SummaryBytes {
  private static final long NO_DAY = Long.MAX_VALUE;

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

  static Summary read(BytesRef bytes) {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    try {
      return new Summary(
          in.readString(),
          in.readString(),
          in.readString().intern(),
          in.readString().intern(),
          in.readString(),
          in.readString(),
          list(in),
          Optional.of(in.readString()).filter(id -> !id.isEmpty()),
          list(in),
          in.readString().intern(),
          day(in),
          day(in),
          day(in),
          day(in),
          day(in),
          in.readString(),
          in.readString(),
          spans(in),
          states(in),
          "");
    } catch (IOException | RuntimeException e) {
      throw new IllegalStateException(
          "index: a summary that can't be read; run 'monazite reindex'", e);
    }
  }

  private static Map<String, List<StatusSpan>> states(ByteArrayDataInput in) throws IOException {
    int count = in.readVInt();
    Map<String, List<StatusSpan>> states = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      states.put(in.readString(), spans(in));
    }
    return states;
  }

  private static void list(ByteBuffersDataOutput out, List<String> values) throws IOException {
    out.writeVInt(values.size());
    for (String value : values) {
      out.writeString(value);
    }
  }

  private static List<String> list(ByteArrayDataInput in) throws IOException {
    int count = in.readVInt();
    List<String> values = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      values.add(in.readString().intern());
    }
    return values;
  }

  private static void day(ByteBuffersDataOutput out, Optional<LocalDate> day) throws IOException {
    out.writeZLong(day.map(LocalDate::toEpochDay).orElse(NO_DAY));
  }

  private static Optional<LocalDate> day(ByteArrayDataInput in) throws IOException {
    long day = in.readZLong();
    return day == NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }

  private static void spans(ByteBuffersDataOutput out, List<StatusSpan> spans) throws IOException {
    out.writeVInt(spans.size());
    for (StatusSpan span : spans) {
      out.writeString(span.status());
      out.writeZLong(span.from().toEpochDay());
      out.writeZLong(span.to().toEpochDay());
    }
  }

  private static List<StatusSpan> spans(ByteArrayDataInput in) throws IOException {
    int count = in.readVInt();
    List<StatusSpan> spans = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      spans.add(
          new StatusSpan(
              in.readString().intern(),
              LocalDate.ofEpochDay(in.readZLong()),
              LocalDate.ofEpochDay(in.readZLong())));
    }
    return spans;
  }
}
