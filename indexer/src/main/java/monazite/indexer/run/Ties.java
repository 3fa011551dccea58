package monazite.indexer.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.PublicationNumber;
import monazite.indexer.judge.Judge;
import monazite.indexer.store.LandscapeWriter;
import monazite.indexer.store.LandscapeWriter.Existing;
import monazite.indexer.store.Links;

/// What needs other documents, made at the end of a run from what all entries say: readings without
/// a publication of their own are attached to those that they speak of, facts of an application
/// reach the right granted on it, simple families are put together, and each right gets its core
/// label among the others. Doing it twice changes nothing, and nothing is done where nothing was
/// written.
public final class Ties {
  private final LandscapeWriter writer;
  private final Judge judge;
  private final Entries entries;
  private final SortedMap<String, Links> links = new TreeMap<>();
  private final Map<String, String> families = new HashMap<>();

  private Ties(LandscapeWriter writer, Judge judge) {
    this.writer = writer;
    this.judge = judge;
    this.entries = new Entries(judge);
  }

  /// Makes the ties; the caller commits.
  public static void make(LandscapeWriter writer, Judge judge) throws IOException {
    if (!writer.isTied()) {
      new Ties(writer, judge).make();
      writer.tie();
    }
  }

  private void make() throws IOException {
    writer.eachLinks(
        (key, stated, family) -> {
          links.put(key, stated);
          families.put(key, family);
        });
    Attachments attachments = Attachments.of(links);
    Map<String, String> made = SimpleFamilies.of(links, attachments);
    Map<String, String> kin = kin(made);
    Set<String> written = new HashSet<>();
    for (Map.Entry<String, Links> entry : links.entrySet()) {
      String key = entry.getKey();
      if (rewrite(key, entry.getValue(), attachments, kin.getOrDefault(key, ""))) {
        written.add(key);
      }
    }
    for (Map.Entry<String, String> family : made.entrySet()) {
      String key = family.getKey();
      boolean changed = !family.getValue().equals(families.get(key));
      if (changed || written.contains(key)) {
        writer.family(key, family.getValue());
      }
    }
    CorePass.make(writer, judge.coreRules(), made);
  }

  /// For each entry that nobody corrected itself, the first member of its simple family that
  /// somebody did.
  private Map<String, String> kin(Map<String, String> simpleFamilies) {
    SortedMap<String, String> said = new TreeMap<>();
    Set<String> own = new HashSet<>();
    for (String key : new TreeMap<>(simpleFamilies).keySet()) {
      if (PublicationNumber.parse(key).filter(judge::corrects).isPresent()) {
        own.add(key);
        said.putIfAbsent(simpleFamilies.getOrDefault(key, key), key);
      }
    }
    Map<String, String> kin = new HashMap<>();
    simpleFamilies.forEach(
        (key, family) -> {
          String first = said.get(family);
          if (first != null && !own.contains(key)) {
            kin.put(key, first);
          }
        });
    return kin;
  }

  /// Writes an entry anew where other readings are attached to it than before, where another
  /// member's correction holds for it that didn't, or where it is shown and was not, or the other
  /// way round.
  private boolean rewrite(String key, Links stated, Attachments attachments, String kin)
      throws IOException {
    boolean isAttached = attachments.isAttached(key);
    List<PatentDocument> attached = new ArrayList<>();
    for (Attachments.Attached other : attachments.to(key)) {
      for (PatentDocument reading : readings(other.key())) {
        if (!other.factsOnly()) {
          attached.add(reading);
        } else if (ApplicationFacts.has(reading)) {
          attached.add(ApplicationFacts.of(reading));
        }
      }
    }
    String tie = Entries.tie(Readings.ordered(attached), kin);
    if (tie.equals(stated.attached()) && isAttached == stated.isAttached()) {
      return false;
    }
    writer.put(entries.of(readings(key), attached, isAttached, stated.labelled(), kin));
    return true;
  }

  private List<PatentDocument> readings(String key) throws IOException {
    Optional<Existing> existing = writer.existing(key);
    return existing.map(there -> Readings.parse(there.sources())).orElse(List.of());
  }
}
