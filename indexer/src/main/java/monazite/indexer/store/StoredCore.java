package monazite.indexer.store;

import java.io.IOException;
import monazite.indexer.core.CoreFacts;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/// Reads what core labels are made of, and the labels.
final class StoredCore {
  private StoredCore() {}

  /// Hands out the facts and labels of all shown entries, in the order of the segments.
  static void each(IndexReader reader, LandscapeWriter.EachCore each) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      each(leaf.reader(), each);
    }
  }

  private static void each(LeafReader leaf, LandscapeWriter.EachCore each) throws IOException {
    SortedDocValues keys = leaf.getSortedDocValues(Schema.ORDER);
    BinaryDocValues facts = leaf.getBinaryDocValues(Schema.CORE_FACTS);
    BinaryDocValues labels = leaf.getBinaryDocValues(Schema.CORE);
    Bits live = leaf.getLiveDocs();
    if (keys == null || facts == null) {
      return;
    }
    while (keys.nextDoc() != SortedDocValues.NO_MORE_DOCS) {
      int doc = keys.docID();
      if ((live == null || live.get(doc)) && facts.advanceExact(doc)) {
        BytesRef bytes = facts.binaryValue();
        CoreFacts fact = CoreFacts.read(bytes.bytes, bytes.offset, bytes.length);
        boolean labelled = labels != null && labels.advanceExact(doc);
        each.core(
            keys.lookupOrd(keys.ordValue()).utf8ToString(),
            fact,
            labelled ? labels.binaryValue().utf8ToString() : "");
      }
    }
  }
}
