package monazite.query.cli;

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
  private static final int MOST_TROUBLES = 50;

  private final Terminal terminal;
  private final boolean quiet;
  private final @Nullable ProgressBar bar;
  private final LongAdder records = new LongAdder();
  private final LongAdder kept = new LongAdder();
  private final LongAdder bytes = new LongAdder();
  private final AtomicLong lastLine = new AtomicLong(System.nanoTime());
  private final AtomicLong troubles = new AtomicLong();

  private RunProgress(Terminal terminal, boolean quiet, @Nullable ProgressBar bar) {
    this.terminal = terminal;
    this.quiet = quiet;
    this.bar = bar;
  }

  static RunProgress of(Terminal terminal, boolean quiet) {
    ProgressBar bar =
        quiet || !terminal.interactive()
            ? null
            : new ProgressBarBuilder()
                .setTaskName("reading")
                .setUnit(" records", 1)
                .showSpeed()
                .setInitialMax(-1)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), terminal.width()))
                .setUpdateIntervalMillis(500)
                .build();
    return new RunProgress(terminal, quiet, bar);
  }

  long bytes() {
    return bytes.sum();
  }

  @Override
  public void record(long size, Fate fate) {
    records.increment();
    bytes.add(size);
    if (fate != Fate.OUTSIDE && fate != Fate.SKIPPED && fate != Fate.BROKEN) {
      kept.increment();
    }
    if (bar != null) {
      bar.step();
      bar.setExtraMessage("%d MB, %d kept".formatted(bytes.sum() >> 20, kept.sum()));
    } else if (!quiet) {
      line();
    }
  }

  private void line() {
    long now = System.nanoTime();
    long before = lastLine.get();
    if (now - before > MINUTE && lastLine.compareAndSet(before, now)) {
      terminal
          .err()
          .printf(
              "monazite: %,d records, %,d MB, %,d kept%n",
              records.sum(), bytes.sum() >> 20, kept.sum());
    }
  }

  @Override
  public void trouble(Source where, String why) {
    long count = troubles.incrementAndGet();
    if (quiet || count > MOST_TROUBLES + 1) {
      return;
    }
    synchronized (terminal) {
      terminal
          .err()
          .println(
              count > MOST_TROUBLES
                  ? "monazite: more are in the ledger and the quarantine"
                  : "monazite: " + TextTable.clean(where + ": " + why));
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
