package monazite.indexer.classify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import monazite.seeds.family.Judging;

/// Turns the cases of a document into labels: thresholds, twins, catch-alls, the primary one.
final class Verdict {
  private record Candidate(Case file, Role role, double score) {
    String group() {
      return file.family().group();
    }
  }

  private final Judging judging;
  private final List<Zone> zones;
  private final boolean coded;
  private final RoleJudge roles;

  Verdict(Judging judging, List<Zone> zones, boolean coded) {
    this.judging = judging;
    this.zones = zones;
    this.coded = coded;
    this.roles = new RoleJudge(zones);
  }

  /// Whether title, abstract, claims and codes say enough of a family.
  static boolean isTold(Case file, Judging judging) {
    boolean named = file.specific() || file.concept() || file.defined();
    return named && file.told() >= judging.number("assignFrom");
  }

  List<FamilyLabel> labels(Collection<Case> cases) {
    List<Candidate> candidates = new ArrayList<>();
    for (Case file : cases) {
      if (isTold(file, judging)) {
        candidates.add(
            new Candidate(file, roles.role(file), file.score(judging.number("descriptionCap"))));
      }
    }
    List<Candidate> kept = withoutMinor(withoutGeneral(withoutSources(withoutTwins(candidates))));
    kept.sort(
        Comparator.comparing((Candidate one) -> !one.role().ofMaterial())
            .thenComparingDouble(one -> -(one.score() + (one.file().titled() ? 0.3 : 0)))
            .thenComparing(one -> one.file().family().id()));
    List<FamilyLabel> labels = new ArrayList<>();
    for (Candidate one : kept) {
      boolean primary = labels.isEmpty() && one.role().ofMaterial();
      labels.add(
          new FamilyLabel(
              one.file().family().id(),
              one.role(),
              Math.round(one.score() * 1000) / 1000.0,
              primary,
              one.file().evidence()));
    }
    return labels;
  }

  /// Of twins the one that is told outright stays; those told by use are weighed by use.
  private List<Candidate> withoutTwins(List<Candidate> candidates) {
    List<Candidate> kept = new ArrayList<>();
    for (Candidate one : candidates) {
      List<Candidate> twins =
          candidates.stream()
              .filter(
                  other ->
                      !other.equals(one)
                          && !one.group().isEmpty()
                          && other.group().equals(one.group()))
              .toList();
      boolean yields =
          one.file().family().use().isEmpty()
              ? twins.stream().anyMatch(other -> !one.file().specific() && outweighs(other, one))
              : twins.stream().anyMatch(other -> uses(other) >= 2 * Math.max(1, uses(one)));
      if (!yields) {
        kept.add(one);
      }
    }
    return kept;
  }

  private static boolean outweighs(Candidate twin, Candidate judged) {
    return twin.file().specific() || twin.score() > judged.score();
  }

  /// Words of use in the claims; where there are none, in title and abstract.
  private long uses(Candidate one) {
    long claimed = uses(one, true);
    boolean any = zones.stream().anyMatch(zone -> zone.part().claims());
    return any && claimed > 0 ? claimed : uses(one, false);
  }

  private long uses(Candidate one, boolean claims) {
    String id = one.file().family().id();
    return zones.stream()
        .filter(zone -> zone.part() != Zone.Part.DESCRIPTION && (!claims || zone.part().claims()))
        .flatMap(zone -> zone.hits().stream())
        .filter(hit -> hit.entry().kind() == Lexicon.Kind.USE && hit.entry().owner().equals(id))
        .count();
  }

  /// What the elements are won from is only spoken of.
  private List<Candidate> withoutSources(List<Candidate> candidates) {
    double won =
        candidates.stream()
            .filter(one -> one.file().family().winning() && one.role() == Role.RECYCLING)
            .mapToDouble(Candidate::score)
            .max()
            .orElse(0);
    return candidates.stream()
        .map(
            one ->
                won > 0
                        && !one.file().family().winning()
                        && one.score() < won * judging.number("generalMargin")
                    ? new Candidate(one.file(), Role.MENTION, one.score())
                    : one)
        .toList();
  }

  /// General families take what no specific one claims.
  private List<Candidate> withoutGeneral(List<Candidate> candidates) {
    List<Candidate> specific =
        candidates.stream()
            .filter(one -> !one.file().family().general() && one.role().ofMaterial())
            .toList();
    double best = specific.stream().mapToDouble(Candidate::score).max().orElse(0);
    return candidates.stream()
        .filter(
            one ->
                !one.file().family().general()
                    || one.score() > best * judging.number("generalMargin"))
        .toList();
  }

  /// What is far weaker than the best is left out; what is but mentioned crowds out no material.
  private List<Candidate> withoutMinor(List<Candidate> candidates) {
    boolean any = candidates.stream().anyMatch(one -> one.role().ofMaterial());
    double best =
        candidates.stream()
            .filter(one -> !any || one.role() != Role.MENTION)
            .mapToDouble(Candidate::score)
            .max()
            .orElse(0);
    double share = judging.number("keepBesideBest");
    return new ArrayList<>(
        candidates.stream()
            .filter(one -> one.score() >= best * share || (coded && one.file().defined()))
            .toList());
  }
}
