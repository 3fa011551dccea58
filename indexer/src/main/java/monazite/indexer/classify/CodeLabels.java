package monazite.indexer.classify;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import monazite.corpus.document.Classification;
import monazite.seeds.family.FamilySeeds;

/// Which families a document's codes alone say: what a text model learns from.
public final class CodeLabels {
  /// Codes of this weight together are certain enough to learn from.
  private static final double CERTAIN = 0.6;

  /// Codes of less weight speak for nothing.
  private static final double NOTHING = 0.3;

  private final FamilySeeds seeds;
  private final CodeJudge codes;

  public CodeLabels(FamilySeeds seeds) {
    this.seeds = seeds;
    this.codes = new CodeJudge(seeds);
  }

  /// The families that the codes say for certain and those of which they leave a doubt.
  ///
  /// @param doubtful families that the codes neither say nor rule out
  public record Said(Set<String> certain, Set<String> doubtful) {
    public Said {
      certain = Set.copyOf(certain);
      doubtful = Set.copyOf(doubtful);
    }
  }

  /// What a document's codes say; empty where it has none.
  public Optional<Said> of(List<Classification> symbols) {
    if (symbols.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Case> cases = new LinkedHashMap<>();
    seeds.families().forEach(family -> cases.put(family.id(), new Case(family)));
    codes.weigh(symbols, cases.values());
    return Optional.of(said(cases.values()));
  }

  private static Said said(Collection<Case> cases) {
    Set<String> certain = new TreeSet<>();
    Set<String> doubtful = new TreeSet<>();
    for (Case file : cases) {
      double weight = file.score(0);
      if (file.defined() || (file.composedByCode() && weight >= CERTAIN)) {
        certain.add(file.family().id());
      } else if (weight >= NOTHING) {
        doubtful.add(file.family().id());
      }
    }
    return new Said(certain, doubtful);
  }
}
