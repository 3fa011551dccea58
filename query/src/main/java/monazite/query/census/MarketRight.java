package monazite.query.census;

import java.time.LocalDate;
import java.util.Optional;

/// A family's right, or application, in one market.
///
/// @param publication its latest publication
/// @param state on the day asked for
/// @param grant whether it is or was a granted right
/// @param granted day of grant
/// @param lo earliest last day
/// @param hi latest last day
public record MarketRight(
    String market,
    String publication,
    RightState state,
    boolean grant,
    Optional<LocalDate> granted,
    Optional<LocalDate> lo,
    Optional<LocalDate> hi) {}
