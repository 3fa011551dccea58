package monazite.indexer.term;

import java.util.List;
import java.util.Optional;
import monazite.seeds.law.Jurisdiction;
import monazite.seeds.law.KindCode;
import monazite.seeds.law.KindCode.Standing;

/// Says whether a case is about a granted right, from its kind code and dates.
final class StandingFinder {
  private StandingFinder() {}

  /// The one meaning of the kind code, or of the sort of right where no code is stated.
  static Optional<KindCode> kind(TermCase right, Jurisdiction law, Notes notes) {
    List<KindCode> possible = KindTable.kinds(right, law);
    long standings = possible.stream().map(KindCode::standing).distinct().count();
    if (standings == 1) {
      return Optional.of(said(right, possible.getFirst(), notes));
    }
    if (possible.isEmpty()) {
      if (!right.kind().isEmpty()) {
        notes.flag("KIND_UNKNOWN: " + right.kind() + " means nothing at this number and date");
        return Optional.empty();
      }
      return KindTable.always(KindTable.sort(right, law, Optional.empty(), notes), law)
          .filter(kind -> kind.standing() != Standing.APPLICATION);
    }
    if (!right.kind().isEmpty()) {
      notes.flag("KIND_AMBIGUOUS: " + right.kind() + " changed its meaning; no date decides");
      return granted(right) ? Optional.empty() : likeliest(right, possible);
    }
    return Optional.empty();
  }

  /// A document of which a filing date is told is a right's, not a certificate on one.
  private static Optional<KindCode> likeliest(TermCase right, List<KindCode> possible) {
    boolean filed = right.first(DateKey.FILED, DateKey.INTERNATIONAL_FILING).isPresent();
    return possible.stream()
        .filter(kind -> kind.standing() == Standing.EXAMINED_PUBLICATION)
        .findFirst()
        .or(
            () ->
                possible.stream()
                    .filter(kind -> filed && kind.standing() == Standing.GRANT)
                    .findFirst());
  }

  /// What the document is to the right; empty where its code can't be read and no grant is stated.
  static Optional<Standing> standing(TermCase right, Optional<KindCode> kind, Notes notes) {
    if (kind.isPresent()) {
      Standing printed = kind.get().standing();
      return Optional.of(
          printed == Standing.EXAMINED_PUBLICATION && granted(right) ? Standing.GRANT : printed);
    }
    if (granted(right)) {
      return Optional.of(Standing.GRANT);
    }
    if (right.kind().isEmpty()) {
      if (right.right().isEmpty()) {
        notes.assume("a granted right: no kind code is stated");
      }
      return Optional.of(Standing.GRANT);
    }
    return Optional.empty();
  }

  private static boolean granted(TermCase right) {
    return right
        .first(DateKey.REGISTERED, DateKey.GRANTED, DateKey.ISSUED, DateKey.REISSUE_GRANTED)
        .isPresent();
  }

  private static KindCode said(TermCase right, KindCode kind, Notes notes) {
    String code = right.kind().isEmpty() ? "" : right.kind() + ": ";
    notes.step(code + kind.meaning() + " (" + kind.citation() + ")");
    return kind;
  }
}
