package monazite.seeds.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import monazite.seeds.SeedException;
import monazite.seeds.SeedFields;
import monazite.seeds.Seeds;
import monazite.seeds.family.Family;
import monazite.seeds.family.FamilySeeds;
import monazite.seeds.family.TermPattern;
import monazite.seeds.family.Topic;

/// The words by which statements are found in policy documents.
///
/// @param languages by ISO 639-1
/// @param subjects what general words mean among families
/// @param units numbers
public record PolicyWords(
    Map<String, LanguageWords> languages, SubjectWords subjects, UnitWords units) {
  public PolicyWords {
    languages = Map.copyOf(languages);
  }

  /// Reads `policy/words-*.json`, `policy/subjects.json` and `policy/units.json`; a user's file
  /// replaces the bundled one of its language or name.
  ///
  /// @param families to check ids
  /// @throws SeedException naming file and place where something is missing or wrong
  public static PolicyWords of(Seeds seeds, FamilySeeds families) {
    Map<String, LanguageWords> languages = new TreeMap<>();
    for (Seeds.SeedFile file : seeds.files(PolicyDigest.FILES)) {
      if (file.name().startsWith(PolicyDigest.FILES + "/words-")) {
        LanguageWords words = words(SeedFields.of(file));
        languages.put(words.language(), words);
      }
    }
    Set<String> topics = families.topics().stream().map(Topic::id).collect(Collectors.toSet());
    Set<String> ids = families.families().stream().map(Family::id).collect(Collectors.toSet());
    return new PolicyWords(
        languages, subjects(last(seeds, "subjects"), ids, topics), units(last(seeds, "units")));
  }

  private static SeedFields last(Seeds seeds, String name) {
    return SeedFields.of(seeds.files(PolicyDigest.FILES + "/" + name + ".json").getLast());
  }

  private static LanguageWords words(SeedFields fields) {
    fields.knowing("language", "signs", "tokens", "fractions", "horizons", "sources");
    return new LanguageWords(
        fields.text("language"),
        signs(fields.object("signs"), true),
        fields.has("tokens") ? signs(fields.object("tokens"), false) : Map.of(),
        fields.each(
            "fractions",
            one -> {
              one.knowing("t", "value", "unit");
              return new LanguageWords.Fraction(
                  literals(one, "t"), one.number("value"), one.text("unit"));
            }),
        fields.each(
            "horizons",
            one -> {
              one.knowing("t", "years");
              return new LanguageWords.Horizon(literals(one, "t"), (int) one.number("years"));
            }));
  }

  private static Map<Sign, List<String>> signs(SeedFields fields, boolean written) {
    Map<Sign, List<String>> signs = new EnumMap<>(Sign.class);
    fields.fields(
        name -> {
          Sign sign = Sign.of(name).orElseThrow(() -> fields.wrong(name, "there is no such sign"));
          List<String> all = new ArrayList<>();
          for (String pattern : fields.texts(name)) {
            all.addAll(written ? expanded(fields, name, pattern) : List.of(pattern));
          }
          return Optional.ofNullable(signs.put(sign, all));
        });
    return signs;
  }

  private static SubjectWords subjects(SeedFields fields, Set<String> ids, Set<String> topics) {
    fields.knowing("subjects", "topics", "narrowings", "places", "sources");
    return new SubjectWords(
        fields.each(
            "subjects",
            one -> {
              one.knowing("families", "targets", "t");
              boolean targets = !one.has("targets") || one.flag("targets");
              return new SubjectWords.Subject(
                  known(one, "families", ids), targets, literals(one, "t"));
            }),
        fields.each(
            "topics",
            one -> {
              one.knowing("topic", "t");
              if (!topics.contains(one.text("topic"))) {
                throw one.wrong("topic", "there is no " + one.text("topic"));
              }
              return new SubjectWords.Topic(one.text("topic"), literals(one, "t"));
            }),
        fields.each(
            "narrowings",
            one -> {
              one.knowing("among", "to", "t");
              return new SubjectWords.Narrowing(
                  known(one, "among", ids), known(one, "to", ids), literals(one, "t"));
            }),
        fields.each(
            "places",
            one -> {
              one.knowing("code", "t");
              return new SubjectWords.Country(one.text("code"), literals(one, "t"));
            }));
  }

  private static UnitWords units(SeedFields fields) {
    fields.knowing("units", "scales", "joiners", "sources");
    return new UnitWords(
        fields.each(
            "units",
            one -> {
              one.knowing("unit", "factor", "after", "before");
              return new UnitWords.Unit(
                  one.text("unit"),
                  one.has("factor") ? one.number("factor") : 1,
                  literals(one, "after"),
                  literals(one, "before"));
            }),
        fields.each(
            "scales",
            one -> {
              one.knowing("factor", "t");
              return new UnitWords.Scale(one.number("factor"), literals(one, "t"));
            }),
        literals(fields, "joiners"));
  }

  private static List<String> known(SeedFields one, String name, Set<String> ids) {
    List<String> named = one.texts(name);
    Set<String> unknown = new HashSet<>(named);
    unknown.removeAll(ids);
    if (!unknown.isEmpty()) {
      throw one.wrong(name, "there is no " + String.join(", ", unknown));
    }
    return named.stream().sorted().distinct().toList();
  }

  /// One pattern or a list of them, written out.
  private static List<String> literals(SeedFields one, String name) {
    JsonNode value = one.json().path(name);
    List<String> patterns = value.isTextual() ? List.of(value.asText()) : one.texts(name);
    return patterns.stream().flatMap(it -> expanded(one, name, it).stream()).toList();
  }

  private static List<String> expanded(SeedFields fields, String name, String pattern) {
    try {
      return TermPattern.expand(pattern);
    } catch (IllegalArgumentException e) {
      throw fields.wrong(name, String.valueOf(e.getMessage()));
    }
  }
}
