package monazite.indexer.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import monazite.corpus.document.Source;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.input.DumpSink;
import monazite.corpus.input.Dumps;
import org.jspecify.annotations.Nullable;

/// One run over inputs. One thread reads and cuts; others turn away, parse, judge and write. Which
/// thread takes which record changes nothing in the index. Records in flight are bounded in bytes.
public final class IndexRun {
  /// Kilobytes of records held at once; a larger one goes through alone.
  private static final int IN_FLIGHT = 48 * 1024;

  private final Intake intake;
  private final Ledger ledger;
  private final Quarantine quarantine;
  private final int threads;
  private final Progress progress;
  private final Semaphore room = new Semaphore(IN_FLIGHT);
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

  /// Told of what is going on, from several threads.
  public interface Progress {
    /// A record has met its fate.
    ///
    /// @param bytes its size
    void record(long bytes, Fate fate);

    /// Something can't be read.
    void trouble(Source where, String why);
  }

  /// @param threads that parse and judge, one at least
  public IndexRun(
      Intake intake, Ledger ledger, Quarantine quarantine, int threads, Progress progress) {
    this.intake = intake;
    this.ledger = ledger;
    this.quarantine = quarantine;
    this.threads = threads;
    this.progress = progress;
  }

  /// Reads all inputs to their end.
  ///
  /// @throws IOException where the index or the quarantine can't be written; what is wrong with an
  ///     input only goes to the ledger
  public void read(List<String> inputs, InputStream standardInput) throws IOException {
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      try {
        Dumps.read(inputs, standardInput, sink(workers));
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

  private DumpSink sink(ExecutorService workers) {
    return new DumpSink() {
      @Override
      public void record(SourceFormat format, RawRecord record) throws IOException {
        rethrow();
        ledger.read();
        int size = Math.min(IN_FLIGHT, record.bytes().length / 1024 + 1);
        room.acquireUninterruptibly(size);
        workers.execute(
            () -> {
              try {
                take(format, record);
              } catch (IOException | RuntimeException | Error e) {
                failure.compareAndSet(null, e);
              } finally {
                room.release(size);
              }
            });
      }

      @Override
      public void oversize(Source source, long bytes) throws IOException {
        ledger.read();
        lost(
            source,
            "a record of "
                + bytes
                + " bytes or more: above the bound of 64 MB, so it was not read;"
                + " cut it into single documents");
      }

      @Override
      public void problem(SourceFormat.Origin origin, String why) throws IOException {
        ledger.read();
        lost(new Source("", origin.file(), origin.entry(), 0), why);
      }

      @Override
      public void unknown(SourceFormat.Origin origin, String why) {
        ledger.read();
        Source where = new Source("", origin.file(), origin.entry(), 0);
        met(Fate.SKIPPED, where, "", 0);
        progress.trouble(where, why);
      }
    };
  }

  private void lost(Source where, String why) throws IOException {
    quarantine.note(where, why);
    met(Fate.BROKEN, where, "", 0);
    progress.trouble(where, why);
  }

  private void take(SourceFormat format, RawRecord record) throws IOException {
    Source where = record.source();
    int bytes = record.bytes().length;
    if (!intake.admits(format, record)) {
      met(Fate.OUTSIDE, where, format.office(record), bytes);
      return;
    }
    switch (format.parse(record)) {
      case Reading.Parsed(var document) ->
          met(intake.take(document, where), where, document.publication().office(), bytes);
      case Reading.Skipped(var place, var why) -> {
        met(Fate.SKIPPED, place, format.office(record), bytes);
        progress.trouble(place, why);
      }
      case Reading.Broken(var place, var why) -> {
        quarantine.keep(record.bytes(), place, why);
        met(Fate.BROKEN, place, format.office(record), bytes);
        progress.trouble(place, why);
      }
    }
  }

  private void met(Fate fate, Source where, String office, long bytes) {
    ledger.met(fate, where.format(), office);
    progress.record(bytes, fate);
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
