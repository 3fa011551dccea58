package monazite.indexer.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.SourceFormat;
import monazite.indexer.classify.Gate;
import monazite.indexer.classify.Judgement;
import monazite.indexer.judge.Judge;
import monazite.indexer.judge.Judged;
import monazite.indexer.merge.SourceMerger;
import monazite.indexer.store.LandscapeEntry;
import monazite.indexer.store.LandscapeWriter;
import monazite.indexer.store.LandscapeWriter.Existing;

/// Takes documents into the index: unites a publication's readings, judges it and writes it, or
/// leaves it outside. Safe for use by several threads.
public final class Intake {
  private static final int LOCKS = 1024;

  private final Judge judge;
  private final LandscapeWriter writer;
  private final Optional<Gate> gate;
  private final Object[] locks = new Object[LOCKS];

  private Intake(Judge judge, LandscapeWriter writer, Optional<Gate> gate) {
    this.judge = judge;
    this.writer = writer;
    this.gate = gate;
    java.util.Arrays.setAll(locks, _ -> new Object());
  }

  /// Takes rare-earth patents only; the rest stays outside.
  public static Intake gated(Judge judge, LandscapeWriter writer, Gate gate) {
    return new Intake(judge, writer, Optional.of(gate));
  }

  /// Takes every patent.
  public static Intake open(Judge judge, LandscapeWriter writer) {
    return new Intake(judge, writer, Optional.empty());
  }

  /// Whether a raw record may be about rare earths; a no is final.
  boolean admits(SourceFormat format, RawRecord record) {
    if (gate.isEmpty() || !format.legible()) {
      return true;
    }
    int[] parts = format.judgedParts(record.bytes());
    return gate.get().admits(record.bytes(), parts) && speaks(format, record, parts);
  }

  /// A second look at what the gate let through: where most of a record can't make a label, the
  /// rest is parsed and asked first.
  private boolean speaks(SourceFormat format, RawRecord record, int[] parts) {
    return RawRecord.length(parts) > record.bytes().length / 2
        || !(format.parse(record.only(parts)) instanceof Reading.Parsed(PatentDocument document))
        || judge.speaks(document);
  }

  /// What became of a document.
  Fate take(PatentDocument document) throws IOException {
    String key = document.publication().toString();
    synchronized (locks[Math.floorMod(key.hashCode(), LOCKS)]) {
      String hash = Readings.hash(document);
      Optional<Existing> existing = writer.existing(key);
      int known = existing.map(there -> there.hashes().indexOf(hash)).orElse(-1);
      if (known >= 0 && existing.isPresent()) {
        // Of several places that say the same, the first in order is kept, whichever came first.
        String place = existing.get().places().get(known);
        if (place.compareTo(Readings.place(document)) <= 0) {
          return Fate.UNCHANGED;
        }
      }
      List<PatentDocument> sources = new ArrayList<>(List.of(document));
      if (existing.isPresent()) {
        Readings.parse(existing.get().sources()).stream()
            .filter(other -> !other.source().equals(document.source()))
            .filter(other -> known < 0 || !Readings.hash(other).equals(hash))
            .forEach(sources::add);
      }
      PatentDocument merged = SourceMerger.merge(sources).document();
      Judgement families = judge.families(merged);
      if (gate.isPresent() && existing.isEmpty() && families.families().isEmpty()) {
        return Fate.OUTSIDE;
      }
      writer.put(entry(merged, sources, judge.judge(merged, families)));
      return known >= 0 ? Fate.UNCHANGED : existing.isPresent() ? Fate.UPDATED : Fate.ADDED;
    }
  }

  /// The entry of a patent from its readings.
  static LandscapeEntry entry(PatentDocument merged, List<PatentDocument> sources, Judged judged) {
    List<PatentDocument> ordered = Readings.ordered(sources);
    return new LandscapeEntry(
        merged,
        ordered.stream().map(Readings::line).toList(),
        ordered.stream().map(Readings::hash).toList(),
        ordered.stream().map(Readings::place).toList(),
        judged);
  }
}
