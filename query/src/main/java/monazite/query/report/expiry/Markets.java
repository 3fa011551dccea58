package monazite.query.report.expiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import monazite.indexer.store.Summary;
import monazite.indexer.term.TermStatus;
import monazite.query.report.Rights;
import monazite.seeds.core.CoreRules;
import monazite.seeds.law.Jurisdiction;
import monazite.seeds.law.Jurisdictions;

/// Makes rights of publications: each once, under its market, with the label that is used for it.
public final class Markets {
  private final Jurisdictions laws;
  private final Rights rights;
  private final List<CoreRules.Founding> founding;

  /// @param laws what tells kinds of publications, and the states of bundles
  /// @param founding the founding years of materials
  public Markets(Jurisdictions laws, List<CoreRules.Founding> founding) {
    this.laws = laws;
    this.rights = new Rights(laws);
    this.founding = List.copyOf(founding);
  }

  /// Offices whose rights can stand in a market: the market's own, and those that grant bundles for
  /// it.
  public List<String> offices(String market) {
    TreeSet<String> offices = new TreeSet<>(List.of(market));
    for (Jurisdiction law : laws.all()) {
      if (law.states().containsKey(market)) {
        offices.add(law.office());
      }
    }
    return List.copyOf(offices);
  }

  /// Rights found among publications.
  ///
  /// @param rights each once
  /// @param grants publications that are rights, those of one right counted each
  record Found(List<Right> rights, int grants) {}

  /// The rights among publications, each once.
  ///
  /// @param market only those that stand or stood there; empty: each under its own office
  Found of(List<Summary> publications, Optional<String> market, LocalDate asOf) {
    List<Summary> grants =
        publications.parallelStream().filter(one -> Rights.isRight(one, asOf)).toList();
    List<Right> found =
        rights.once(grants).parallelStream()
            .filter(grant -> stands(grant, market.orElse(grant.office()), asOf))
            .map(grant -> Right.of(grant, market.orElse(grant.office()), basis(grant), asOf))
            .toList();
    return new Found(found, grants.size());
  }

  private boolean stands(Summary grant, String place, LocalDate asOf) {
    return place.equals(grant.office()) || reaches(grant, place, asOf);
  }

  /// Whether a bundle can have a part in a state; one that never came into being is none.
  private boolean reaches(Summary bundle, String state, LocalDate asOf) {
    Optional<LocalDate> from =
        laws.of(bundle.office()).flatMap(law -> Optional.ofNullable(law.states().get(state)));
    boolean member = from.isPresent() && bundle.filed().filter(from.get()::isAfter).isEmpty();
    return member
        && bundle.statusIn(state, asOf).filter(TermStatus.VOID_AB_INITIO.name()::equals).isEmpty();
  }

  private Right.Basis basis(Summary right) {
    if (Right.isLabel(right.coreLabel())) {
      return Right.Basis.RIGHT;
    }
    if (Right.isLabel(right.claimsLabel())) {
      return Right.Basis.CLAIMS;
    }
    return founding.stream().anyMatch(years -> isOf(right, years))
        ? Right.Basis.FOUNDING
        : Right.Basis.NONE;
  }

  private static boolean isOf(Summary right, CoreRules.Founding years) {
    return right.families().contains(years.family())
        && right
            .priority()
            .or(right::filed)
            .filter(day -> !day.isBefore(years.from()) && !day.isAfter(years.to()))
            .isPresent();
  }
}
