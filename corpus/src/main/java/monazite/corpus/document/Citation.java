package monazite.corpus.document;

import java.util.Optional;

/// A patent document cited.
///
/// @param publication number as the source writes it with its office in front
/// @param by examiner, applicant, other, or empty
public record Citation(String publication, String by, Optional<String> category) {}
