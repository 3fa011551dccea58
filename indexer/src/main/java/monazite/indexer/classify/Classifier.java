package monazite.indexer.classify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import monazite.seeds.family.Family;
import monazite.seeds.family.FamilySeeds;
import monazite.seeds.family.FormulaPattern;
import monazite.seeds.family.Judging;

/// Judges which material families a document belongs to, and what it is to each. Safe for use by
/// several threads; the same document always gets the same judgement.
public final class Classifier {
  private final FamilySeeds seeds;
  private final Judging judging;
  private final ZoneReader reader;
  private final Compositions compositions;
  private final CodeJudge codes;
  private final Optional<ModelJudge> model;

  public Classifier(FamilySeeds seeds) {
    this.seeds = seeds;
    this.judging = seeds.judging();
    this.reader = new ZoneReader(seeds);
    this.compositions = new Compositions(reader.symbols());
    this.codes = new CodeJudge(seeds);
    this.model = seeds.textModel().map(learnt -> new ModelJudge(seeds, learnt));
  }

  /// The families and topics of a document, each with its evidence. Nothing is labelled without a
  /// rare earth in its title, abstract, claims or codes.
  public Judgement judge(Subject subject) {
    List<Zone> zones = zones(subject);
    Map<String, Case> cases = cases();
    boolean coded = codes.weigh(subject.codes(), cases.values());
    if (!(coded || RareEarthGate.opens(zones))) {
      return Judgement.NOTHING;
    }
    if (subject.codes().isEmpty() && subject.claims().isEmpty()) {
      model.ifPresent(judge -> judge.weigh(List.copyOf(zones), cases.values()));
    }
    boolean claimed = zones.stream().anyMatch(zone -> zone.part().claims());
    for (Zone zone : zones) {
      weigh(zone, claimed, cases);
    }
    if (!subject.description().isEmpty()) {
      // It adds to what is told elsewhere, and tells nothing by itself.
      if (cases.values().stream().noneMatch(file -> Verdict.isTold(file, judging))) {
        return Judgement.NOTHING;
      }
      Zone zone = reader.read("description", Zone.Part.DESCRIPTION, subject.description());
      zones.add(zone);
      weigh(zone, claimed, cases);
    }
    List<FamilyLabel> labels = new Verdict(judging, zones, coded).labels(cases.values());
    return labels.isEmpty()
        ? Judgement.NOTHING
        : new Judgement(labels, new TopicJudge(zones, seeds.topics(), labels).topics());
  }

  /// Whether a document names a rare earth in its title, abstract, claims or codes: without one
  /// [#judge] finds nothing, whatever the description says.
  public boolean speaks(Subject subject) {
    return codes.weigh(subject.codes(), cases().values()) || RareEarthGate.opens(zones(subject));
  }

  private Map<String, Case> cases() {
    Map<String, Case> cases = new LinkedHashMap<>();
    seeds.families().forEach(family -> cases.put(family.id(), new Case(family)));
    return cases;
  }

  private List<Zone> zones(Subject subject) {
    List<Zone> zones = new ArrayList<>();
    subject.titles().forEach(text -> zones.add(reader.read("title", Zone.Part.TITLE, text)));
    subject
        .abstracts()
        .forEach(text -> zones.add(reader.read("abstract", Zone.Part.ABSTRACT, text)));
    zones.addAll(ClaimZones.of(subject.claims(), reader));
    return zones;
  }

  private double zoneWeight(Zone zone, boolean claimed) {
    boolean first = zone.part() == Zone.Part.TITLE || zone.part() == Zone.Part.ABSTRACT;
    return judging.number(zone.part().weightName() + (!claimed && first ? "WithoutClaims" : ""));
  }

  private void weigh(Zone zone, boolean claimed, Map<String, Case> cases) {
    double factor = zoneWeight(zone, claimed);
    for (Lexicon.Hit hit : zone.hits()) {
      Lexicon.Entry entry = hit.entry();
      Case file = cases.get(entry.owner());
      if (entry.kind() == Lexicon.Kind.TERM
          && file != null
          && (!entry.headOnly() || zone.inHead(hit.start(), hit.end()))) {
        Evidence evidence =
            evidence("term", zone, hit.start(), hit.end(), entry.weight() * factor, entry.rule());
        file.found(evidence, entry.ambiguous(), zone, hit.start(), hit.end());
      }
    }
    Collection<Formula> formulas = distinct(zone.formulas());
    for (Case file : cases.values()) {
      weighFormulas(zone, formulas, factor, file);
    }
    weighRareEarth(zone, factor, cases);
  }

  /// The first of each composition: a long text repeats its own many times.
  private static Collection<Formula> distinct(List<Formula> formulas) {
    Map<List<Object>, Formula> first = new LinkedHashMap<>();
    for (Formula formula : formulas) {
      first.putIfAbsent(List.of(formula.shape(), formula.parts(), formula.dopants()), formula);
    }
    return first.values();
  }

  private void weighFormulas(Zone zone, Collection<Formula> formulas, double factor, Case file) {
    for (FormulaPattern pattern : file.family().formulas()) {
      for (Formula formula : formulas) {
        if (compositions.matches(pattern, formula)) {
          file.found(
              evidence(
                  "formula",
                  zone,
                  formula.start(),
                  formula.end(),
                  pattern.weight() * factor,
                  pattern.id()),
              pattern.ambiguous(),
              zone,
              formula.start(),
              formula.end());
          break;
        }
      }
    }
  }

  private void weighRareEarth(Zone zone, double factor, Map<String, Case> cases) {
    boolean narrowing = zone.part() == Zone.Part.DEPENDENT_CLAIM;
    double weight =
        judging.number(narrowing ? "dependentRareEarthWeight" : "rareEarthWeight") * factor;
    zone.mentions().stream()
        .filter(Mention::evidence)
        .findFirst()
        .ifPresent(
            one -> {
              Evidence evidence =
                  evidence("element", zone, one.start(), one.end(), weight, "rare earth");
              cases
                  .values()
                  .forEach(file -> file.found(evidence, true, zone, one.start(), one.end()));
            });
  }

  private static Evidence evidence(
      String kind, Zone zone, int start, int end, double weight, String rule) {
    NormalText text = zone.text();
    return new Evidence(
        kind,
        text.quote(start, end),
        zone.name(),
        text.originalStart(start),
        text.originalEnd(end),
        weight,
        rule);
  }

  /// The family seeds that it judges by.
  public List<Family> families() {
    return seeds.families();
  }
}
