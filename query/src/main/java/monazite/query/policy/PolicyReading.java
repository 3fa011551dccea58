package monazite.query.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import monazite.corpus.policy.PolicyDocument;
import monazite.indexer.policy.Statement;
import monazite.indexer.policy.StatementReader;
import monazite.query.gap.Demand;
import monazite.seeds.Seeds;
import monazite.seeds.family.FamilySeeds;
import monazite.seeds.policy.IssuerSeeds;
import monazite.seeds.policy.PolicyDigest;

/// What policy asks for and what it says of patents.
///
/// @param source where it was read, in words
/// @param demand targets, priorities and measures
/// @param sayings statements on patents
public record PolicyReading(String source, List<Demand> demand, List<PatentSaying> sayings) {
  public PolicyReading {
    demand = List.copyOf(demand);
    sayings = List.copyOf(sayings);
  }

  /// The bundled digest of the field's policy, and the user's own.
  public static PolicyReading digest(Seeds seeds, FamilySeeds known) {
    PolicyDigest digest = PolicyDigest.of(seeds, known);
    return new PolicyReading(
        "the digest of %d policy documents that comes with the program (seeds/policy), in its own words"
            .formatted(digest.sources().size()),
        DemandReader.of(digest),
        digest.ipStatements().stream().map(PatentSaying::of).toList());
  }

  /// Statements of an index's documents.
  public static PolicyReading documents(Seeds seeds, List<PolicyDocument> documents) {
    List<Demand> demand = new ArrayList<>();
    List<PatentSaying> sayings = new ArrayList<>();
    StatementReader reader = new StatementReader(seeds);
    IssuerSeeds issuers = IssuerSeeds.of(seeds);
    for (PolicyDocument document : documents) {
      Optional<String> country = document.issuer().flatMap(issuers::country);
      for (Statement one : reader.read(document)) {
        if (one.kind() == Statement.Kind.IP_STATEMENT) {
          sayings.add(DemandReader.saying(one, country));
        } else {
          demand.add(DemandReader.of(one, document, country));
        }
      }
    }
    return new PolicyReading(
        documents.isEmpty()
            ? "no policy document in the index"
            : "%d policy documents of the index".formatted(documents.size()),
        demand,
        sayings);
  }

  /// The one country whose policy it is; empty where there are several or none.
  public String home() {
    List<String> countries =
        demand.stream().map(Demand::country).flatMap(Optional::stream).distinct().toList();
    return countries.size() == 1 ? countries.getFirst() : "";
  }
}
