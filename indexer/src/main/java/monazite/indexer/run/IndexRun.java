package monazite.indexer.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import monazite.corpus.document.Source;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.input.DumpSink;
import monazite.corpus.input.Dumps;
import monazite.corpus.input.InputFile;
import monazite.corpus.input.Inputs;
import org.jspecify.annotations.Nullable;

/// One run over inputs. The calling thread reads and cuts; it and others turn away, parse, judge
/// and write: it helps where records in flight, which are bounded in bytes, have no more room.
/// Which thread takes which record changes nothing in the index.
public final class IndexRun {
  /// Kilobytes of records held at once; a larger one goes through alone. Few enough for them to be
  /// gone before the collector takes them for lasting.
  private static final int IN_FLIGHT = 12 * 1024;

  private final Intake intake;
  private final Examiner examiner;
  private final Ledger ledger;
  private final Quarantine quarantine;
  private final int threads;
  private final Progress progress;
  private final Semaphore room = new Semaphore(IN_FLIGHT);
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private final Standing standing;
  private volatile boolean stopped;

  /// Told of what is going on, from several threads.
  public interface Progress {
    /// A record has met its fate.
    ///
    /// @param bytes its size
    void record(long bytes, Fate fate);

    /// Something can't be read.
    void trouble(Source where, String why);

    /// What will be read, before anything is.
    ///
    /// @param bytes on disk of all inputs; 0 where that isn't known
    /// @param taken records that an earlier run took before it was broken off
    /// @param takenBytes their size
    default void begins(long bytes, long taken, long takenBytes) {}

    /// Bytes were taken from disk, packed as they are there.
    default void consumed(long bytes) {}
  }

  /// Ends the reading where the user wants it to end.
  private static final class StoppedException extends IOException {
    private static final long serialVersionUID = 1;
  }

  /// @param standing where an earlier run was broken off, and how far this one is
  /// @param threads that work, the calling one included; one at least
  public IndexRun(
      Intake intake,
      Ledger ledger,
      Quarantine quarantine,
      Standing standing,
      int threads,
      Progress progress) {
    this.standing = standing;
    this.intake = intake;
    this.examiner = new Examiner(intake, false);
    this.ledger = ledger;
    this.quarantine = quarantine;
    this.threads = threads;
    this.progress = progress;
  }

  /// Ends the reading soon; what is in flight is still taken.
  public void stop() {
    stopped = true;
  }

  /// Whether it was told to end.
  public boolean isStopped() {
    return stopped;
  }

  /// Reads all inputs to their end, or until it is stopped.
  ///
  /// @throws IOException where the index or the quarantine can't be written; what is wrong with an
  ///     input only goes to the ledger
  public void read(List<String> inputs, InputStream standardInput) throws IOException {
    Bookmark mark = begin(Inputs.survey(inputs));
    if (threads == 1) {
      read(inputs, standardInput, new Resumed(mark, sink(Runnable::run)));
      rethrow();
      return;
    }
    try (ExecutorService workers = Executors.newFixedThreadPool(threads - 1)) {
      try {
        read(inputs, standardInput, new Resumed(mark, sink(workers)));
        workers.shutdown();
        while (!workers.awaitTermination(1, TimeUnit.HOURS)) {
          // a record may take its time; it is never dropped
        }
      } catch (InterruptedException e) {
        workers.shutdownNow();
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      } finally {
        workers.shutdownNow();
      }
    }
    rethrow();
  }

  private static void read(List<String> inputs, InputStream standardInput, DumpSink sink)
      throws IOException {
    try {
      Dumps.read(inputs, standardInput, sink);
    } catch (StoppedException e) {
      // what was handed out before is taken
    }
  }

  private Bookmark begin(List<InputFile> survey) throws IOException {
    Bookmark mark = standing.resume(survey);
    intake.begins(!mark.equals(Bookmark.START));
    ledger.resume(mark);
    boolean known = survey.stream().allMatch(InputFile::isLasting);
    long bytes = known ? survey.stream().mapToLong(InputFile::bytes).sum() : 0;
    progress.begins(bytes, ledger.readSoFar(), mark.bytes());
    return mark;
  }

  private DumpSink sink(Executor workers) {
    return new DumpSink() {
      @Override
      public boolean begins(InputFile input) throws IOException {
        goOn();
        standing.begins(input);
        return true;
      }

      @Override
      public void ends(InputFile input) {
        standing.ends();
      }

      @Override
      public void consumed(long bytes) {
        progress.consumed(bytes);
      }

      @Override
      public void record(SourceFormat format, RawRecord record) throws IOException {
        goOn();
        ledger.read();
        Standing.Step step = standing.begins();
        int size = Math.min(IN_FLIGHT, record.bytes().length / 1024 + 1);
        if (!room.tryAcquire(size)) {
          attempt(format, record, step);
          return;
        }
        workers.execute(
            () -> {
              try {
                attempt(format, record, step);
              } finally {
                room.release(size);
              }
            });
      }

      @Override
      public void oversize(Source source, long bytes) {
        ledger.read();
        lost(
            source,
            "a record of "
                + bytes
                + " bytes or more: above the bound of 64 MB, so it was not read;"
                + " cut it into single documents");
      }

      @Override
      public void problem(SourceFormat.Origin origin, String why) {
        ledger.read();
        lost(new Source("", origin.file(), origin.entry(), 0), why);
      }

      @Override
      public void unknown(SourceFormat.Origin origin, String why) {
        ledger.read();
        Source where = new Source("", origin.file(), origin.entry(), 0);
        met(standing.begins(), Fate.SKIPPED, where, "", 0);
        progress.trouble(where, why);
      }
    };
  }

  private void lost(Source where, String why) {
    quarantine.note(where, why);
    met(standing.begins(), Fate.BROKEN, where, "", 0);
    progress.trouble(where, why);
  }

  private void attempt(SourceFormat format, RawRecord record, Standing.Step step) {
    try {
      if (failure.get() == null) {
        take(format, record, step);
      }
    } catch (IOException | RuntimeException | Error e) {
      failure.compareAndSet(null, e);
    }
  }

  private void take(SourceFormat format, RawRecord record, Standing.Step step) throws IOException {
    Outcome outcome = examiner.outcome(format, record);
    if (outcome.fate() == Fate.BROKEN) {
      quarantine.keep(record.bytes(), outcome.where(), outcome.why());
    }
    met(step, outcome.fate(), outcome.where(), outcome.office(), record.bytes().length);
    if (!outcome.why().isEmpty()) {
      progress.trouble(outcome.where(), outcome.why());
    }
  }

  private void met(Standing.Step step, Fate fate, Source where, String office, long bytes) {
    ledger.met(fate, where.format(), office);
    standing.met(step, fate, where.format(), office, bytes);
    progress.record(bytes, fate);
  }

  private void goOn() throws IOException {
    rethrow();
    if (stopped) {
      throw new StoppedException();
    }
    standing.passes();
  }

  private void rethrow() throws IOException {
    switch (failure.get()) {
      case null -> {}
      case IOException e -> throw e;
      case UncheckedIOException e -> throw new IOException(e.getMessage(), e);
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case Throwable e -> throw new IllegalStateException(e);
    }
  }
}
