package monazite.query.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import monazite.corpus.policy.PolicyDocument;
import monazite.indexer.policy.Statement;
import monazite.query.gap.Demand;
import monazite.query.show.Figures;
import monazite.seeds.policy.PolicyDigest;
import monazite.seeds.policy.PolicyPriority;
import monazite.seeds.policy.PolicyTarget;

/// What policy asks for, as the engine takes it.
public final class DemandReader {
  private static final double WEIGHT = 1;

  private DemandReader() {}

  /// The digest's priorities and targets.
  public static List<Demand> of(PolicyDigest digest) {
    List<Demand> demand = new ArrayList<>();
    for (PolicyTarget one : digest.targets()) {
      demand.add(
          new Demand(
              one.source().id(),
              Demand.Kind.TARGET,
              Optional.of(one.source().country()),
              Optional.of(one.source().year()),
              one.families(),
              one.topics(),
              Optional.of(one.metric()),
              Optional.of(one.comparator()),
              Optional.of(one.value()),
              Optional.of(one.unit()),
              one.by(),
              WEIGHT,
              one.metric()
                  + " "
                  + one.comparator()
                  + " "
                  + Figures.plain(one.value())
                  + " "
                  + one.unit()
                  + one.by().map(year -> " by " + year).orElse(""),
              one.place()));
    }
    for (PolicyPriority one : digest.priorities()) {
      demand.add(
          new Demand(
              one.source().id(),
              Demand.Kind.PRIORITY,
              Optional.of(one.source().country()),
              Optional.of(one.source().year()),
              one.families(),
              one.topics(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              one.by(),
              WEIGHT,
              one.what(),
              one.place()));
    }
    return demand;
  }

  /// A target, priority or measure of a document.
  static Demand of(Statement one, PolicyDocument document, Optional<String> country) {
    return new Demand(
        one.document(),
        switch (one.kind()) {
          case TARGET -> Demand.Kind.TARGET;
          case PRIORITY -> Demand.Kind.PRIORITY;
          case MEASURE, IP_STATEMENT -> Demand.Kind.MEASURE;
        },
        country,
        document.year(),
        one.families(),
        one.topics(),
        one.metric(),
        one.comparator(),
        one.value(),
        one.unit(),
        one.by(),
        one.confidence(),
        one.quote(),
        one.place().toString());
  }

  /// What a document says of patents.
  static PatentSaying saying(Statement one, Optional<String> country) {
    return new PatentSaying(
        one.document(),
        one.place().toString(),
        country.orElse(""),
        one.families(),
        one.holders(),
        one.year(),
        one.yearTo(),
        one.value(),
        one.unit(),
        one.quote(),
        false);
  }
}
