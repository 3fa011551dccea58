package monazite.indexer.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.RightKeys;
import monazite.corpus.document.Source;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.SourceFormat;
import monazite.indexer.classify.Gate;
import monazite.indexer.classify.Judgement;
import monazite.indexer.judge.Judge;
import monazite.indexer.store.LandscapeEntry;
import monazite.indexer.store.LandscapeWriter;
import monazite.indexer.store.LandscapeWriter.Existing;

/// Takes documents into the index: unites a publication's readings, judges it and writes it, or
/// leaves it outside. Safe for use by several threads.
public final class Intake {
  private static final int LOCKS = 1024;

  private final Judge judge;
  private final LandscapeWriter writer;
  private final Entries entries;
  private final Optional<Gate> gate;
  private final Members members;
  private final Object[] locks = new Object[LOCKS];

  private Intake(Judge judge, LandscapeWriter writer, Optional<Gate> gate, Members members) {
    this.judge = judge;
    this.writer = writer;
    this.entries = new Entries(judge);
    this.gate = gate;
    this.members = members;
    java.util.Arrays.setAll(locks, _ -> new Object());
  }

  /// Takes rare-earth patents and what belongs to their rights; the rest stays outside.
  public static Intake gated(Judge judge, LandscapeWriter writer, Gate gate, Members members) {
    return new Intake(judge, writer, Optional.of(gate), members);
  }

  /// Takes every patent.
  public static Intake open(Judge judge, LandscapeWriter writer) {
    return new Intake(judge, writer, Optional.empty(), Members.NOBODY);
  }

  /// Whether a raw record is looked at: it may be about rare earths, or belongs to a right that is.
  /// What isn't is noted, for it may belong to one that comes later.
  boolean admits(SourceFormat format, RawRecord record) throws IOException {
    return gate.isEmpty()
        || !format.legible()
        || speaks(gate.get(), format, record)
        || members.admits(record.source(), false, format.keys(record));
  }

  /// The gate's look, and a second one at what it let through: where most of a record can't make a
  /// label, the rest is parsed and asked first.
  private boolean speaks(Gate first, SourceFormat format, RawRecord record) {
    int[] parts = format.judgedParts(record.bytes());
    return first.admits(record.bytes(), parts)
        && (RawRecord.length(parts) > record.bytes().length / 2
            || !(format.parse(record.only(parts))
                instanceof Reading.Parsed(PatentDocument document))
            || judge.speaks(document));
  }

  /// A run begins.
  ///
  /// @param resumed whether it leaves out what an earlier one has read
  void begins(boolean resumed) throws IOException {
    members.begins(resumed);
  }

  /// What became of a document.
  ///
  /// @param where its record stood
  /// @param member whether it is known to belong to a right about rare earths
  Fate take(PatentDocument document, Source where, boolean member) throws IOException {
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
      Judgement judgement = judge.families(document);
      boolean labelled = !judgement.families().isEmpty();
      if (!labelled && !member && !belongs(document, where)) {
        return Fate.OUTSIDE;
      }
      if (existing.isEmpty()) {
        put(entries.first(document, judgement));
        return Fate.ADDED;
      }
      List<PatentDocument> sources = new ArrayList<>(List.of(document));
      Readings.parse(existing.get().sources()).stream()
          .filter(other -> !other.source().equals(document.source()))
          .filter(other -> known < 0 || !Readings.hash(other).equals(hash))
          .forEach(sources::add);
      put(entries.of(sources, labelled || existing.get().labelled()));
      return known >= 0 ? Fate.UNCHANGED : Fate.UPDATED;
    }
  }

  private void put(LandscapeEntry entry) throws IOException {
    writer.put(entry);
    members.learn(entry.links());
  }

  private boolean belongs(PatentDocument document, Source where) throws IOException {
    return gate.isEmpty() || members.admits(where, true, RightKeys.of(document));
  }
}
