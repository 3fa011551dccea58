package monazite.query.ask;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import monazite.corpus.policy.PolicyDocument;
import monazite.indexer.store.Schema;
import monazite.indexer.store.StoredPolicies;
import monazite.query.ask.SearchEngine.Passage;
import monazite.query.ask.SearchEngine.PolicyAnswer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/// Finds passages of policy documents.
final class PolicySearch {
  private final IndexSearcher searcher;
  private final Map<String, PolicyDocument> documents = new HashMap<>();

  PolicySearch(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /// All matches are gone through, so that their documents can be counted: passages are few.
  PolicyAnswer answer(String words, int limit) throws IOException {
    TopDocs found =
        searcher.search(
            LuceneQueries.passages(words), Math.max(1, searcher.getIndexReader().maxDoc()));
    StoredFields stored = searcher.storedFields();
    Set<String> keys = new HashSet<>();
    List<Passage> passages = new ArrayList<>();
    for (ScoreDoc hit : found.scoreDocs) {
      Document passage = stored.document(hit.doc);
      String key = passage.get(Schema.KEY);
      keys.add(key);
      if (passages.size() < limit) {
        PolicyDocument document = document(key);
        int number = passage.getField(Schema.PASSAGE_NUMBER).numericValue().intValue();
        passages.add(new Passage(document, document.blocks().get(number)));
      }
    }
    return new PolicyAnswer(found.scoreDocs.length, keys.size(), passages);
  }

  private PolicyDocument document(String key) throws IOException {
    PolicyDocument known = documents.get(key);
    if (known != null) {
      return known;
    }
    TopDocs found = searcher.search(new TermQuery(new Term(Schema.OWN, key)), 1);
    Document stored = searcher.storedFields().document(found.scoreDocs[0].doc);
    PolicyDocument document = StoredPolicies.read(stored.get(Schema.POLICY));
    documents.put(key, document);
    return document;
  }
}
