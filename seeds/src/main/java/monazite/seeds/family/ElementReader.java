package monazite.seeds.family;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import monazite.seeds.SeedFields;
import monazite.seeds.Seeds;

/// Reads `elements.json`.
final class ElementReader {
  private final SeedFields fields;

  ElementReader(Seeds.SeedFile file) {
    this.fields = SeedFields.of(file);
  }

  ElementTable table() {
    fields.knowing(
        "sources",
        "elements",
        "groupWords",
        "groupSymbols",
        "certainSymbols",
        "openSymbols",
        "otherElements");
    Map<String, List<String>> others = new LinkedHashMap<>();
    fields
        .each("otherElements", one -> Map.entry(one.text("symbol"), one.texts("names")))
        .forEach(entry -> others.put(entry.getKey(), entry.getValue()));
    SeedFields words = fields.object("groupWords");
    return new ElementTable(
        fields.each("elements", ElementReader::element),
        words.fields(words::texts),
        new HashSet<>(fields.texts("groupSymbols")),
        new HashSet<>(fields.texts("certainSymbols")),
        new HashSet<>(fields.texts("openSymbols")),
        others);
  }

  private static Element element(SeedFields one) {
    SeedFields names = one.object("names");
    boolean heavy =
        switch (one.text("class")) {
          case "heavy" -> true;
          case "light" -> false;
          case String other -> throw one.wrong("class", "light or heavy, not " + other);
        };
    return new Element(
        one.text("symbol"),
        (int) one.number("number"),
        one.number("mass"),
        heavy,
        one.flag("standsAlone"),
        names.fields(names::texts),
        one.texts("policy"));
  }
}
