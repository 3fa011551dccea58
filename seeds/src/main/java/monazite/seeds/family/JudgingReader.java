package monazite.seeds.family;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import monazite.seeds.SeedFields;
import monazite.seeds.Seeds;

/// Reads `judging.json`: numbers, lists of phrases, and lists of phrases by language.
final class JudgingReader {
  private final SeedFields fields;

  JudgingReader(Seeds.SeedFile file) {
    this.fields = SeedFields.of(file);
  }

  Judging judging() {
    Map<String, Double> numbers = new HashMap<>();
    Map<String, List<String>> phrases = new HashMap<>();
    fields.json().fieldNames().forEachRemaining(name -> sort(name, numbers, phrases));
    SeedFields zones = fields.object("zones");
    numbers.putAll(zones.fields(zones::number));
    SeedFields bare = fields.object("zonesWithoutClaims");
    bare.fields(bare::number)
        .forEach((zone, weight) -> numbers.put(zone + "WithoutClaims", weight));
    return new Judging(numbers, strengths(), phrases);
  }

  private void sort(String name, Map<String, Double> numbers, Map<String, List<String>> phrases) {
    var value = fields.json().get(name);
    if (value.isNumber()) {
      numbers.put(name, value.asDouble());
    } else if (value.isArray()) {
      phrases.put(name, fields.texts(name));
    } else if (value.isObject() && !value.isEmpty() && value.elements().next().isArray()) {
      SeedFields byLanguage = fields.object(name);
      List<String> all = new ArrayList<>();
      byLanguage.fields(byLanguage::texts).values().forEach(all::addAll);
      phrases.put(name, all);
    }
  }

  private Map<Code.Strength, Double> strengths() {
    SeedFields weights = fields.object("strengths");
    Map<Code.Strength, Double> all = new EnumMap<>(Code.Strength.class);
    all.put(Code.Strength.DEFINING, weights.number("D"));
    all.put(Code.Strength.STRONG, weights.number("S+"));
    all.put(Code.Strength.SUPPORTING, weights.number("S"));
    all.put(Code.Strength.WEAK, weights.number("W"));
    return all;
  }
}
