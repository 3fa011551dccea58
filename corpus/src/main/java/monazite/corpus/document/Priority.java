package monazite.corpus.document;

import java.time.LocalDate;
import java.util.Optional;

/// An earlier first filing claimed under the Paris Convention or the like; never starts a term.
///
/// @param office two-letter code
/// @param number application number as the source writes it
/// @param kind national, regional, international, or empty
public record Priority(String office, String number, Optional<LocalDate> date, String kind) {}
