package monazite.query.card;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import monazite.seeds.family.Family;
import monazite.seeds.family.FamilySeeds;
import monazite.seeds.family.Topic;
import monazite.seeds.gap.ChainStage;
import monazite.seeds.gap.GapRules;
import monazite.seeds.policy.PolicyDigest;
import monazite.seeds.policy.PolicySource;

/// What ids are called, and by which words they are looked for.
public final class SeedNames {
  private static final String ENGLISH = "en";

  private static final Pattern WORD = Pattern.compile("\\b[a-z][a-z0-9_]+\\b");

  private final Map<String, Map<String, String>> names = new LinkedHashMap<>();

  /// Of materials, topics, stages and digested documents.
  public SeedNames(FamilySeeds seeds, GapRules rules, PolicyDigest digest) {
    for (PolicySource one : digest.sources()) {
      names.put(one.id(), Map.of(ENGLISH, one.title()));
    }
    for (ChainStage one : rules.stages()) {
      names.put(one.id(), one.names());
    }
    for (Topic one : seeds.topics()) {
      names.put(one.id(), one.names());
    }
    for (Family one : seeds.families()) {
      names.put(one.id(), one.names());
    }
  }

  /// In English; the id itself where it has no name.
  String of(String id) {
    Map<String, String> known = names.getOrDefault(id, Map.of());
    return known.getOrDefault(ENGLISH, id);
  }

  /// A cell as people read it: `Sm-Co magnets · Corrosion resistance`.
  String of(Map<String, String> cell) {
    return cell.values().stream()
        .map(this::of)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /// Names of ids, joined.
  String of(List<String> ids) {
    return ids.stream().map(this::of).collect(Collectors.joining(", "));
  }

  /// A sentence with names in place of ids that no reader would take for words.
  String told(String sentence) {
    return WORD.matcher(sentence)
        .replaceAll(found -> Matcher.quoteReplacement(told(found.group(), of(found.group()))));
  }

  /// `recycling` reads well as it is, `ndfeb` and `narrow_band` don't.
  private String told(String id, String name) {
    boolean readable = name.toLowerCase(Locale.ROOT).contains(id);
    return names.containsKey(id) && !readable ? name : id;
  }

  /// Sentences likewise.
  List<String> told(List<String> sentences) {
    return sentences.stream().map(this::told).toList();
  }

  /// A name in all its languages, as words to look for.
  String words(String id) {
    return String.join(" ", new TreeMap<>(names.getOrDefault(id, Map.of())).values());
  }
}
