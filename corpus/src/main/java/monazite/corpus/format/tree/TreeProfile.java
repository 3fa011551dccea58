package monazite.corpus.format.tree;

import com.fasterxml.jackson.databind.JsonNode;
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
/// @param recordings texts that give away a recording of a service's answers, all of them
/// @param numberKeys keys whose text begins with the office
record TreeProfile(
    String id,
    List<Set<String>> signatures,
    Set<String> containers,
    List<String> recordings,
    Set<String> numberKeys,
    List<KeyRule> keys,
    FactRules rules) {

  /// One object of such a dump.
  ///
  /// @param recorded it stands in a recording, its lines folded and its apostrophes doubled
  record Leaf(TreeProfile profile, boolean recorded) implements RawRecord.Context {}

  static TreeProfile read(String id, JsonNode tree, FactRules rules) {
    List<Set<String>> signatures = new ArrayList<>();
    tree.path("signatures").forEach(list -> signatures.add(texts(list)));
    List<KeyRule> keys = new ArrayList<>();
    tree.path("keys").forEach(key -> keys.add(KeyRule.read(key)));
    return new TreeProfile(
        id,
        List.copyOf(signatures),
        texts(tree.path("containers")),
        List.copyOf(texts(tree.path("recordings"))),
        texts(tree.path("numberKeys")),
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

  /// What an object states.
  Facts facts(JsonNode object) {
    Facts facts = new Facts();
    for (KeyRule key : keys) {
      key.read(object, rules, facts);
    }
    return facts;
  }
}
