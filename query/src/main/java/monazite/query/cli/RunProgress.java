package monazite.query.cli;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import monazite.corpus.document.Source;
import monazite.indexer.run.Fate;
import monazite.indexer.run.IndexRun;
import monazite.query.show.TextTable;
import org.jspecify.annotations.Nullable;

/// Shows how a run goes on standard error: a bar on a terminal, else a line a minute; and the first
/// records that can't be read, each with its reason.
final class RunProgress implements IndexRun.Progress, AutoCloseable {
  private static final long MINUTE = 60_000_000_000L;
  private static final long BLINK = 300_000_000L;
  private static final int MOST_TROUBLES = 50;

  private final Terminal terminal;
  private final boolean quiet;
  private final LongAdder records = new LongAdder();
  private final LongAdder kept = new LongAdder();
  private final LongAdder bytes = new LongAdder();
  private final LongAdder packed = new LongAdder();
  private final AtomicLong lastLook = new AtomicLong(System.nanoTime());
  private final AtomicLong troubles = new AtomicLong();
  private volatile @Nullable ProgressBar bar;
  private volatile long total;
  private volatile long taken;
  private volatile long takenBytes;

  /// When the first record came, and what had been read and passed over by then.
  private volatile long first;

  private volatile long packedBefore;

  RunProgress(Terminal terminal, boolean quiet) {
    this.terminal = terminal;
    this.quiet = quiet;
  }

  long bytes() {
    return takenBytes + bytes.sum();
  }

  @Override
  public void begins(long bytesOnDisk, long recordsTaken, long bytesTaken) {
    total = bytesOnDisk;
    taken = recordsTaken;
    takenBytes = bytesTaken;
    if (quiet) {
      return;
    }
    if (taken > 0) {
      say(
          String.format(
              Locale.ROOT,
              "monazite: going on where an earlier run was broken off, after %,d records",
              taken));
    }
    if (terminal.interactive()) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("reading")
              .setUnit(" MB", 1 << 20)
              .setInitialMax(bytesOnDisk > 0 ? bytesOnDisk : -1)
              .setStyle(ProgressBarStyle.ASCII)
              .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), terminal.width()))
              .setUpdateIntervalMillis(500)
              .build();
    }
  }

  @Override
  public void consumed(long bytesOnDisk) {
    packed.add(bytesOnDisk);
    ProgressBar shown = bar;
    if (shown != null) {
      shown.stepBy(bytesOnDisk);
    }
  }

  @Override
  public void record(long size, Fate fate) {
    if (first == 0) {
      packedBefore = packed.sum();
      first = System.nanoTime();
    }
    records.increment();
    bytes.add(size);
    if (fate != Fate.OUTSIDE && fate != Fate.SKIPPED && fate != Fate.BROKEN) {
      kept.increment();
    }
    look();
  }

  private void look() {
    if (quiet) {
      return;
    }
    long now = System.nanoTime();
    long last = lastLook.get();
    ProgressBar shown = bar;
    if (now - last > (shown == null ? MINUTE : BLINK) && lastLook.compareAndSet(last, now)) {
      if (shown == null) {
        say("monazite: " + facts(now) + timeLeft(now));
      } else {
        shown.setExtraMessage(facts(now));
      }
    }
  }

  private String facts(long now) {
    double seconds = Math.max(BLINK, now - first) / 1e9;
    return String.format(
        Locale.ROOT,
        "%,d records, %.0f MB/s, %.1f %% kept",
        taken + records.sum(),
        bytes.sum() / 1e6 / seconds,
        100.0 * kept.sum() / Math.max(1, records.sum()));
  }

  /// What is left, where it can be told: by the share of the inputs' bytes that has been read.
  private String timeLeft(long now) {
    double read = packed.sum();
    if (total <= 0 || read <= packedBefore) {
      return "";
    }
    double perByte = (now - first) / 1e9 / (read - packedBefore);
    long left = Math.round(perByte * Math.max(0, total - read));
    return String.format(
        Locale.ROOT,
        ", %.0f %% of the inputs read, about %d:%02d:%02d left",
        Math.min(100, 100 * read / total),
        left / 3600,
        left / 60 % 60,
        left % 60);
  }

  @Override
  public void trouble(Source where, String why) {
    long count = troubles.incrementAndGet();
    if (quiet || count > MOST_TROUBLES + 1) {
      return;
    }
    say(
        count > MOST_TROUBLES
            ? "monazite: more are in the ledger and the quarantine"
            : "monazite: " + TextTable.clean(where + ": " + why));
  }

  /// A line of its own, in place of the bar, which is drawn again below it.
  private void say(String line) {
    synchronized (terminal) {
      terminal.err().println(bar == null ? line : "\r\u001b[K" + line);
    }
  }

  @Override
  public void close() {
    ProgressBar shown = bar;
    if (shown != null) {
      shown.setExtraMessage(facts(System.nanoTime()));
      shown.close();
    }
  }
}
