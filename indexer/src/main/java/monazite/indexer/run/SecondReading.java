package monazite.indexer.run;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import monazite.corpus.document.Source;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.input.DumpSink;
import monazite.corpus.input.Dumps;
import monazite.indexer.store.LandscapeWriter;

/// Reads once more the inputs with records that were turned away and belong to rights which came in
/// elsewhere, and takes those records. What it takes may name further keys of its right (a simple
/// family), so it goes on until nothing is missed.
public final class SecondReading {
  private static final String STANDARD_INPUT = "-";

  private final Members members;
  private final Examiner examiner;
  private final LandscapeWriter writer;
  private final Ledger ledger;
  private final Quarantine quarantine;
  private final Set<Long> known = new HashSet<>();
  private long lost;

  public SecondReading(
      Members members,
      Intake intake,
      LandscapeWriter writer,
      Ledger ledger,
      Quarantine quarantine) {
    this.members = members;
    this.examiner = new Examiner(intake, true);
    this.writer = writer;
    this.ledger = ledger;
    this.quarantine = quarantine;
  }

  /// Takes what was missed.
  ///
  /// @return how many records belong to rights and can't be read again: they came from standard
  ///     input, or their file has changed
  public long read() throws IOException {
    Map<String, TurnedAway.Found> missed = members.missed(writer, known);
    while (!missed.isEmpty()) {
      for (Map.Entry<String, TurnedAway.Found> input : missed.entrySet()) {
        TurnedAway.Found found = input.getValue();
        known.addAll(found.places());
        if (!input.getKey().equals(STANDARD_INPUT)) {
          Dumps.read(List.of(input.getKey()), InputStream.nullInputStream(), sink(found));
        }
        lost += found.places().size();
      }
      missed = members.missed(writer, known);
    }
    return lost;
  }

  private DumpSink sink(TurnedAway.Found found) {
    return new DumpSink() {
      @Override
      public void record(SourceFormat format, RawRecord record) throws IOException {
        long place = TurnedAway.place(record.source());
        if (found.places().remove(place)) {
          take(format, record, found.parsed().contains(place));
        }
      }

      // All of this was told when the input was read first.
      @Override
      public void oversize(Source source, long bytes) {}

      @Override
      public void problem(SourceFormat.Origin origin, String why) {}

      @Override
      public void unknown(SourceFormat.Origin origin, String why) {}
    };
  }

  private void take(SourceFormat format, RawRecord record, boolean parsed) throws IOException {
    String id = record.source().format();
    String office = format.office(record);
    Outcome outcome = examiner.outcome(format, record);
    if (outcome.fate() == Fate.BROKEN) {
      quarantine.keep(record.bytes(), outcome.where(), outcome.why());
    }
    ledger.moved(id, parsed ? outcome.office() : office, outcome.fate(), outcome.office());
  }
}
