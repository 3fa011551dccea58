package monazite.indexer.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import monazite.corpus.document.Claim;
import monazite.corpus.document.Party;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.PublicationNumber;
import monazite.corpus.policy.Block;
import monazite.corpus.policy.PolicyDocument;
import monazite.indexer.claims.ClaimAnatomist;
import monazite.indexer.claims.ClaimAnatomy;
import monazite.indexer.claims.ClaimJson;
import monazite.indexer.claims.ClaimLabel;
import monazite.indexer.claims.ClaimType;
import monazite.indexer.claims.ClaimsLabel;
import monazite.indexer.classify.Classifier;
import monazite.indexer.classify.FamilyLabel;
import monazite.indexer.classify.Judgement;
import monazite.indexer.classify.Subject;
import monazite.indexer.classify.TopicLabel;
import monazite.indexer.core.CoreFacts;
import monazite.indexer.core.CoreFactsReader;
import monazite.indexer.holders.FrontName;
import monazite.indexer.holders.HeldSpan;
import monazite.indexer.holders.Holder;
import monazite.indexer.holders.Holders;
import monazite.indexer.holders.Ownership;
import monazite.indexer.holders.Stage;
import monazite.indexer.policy.PolicyIssuers;
import monazite.indexer.term.GrantDay;
import monazite.indexer.term.Term;
import monazite.indexer.term.TermCalculator;
import monazite.indexer.term.TermCase;
import monazite.seeds.Seeds;
import monazite.seeds.core.CoreRules;
import monazite.seeds.family.FamilySeeds;
import monazite.seeds.grammar.Chemistry;
import monazite.seeds.grammar.ClaimGrammar;
import monazite.seeds.grammar.Cohorts;
import monazite.seeds.holder.HolderSeeds;
import monazite.seeds.holder.TransferRules;
import monazite.seeds.law.Jurisdictions;
import monazite.seeds.law.KindCode;
import monazite.seeds.policy.IssuerSeeds;

/// Judges one patent by what follows from the document and the seeds alone. Safe for use by several
/// threads.
public final class Judge {
  /// Any day will do to find the ends of a term: they don't depend on it.
  private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

  private final Classifier classifier;
  private final ClaimAnatomist anatomist;
  private final Set<String> languages;
  private final Chemistry chemistry;
  private final Holders holders;
  private final Ownership ownership;
  private final TermCalculator calculator;
  private final CoreRules coreRules;
  private final CoreFactsReader coreFacts;
  private final Corrections corrections;
  private final Set<String> broughtIn;
  private final PolicyIssuers issuers;

  private Judge(Seeds seeds) {
    // The largest parts are made beside each other: every command that judges waits for them.
    Beside<Holders> allHolders = new Beside<>(() -> new Holders(HolderSeeds.of(seeds)));
    Beside<Classifier> families = new Beside<>(() -> new Classifier(FamilySeeds.of(seeds)));
    ClaimGrammar grammar = ClaimGrammar.of(seeds);
    anatomist = new ClaimAnatomist(grammar);
    languages = grammar.languages().keySet();
    chemistry = grammar.chemistry();
    Jurisdictions law = Jurisdictions.of(seeds);
    calculator = new TermCalculator(law);
    classifier = families.get();
    holders = allHolders.get();
    ownership = new Ownership(holders, TransferRules.of(seeds));
    coreRules = CoreRules.of(seeds);
    coreFacts = new CoreFactsReader(coreRules);
    corrections = Corrections.of(seeds);
    broughtIn = corrections.broughtIn();
    issuers = new PolicyIssuers(IssuerSeeds.of(seeds));
  }

  /// A judge by these seeds.
  public static Judge of(Seeds seeds) {
    return new Judge(seeds);
  }

  /// The families and topics of a document: the part of the judgement that says whether there is
  /// any need for the rest.
  public Judgement families(PatentDocument document) {
    return classifier.judge(Subject.of(document, languages));
  }

  /// Whether a publication is a granted right: a grant's day is stated, or its kind says so.
  public boolean isGrant(PatentDocument document) {
    return document.granted().isPresent()
        || calculator
            .kind(TermCase.of(document))
            .filter(kind -> kind.standing() == KindCode.Standing.GRANT)
            .isPresent();
  }

  /// Whether a person corrected what is said of a publication.
  public boolean corrects(PublicationNumber publication) {
    return corrections.of(publication).isPresent();
  }

  /// The numbers, office and number without kind, of what a person says to be of a family: they
  /// belong into an index whatever they speak of.
  public Set<String> broughtIn() {
    return broughtIn;
  }

  /// Whether a publication is one of them.
  public boolean bringsIn(PublicationNumber publication) {
    return broughtIn.contains(publication.office() + publication.number());
  }

