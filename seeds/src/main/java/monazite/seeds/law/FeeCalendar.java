package monazite.seeds.law;

import java.util.List;

/// When fees keep a right alive.
///
/// @param rights sorts of right that owe fees
/// @param exempt fees are due unless one of these surely holds
/// @param from date that the stages count from
/// @param stages in their order; empty where fees fall due every year
/// @param survival what share of the rights is kept, by age: a model, used where asked for
/// @param citation statute or rule
public record FeeCalendar(
    List<String> rights,
    List<Condition> exempt,
    Base from,
    List<Stage> stages,
    List<Survival> survival,
    String citation,
    boolean verified,
    String note) {

  /// One fee: months from the start to the first day it can be paid, the last day without
  /// surcharge, and the last day at all, on which the right ends if it is not paid.
  public record Stage(int number, int opens, int due, int ends) {}

  /// Between which shares of rights of an age were in force, as far as is published.
  ///
  /// @param months age from which it holds, counted as the stages are
  public record Survival(int months, double lo, double hi, String citation, boolean verified) {}

  public FeeCalendar {
    survival = List.copyOf(survival);
    rights = List.copyOf(rights);
    exempt = List.copyOf(exempt);
    stages = List.copyOf(stages);
  }
}
