package monazite.seeds.family;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import monazite.seeds.SeedFields;
import monazite.seeds.Seeds;

/// Reads one family or topic file.
final class FamilyReader {
  private static final Pattern CPC = Pattern.compile("[A-HY]\\d{2}[A-Z]\\d{1,4}/\\d{2,6}");
  private static final Pattern USPC = Pattern.compile("\\d{1,3}/\\d{1,3}(\\.\\d{1,2})?[A-Z]?");

  private static final String[] FAMILY = {
    "id",
    "names",
    "alsoCalled",
    "general",
    "winning",
    "group",
    "deviceLimit",
    "terms",
    "negative",
    "use",
    "formulas",
    "codes",
    "examples",
    "sources"
  };

  private final SeedFields fields;

  FamilyReader(Seeds.SeedFile file) {
    this.fields = SeedFields.of(file);
  }

  Family family() {
    fields.knowing(FAMILY);
    return new Family(
        fields.text("id"),
        names(),
        alsoCalled(),
        fields.flag("general"),
        fields.flag("winning"),
        fields.text("group", ""),
        limit(fields),
        fields.each("terms", FamilyReader::term),
        fields.each("negative", FamilyReader::term),
        fields.each("use", FamilyReader::term),
        fields.each("formulas", FamilyReader::formula),
        fields.each("codes", FamilyReader::code),
        fields.each("examples", FamilyReader::example),
        fields.texts("sources"));
  }

  Topic topic() {
    fields.knowing("id", "names", "families", "terms", "sources");
    return new Topic(
        fields.text("id"),
        names(),
        fields.texts("families"),
        fields.each("terms", FamilyReader::term),
        fields.texts("sources"));
  }

  private Map<String, List<String>> alsoCalled() {
    if (!fields.has("alsoCalled")) {
      return Map.of();
    }
    SeedFields others = fields.object("alsoCalled");
    return others.fields(others::texts);
  }

  private Map<String, String> names() {
    SeedFields names = fields.object("names");
    return names.fields(names::text);
  }

  private static Family.Limit limit(SeedFields fields) {
    return switch (fields.text("deviceLimit", "contents")) {
      case "any" -> Family.Limit.ANY;
      case "contents" -> Family.Limit.CONTENTS;
      case "never" -> Family.Limit.NEVER;
      case String other ->
          throw fields.wrong("deviceLimit", "any, contents or never, not " + other);
    };
  }

  private static Term term(SeedFields fields) {
    fields.knowing("t", "lang", "w", "amb", "head");
    Term term =
        new Term(
            fields.text("t"),
            fields.text("lang"),
            weight(fields, -1),
            fields.flag("amb"),
            fields.flag("head"));
    try {
      List<String> unused = term.literals();
      if (unused.isEmpty()) {
        throw fields.wrong("t", "is empty");
      }
    } catch (IllegalArgumentException e) {
      throw fields.wrong("t", String.valueOf(e.getMessage()));
    }
    return term;
  }

  private static double weight(SeedFields fields, double least) {
    double weight = fields.number("w");
    if (!(weight >= least && weight <= 1)) {
      throw fields.wrong("w", "must be from " + least + " to 1, not " + weight);
    }
    return weight;
  }

  private static FormulaPattern formula(SeedFields fields) {
    fields.knowing("id", "shape", "all", "none", "w", "amb");
    Set<FormulaPattern.Shape> shapes = new HashSet<>();
    for (String shape : fields.texts("shape")) {
      shapes.add(
          switch (shape) {
            case "formula" -> FormulaPattern.Shape.FORMULA;
            case "chain" -> FormulaPattern.Shape.CHAIN;
            case "contents" -> FormulaPattern.Shape.CONTENTS;
            default -> throw fields.wrong("shape", "formula, chain or contents, not " + shape);
          });
    }
    List<FormulaPattern.Member> all = fields.each("all", FamilyReader::member);
    if (all.isEmpty() || shapes.isEmpty()) {
      throw fields.wrong("all", "a formula needs members and shapes");
    }
    return new FormulaPattern(
        fields.text("id"),
        shapes,
        all,
        new HashSet<>(fields.texts("none")),
        weight(fields, 0),
        fields.flag("amb"));
  }

  private static FormulaPattern.Member member(SeedFields fields) {
    fields.knowing("any", "ratio", "dopant");
    JsonNode ratio = fields.json().get("ratio");
    return new FormulaPattern.Member(
        new HashSet<>(fields.texts("any")),
        ratio == null ? OptionalDouble.empty() : OptionalDouble.of(fields.number("ratio")),
        fields.flag("dopant"));
  }

  private static Code code(SeedFields fields) {
    fields.knowing("scheme", "symbol", "to", "strength", "rareEarth", "unverified");
    String scheme = fields.text("scheme");
    String from = fields.text("symbol");
    String to = fields.text("to", from);
    Pattern form = scheme.equals("USPC") ? USPC : CPC;
    for (String symbol : Arrays.asList(from, to)) {
      if (!form.matcher(symbol.toUpperCase(Locale.ROOT)).matches()) {
        throw fields.wrong("symbol", symbol + " is no " + scheme + " symbol");
      }
    }
    return new Code(
        scheme, from, to, strength(fields), fields.flag("rareEarth"), fields.flag("unverified"));
  }

  static Code.Strength strength(SeedFields fields) {
    return switch (fields.text("strength")) {
      case "D" -> Code.Strength.DEFINING;
      case "S+" -> Code.Strength.STRONG;
      case "S" -> Code.Strength.SUPPORTING;
      case "W" -> Code.Strength.WEAK;
      case String other -> throw fields.wrong("strength", "D, S+, S or W, not " + other);
    };
  }

  private static Family.Example example(SeedFields fields) {
    fields.knowing("title", "abstract", "claims", "expect");
    return new Family.Example(
        fields.text("title", ""),
        fields.text("abstract", ""),
        fields.texts("claims"),
        fields.text("expect"));
  }
}
