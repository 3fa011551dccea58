package monazite.indexer.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import monazite.corpus.policy.PolicyDocument;
import monazite.indexer.core.CoreFacts;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LiveFieldValues;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The one writer of an index folder. Safe for use by several threads, as long as two of them don't
/// work on one publication at once. Readers see what was committed.
public final class LandscapeWriter implements AutoCloseable {
  private static final double BUFFER_MEGABYTES = 64;

  /// Letters of readings, held for looking them up, after which the look-up catches up with what
  /// was written. Each time costs a segment, small as it may be.
  private static final int REFRESH_EVERY = 48 << 20;

  private static final String BOOKMARK = "bookmark";

  private final Directory directory;

  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final Known known;
  private final AtomicInteger written = new AtomicInteger();
  private final AtomicInteger held = new AtomicInteger();
  private final Map<String, String> about;

  /// Whether the ties between entries are as the entries say; see [Ties].
  private boolean tied;

  /// What the index has of a publication.
  ///
  /// @param sources its readings as JSON lines
  /// @param hashes of the readings' contents
  /// @param places where each reading stood
  /// @param labelled whether one of them is about rare earths by itself
  public record Existing(
      List<String> sources, List<String> hashes, List<String> places, boolean labelled) {
    static final Existing NOTHING = new Existing(List.of(), List.of(), List.of(), false);
  }

  private LandscapeWriter(
      Directory directory, IndexWriter writer, Map<String, String> about, boolean tied)
      throws IOException {
    this.about = about;
    this.directory = directory;
    this.tied = tied;
    this.writer = writer;
    this.searchers = new SearcherManager(writer, new SearcherFactory());
    this.known = new Known(searchers);
  }

  /// Opens a folder for writing and makes it if it isn't there.
  ///
  /// @param seeds hash of the seeds in use
  /// @param program version of the program
  /// @param rejudged true where everything is judged anew, so that an index of other seeds is taken
  /// @throws LandscapeException where another run is writing, or the index is of other seeds
  public static LandscapeWriter open(
      IndexFolder folder, String seeds, String program, boolean rejudged) throws IOException {
    boolean there = folder.exists();
    boolean tied = !there || folder.about().tied();
    if (there) {
      if (!rejudged) {
        requireSame(folder, seeds);
      }
    } else {
      folder.requireFree();
    }
    try {
      Files.createDirectories(folder.path());
    } catch (FileAlreadyExistsException e) {
      throw new LandscapeException(folder.path() + " is a file: name a folder with --index", e);
    }
    Directory directory = folder.directory();
    try {
      IndexWriter writer = new IndexWriter(directory, config());
      Map<String, String> about =
          Map.of(
              IndexFolder.SCHEMA, Schema.VERSION,
              IndexFolder.SEEDS, seeds,
              IndexFolder.PROGRAM, program);
      if (!there) {
        writer.setLiveCommitData(about.entrySet());
        writer.commit(); // from here on the folder is an index, however the run ends
      }
      return new LandscapeWriter(directory, writer, about, tied);
    } catch (LockObtainFailedException e) {
      directory.close();
      throw new LandscapeException(
          folder.path() + ": another run is writing to this index; wait for it to end", e);
    } catch (CorruptIndexException e) {
      directory.close();
      throw folder.damaged(e);
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      directory.close();
      throw new LandscapeException(
          folder.path() + ": written by another version of the index library; index anew", e);
    }
  }

  private static void requireSame(IndexFolder folder, String seeds) throws IOException {
    IndexFolder.About about = folder.about();
    if (!about.schema().equals(Schema.VERSION) || !about.seeds().equals(seeds)) {
      throw new LandscapeException(
          folder.path()
              + ": judged with other seeds or by another version of the program; run 'monazite"
              + " reindex --index "
              + folder.path()
              + "' first, then add to it",
          null);
    }
  }

  static IndexWriterConfig config() {
    IndexWriterConfig config = new IndexWriterConfig(Schema.analyzer());
    config.setCodec(new Lucene104Codec(Lucene104Codec.Mode.BEST_COMPRESSION));
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    config.setParentField("block");
    config.setMergeScheduler(new QuietMerges());
    return config;
  }

  /// What is there of a publication, written in this run or before; empty where nothing is.
  public Optional<Existing> existing(String key) throws IOException {
    Existing existing = lookedUp(key);
    return existing == null || existing.hashes().isEmpty()
        ? Optional.empty()
        : Optional.of(existing);
  }

  private @Nullable Existing lookedUp(String key) throws IOException {
    try {
      return known.get(key);
    } catch (IllegalStateException e) {
      throw ended(e);
    }
  }

  /// Writes a patent, in place of what was there of it.
  ///
  /// @throws IOException where the disk fails; from then on nothing more can be written
  public void put(LandscapeEntry entry) throws IOException {
    List<Document> block = Blocks.of(entry);
    try {
      write(entry, block);
    } catch (IllegalStateException e) {
      throw ended(e);
    }
  }

  /// Writes a policy document, in place of what was there of it.
  ///
  /// @param place where it stood, as places compare
  /// @throws IOException where the disk fails; from then on nothing more can be written
  public void put(PolicyDocument policy, String place) throws IOException {
    String key = Schema.policyKey(policy.id());
    try {
      writer.updateDocuments(new Term(Schema.KEY, key), PolicyBlocks.of(policy, key, place));
      known.add(key, new Existing(List.of(), List.of(policy.id()), List.of(place), false));
    } catch (IllegalStateException e) {
      throw ended(e);
    }
  }

