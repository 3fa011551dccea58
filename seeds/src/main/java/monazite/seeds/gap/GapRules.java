package monazite.seeds.gap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import monazite.seeds.SeedException;
import monazite.seeds.SeedFields;
import monazite.seeds.Seeds;
import monazite.seeds.family.FamilySeeds;
import monazite.seeds.family.Topic;

/// What counts as a gap.
///
/// @param numbers every threshold, by its key
/// @param completeness share of the families that are published, by months since the priority
/// @param reference offices whose coverage others are compared with
/// @param regional offices whose grants become rights of states
/// @param held share of an office's publications of the field that the user's index has, by office;
///     the bundled rules know none
/// @param axes ids of topics that are means, effects and uses
/// @param materialsOf ids of the materials within which a topic is told, by topic
/// @param zeros pairs that make no sense
/// @param stages of the chain, in its order
/// @param substitutions topics that spare critical elements
/// @param metrics properties that claims may reach
/// @param notTechnical words of targets that no patent can answer, in lower case
public record GapRules(
    Map<String, Double> numbers,
    Map<Integer, Double> completeness,
    List<String> reference,
    Set<String> regional,
    Map<String, Double> held,
    Map<String, List<String>> axes,
    Map<String, List<String>> materialsOf,
    List<StructuralZero> zeros,
    List<ChainStage> stages,
    List<Substitution> substitutions,
    List<Metric> metrics,
    List<String> notTechnical) {
  /// The file of the seeds.
  public static final String FILE = "gaps.json";

  private static final List<String> AXES = List.of("means", "effect", "use");
  private static final int MONTHS = 12;

  public GapRules {
    numbers = Map.copyOf(numbers);
    completeness = Map.copyOf(completeness);
    reference = List.copyOf(reference);
    regional = Set.copyOf(regional);
    held = Map.copyOf(held);
    axes = Map.copyOf(axes);
    materialsOf = Map.copyOf(materialsOf);
    zeros = List.copyOf(zeros);
    stages = List.copyOf(stages);
    substitutions = List.copyOf(substitutions);
    metrics = List.copyOf(metrics);
    notTechnical = List.copyOf(notTechnical);
  }

  /// The rules of the last file there is: the user's own, or the bundled one.
  ///
  /// @throws SeedException naming file and key of what is missing or wrong
  public static GapRules of(Seeds seeds, FamilySeeds families) {
    List<Seeds.SeedFile> files = seeds.files(FILE);
    if (files.isEmpty()) {
      throw new SeedException(FILE + " is missing");
    }
    SeedFields fields = SeedFields.of(files.getLast());
    Map<String, List<String>> materialsOf = new LinkedHashMap<>();
    for (Topic topic : families.topics()) {
      materialsOf.put(topic.id(), topic.families());
    }
    Map<String, List<String>> axes = new LinkedHashMap<>();
    AXES.forEach(axis -> axes.put(axis, fields.object("axes").texts(axis)));
    requireKnown(fields, axes, materialsOf.keySet());
    SeedFields numbers = fields.object("numbers");
    Map<Integer, Double> completeness = new TreeMap<>();
    fields.each(
        "completeness", one -> completeness.put((int) one.number("months"), one.number("share")));
    Map<String, Double> held = new TreeMap<>();
    if (fields.has("held")) {
      fields.each("held", one -> held.put(one.text("office"), one.number("share")));
    }
    return new GapRules(
        numbers.fields(numbers::number),
        completeness,
        fields.texts("reference"),
        new TreeSet<>(fields.texts("regional")),
        held,
        axes,
        materialsOf,
        fields.each(
            "structuralZeros",
            one -> new StructuralZero(one.text("one"), one.text("other"), one.text("reason"))),
        fields.each("stages", GapRules::stage),
        fields.each(
            "substitutions",
            one ->
                new Substitution(
                    one.text("topic"),
                    one.texts("spares"),
                    one.text("reason"),
                    one.text("citation"))),
        fields.each("metrics", GapRules::metric),
        fields.texts("notTechnical"));
  }

  private static void requireKnown(
      SeedFields fields, Map<String, List<String>> axes, Set<String> topics) {
    List<String> placed = new ArrayList<>();
    axes.values().forEach(placed::addAll);
    for (String topic : placed) {
      if (!topics.contains(topic)) {
        throw fields.wrong("axes", "no topic is called \"" + topic + "\"");
      }
    }
  }

  private static ChainStage stage(SeedFields one) {
    SeedFields names = one.object("names");
    return new ChainStage(
        one.text("id"),
        names.fields(names::text),
        one.each(
            "members",
            member ->
                new ChainStage.Member(
                    member.text("material"), member.text("role"), member.optional("topic"))));
  }

  private static Metric metric(SeedFields one) {
    Map<String, Double> units = new LinkedHashMap<>();
    one.each("units", unit -> units.put(unit.text("unit"), unit.number("factor")));
    return new Metric(one.text("id"), one.texts("words"), units);
  }

  /// One of the numbers.
  public double number(String name) {
    Double value = numbers.get(name);
    if (value == null) {
      throw new SeedException(FILE + ": numbers: " + name + " is missing");
    }
    return value;
  }

  /// One of the numbers that is a count.
  public int count(String name) {
    return (int) number(name);
  }

  /// Topics of an axis (`means`, `effect`, `use`) that are told within a material, in a fixed
  /// order.
  public List<String> topics(String axis, String material) {
    return axes.getOrDefault(axis, List.of()).stream()
        .filter(topic -> materialsOf.getOrDefault(topic, List.of()).contains(material))
        .sorted()
        .toList();
  }

  /// Why a topic can't be told within a material, or why two topics can't meet; empty where they
  /// can.
  public Optional<String> zero(String left, String right) {
    for (StructuralZero zero : zeros) {
      if (zero.of(left, right)) {
        return Optional.of(zero.reason());
      }
    }
    List<String> materials = materialsOf.get(right);
    return materials == null || materialsOf.containsKey(left) || materials.contains(left)
        ? Optional.empty()
        : Optional.of("by definition: " + right + " is told within " + materials + " only");
  }

  /// Share of the families with a priority in a year that a data set can hold whose last day is
  /// given: publication comes some 18 months after the priority.
  public double complete(int year, LocalDate dataDate) {
    double sum = 0;
    for (int month = 1; month <= MONTHS; month++) {
      sum += published(ChronoUnit.MONTHS.between(LocalDate.of(year, month, 15), dataDate));
    }
    return sum / MONTHS;
  }

  private double published(long months) {
    return completeness.entrySet().stream()
        .filter(step -> step.getKey() <= months)
        .mapToDouble(Map.Entry::getValue)
        .max()
        .orElse(0);
  }

  /// How surely a patent is at each stage of the chain; stages of no chance are left out.
  ///
  /// @param topics how surely it is on each topic
  public Map<String, Double> stagesOf(
      List<ChainStage.Belonging> belongings, Map<String, Double> topics) {
    Map<String, Double> shares = new LinkedHashMap<>();
    for (ChainStage stage : stages) {
      double share = stage.of(belongings, topics);
      if (share > 0) {
        shares.put(stage.id(), share);
      }
    }
    return shares;
  }

  /// The property that a target sets a number for; empty where it is none that claims state.
  public Optional<Metric> metric(String text) {
    return metrics.stream().filter(metric -> metric.in(text)).findFirst();
  }

  /// Whether a target's words are about trade or supply rather than technology.
  public boolean notTechnical(String text) {
    String low = text.toLowerCase(Locale.ROOT);
    return notTechnical.stream().anyMatch(low::contains);
  }
}
