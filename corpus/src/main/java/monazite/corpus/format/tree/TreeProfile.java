package monazite.corpus.format.tree;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.fact.FactRules;
import monazite.corpus.format.fact.Facts;

/// A kind of JSON dump, as `dumps.json` describes it.
///
/// @param id the format's
/// @param signatures sets of an object's keys that give it away, any of them
/// @param containers keys of an envelope whose arrays hold the objects
/// @param wrappers keys of an envelope whose object is one too, or the one object in it
/// @param recordings texts that give away a recording of a service's answers, all of them
/// @param numberKeys keys whose text begins with the office
/// @param parts objects that state a part of a publication
record TreeProfile(
    String id,
    List<Set<String>> signatures,
    Set<String> containers,
    Set<String> wrappers,
    List<String> recordings,
    Set<String> numberKeys,
    Parts parts,
    List<KeyRule> keys,
    FactRules rules) {

  /// One object of such a dump.
  ///
  /// @param recorded it stands in a recording, its lines folded and its apostrophes doubled
  /// @param joined it is several objects, which state parts of one publication
  record Leaf(TreeProfile profile, boolean recorded, boolean joined) implements RawRecord.Context {

    /// Of several objects.
    Leaf joining() {
      return new Leaf(profile, recorded, true);
    }

    /// The object that a record is; several where they are joined, in their order.
    List<JsonNode> objects(byte[] record) throws IOException {
      byte[] bytes = recorded ? TreeJson.unfolded(record).getBytes(StandardCharsets.UTF_8) : record;
      return joined
          ? profile.parts().ordered(TreeJson.objects(bytes))
          : List.of(TreeJson.object(bytes));
    }
  }

  static TreeProfile read(String id, JsonNode tree, FactRules rules) {
    List<Set<String>> signatures = new ArrayList<>();
    tree.path("signatures").forEach(list -> signatures.add(texts(list)));
    List<KeyRule> keys = new ArrayList<>();
    tree.path("keys").forEach(key -> keys.add(KeyRule.read(key)));
    return new TreeProfile(
        id,
        List.copyOf(signatures),
        texts(tree.path("containers")),
        texts(tree.path("wrappers")),
        List.copyOf(texts(tree.path("recordings"))),
        texts(tree.path("numberKeys")),
        Parts.read(tree.path("parts")),
        List.copyOf(keys),
        rules);
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new TreeSet<>();
    list.forEach(item -> texts.add(item.asText()));
    return Set.copyOf(texts);
  }

  boolean fits(Set<String> present) {
    return signatures.stream().anyMatch(present::containsAll);
  }

  /// What objects of one publication state.
  Facts facts(List<JsonNode> objects) {
    if (objects.size() == 1) {
      return facts(objects.getFirst());
    }
    Facts facts = new Facts();
    objects.forEach(it -> facts.addAll(facts(it)));
    return facts;
  }

  private Facts facts(JsonNode object) {
    Facts facts = new Facts();
    for (KeyRule key : keys) {
      key.read(object, rules, facts);
    }
    return facts;
  }
}
