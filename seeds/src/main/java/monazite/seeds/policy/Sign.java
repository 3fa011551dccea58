package monazite.seeds.policy;

import java.util.Arrays;
import java.util.Optional;

/// What a word of a policy document gives away.
public enum Sign {
  /// A heading over what is so today.
  HEAD_STATE("headState"),
  /// A heading over aims.
  HEAD_GOAL("headGoal"),
  /// A heading over what is to be worked on.
  HEAD_PRIORITY("headPriority"),
  /// A heading over what the state is to do.
  HEAD_MEASURE("headMeasure"),
  /// A heading over thanks, references and the like: nothing below it is read.
  HEAD_SKIP("headSkip"),
  /// Something shall or will be.
  AIM("aim"),
  /// A strong word for that: target, objective, strive.
  STRIVE("strive"),
  /// It reaches, rises to, falls by, is greater than.
  REACH("reach"),
  /// It is held at, or limited to.
  CAP("cap"),
  /// It is so now.
  PRESENT("present"),
  /// It was so.
  PAST("past"),
  /// Somebody expects it.
  FORECAST("forecast"),
  /// Demand or a market: what isn't in the planner's hand.
  DEMAND("demand"),
  /// A single project.
  PROJECT("project"),
  /// Before a number: more than.
  MORE_BEFORE("moreBefore"),
  /// Before a number: at least.
  LEAST_BEFORE("leastBefore"),
  /// Before a number: less than.
  LESS_BEFORE("lessBefore"),
  /// Before a number: at most.
  MOST_BEFORE("mostBefore"),
  /// Behind a number: or more.
  LEAST_AFTER("leastAfter"),
  /// Behind a number: or less.
  MOST_AFTER("mostAfter"),
  /// Turns a comparison round: no country may have more than.
  NONE("none"),
  /// Before a number that only says which things are meant: heavier than 0.2 kg.
  SCOPE("scope"),
  /// Before a number: better than, which is less where less is better.
  BETTER_BEFORE("betterBefore"),
  /// What is the better the lower it is: a loss, an energy resolution.
  LOWER_BETTER("lowerBetter"),
  /// Before the first of two numbers: from.
  FROM("from"),
  /// Between two numbers: to, where the first is the baseline.
  TO("to"),
  /// Between two numbers that make a range.
  RANGE("range"),
  /// Before the first of two years that are the ends of a period, where `and` joins them.
  BETWEEN("between"),
  /// Before a year: by, until.
  BY_BEFORE("byBefore"),
  /// Before a year: in.
  IN_BEFORE("inBefore"),
  /// Behind a year: までに.
  BY_AFTER("byAfter"),
  /// Behind a year of the past: since, onwards, compared with.
  SINCE("since"),
  /// Work on it is asked for.
  DIRECT("direct"),
  /// It is a priority.
  FOCUS("focus"),
  /// A sentence that only describes.
  DESCRIBE("describe"),
  /// Patents, licences, intellectual property.
  IP("ip"),
  /// The same, said in passing.
  IP_PASSING("ipPassing"),
  /// Somebody holds or is to hold it.
  IP_HOLD("ipHold"),
  /// A right is made to last longer.
  EXTEND("extend"),
  /// A measure: quota, reserve, funding, standard, tax.
  MEASURE("measure"),
  /// In the head of a table's column: what is aimed at.
  TABLE_AIM("tableAim"),
  /// In the head of a table's column: what is so today, or was.
  TABLE_BASE("tableBase"),
  /// The head of a table's column of units.
  TABLE_UNIT("tableUnit"),
  /// Rare earths at large, or their whole trade.
  GENERIC("generic"),
  /// Begins an item within a paragraph: 一是, secondly.
  ORDINAL("ordinal"),
  /// Tells what a plan says: what follows is aimed at.
  ANNOUNCE("announce"),
  /// Joins the members of an enumeration: and.
  JOIN("join"),
  /// Says that the members of two lists belong together in their order: respectively.
  EACH("each"),
  /// A longer word that holds one of the others without its sense: 应用 holds 应.
  NOTHING("nothing");

  private final String word;

  Sign(String word) {
    this.word = word;
  }

  /// As the data files write it.
  public String word() {
    return word;
  }

  /// The sign of a word of the data files.
  public static Optional<Sign> of(String word) {
    return Arrays.stream(values()).filter(sign -> sign.word.equals(word)).findFirst();
  }
}
