package monazite.seeds.policy;

import java.util.Optional;

/// The document that a digested statement comes from.
///
/// @param id short name of the digest: `cae-2035`
/// @param title the document's title
/// @param issuer who issued it
/// @param country whose policy it is, two letters
/// @param year of issue
/// @param periodFrom first year that it plans for
/// @param periodTo last year that it plans for
public record PolicySource(
    String id,
    String title,
    String issuer,
    String country,
    int year,
    Optional<Integer> periodFrom,
    Optional<Integer> periodTo) {}
