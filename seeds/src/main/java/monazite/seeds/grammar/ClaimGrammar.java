package monazite.seeds.grammar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import monazite.seeds.SeedException;
import monazite.seeds.Seeds;
import monazite.seeds.core.ReachRules;

/// All that is known of how claims are written and weighed: `claims.json`, with the chemistry that
/// their ranges need, the cohorts that their score is relative to, and what claims of a kind reach
/// at most.
///
/// @param root claim types, openness of transitions, scoring, units and symbols
/// @param languages by language, in the file's order
public record ClaimGrammar(
    GrammarNode root,
    Map<String, LanguageGrammar> languages,
    Chemistry chemistry,
    Cohorts cohorts,
    ReachRules reach) {

  private static final String FILE = "claims.json";

  /// The grammar of the seeds; a user's file replaces whole languages by id and other parts by key.
  ///
  /// @throws SeedException where a file is missing or lacks a part
  public static ClaimGrammar of(Seeds seeds) {
    ObjectNode merged = merge(seeds);
    GrammarNode root = new GrammarNode(FILE, merged);
    Map<String, LanguageGrammar> languages = new LinkedHashMap<>();
    for (GrammarNode language : root.entries("languages")) {
      LanguageGrammar read = LanguageGrammar.of(language);
      languages.put(read.id(), read);
    }
    return new ClaimGrammar(
        root, languages, Chemistry.of(seeds), Cohorts.of(seeds), ReachRules.of(seeds));
  }

  /// The grammar of a language, or of the file's first where the language is unknown.
  public LanguageGrammar language(String id) {
    LanguageGrammar found = languages.get(id);
    return found == null ? languages.values().iterator().next() : found;
  }

  private static ObjectNode merge(Seeds seeds) {
    List<Seeds.SeedFile> files = seeds.files(FILE);
    if (files.isEmpty() || !(files.getFirst().json() instanceof ObjectNode first)) {
      throw new SeedException(FILE + " is missing or no object");
    }
    ObjectNode merged = first.deepCopy();
    for (Seeds.SeedFile file : files.subList(1, files.size())) {
      for (Map.Entry<String, JsonNode> part : file.json().properties()) {
        if (part.getKey().equals("languages")) {
          part.getValue().forEach(language -> replace(merged.withArray("languages"), language));
        } else {
          merged.set(part.getKey(), part.getValue());
        }
      }
    }
    return merged;
  }

  private static void replace(ArrayNode languages, JsonNode language) {
    for (int i = 0; i < languages.size(); i++) {
      if (languages.get(i).path("id").equals(language.path("id"))) {
        languages.set(i, language);
        return;
      }
    }
    languages.add(language);
  }
}
