package monazite.seeds.holder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import monazite.seeds.SeedFields;
import monazite.seeds.Seeds.SeedFile;

/// Reads one `holders.json`; every complaint names the file and the holder.
final class HolderFile {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final SeedFields fields;

  HolderFile(SeedFile file) {
    List<String> known = new ArrayList<>(List.of("about", "holders"));
    known.addAll(NameDataReader.KEYS);
    this.fields = SeedFields.of(file).knowing(known.toArray(String[]::new));
    if (!fields.has("legalForms") && !fields.has("holders")) {
      throw fields.wrong("holders", "is missing; write {\"holders\": [...]} or remove the file");
    }
  }

  List<KnownHolder> holders() {
    return fields.each("holders", this::holder);
  }

  Optional<NameRules> rules() {
    return fields.has("legalForms")
        ? Optional.of(new NameRules(NameDataReader.read(fields)))
        : Optional.empty();
  }

  private KnownHolder holder(SeedFields node) {
    String id = node.text("id");
    SeedFields one = node.called(fields.place() + ": " + id);
    if (!ID.matcher(id).matches()) {
      throw one.wrong("id", "is lower-case letters, digits and hyphens");
    }
    one.knowing("id", "name", "country", "names", "exactNames", "became", "groups", "evidence");
    Map<String, List<String>> names = byKey(one, "names", SeedFields::texts);
    String name = one.text("name", "");
    if (!name.isEmpty()
        && !one.texts("exactNames").contains(name)
        && names.values().stream().noneMatch(list -> list.contains(name))) {
      names.put("und", List.of(name));
    }
    return new KnownHolder(
        id,
        name,
        one.text("country", ""),
        names,
        one.texts("exactNames"),
        one.each("became", step -> succession(id, step)),
        one.each("groups", HolderFile::membership),
        one.texts("evidence"));
  }

  private static Succession succession(String from, SeedFields step) {
    step.knowing("to", "kind", "when", "certain", "part", "scope", "until", "evidence");
    Optional<String> when = date(step, "when");
    Optional<String> until = date(step, "until");
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

  private static Membership membership(SeedFields group) {
    group.knowing("of", "from", "until", "evidence");
    return new Membership(
        group.text("of"), date(group, "from"), date(group, "until"), group.text("evidence"));
  }

  private static Optional<String> date(SeedFields node, String key) {
    Optional<String> date = node.optional(key);
    if (date.isPresent() && !PartialDate.isOne(date.get())) {
      throw node.wrong(key, "is a date, a month or a year, not " + date.get());
    }
    return date;
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
