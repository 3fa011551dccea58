package monazite.query.policy;

import java.util.List;
import java.util.Optional;
import monazite.seeds.policy.PolicyIpStatement;

/// What a policy document says of patents.
///
/// @param document file's name, or title of a digested document
/// @param place where it says so
/// @param country whose policy it is, two letters, or empty
/// @param families ids of the materials meant; empty for rare earths at large
/// @param holders of whom it speaks: names, or two letters for a country
/// @param value a number that it gives
/// @param words the document's own, or ours where it was digested
/// @param ours whether the words are ours
public record PatentSaying(
    String document,
    String place,
    String country,
    List<String> families,
    List<String> holders,
    Optional<Integer> year,
    Optional<Integer> yearTo,
    Optional<Double> value,
    Optional<String> unit,
    String words,
    boolean ours) {
  public PatentSaying {
    families = List.copyOf(families);
    holders = List.copyOf(holders);
  }

  /// A digested statement.
  public static PatentSaying of(PolicyIpStatement one) {
    return new PatentSaying(
        one.source().title(),
        one.place(),
        one.source().country(),
        one.families(),
        one.holders(),
        one.year(),
        one.yearTo(),
        one.value(),
        one.unit(),
        one.what(),
        true);
  }
}
