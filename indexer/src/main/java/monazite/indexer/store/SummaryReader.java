package monazite.indexer.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import monazite.indexer.judge.StatusSpan;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;

/// Reads summaries from the index's columns. One reader for many of them shares the words and days
/// that they have in common; several processors may use it at once.
public final class SummaryReader {
  private static final byte[] LABEL = "{\"label\":\"".getBytes(StandardCharsets.UTF_8);

  private final Repeats repeats;
  private final long day;

  /// @param places words and days that are shared at most, a power of two
  /// @param day whose holders are told
  private SummaryReader(int places, LocalDate day) {
    repeats = new Repeats(places);
    this.day = day.toEpochDay();
  }

  /// A reader for all of an index.
  ///
  /// @param day whose holders are told
  public static SummaryReader ofAll(LocalDate day) {
    return new SummaryReader(1 << 15, day);
  }

  /// A reader for one summary.
  ///
  /// @param day whose holders are told
  public static SummaryReader ofOne(LocalDate day) {
    return new SummaryReader(1, day);
  }

  /// A summary alone.
  Summary read(BytesRef bytes) {
    return read(bytes, new BytesRef(), new BytesRef());
  }

  /// A summary with what other patents decide of it.
  ///
  /// @param family key of its simple family; empty where it is as the summary has it
  /// @param core how core the right is among all, as JSON; empty where it isn't labelled
  /// @throws IllegalStateException where the index is damaged
  public Summary read(BytesRef bytes, BytesRef family, BytesRef core) {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    try {
      String publication = in.readString();
      String title = in.readString();
      String office = text(in, bytes);
      String kind = text(in, bytes);
      String holder = text(in, bytes);
      String holderId = text(in, bytes);
      List<String> families = list(in, bytes);
      String primary = text(in, bytes);
      List<String> topics = list(in, bytes);
      String claimsLabel = text(in, bytes);
      Optional<LocalDate> filed = day(in);
      Optional<LocalDate> priority = day(in);
      Optional<LocalDate> granted = day(in);
      Optional<LocalDate> lo = day(in);
      Optional<LocalDate> hi = day(in);
      BytesRef own = new BytesRef(bytes.bytes, 0, in.readVInt());
      own.offset = in.getPosition();
      in.skipBytes(own.length);
      String replaces = text(in, bytes);
      List<StatusSpan> statuses = spans(in, bytes);
      Map<String, List<StatusSpan>> states = states(in, bytes);
      int turns = in.readVInt();
      for (int i = 0; i < turns; i++) {
        boolean before = in.readZLong() > day;
        String id = text(in, bytes);
        String name = text(in, bytes);
        if (!before || i == 0) {
          holderId = before ? "" : id;
          holder = before ? "" : name;
        }
      }
      return new Summary(
          publication,
          title,
          office,
          kind,
          holder,
          holderId,
          families,
          primary.isEmpty() ? Optional.empty() : Optional.of(primary),
          topics,
          claimsLabel,
          filed,
          priority,
          granted,
          lo,
          hi,
          family(publication, family.length == 0 ? own : family),
          replaces,
          statuses,
          states,
          label(core));
    } catch (IOException | RuntimeException e) {
      throw new IllegalStateException(
          "index: a summary that can't be read; run 'monazite reindex'", e);
    }
  }

  /// Most patents are a family alone, named after themselves.
  private String family(String publication, BytesRef key) {
    boolean alone = key.length == publication.length();
    for (int i = 0; alone && i < key.length; i++) {
      alone = key.bytes[key.offset + i] == publication.charAt(i);
    }
    return alone ? publication : repeats.text(key.bytes, key.offset, key.length);
  }

  /// The label of a core label's JSON: its first value.
  private String label(BytesRef core) {
    int from = core.offset + LABEL.length;
    int end = core.offset + core.length;
    boolean labelled = core.length > LABEL.length;
    for (int i = 0; labelled && i < LABEL.length; i++) {
      labelled = core.bytes[core.offset + i] == LABEL[i];
    }
    int quote = from;
    while (labelled && quote < end && core.bytes[quote] != '"') {
      quote++;
    }
    return labelled && quote < end ? repeats.text(core.bytes, from, quote - from) : "";
  }

  private String text(ByteArrayDataInput in, BytesRef bytes) throws IOException {
    int length = in.readVInt();
    String text = repeats.text(bytes.bytes, in.getPosition(), length);
    in.skipBytes(length);
    return text;
  }

  private List<String> list(ByteArrayDataInput in, BytesRef bytes) throws IOException {
    int count = in.readVInt();
    if (count == 0) {
      return List.of();
    }
    if (count == 1) {
      return List.of(text(in, bytes));
    }
    List<String> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      values.add(text(in, bytes));
    }
    return List.copyOf(values);
  }

  private Optional<LocalDate> day(ByteArrayDataInput in) throws IOException {
    long day = in.readZLong();
    return day == SummaryBytes.NO_DAY ? Optional.empty() : repeats.day(day);
  }

  private List<StatusSpan> spans(ByteArrayDataInput in, BytesRef bytes) throws IOException {
    int count = in.readVInt();
    List<StatusSpan> spans = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      spans.add(
          new StatusSpan(
              text(in, bytes),
              repeats.day(in.readZLong()).orElseThrow(),
              repeats.day(in.readZLong()).orElseThrow()));
    }
    return List.copyOf(spans);
  }

  private Map<String, List<StatusSpan>> states(ByteArrayDataInput in, BytesRef bytes)
      throws IOException {
    int count = in.readVInt();
    if (count == 0) {
      return Map.of();
    }
    Map<String, List<StatusSpan>> states = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      states.put(text(in, bytes), spans(in, bytes));
    }
    return states;
  }
}
