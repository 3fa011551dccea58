package monazite.indexer.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;

/// Reads what ties entries to each other.
final class StoredLinks {
  private StoredLinks() {}

  private record Stored(String key, Links links, String family) {}

  /// Hands out the ties of all entries, by key.
  static void each(IndexReader reader, LandscapeWriter.EachLinks each) throws IOException {
    List<Stored> all = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      add(leaf.reader(), all);
    }
    all.sort(java.util.Comparator.comparing(Stored::key));
    for (Stored one : all) {
      each.links(one.key(), one.links(), one.family());
    }
  }

  private static void add(LeafReader leaf, List<Stored> all) throws IOException {
    SortedDocValues keys = leaf.getSortedDocValues(Schema.ORDER);
    BinaryDocValues links = leaf.getBinaryDocValues(Schema.LINKS);
    BinaryDocValues families = leaf.getBinaryDocValues(Schema.SIMPLE_FAMILY);
    Bits live = leaf.getLiveDocs();
    if (keys == null || links == null) {
      return;
    }
    while (keys.nextDoc() != SortedDocValues.NO_MORE_DOCS) {
      int doc = keys.docID();
      if ((live == null || live.get(doc)) && links.advanceExact(doc)) {
        boolean shown = families != null && families.advanceExact(doc);
        all.add(
            new Stored(
                keys.lookupOrd(keys.ordValue()).utf8ToString(),
                Links.read(links.binaryValue()),
                shown ? families.binaryValue().utf8ToString() : ""));
      }
    }
  }

  /// The ties of one entry.
  static Links of(IndexSearcher searcher, int doc) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    BinaryDocValues links = leaf.reader().getBinaryDocValues(Schema.LINKS);
    if (links == null || !links.advanceExact(doc - leaf.docBase)) {
      throw new LandscapeException("the index holds an entry without ties; index anew", null);
    }
    return Links.read(links.binaryValue());
  }
}
