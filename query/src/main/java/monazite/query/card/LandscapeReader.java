package monazite.query.card;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import monazite.corpus.policy.PolicyDocument;
import monazite.indexer.holders.Holder;
import monazite.indexer.holders.Holders;
import monazite.query.ask.SearchEngine;
import monazite.query.census.CensusReader;
import monazite.query.census.FamilyOfRights;
import monazite.query.census.FamilyReader;
import monazite.query.gap.Census;
import monazite.query.gap.Gap;
import monazite.query.gap.GapAnswer;
import monazite.query.gap.Insufficient;
import monazite.query.gap.SetAside;
import monazite.query.policy.PolicyReading;
import monazite.query.policy.SayingCheck;
import monazite.query.policy.Verdict;
import monazite.seeds.Seeds;
import monazite.seeds.counting.CountingRules;
import monazite.seeds.family.FamilySeeds;
import monazite.seeds.gap.GapRules;
import monazite.seeds.holder.HolderSeeds;
import monazite.seeds.law.Jurisdictions;
import monazite.seeds.policy.AssertionWords;
import monazite.seeds.policy.PolicyDigest;

/// Counts an index, asks the engine, and keeps what was asked for.
public final class LandscapeReader {
  private final Seeds seeds;
  private final LocalDate asOf;
  private final Function<Census, GapAnswer> finder;

  /// @param finder makes gaps of a census
  public LandscapeReader(Seeds seeds, LocalDate asOf, Function<Census, GapAnswer> finder) {
    this.seeds = seeds;
    this.asOf = asOf;
    this.finder = finder;
  }

  /// The landscape of an index.
  public Landscape read(SearchEngine engine, GapQuestion question) throws IOException {
    return read(engine, question, policy(engine, question, FamilySeeds.of(seeds)));
  }

  /// The landscape of an index in the light of a policy.
  public Landscape read(SearchEngine engine, GapQuestion question, PolicyReading policy)
      throws IOException {
    FamilySeeds known = FamilySeeds.of(seeds);
    GapRules rules = GapRules.of(seeds, known);
    CountingRules counting = CountingRules.of(seeds);
    Jurisdictions laws = Jurisdictions.of(seeds);
    List<FamilyOfRights> families =
        new FamilyReader(counting, laws, known.judging().number("assignFrom"), asOf)
            .read(engine, question.families());
    String home = question.home().orElse(policy.home());
    Census census =
        new CensusReader(counting, rules, laws, asOf)
            .census(engine, families, policy.demand(), home, question.seed());
    SeedNames names = new SeedNames(known, rules, PolicyDigest.of(seeds, known));
    return new Landscape(
        families,
        policy.demand(),
        policy.source(),
        wanted(finder.apply(census), question, names),
        verdicts(families, policy),
        names,
        home,
        asOf);
  }

  private PolicyReading policy(SearchEngine engine, GapQuestion question, FamilySeeds known)
      throws IOException {
    List<PolicyDocument> documents = new ArrayList<>();
    engine.eachPolicy(documents::add);
    boolean digest =
        switch (question.policy()) {
          case EITHER -> documents.isEmpty();
          case DOCUMENTS -> false;
          case DIGEST -> true;
        };
    return digest ? PolicyReading.digest(seeds, known) : PolicyReading.documents(seeds, documents);
  }

  /// What policy says of patents, read against families.
  List<Verdict> verdicts(List<FamilyOfRights> families, PolicyReading policy) {
    Holders holders = new Holders(HolderSeeds.of(seeds));
    Function<String, Optional<String>> ids =
        name -> holders.resolve(name).map(Holder::id).map(holders::today);
    SayingCheck check = new SayingCheck(families, AssertionWords.of(seeds), ids, asOf);
    return policy.sayings().stream().map(check::of).toList();
  }

  private static GapAnswer wanted(GapAnswer answer, GapQuestion question, SeedNames names) {
    return new GapAnswer(
        answer.gaps().stream().filter(question::wants).map(one -> told(one, names)).toList(),
        answer.insufficient().stream()
            .filter(question::wants)
            .map(one -> told(one, names))
            .toList(),
        answer.setAside().stream().filter(question::wants).map(one -> told(one, names)).toList(),
        answer.matrices().stream()
            .filter(
                one ->
                    question.material().isEmpty()
                        || one.material().isEmpty()
                        || question.material().get().equals(one.material()))
            .toList(),
        answer.quadrants().stream()
            .filter(one -> question.material().map(one.material()::equals).orElse(true))
            .toList(),
        names.told(answer.notes()),
        answer.seed());
  }

  private static Gap told(Gap one, SeedNames names) {
    return new Gap(
        one.type(),
        one.kind(),
        one.cell(),
        one.measure(),
        one.confidence(),
        one.flipCount(),
        one.falseDiscovery(),
        names.told(one.why()),
        names.told(one.mayBeFalse()),
        one.demand(),
        one.nearest(),
        one.holders(),
        one.evidence());
  }

  private static Insufficient told(Insufficient one, SeedNames names) {
    return new Insufficient(
        one.type(),
        one.cell(),
        one.kind(),
        one.expected(),
        one.found(),
        names.told(one.reason()),
        names.told(one.wouldSuffice()));
  }

  private static SetAside told(SetAside one, SeedNames names) {
    return new SetAside(one.type(), one.cell(), one.kind(), names.told(one.reason()));
  }
}
