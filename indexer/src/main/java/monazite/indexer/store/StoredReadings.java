package monazite.indexer.store;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.Bits;

/// Goes through everything an index holds.
public final class StoredReadings {
  /// Takes the readings of one patent, as JSON lines.
  public interface Each {
    void readings(List<String> lines) throws IOException;
  }

  private StoredReadings() {}

  /// Hands out the readings of every patent, as of the last commit.
  public static void each(IndexFolder folder, Each each) throws IOException {
    try (DirectoryReader reader = folder.reader()) {
      for (LeafReaderContext leaf : reader.leaves()) {
        SortedDocValues patents = leaf.reader().getSortedDocValues(Schema.ORDER);
        StoredFields stored = leaf.reader().storedFields();
        Bits live = leaf.reader().getLiveDocs();
        while (patents != null && patents.nextDoc() != SortedDocValues.NO_MORE_DOCS) {
          int doc = patents.docID();
          if (live == null || live.get(doc)) {
            each.readings(List.of(stored.document(doc).getValues(Schema.SOURCES)));
          }
        }
      }
    }
  }
}