  /// The failure behind a writer that is closed: a full disk closes it for all threads, and any of
  /// them may meet it.
  private IOException ended(IllegalStateException e) {
    Throwable tragedy = writer.getTragicException();
    if (tragedy == null && !(e instanceof AlreadyClosedException)) {
      throw e;
    }
    return switch (tragedy) {
      case IOException disk -> disk;
      case OutOfMemoryError memory ->
          new IOException("out of memory: give the program more with MONAZITE_MEMORY=4g", memory);
      case null, default -> new IOException(String.valueOf(e.getMessage()), e);
    };
  }

  private void write(LandscapeEntry entry, List<Document> block) throws IOException {
    writer.updateDocuments(new Term(Schema.KEY, entry.key()), block);
    known.add(
        entry.key(),
        new Existing(entry.sources(), entry.hashes(), entry.places(), entry.links().labelled()));
    if (written.incrementAndGet() == 1) {
      untie();
    }
    int letters = entry.sources().stream().mapToInt(String::length).sum();
    if (held.addAndGet(letters) > REFRESH_EVERY) {
      held.set(0);
      searchers.maybeRefresh();
    }
  }

  /// Where the run stood whose last commit this index is; empty where that run came to its end.
  public String brokenOffAt() {
    for (Map.Entry<String, String> entry : writer.getLiveCommitData()) {
      if (entry.getKey().equals(BOOKMARK)) {
        return entry.getValue();
      }
    }
    return "";
  }

  /// Makes everything visible and lasting at the end of a run.
  public void commit() throws IOException {
    commit("");
  }

  /// Whether nothing was written since the ties between entries were made, in this run or before.
  public synchronized boolean isTied() {
    return tied;
  }

  /// Says that the ties between entries are made.
  public synchronized void tie() {
    tied = true;
    written.set(0);
  }

  private synchronized void untie() {
    tied = false;
  }

  /// Hands out what ties every entry to others, by publication number, what was written last
  /// included.
  public void eachLinks(EachLinks each) throws IOException {
    refresh();
    IndexSearcher searcher = searchers.acquire();
    try {
      StoredLinks.each(searcher.getIndexReader(), each);
    } finally {
      searchers.release(searcher);
    }
  }

  private void refresh() throws IOException {
    try {
      searchers.maybeRefreshBlocking();
    } catch (IllegalStateException e) {
      throw ended(e);
    }
  }

  /// Takes the ties of an entry.
  public interface EachLinks {
    /// One entry's ties.
    ///
    /// @param family the simple family that the entry is in; empty for one that isn't shown
    void links(String key, Links links, String family) throws IOException;
  }

  /// Puts a shown entry into a simple family.
  public void family(String key, String family) throws IOException {
    try {
      writer.updateBinaryDocValue(
          new Term(Schema.OWN, key), Schema.SIMPLE_FAMILY, new BytesRef(family));
    } catch (IllegalStateException e) {
      throw ended(e);
    }
  }

  /// Takes what core labels are made of.
  public interface EachCore {
    /// One shown entry.
    ///
    /// @param label its label as JSON; empty where it has none
    void core(String key, CoreFacts facts, String label) throws IOException;
  }

  /// Hands out what core labels are made of, what was written last included, in any order.
  public void eachCore(EachCore each) throws IOException {
    refresh();
    IndexSearcher searcher = searchers.acquire();
    try {
      StoredCore.each(searcher.getIndexReader(), each);
    } finally {
      searchers.release(searcher);
    }
  }

  /// Gives a shown entry a core label, as JSON.
  public void core(String key, String label) throws IOException {
    try {
      writer.updateBinaryDocValue(new Term(Schema.OWN, key), Schema.CORE, new BytesRef(label));
    } catch (IllegalStateException e) {
      throw ended(e);
    }
  }

  /// Makes everything written so far visible and lasting.
  ///
  /// @param where the place in the run before which all was written when this was called
  public synchronized void commit(String where) throws IOException {
    Map<String, String> data = new HashMap<>(about);
    data.put(IndexFolder.TIED, Boolean.toString(tied));
    if (!where.isEmpty()) {
      data.put(BOOKMARK, where);
    }
    try {
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
    } catch (IllegalStateException e) {
      throw ended(e);
    }
  }

  @Override
  public void close() throws IOException {
    known.close();
    searchers.close();
    writer.close();
    directory.close();
  }

  /// Leaves the index as it was at its last commit.
  public void abandon() throws IOException {
    known.close();
    searchers.close();
    writer.rollback();
    directory.close();
  }

  /// Merges whose failure is told once, by the writer that it closes, and not by the thread too.
  private static final class QuietMerges extends ConcurrentMergeScheduler {
    @Override
    protected void handleMergeException(Throwable failure) {}
  }

  /// Looks up what is there, including what the searcher can't see yet.
  private static final class Known extends LiveFieldValues<IndexSearcher, Existing> {
    Known(SearcherManager searchers) {
      super(searchers, Existing.NOTHING);
    }

    private static boolean isPolicy(Document document) {
      return document.get(Schema.POLICY) != null;
    }

    @Override
    protected @Nullable Existing lookupFromSearcher(IndexSearcher searcher, String key)
        throws IOException {
      TopDocs found =
          searcher.search(new ConstantScoreQuery(new TermQuery(new Term(Schema.OWN, key))), 1);
      if (found.scoreDocs.length == 0) {
        return null;
      }
      Document document = searcher.storedFields().document(found.scoreDocs[0].doc);
      return new Existing(
          List.of(document.getValues(Schema.SOURCES)),
          List.of(document.getValues(Schema.HASHES)),
          List.of(document.getValues(Schema.PLACES)),
          !isPolicy(document) && StoredLinks.of(searcher, found.scoreDocs[0].doc).labelled());
    }
  }
}