  /// Whether a document names a rare earth where it counts: without one it has no family, whatever
  /// its description says.
  public boolean speaks(PatentDocument document) {
    return classifier.speaks(Subject.of(document, languages));
  }

  /// The policy document with its issuer, as far as that can be told.
  public PolicyDocument issued(PolicyDocument policy) {
    return policy.by(issuers.of(policy));
  }

  /// Whether a policy document names a rare earth, or what is made of them.
  public boolean speaks(PolicyDocument policy) {
    List<String> texts = policy.blocks().stream().map(Block::text).toList();
    return classifier.speaks(
        new Subject("", List.of(policy.title()), texts, List.of(), "", List.of()));
  }

  /// Everything the seeds say of a document.
  public Judged judge(PatentDocument document) {
    return judge(document, "");
  }

  /// Everything the seeds say of a document of a simple family.
  ///
  /// @param kin number of the member of its simple family whose correction counts where there is
  ///     none of its own; empty without one
  public Judged judge(PatentDocument document, String kin) {
    return judge(document, families(document), kin);
  }

  /// The same of a document whose families are known.
  public Judged judge(PatentDocument document, Judgement found, String kin) {
    Optional<Corrections.Corrected> correction = corrections.of(document.publication(), kin);
    Judgement judgement = correction.map(it -> it.judgement(found)).orElse(found);
    List<Claim> printed = document.claimsIn(languages);
    // Claims to other things than ours are only put in order: taking them apart answers nothing.
    List<ClaimAnatomy> claims =
        judgement.families().isEmpty()
            ? anatomist.outline(printed)
            : anatomist.dissect(
                printed, document.publication().office(), field(judgement, document));
    String made = label(judgement, claims);
    Optional<String> stated = correction.flatMap(it -> it.correction().label());
    String label = stated.orElse(made);
    List<Held> named = holders(document);
    List<Stage> stages =
        ownership.stages(document, named.stream().map(one -> one.onFront()).toList());
    List<HeldSpan> held = ownership.spans(stages);
    Optional<HeldSpan> latest =
        held.stream().filter(span -> span.place() == 0).reduce((_, later) -> later);
    TermCase facts = TermCase.of(document);
    Term term = calculator.term(facts, SOME_DAY);
    Optional<LocalDate> granted =
        document.granted().or(() -> calculator.grantDay(facts).map(GrantDay::day));
    ObjectNode json = json(judgement, claims, label, named);
    json.set("transfers", HolderJson.transfers(stages, holders));
    json.set("held", HolderJson.held(held));
    correction.ifPresent(it -> json.set("corrected", it.json(found, made)));
    CoreFacts core =
        coreFacts.of(
            document, judgement, claims, calculator.kind(facts), calculator.events(facts), stated);
    return new Judged(
        json,
        judgement.families().stream()
            .map(one -> new Judged.FamilyRole(one.id(), one.role().word(), one.primary()))
            .toList(),
        judgement.topics().stream().map(TopicLabel::id).toList(),
        searchable(claims),
        label,
        latest.map(HeldSpan::name).orElse(""),
        latest.map(HeldSpan::id).orElse(""),
        holderIds(named, held),
        named.stream()
            .flatMap(one -> holders.ownIds(one.holder()).stream())
            .collect(Collectors.toSet()),
        stages,
        held,
        granted,
        term.lo(),
        term.hi(),
        StatusSpans.of(
            calculator,
            facts,
            term,
            Stream.of(document.filed(), document.published(), granted)
                .flatMap(Optional::stream)
                .toList()),
        StateSpans.of(calculator, facts, term),
        core,
        CountedFacts.of(document, judgement, owners(stages.getLast()), core));
  }

  private static Cohorts.Field field(Judgement judgement, PatentDocument document) {
    return field(
        judgement,
        document
            .filed()
            .or(() -> document.priorities().stream().flatMap(it -> it.date().stream()).findFirst())
            .map(LocalDate::getYear));
  }

  /// What claims are weighed among: the primary family, the year of filing.
  private static Cohorts.Field field(Judgement judgement, Optional<Integer> year) {
    return new Cohorts.Field(judgement.primary().map(FamilyLabel::id).orElse(""), year);
  }

  /// What the core labels of rights are made by.
  public CoreRules coreRules() {
    return coreRules;
  }

  /// Where nothing speaks for a family, how core the claims are to one isn't judged.
  private static String label(Judgement judgement, List<ClaimAnatomy> claims) {
    return judgement.families().isEmpty()
        ? ClaimLabel.INSUFFICIENT.id()
        : ClaimsLabel.of(claims).id();
  }

