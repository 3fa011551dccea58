package monazite.seeds.law;

import java.util.List;
import java.util.Optional;

/// What a legal-event code does to a right.
///
/// @param codes codes with this effect
/// @param text part of the event's text that must be there; empty where the code suffices
/// @param category letter of the class that the EPO puts the code into; empty where it has none
/// @param stage number of the fee stage, of payments and refunds
/// @param dating how the effective day follows where the event doesn't state it
public record EventCode(
    List<String> codes,
    Optional<String> text,
    String category,
    Effect effect,
    Optional<Integer> stage,
    Dating dating,
    String meaning,
    boolean verified) {

  /// What it does.
  public enum Effect {
    LAPSE,
    TERM_END,
    REVOKE,
    ABANDON,
    WITHDRAW,
    REINSTATE,
    /// An application that had ended goes on.
    REVIVE,
    PAY,
    SURCHARGE,
    REFUND,
    REFUND_SURCHARGE,
    STATE_LAPSE,
    STATE_REINSTATE,
    /// A terminal disclaimer was filed: its effect is told elsewhere.
    DISCLAIM,
    NEUTRAL
  }

  /// Where the effective day comes from.
  public enum Dating {
    /// The event's own date.
    EVENT,
    /// The last fee deadline that is not after the event.
    FEE_DEADLINE
  }

  public EventCode {
    codes = List.copyOf(codes);
  }
}
