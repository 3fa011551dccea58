package monazite.query.gap;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import monazite.seeds.gap.GapRules;

/// Finds gaps: each type by its own rule, none mixed with another.
public final class Gaps {
  private Gaps() {}

  /// All gaps of a census.
  public static GapAnswer of(Census census) {
    return of(census, EnumSet.allOf(GapType.class));
  }

  /// The gaps of some types. The same census gives the same answer, draws included.
  public static GapAnswer of(Census census, Set<GapType> types) {
    Findings findings = new Findings();
    Members members = new Members(census);
    general(census, findings);
    if (types.contains(GapType.WHITE_SPACE) || types.contains(GapType.SUBSTITUTION_HOLE)) {
      cells(census, members, findings);
    }
    if (types.contains(GapType.EXPIRING_CORE)) {
      new ExpiringCores(census, members).find(findings);
    }
    if (types.contains(GapType.MARKET_HOLE)) {
      new MarketHoles(census, members).find(findings);
    }
    if (types.contains(GapType.CONCENTRATION)) {
      new Concentrations(census, members).find(findings);
    }
    if (types.contains(GapType.MISSING_MIDDLE)) {
      new GrowthGaps(census, members).find(findings);
    }
    if (types.contains(GapType.POLICY_TARGET)) {
      new PolicyTargets(census, members).find(findings);
    }
    if (types.contains(GapType.CHAIN_HOLE)) {
      new ChainHoles(census).find(findings);
    }
    if (types.contains(GapType.FREE_TECHNOLOGY)) {
      new FreeTechnologies(census, members).find(findings);
    }
    return findings.answer(types, census.seed());
  }

  private static void general(Census census, Findings findings) {
    if (census.families().isEmpty()) {
      findings.note("the index holds no families of the selection: nothing can be counted");
    }
    if (census.demand().isEmpty()) {
      findings.note("no policy is known: a thin cell counts as a gap only where its column grows");
    }
    if (census.retrieval().isEmpty()) {
      findings.note(
          "no precision and recall are known: counts are taken as found, and no gap is of class A");
    }
  }

  private static void cells(Census census, Members members, Findings findings) {
    WhiteSpaces whiteSpaces = new WhiteSpaces(census, new Neighbourhood(census.families()));
    for (Table one : tables(census, members)) {
      if (one.table().families() > 0) {
        findings.add(one.table().matrix(one.name(), one.material(), census.rules()));
      }
      whiteSpaces.find(one.table(), one.material(), findings);
    }
  }

  /// A table with its name.
  record Table(CellTable table, String name, String material) {}

  /// The tables that white spaces are looked for in: materials by topics, and within each material
  /// its means by its effects and uses.
  static List<Table> tables(Census census, Members members) {
    GapRules rules = census.rules();
    Corrections corrections = new Corrections(census.retrieval());
    List<Table> all = new ArrayList<>();
    Set<String> topics = new TreeSet<>(rules.materialsOf().keySet());
    all.add(
        new Table(
            new CellTable(
                census.families(),
                new Axis("material", List.copyOf(members.materials()), CountedFamily::materials),
                new Axis("topic", List.copyOf(topics), CountedFamily::topics),
                corrections::factor,
                (material, topic) -> rules.zero(material, topic).isEmpty(),
                rules),
            "material by topic",
            ""));
    for (String material : members.materials()) {
      List<String> means = rules.topics("means", material);
      List<String> effects = new ArrayList<>(rules.topics("effect", material));
      effects.addAll(rules.topics("use", material));
      if (means.size() > 1 && effects.size() > 1) {
        all.add(
            new Table(
                new CellTable(
                    members.of(material),
                    new Axis("means", means, CountedFamily::topics),
                    new Axis("effect", effects, CountedFamily::topics),
                    family -> corrections.factor(family) * family.material(material),
                    (one, other) -> rules.zero(one, other).isEmpty(),
                    rules),
                "means by effect and use",
                material));
      }
    }
    return all;
  }
}
