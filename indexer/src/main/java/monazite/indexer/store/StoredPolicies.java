package monazite.indexer.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import monazite.corpus.policy.PolicyDocument;
import monazite.corpus.policy.PolicyJson;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/// Reads the policy documents of an index.
public final class StoredPolicies {
  /// Takes policy documents.
  public interface Each {
    void policy(PolicyDocument policy) throws IOException;
  }

  private StoredPolicies() {}

  /// Hands out all policy documents of a folder, as of its last commit.
  public static void each(IndexFolder folder, Each each) throws IOException {
    try (DirectoryReader reader = folder.reader()) {
      each(reader, each);
    }
  }

  /// Hands out all policy documents, by name and id.
  public static void each(IndexReader reader, Each each) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    TopDocs found =
        searcher.search(
            new TermQuery(new Term(Schema.LEVEL, Schema.POLICY_LEVEL)),
            Math.max(1, reader.maxDoc()));
    List<PolicyDocument> all = new ArrayList<>();
    for (ScoreDoc doc : found.scoreDocs) {
      all.add(read(searcher.storedFields().document(doc.doc).get(Schema.POLICY)));
    }
    all.sort(Comparator.comparing(PolicyDocument::name).thenComparing(PolicyDocument::id));
    for (PolicyDocument policy : all) {
      each.policy(policy);
    }
  }

  /// The policy document of a stored line.
  public static PolicyDocument read(String line) {
    try {
      return PolicyJson.read(line.getBytes(StandardCharsets.UTF_8));
    } catch (IOException | IllegalArgumentException e) {
      throw new LandscapeException(
          "the index holds a policy document that can't be read; index the documents anew", e);
    }
  }
}
