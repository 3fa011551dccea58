package monazite.indexer.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import monazite.corpus.document.Source;
import monazite.indexer.store.LandscapeWriter;
import monazite.indexer.store.Links;

/// Says which records belong to a right that is in the index because of what a reading of it says:
/// they share its publication, its application or its simple family. A record that comes before
/// that reading is noted, and found again at the end of the run.
///
/// Keys are those of labelled rights alone, never those of members: so what belongs to what doesn't
/// depend on the order in which records come.
public final class Members implements AutoCloseable {
  private final KeyHashes rights;
  private final Set<Long> learnt = ConcurrentHashMap.newKeySet();
  private final Optional<Path> folder;
  private volatile Optional<TurnedAway> notes = Optional.empty();

  private Members(KeyHashes rights, Optional<Path> folder) {
    this.rights = rights;
    this.folder = folder;
  }

  /// The members of the rights that are in an index now.
  ///
  /// @param broughtIn numbers of what a person says to be about rare earths, without kind
  /// @param folder where a file of notes is kept until the run comes to its end
  public static Members of(LandscapeWriter writer, Set<String> broughtIn, Path folder)
      throws IOException {
    Members members = new Members(rights(writer), Optional.of(folder));
    broughtIn.forEach(number -> members.learnt.add(KeyHashes.hash("p:" + number)));
    return members;
  }

  /// A run begins.
  ///
  /// @param resumed whether it leaves out what an earlier one has read, whose notes then count
  synchronized void begins(boolean resumed) throws IOException {
    if (folder.isPresent()) {
      notes = Optional.of(new TurnedAway(folder.get(), resumed));
    }
  }

  /// Writes down what was noted: to be called before each commit after which a run can be resumed.
  public void flush() throws IOException {
    if (notes.isPresent()) {
      notes.get().flush();
    }
  }

  /// Takes note of a right that came in: what follows may belong to it.
  void learn(Links links) {
    if (folder.isPresent() && links.labelled()) {
      keys(links).forEach(key -> learnt.add(KeyHashes.hash(key)));
    }
  }

  /// Whether a record belongs to such a right; if not, it is noted.
  ///
  /// @param parsed whether it was parsed, or only looked at
  boolean admits(Source where, boolean parsed, Set<String> keys) throws IOException {
    long[] hashes = KeyHashes.hashes(keys);
    if (rights.hasOne(hashes) || Arrays.stream(hashes).anyMatch(learnt::contains)) {
      return true;
    }
    if (notes.isPresent() && hashes.length > 0) {
      notes.get().note(where, parsed, hashes);
    }
    return false;
  }

  /// The records turned away that belong to rights which the index has by now, by input.
  Map<String, TurnedAway.Found> missed(LandscapeWriter writer, Set<Long> known) throws IOException {
    return notes.isEmpty() ? Map.of() : notes.get().among(rights(writer), known);
  }

  private static KeyHashes rights(LandscapeWriter writer) throws IOException {
    Set<String> keys = new HashSet<>();
    writer.eachLinks(
        (_, links, _) -> {
          if (links.labelled()) {
            keys.addAll(keys(links));
          }
        });
    return KeyHashes.of(keys);
  }

  /// As [monazite.corpus.document.RightKeys] writes them.
  private static Set<String> keys(Links links) {
    Set<String> keys = new HashSet<>();
    if (!links.standIn()) {
      keys.add("p:" + links.number());
    }
    links.applications().forEach(key -> keys.add("a:" + key));
    links.families().forEach(key -> keys.add("f:" + key));
    return keys;
  }

  /// The run came to its end: nothing that it noted is needed any more.
  public void finish() throws IOException {
    if (notes.isPresent()) {
      notes.get().delete();
    }
  }

  @Override
  public void close() throws IOException {
    if (notes.isPresent()) {
      notes.get().close();
    }
  }
}
