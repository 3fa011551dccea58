package monazite.indexer.run;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import monazite.corpus.input.InputFile;

/// How far a run has come. Records begin in the order of the inputs on one thread and end in any
/// order on several; the run stands before the first that hasn't ended. What can't be read a second
/// time, such as standard input, is never behind it.
public final class Standing {
  private final Checkpoint checkpoint;
  private final long every;
  private final String stored;
  private final String manner;
  private final Deque<Step> open = new ArrayDeque<>();
  private final List<InputFile> inputs = new ArrayList<>();
  private final Map<Kind, Long> counts = new HashMap<>();
  private long last = System.nanoTime();
  private boolean lasting = true;
  private int whole;
  private long records;
  private long bytes;

  /// What records are counted by.
  private record Kind(String format, String office, Fate fate) {}

  /// A record, or the end of an input, on its way through the run.
  static final class Step {
    private boolean ended;
    private boolean input;
    private long size;
    private Kind kind = new Kind("", "", Fate.SKIPPED);
  }

  /// Makes lasting what was written.
  public interface Checkpoint {
    /// All that was written before this is called.
    ///
    /// @param where the run stands
    void commit(String where) throws IOException;
  }

  /// @param every how often a checkpoint is reached
  /// @param stored what the last commit of a run that was broken off says; empty where none was
  /// @param manner how the inputs are read: whatever changes what becomes of a record
  public Standing(Duration every, Checkpoint checkpoint, String stored, String manner) {
    this.every = every.toNanos();
    this.checkpoint = checkpoint;
    this.stored = stored;
    this.manner = manner;
  }

  /// Commits, if it is time for it.
  void passes() throws IOException {
    if (System.nanoTime() - last > every) {
      pause();
    }
  }

  /// Commits now.
  public void pause() throws IOException {
    checkpoint.commit(text());
    last = System.nanoTime();
  }

  /// Goes on where the earlier run was broken off, if it read these inputs in this manner.
  synchronized Bookmark resume(List<InputFile> survey) {
    Bookmark from = Bookmark.of(stored, manner, survey).orElse(Bookmark.START);
    whole = from.inputs();
    records = from.records();
    bytes = from.bytes();
    inputs.addAll(survey.subList(0, whole));
    from.counts()
        .forEach(it -> counts.put(new Kind(it.format(), it.office(), it.fate()), it.records()));
    return from;
  }

  synchronized void begins(InputFile input) {
    lasting &= input.isLasting();
    inputs.add(input);
  }

  synchronized void ends() {
    Step end = begins();
    end.input = true;
    ended(end);
  }

  /// A record begins.
  synchronized Step begins() {
    Step step = new Step();
    if (lasting) {
      open.add(step);
    }
    return step;
  }

  /// A record has met its fate, and what became of it is written.
  synchronized void met(Step step, Fate fate, String format, String office, long size) {
    step.kind = new Kind(format, office, fate);
    step.size = size;
    ended(step);
  }

  private void ended(Step last) {
    last.ended = true;
    for (Step step = open.peek(); step != null && step.ended; step = open.peek()) {
      open.remove();
      if (step.input) {
        whole++;
        records = 0;
      } else {
        records++;
        bytes += step.size;
        counts.merge(step.kind, 1L, Long::sum);
      }
    }
  }

  /// Where the run stands now.
  private synchronized String text() {
    int seen = whole + (records > 0 ? 1 : 0);
    return new Bookmark(
            whole,
            records,
            bytes,
            Bookmark.known(manner, inputs.subList(0, seen)),
            counts.entrySet().stream().map(Standing::count).toList())
        .text();
  }

  private static Bookmark.Count count(Map.Entry<Kind, Long> entry) {
    Kind kind = entry.getKey();
    return new Bookmark.Count(kind.format(), kind.office(), kind.fate(), entry.getValue());
  }
}
