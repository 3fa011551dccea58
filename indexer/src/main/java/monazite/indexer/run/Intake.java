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
import monazite.corpus.policy.PolicyDocument;
import monazite.indexer.classify.Gate;
import monazite.indexer.classify.Judgement;
import monazite.indexer.judge.Judge;
import monazite.indexer.store.LandscapeEntry;
import monazite.indexer.store.LandscapeWriter;
import monazite.indexer.store.LandscapeWriter.Existing;
import monazite.indexer.store.Schema;

/// Takes documents into the index: unites a publication's readings, judges it and writes it, or
/// leaves it outside. Safe for use by several threads.
public final class Intake {
  private static final int LOCKS = 1024;

  private final Judge judge;
  private final LandscapeWriter writer;
  private final Entries entries;
  private final Gate gate;

  /// The rights whose other publications are taken too; empty where everything is.
  private final Optional<Members> members;

  private final Object[] locks = new Object[LOCKS];

  private Intake(Judge judge, LandscapeWriter writer, Gate gate, Optional<Members> members) {
    this.judge = judge;
    this.writer = writer;
    this.entries = new Entries(judge);
    this.gate = gate;
    this.members = members;
    java.util.Arrays.setAll(locks, _ -> new Object());
  }

  /// Takes rare-earth patents and what belongs to their rights; the rest stays outside.
  public static Intake gated(Judge judge, LandscapeWriter writer, Gate gate, Members members) {
    return new Intake(judge, writer, gate, Optional.of(members));
  }

  /// Takes every patent; only those that pass the gate are asked for their families.
  public static Intake open(Judge judge, LandscapeWriter writer, Gate gate) {
    return new Intake(judge, writer, gate, Optional.empty());
  }

  /// What a look at a raw record tells.
  enum Look {
    /// It may be about rare earths.
    PROMISING,
    /// It isn't about rare earths, but is taken.
    SILENT,
    /// It stays outside.
    OUTSIDE
  }

  /// Looks at a raw record. What stays outside is noted, for it may belong to a right that comes
  /// later.
  Look look(SourceFormat format, RawRecord record) throws IOException {
    if (!format.legible() || speaks(format, record)) {
      return Look.PROMISING;
    }
    return members.isEmpty() || members.get().admits(record.source(), false, format.keys(record))
        ? Look.SILENT
        : Look.OUTSIDE;
  }

  /// The gate's look, and a second one at what it let through: where most of a record can't make a
  /// label, the rest is parsed and asked first. Not worth it where all records are parsed.
  private boolean speaks(SourceFormat format, RawRecord record) {
    int[] parts = format.judgedParts(record.bytes());
    return gate.admits(record.bytes(), parts)
        && (members.isEmpty()
            || RawRecord.length(parts) > record.bytes().length / 2
            || !(format.parse(record.only(parts))
                instanceof Reading.Parsed(PatentDocument document))
            || judge.speaks(document));
  }

  /// A run begins.
  ///
  /// @param resumed whether it leaves out what an earlier one has read
  void begins(boolean resumed) throws IOException {
    if (members.isPresent()) {
      members.get().begins(resumed);
    }
  }

  /// What became of a document.
  ///
  /// @param where its record stood
  /// @param look what its raw record told
  /// @param member whether it is known to belong to a right about rare earths
  Fate take(PatentDocument document, Source where, Look look, boolean member) throws IOException {
    String key = document.publication().toString();
    synchronized (locks[Math.floorMod(key.hashCode(), LOCKS)]) {
      Optional<Existing> existing = writer.existing(key);
      String hash = existing.isPresent() ? Readings.hash(document) : "";
      int known = existing.map(there -> there.hashes().indexOf(hash)).orElse(-1);
      if (known >= 0 && existing.isPresent()) {
        // Of several places that say the same, the first in order is kept, whichever came first.
        String place = existing.get().places().get(known);
        if (place.compareTo(Readings.place(document)) <= 0) {
          return Fate.UNCHANGED;
        }
      }
      Judgement judgement = look == Look.SILENT ? Judgement.NOTHING : judge.families(document);
      boolean labelled = !judgement.families().isEmpty() || judge.bringsIn(document.publication());
      if (!labelled && !member && !belongs(document, where)) {
        return Fate.OUTSIDE;
      }
      if (existing.isEmpty()) {
        put(entries.first(document, judgement, labelled));
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

  /// What became of a policy document: the same text is one document, wherever it stood.
  Fate take(PolicyDocument policy) throws IOException {
    String key = Schema.policyKey(policy.id());
    synchronized (locks[Math.floorMod(key.hashCode(), LOCKS)]) {
      String place = Readings.place(policy.source());
      Optional<Existing> existing = writer.existing(key);
      if (existing.isPresent() && existing.get().places().getFirst().compareTo(place) <= 0) {
        return Fate.UNCHANGED;
      }
      if (existing.isEmpty() && members.isPresent() && !judge.speaks(policy)) {
        return Fate.OUTSIDE;
      }
      writer.put(judge.issued(policy), place);
      return existing.isEmpty() ? Fate.ADDED : Fate.UNCHANGED;
    }
  }

  private void put(LandscapeEntry entry) throws IOException {
    writer.put(entry);
    if (members.isPresent()) {
      members.get().learn(entry.links());
    }
  }

  private boolean belongs(PatentDocument document, Source where) throws IOException {
    return members.isEmpty() || members.get().admits(where, true, RightKeys.of(document));
  }
}
