package monazite.seeds.holder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import monazite.seeds.SeedFields;
import monazite.seeds.Seeds.SeedFile;

/// Reads one `holders.json`; every complaint names the file and the holder.
final class HolderFile {
  private static final Pattern WHEN = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final SeedFields fields;

  HolderFile(SeedFile file) {
    this.fields =
        SeedFields.of(file)
            .knowing("about", "legalForms", "ignoredWords", "abbreviations", "holders");
    if (!fields.has("legalForms") && !fields.has("holders")) {
      throw fields.wrong("holders", "is missing; write {\"holders\": [...]} or remove the file");
    }
  }

  List<KnownHolder> holders() {
    return fields.each("holders", this::holder);
  }

  Optional<NameRules> rules() {
    if (!fields.has("legalForms")) {
      return Optional.empty();
    }
    SeedFields forms = fields.object("legalForms").knowing("trailing", "leading");
    return Optional.of(
        new NameRules(
            flat(forms, "trailing"),
            flat(forms, "leading"),
            fields.texts("ignoredWords"),
            byKey(fields, "abbreviations", SeedFields::text)));
  }

  private KnownHolder holder(SeedFields node) {
    String id = node.text("id");
    SeedFields one = node.called(fields.place() + ": " + id);
    if (!ID.matcher(id).matches()) {
      throw one.wrong("id", "is lower-case letters, digits and hyphens");
    }
    one.knowing("id", "name", "country", "names", "became", "evidence");
    Map<String, List<String>> names = byKey(one, "names", SeedFields::texts);
    String name = one.text("name", "");
    if (!name.isEmpty() && names.values().stream().noneMatch(list -> list.contains(name))) {
      names.put("und", List.of(name));
    }
    return new KnownHolder(
        id,
        name,
        one.text("country", ""),
        names,
        one.each("became", step -> succession(id, step)),
        one.texts("evidence"));
  }

  private static Succession succession(String from, SeedFields step) {
    step.knowing("to", "kind", "when", "certain", "part", "scope", "until", "evidence");
    Optional<String> when = step.optional("when");
    Optional<String> until = step.optional("until");
    for (String date : Stream.of(when, until).flatMap(Optional::stream).toList()) {
      if (!WHEN.matcher(date).matches()) {
        throw step.wrong("when and until", "are a date, a month or a year, not " + date);
      }
    }
    return new Succession(
        from,
        step.text("to"),
        kind(step),
        when,
        step.flag("certain"),
        step.flag("part"),
        step.optional("scope"),
        until,
        step.text("evidence"));
  }

  private static Succession.Kind kind(SeedFields step) {
    String word = step.text("kind");
    for (Succession.Kind kind : Succession.Kind.values()) {
      if (kind.word().equals(word)) {
        return kind;
      }
    }
    throw step.wrong("kind", "is renamed, merged, acquired or sold business, not " + word);
  }

  private static List<String> flat(SeedFields node, String key) {
    return byKey(node, key, SeedFields::texts).values().stream().flatMap(List::stream).toList();
  }

  /// The fields of an object, each read; empty where the object isn't there.
  private static <T> Map<String, T> byKey(
      SeedFields node, String key, BiFunction<SeedFields, String, T> read) {
    if (!node.has(key)) {
      return new LinkedHashMap<>();
    }
    SeedFields object = node.object(key);
    return object.fields(name -> read.apply(object, name));
  }
}