  /// Families, topics and claims of a text alone, as JSON.
  ///
  /// @throws IllegalArgumentException naming a key that can't be read
  ObjectNode text(JsonNode question) {
    TextQuestion text = TextQuestion.of(question, anatomist);
    Judgement judgement = judgement(text);
    List<ClaimAnatomy> claims =
        anatomist.dissect(text.claims(), text.office(), field(judgement, Optional.empty()));
    ObjectNode json = json(judgement, claims, ClaimsLabel.of(claims).id(), List.of());
    json.remove("holders");
    return json;
  }

  private Judgement judgement(TextQuestion text) {
    return classifier.judge(
        new Subject(
            text.language(),
            List.of(text.title()),
            List.of(text.summary()),
            anatomist.outline(text.claims()).stream()
                .filter(ClaimAnatomy::live)
                .map(claim -> new Subject.ClaimText(claim.number(), claim.text(), claim.parents()))
                .toList(),
            text.description(),
            text.codes()));
  }

  /// The claims of a text, weighed within their field and as if that were unknown.
  ///
  /// @throws IllegalArgumentException naming a key that can't be read
  LabelledSet labelled(JsonNode question, String id, String label) {
    TextQuestion text = TextQuestion.of(question, anatomist);
    return new LabelledSet(
        id,
        text.language(),
        label,
        anatomist.dissect(text.claims(), text.office(), field(judgement(text), Optional.empty())),
        anatomist.dissect(text.claims(), text.office()));
  }

  /// What a claim's score would be without one of its parts.
  double scoreWithout(String part, ClaimAnatomy claim) {
    return anatomist.scoreWithout(part, claim);
  }

  /// A party and the holder that it is.
  private record Held(Party party, Holder holder) {
    FrontName onFront() {
      return new FrontName(
          holder.id(), party.name(), party.country(), holder.reason(), Optional.empty());
    }
  }

  private List<Held> holders(PatentDocument document) {
    List<Held> found = new ArrayList<>();
    Set<String> inventors =
        document.parties().stream()
            .filter(party -> party.role() == Party.Role.INVENTOR)
            .map(Party::name)
            .collect(Collectors.toSet());
    for (Party.Role role : List.of(Party.Role.ASSIGNEE, Party.Role.APPLICANT)) {
      for (Party party : document.parties()) {
        if (party.role() == role && found.size() < 100) {
          holders
              .resolve(party, document.publication().toString(), inventors)
              .ifPresent(holder -> found.add(new Held(party, holder)));
        }
      }
      if (!found.isEmpty()) {
        break;
      }
    }
    return found;
  }

  /// The holders as gaps count them, by the last record: the seat that the data files know goes
  /// before the address on the front page.
  private List<CountedFacts.Owner> owners(Stage last) {
    return last.names().stream()
        .map(
            name -> {
              String today = holders.on(name.id(), name.recorded(), HeldSpan.END).id();
              return new CountedFacts.Owner(
                  today,
                  holders.isKnown(today) ? holders.displayName(today) : name.printed(),
                  holders.country(today).orElse(name.country()));
            })
        .toList();
  }

  private String nameToday(Holder holder) {
    String today = holders.today(holder.id());
    return today.equals(holder.id()) ? holder.displayName() : holders.displayName(today);
  }

  private Set<String> holderIds(List<Held> named, List<HeldSpan> held) {
    Set<String> ids = new LinkedHashSet<>();
    named.forEach(one -> ids.addAll(holders.ids(one.holder())));
    held.forEach(span -> ids.add(span.id()));
    return ids;
  }

  private List<Judged.JudgedClaim> searchable(List<ClaimAnatomy> claims) {
    SearchedContents contents = new SearchedContents(claims, chemistry);
    return claims.stream()
        .map(
            claim ->
                new Judged.JudgedClaim(
                    claim.number(),
                    claim.text(),
                    claim.type().map(ClaimType::id).orElse(""),
                    claim.label().id(),
                    contents.of(claim.number())))
        .toList();
  }

  private ObjectNode json(
      Judgement judgement, List<ClaimAnatomy> claims, String label, List<Held> held) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode families = json.putArray("families");
    judgement.families().forEach(family -> families.add(FamilyJson.of(family)));
    ArrayNode topics = json.putArray("topics");
    judgement.topics().forEach(topic -> topics.add(topic.id()));
    json.put("claimsLabel", label);
    ArrayNode anatomy = json.putArray("claims");
    claims.forEach(claim -> anatomy.add(ClaimJson.shown(claim)));
    ArrayNode owners = json.putArray("holders");
    held.forEach(
        one ->
            owners.add(HolderJson.of(one.party(), one.holder(), nameToday(one.holder()), holders)));
    return json;
  }
}
