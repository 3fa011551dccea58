package monazite.indexer.run;

import java.io.IOException;
import java.util.List;
import monazite.corpus.document.PatentDocument;
import monazite.indexer.judge.Judge;
import monazite.indexer.merge.SourceMerger;
import monazite.indexer.store.IndexFolder;
import monazite.indexer.store.LandscapeWriter;
import monazite.indexer.store.Schema;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.Bits;

/// Derives everything that can be derived anew from the stored readings.
public final class Reindex {
  private Reindex() {}

  /// Judges and writes every stored patent; the caller commits.
  ///
  /// @return how many patents
  public static long run(IndexFolder folder, LandscapeWriter writer, Judge judge)
      throws IOException {
    long patents = 0;
    try (DirectoryReader reader = folder.reader()) {
      for (LeafReaderContext leaf : reader.leaves()) {
        SortedDocValues keys = leaf.reader().getSortedDocValues(Schema.KEY);
        StoredFields stored = leaf.reader().storedFields();
        Bits live = leaf.reader().getLiveDocs();
        while (keys != null && keys.nextDoc() != SortedDocValues.NO_MORE_DOCS) {
          if (live == null || live.get(keys.docID())) {
            rejudge(stored.document(keys.docID()), writer, judge);
            patents++;
          }
        }
      }
    }
    return patents;
  }

  private static void rejudge(Document stored, LandscapeWriter writer, Judge judge)
      throws IOException {
    List<PatentDocument> sources = Readings.parse(List.of(stored.getValues(Schema.SOURCES)));
    PatentDocument merged = SourceMerger.merge(sources).document();
    writer.put(Intake.entry(merged, sources, judge.judge(merged)));
  }
}
