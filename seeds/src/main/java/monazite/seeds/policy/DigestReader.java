package monazite.seeds.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import monazite.seeds.SeedFields;
import monazite.seeds.Seeds;
import monazite.seeds.family.Family;
import monazite.seeds.family.FamilySeeds;
import monazite.seeds.family.Topic;

/// Reads one digest.
final class DigestReader {
  private static final Set<String> COMPARATORS = Set.of("=", ">", ">=", "<", "<=");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  private final SeedFields fields;
  private final Set<String> families;
  private final Set<String> topics;
  private final PolicySource source;

  DigestReader(Seeds.SeedFile file, FamilySeeds seeds) {
    fields =
        SeedFields.of(file)
            .knowing(
                "id",
                "title",
                "issuer",
                "country",
                "year",
                "periodFrom",
                "periodTo",
                "sources",
                "priorities",
                "targets",
                "ipStatements");
    families = seeds.families().stream().map(Family::id).collect(Collectors.toSet());
    topics = seeds.topics().stream().map(Topic::id).collect(Collectors.toSet());
    source =
        new PolicySource(
            fields.text("id"),
            fields.text("title"),
            fields.text("issuer"),
            fields.text("country"),
            year(fields, "year").orElseThrow(() -> fields.wrong("year", "must be a year")),
            year(fields, "periodFrom"),
            year(fields, "periodTo"));
    if (fields.texts("sources").isEmpty()) {
      throw fields.wrong("sources", "must say where the facts come from");
    }
  }

  PolicySource source() {
    return source;
  }

  List<PolicyPriority> priorities() {
    return fields.each(
        "priorities",
        one -> {
          one.knowing("place", "families", "topics", "by", "what");
          List<String> about = known(one, "families", families);
          if (about.isEmpty()) {
            throw one.wrong("families", "must name one at least");
          }
          return new PolicyPriority(
              source,
              one.text("place"),
              about,
              known(one, "topics", topics),
              year(one, "by"),
              one.text("what"));
        });
  }

  List<PolicyTarget> targets() {
    return fields.each(
        "targets",
        one -> {
          one.knowing(
              "place",
              "families",
              "topics",
              "metric",
              "comparator",
              "value",
              "unit",
              "by",
              "baseline");
          String comparator = one.text("comparator", "=");
          if (!COMPARATORS.contains(comparator)) {
            throw one.wrong("comparator", "one of = > >= < <=, not " + comparator);
          }
          return new PolicyTarget(
              source,
              one.text("place"),
              known(one, "families", families),
              known(one, "topics", topics),
              one.text("metric"),
              comparator,
              one.number("value"),
              one.text("unit"),
              year(one, "by"),
              number(one, "baseline"));
        });
  }

  List<PolicyIpStatement> ipStatements() {
    return fields.each(
        "ipStatements",
        one -> {
          one.knowing("place", "families", "what", "holders", "year", "yearTo", "value", "unit");
          return new PolicyIpStatement(
              source,
              one.text("place"),
              known(one, "families", families),
              one.text("what"),
              one.texts("holders"),
              year(one, "year"),
              year(one, "yearTo"),
              number(one, "value"),
              one.optional("unit"));
        });
  }

  private static List<String> known(SeedFields one, String name, Set<String> ids) {
    List<String> named = one.texts(name);
    for (String id : named) {
      if (!ids.contains(id)) {
        throw one.wrong(name, "there is no " + id);
      }
    }
    return named.stream().sorted().distinct().toList();
  }

  private static Optional<Double> number(SeedFields one, String name) {
    return one.has(name) ? Optional.of(one.number(name)) : Optional.empty();
  }

  private static Optional<Integer> year(SeedFields one, String name) {
    if (!one.has(name)) {
      return Optional.empty();
    }
    JsonNode value = one.json().get(name);
    if (!value.isInt() || value.asInt() < FIRST_YEAR || value.asInt() > LAST_YEAR) {
      throw one.wrong(name, "must be a year, such as 2030, not " + value);
    }
    return Optional.of(value.asInt());
  }
}
