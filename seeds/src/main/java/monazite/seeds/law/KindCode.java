package monazite.seeds.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a kind code means in an era.
///
/// @param codes codes with this meaning; an empty one stands for documents without code
/// @param from first publication day of the era
/// @param to last publication day of the era
/// @param numberFrom smallest number
/// @param numberBelow the numbers are smaller than this
/// @param prefix letters before the number's digits; empty where they don't matter
/// @param printedAtGrant its date of publication is that of the grant; empty: as the office does
/// @param right sort of right, as the rules name it
public record KindCode(
    List<String> codes,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<Long> numberFrom,
    Optional<Long> numberBelow,
    Optional<String> prefix,
    Standing standing,
    Optional<Boolean> printedAtGrant,
    Optional<String> right,
    String meaning,
    String citation,
    boolean verified) {

  /// What a publication is to the right.
  public enum Standing {
    GRANT,
    APPLICATION,
    EXAMINED_PUBLICATION,
    CERTIFICATE,
    DEFENSIVE,
    NEVER_A_GRANT,
    INVENTORS_CERTIFICATE
  }

  public KindCode {
    codes = List.copyOf(codes);
  }
}
