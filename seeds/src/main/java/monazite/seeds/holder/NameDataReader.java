package monazite.seeds.holder;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import monazite.seeds.SeedFields;

/// Reads the lists that names are compared by.
final class NameDataReader {
  /// The keys of the data file that are read here.
  static final List<String> KEYS =
      List.of(
          "legalForms",
          "ignoredWords",
          "abbreviations",
          "shortWords",
          "fillers",
          "inverted",
          "transcriptions",
          "variants",
          "departments",
          "places",
          "otherNames",
          "typos",
          "persons");

  private NameDataReader() {}

  static NameData read(SeedFields file) {
    SeedFields forms = file.object("legalForms").knowing("trailing", "leading");
    return new NameData(
        flat(forms, "trailing"),
        flat(forms, "leading"),
        Set.copyOf(file.texts("ignoredWords")),
        object(file, "abbreviations", SeedFields::text),
        object(file, "shortWords", SeedFields::texts),
        Set.copyOf(file.texts("fillers")),
        Set.copyOf(file.texts("inverted")),
        object(file, "transcriptions", SeedFields::text),
        variants(file),
        flat(file, "departments"),
        flat(file, "places"),
        file.texts("otherNames"),
        typos(file),
        persons(file));
  }

  /// Each text is the forms of one character; the first stands for all.
  private static Map<Integer, Integer> variants(SeedFields file) {
    Map<Integer, Integer> variants = new HashMap<>();
    for (String forms : file.texts("variants")) {
      if (forms.codePointCount(0, forms.length()) < 2) {
        throw file.wrong("variants", "a row has two characters or more");
      }
      int first = forms.codePointAt(0);
      for (int form : forms.codePoints().skip(1).toArray()) {
        Integer before = variants.put(form, first);
        if (before != null && before != first) {
          throw file.wrong("variants", Character.toString(form) + " stands in two rows");
        }
      }
    }
    for (int first : Set.copyOf(variants.values())) {
      if (variants.containsKey(first)) {
        throw file.wrong("variants", Character.toString(first) + " stands in two rows");
      }
    }
    return variants;
  }

  private static NameData.Typos typos(SeedFields file) {
    if (!file.has("typos")) {
      return new NameData.Typos(Integer.MAX_VALUE, Integer.MAX_VALUE, Set.of());
    }
    SeedFields typos = file.object("typos").knowing("longWord", "loneWord", "notOf");
    return new NameData.Typos(
        (int) typos.number("longWord"),
        (int) typos.number("loneWord"),
        Set.copyOf(typos.texts("notOf")));
  }

  private static NameData.Persons persons(SeedFields file) {
    if (!file.has("persons")) {
      return new NameData.Persons(Set.of(), Set.of());
    }
    SeedFields persons = file.object("persons").knowing("organisations", "surnames");
    return new NameData.Persons(
        Set.copyOf(flat(persons, "organisations")), Set.copyOf(flat(persons, "surnames")));
  }

  private static List<String> flat(SeedFields node, String key) {
    return object(node, key, SeedFields::texts).values().stream().flatMap(List::stream).toList();
  }

  /// The fields of an object, each read; empty where the object isn't there.
  private static <T> Map<String, T> object(
      SeedFields node, String key, java.util.function.BiFunction<SeedFields, String, T> read) {
    if (!node.has(key)) {
      return new LinkedHashMap<>();
    }
    SeedFields object = node.object(key);
    return object.fields(name -> read.apply(object, name));
  }
}
