package monazite.indexer.store;

import java.util.ArrayList;
import java.util.List;
import monazite.corpus.policy.Block;
import monazite.corpus.policy.PolicyDocument;
import monazite.corpus.policy.PolicyJson;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/// Makes the block of Lucene documents of one policy document: its passages, then itself.
final class PolicyBlocks {
  private PolicyBlocks() {}

  static List<Document> of(PolicyDocument policy, String key, String place) {
    List<Document> block = new ArrayList<>();
    for (int i = 0; i < policy.blocks().size(); i++) {
      block.add(passage(policy.blocks().get(i), key, i));
    }
    Document parent = new Document();
    parent.add(new StringField(Schema.LEVEL, Schema.POLICY_LEVEL, Store.NO));
    parent.add(new StringField(Schema.KEY, key, Store.NO));
    parent.add(new StringField(Schema.OWN, key, Store.NO));
    parent.add(new StoredField(Schema.POLICY, PolicyJson.write(policy)));
    parent.add(new StoredField(Schema.PLACES, place));
    parent.add(new StoredField(Schema.HASHES, policy.id()));
    block.add(parent);
    return block;
  }

  private static Document passage(Block block, String key, int number) {
    Document passage = new Document();
    passage.add(new StringField(Schema.LEVEL, Schema.PASSAGE_LEVEL, Store.NO));
    passage.add(new StringField(Schema.KEY, key, Store.YES));
    passage.add(new StoredField(Schema.PASSAGE_NUMBER, number));
    passage.add(new TextField(Schema.PASSAGE, block.text(), Store.NO));
    return passage;
  }
}
