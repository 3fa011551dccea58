package monazite.indexer.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import monazite.corpus.document.Source;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.SourceFormat;
import monazite.indexer.store.LandscapeException;

/// Examines raw records one by one and says what became of each. A fault that no step foresaw makes
/// its record a broken one and does not end the run; what is wrong with the index or the disk does.
final class Examiner {
  private final Intake intake;
  private final boolean member;
  private final ReadWriteLock memory = new ReentrantReadWriteLock();

  /// @param member whether the records are known to belong to rights about rare earths
  Examiner(Intake intake, boolean member) {
    this.intake = intake;
    this.member = member;
  }

  /// What became of a record. One that takes more memory than is left is examined once more when no
  /// other is.
  ///
  /// @throws IOException where the index can't be written
  Outcome outcome(SourceFormat format, RawRecord record) throws IOException {
    try {
      return under(memory.readLock(), format, record);
    } catch (OutOfMemoryError e) {
      return alone(format, record);
    }
  }

  private Outcome alone(SourceFormat format, RawRecord record) throws IOException {
    try {
      return under(memory.writeLock(), format, record);
    } catch (OutOfMemoryError e) {
      String why = "takes more memory than the program has: set MONAZITE_MEMORY=4g, say";
      return new Outcome(Fate.BROKEN, record.source(), "", why);
    }
  }

  private Outcome under(Lock lock, SourceFormat format, RawRecord record) throws IOException {
    lock.lock();
    try {
      return examined(format, record);
    } catch (LandscapeException | UncheckedIOException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome(Fate.BROKEN, record.source(), "", unforeseen(e));
    } finally {
      lock.unlock();
    }
  }

  private Outcome examined(SourceFormat format, RawRecord record) throws IOException {
    Intake.Look look = member ? Intake.Look.PROMISING : intake.look(format, record);
    if (look == Intake.Look.OUTSIDE) {
      return new Outcome(Fate.OUTSIDE, record.source(), format.office(record), "");
    }
    return switch (format.parse(record)) {
      case Reading.Parsed(var document) ->
          new Outcome(
              intake.take(document, record.source(), look, member),
              record.source(),
              document.publication().office(),
              "");
      case Reading.Policy(var policy) -> {
        Source where = record.source();
        Source place =
            new Source(policy.source().format(), where.file(), where.entry(), where.offset());
        yield new Outcome(intake.take(policy), place, "", "");
      }
      case Reading.Skipped(var place, var why) ->
          new Outcome(Fate.SKIPPED, place, format.office(record), why);
      case Reading.Broken(var place, var why) ->
          new Outcome(Fate.BROKEN, place, format.office(record), why);
    };
  }

  private static String unforeseen(Throwable fault) {
    if (fault instanceof StackOverflowError) {
      return "nested too deeply to be examined";
    }
    StackTraceElement[] trace = fault.getStackTrace();
    String place = trace.length == 0 ? "" : " in " + trace[0];
    return "an error in the program itself, please report it with the record: " + fault + place;
  }
}
