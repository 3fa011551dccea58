package monazite.indexer.term;

import java.time.LocalDate;
import java.util.Optional;
import monazite.seeds.law.Jurisdiction;
import monazite.seeds.law.KindCode;

/// A day of grant taken from the day of publication.
///
/// @param kind the kind code that is printed at grant
/// @param citation the law on it
public record GrantDay(LocalDate day, String kind, String citation) {

  /// The day, where the kind is printed at grant and no day of grant is stated.
  static Optional<GrantDay> of(TermCase right, Jurisdiction law, KindCode kind) {
    boolean printed =
        kind.standing() == KindCode.Standing.GRANT
            && kind.printedAtGrant().orElse(law.publishedAtGrant());
    boolean stated = right.first(DateKey.REGISTERED, DateKey.GRANTED, DateKey.ISSUED).isPresent();
    if (!printed || stated) {
      return Optional.empty();
    }
    return right
        .date(DateKey.PUBLISHED)
        .flatMap(DateSpan::exact)
        .map(day -> new GrantDay(day, right.kind(), kind.citation()));
  }
}
