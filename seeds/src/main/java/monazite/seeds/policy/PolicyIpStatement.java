package monazite.seeds.policy;

import java.util.List;
import java.util.Optional;

/// What a policy document says of patents, licences or intellectual property.
///
/// @param source the document
/// @param place where it says so
/// @param families ids of the material families, sorted; empty where it means rare earths at large
/// @param what in our own words
/// @param holders of whom it speaks: names, or two letters for a country
/// @param year that it names, or the first of several
/// @param yearTo the last year that it names
/// @param value a number that it gives
/// @param unit of the value
public record PolicyIpStatement(
    PolicySource source,
    String place,
    List<String> families,
    String what,
    List<String> holders,
    Optional<Integer> year,
    Optional<Integer> yearTo,
    Optional<Double> value,
    Optional<String> unit) {
  public PolicyIpStatement {
    families = List.copyOf(families);
    holders = List.copyOf(holders);
  }
}
