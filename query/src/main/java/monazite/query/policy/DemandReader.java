package monazite.query.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import monazite.query.gap.Demand;
import monazite.seeds.policy.PolicyDigest;
import monazite.seeds.policy.PolicyPriority;
import monazite.seeds.policy.PolicyTarget;

/// What policy asks for, of the bundled digest.
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
                  + monazite.query.card.Figures.plain(one.value())
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

  /// The one country whose policy it all is; empty where there are several or none.
  public static String home(List<Demand> demand) {
    TreeSet<String> countries = new TreeSet<>();
    demand.forEach(one -> one.country().ifPresent(countries::add));
    return countries.size() == 1 ? countries.first() : "";
  }
}
