package monazite.indexer.core;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import monazite.corpus.document.Citation;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.Priority;
import monazite.corpus.document.PublicationNumber;
import monazite.indexer.claims.ClaimAnatomy;
import monazite.indexer.claims.ClaimLabel;
import monazite.indexer.classify.FamilyLabel;
import monazite.indexer.classify.Judgement;
import monazite.indexer.classify.TopicLabel;
import monazite.seeds.core.CoreRules;
import monazite.seeds.law.EventCode;
import monazite.seeds.law.KindCode;

/// Takes from a judged publication what the core score of its right depends on.
public final class CoreFactsReader {
  private final CoreRules rules;

  public CoreFactsReader(CoreRules rules) {
    this.rules = rules;
  }

  /// The facts of a publication.
  ///
  /// @param kind what its kind code means; empty where that isn't known
  /// @param events what its dated legal events mean, in the order in which they count
  /// @param corrected the label that a person gave it
  public CoreFacts of(
      PatentDocument document,
      Judgement judgement,
      List<ClaimAnatomy> claims,
      Optional<KindCode> kind,
      List<EventCode> events,
      Optional<String> corrected) {
    Optional<ClaimAnatomy> broadest =
        claims.stream()
            .filter(claim -> claim.live() && claim.independent())
            .filter(claim -> claim.label() != ClaimLabel.INSUFFICIENT)
            .max(java.util.Comparator.comparingDouble(ClaimAnatomy::score));
    Optional<FamilyLabel> family = judgement.primary();
    return new CoreFacts(
        document.publication().office(),
        family.map(FamilyLabel::id).orElse(""),
        judgement.topics().stream().map(TopicLabel::id).findFirst().orElse(""),
        priority(document),
        document.granted().isPresent()
            || kind.filter(code -> code.standing() == KindCode.Standing.GRANT).isPresent(),
        kind.flatMap(KindCode::right).filter(rules.unexamined()::contains).isPresent(),
        broadest.map(ClaimAnatomy::score),
        claims.stream()
            .anyMatch(
                claim -> claim.live() && claim.independent() && claim.label() == ClaimLabel.CORE),
        broadest.map(ClaimAnatomy::number).orElse(0),
        cites(document),
        upkeep(events),
        document.termFacts().events().stream()
            .anyMatch(event -> rules.contests().contains(event.office() + " " + event.code())),
        corrected);
  }

  private static Optional<LocalDate> priority(PatentDocument document) {
    return Stream.concat(
            document.priorities().stream().map(Priority::date), Stream.of(document.filed()))
        .flatMap(Optional::stream)
        .min(LocalDate::compareTo);
  }

  private static SortedSet<String> cites(PatentDocument document) {
    SortedSet<String> cites = new TreeSet<>();
    for (Citation citation : document.citations()) {
      PublicationNumber.parse(citation.publication())
          .ifPresent(number -> cites.add(number.office() + number.number()));
    }
    return cites;
  }

  /// Of the fees of which events tell, the share that was paid. A lapse that was mended is none.
  private static Optional<Double> upkeep(List<EventCode> events) {
    Set<Integer> paid = new HashSet<>();
    boolean lapsed = false;
    for (EventCode event : events) {
      switch (event.effect()) {
        case PAY -> paid.add(event.stage().orElse(paid.size() + 1));
        case LAPSE -> lapsed = true;
        case REINSTATE -> lapsed = false;
        case TERM_END,
            REVOKE,
            ABANDON,
            WITHDRAW,
            REVIVE,
            SURCHARGE,
            REFUND,
            REFUND_SURCHARGE,
            STATE_LAPSE,
            STATE_REINSTATE,
            DISCLAIM,
            NEUTRAL -> {}
      }
    }
    int due = paid.size() + (lapsed ? 1 : 0);
    return due == 0 ? Optional.empty() : Optional.of((double) paid.size() / due);
  }
}
