package monazite.seeds.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import monazite.seeds.law.Condition.WhenUnknown;

/// Reads term rules, their conditions and the days added to terms.
final class RuleReader {
  private RuleReader() {}

  static TermRule rule(LawNode node) {
    node.knowing(
        "id",
        "right",
        "when",
        "term",
        "renewed",
        "end",
        "stageYears",
        "parts",
        "disclaimable",
        "statedLength",
        "citation",
        "verified",
        "note");
    return new TermRule(
        node.text("id"),
        node.text("right"),
        node.each("when", RuleReader::condition),
        expressionIfThere(node, "term"),
        expressionIfThere(node, "renewed"),
        node.choiceOr("end", EndRule.ANNIVERSARY),
        node.each("stageYears", stage -> 12 * stage.json().intValue()),
        node.each(
            "parts",
            part ->
                new TermRule.Part(
                    part.knowing("name", "end").text("name"), part.choice("end", EndRule.class))),
        node.flag("disclaimable"),
        node.flag("statedLength"),
        node.text("citation"),
        node.flag("verified"),
        node.textOr("note", ""));
  }

  static Adjustment adjustment(LawNode node) {
    node.knowing(
        "id",
        "rules",
        "when",
        "inputs",
        "notBefore",
        "whenUnknown",
        "withoutGrant",
        "mostYears",
        "afterDisclaimer",
        "citation",
        "verified",
        "note");
    return new Adjustment(
        node.text("id"),
        node.texts("rules"),
        node.each("when", RuleReader::condition),
        node.texts("inputs"),
        node.each("notBefore", RuleReader::leg),
        node.choiceOr("whenUnknown", Adjustment.Unknown.NONE),
        node.choiceOr("withoutGrant", Adjustment.Unknown.NONE),
        node.wholeIfThere("mostYears").map(years -> 12 * years),
        node.flag("afterDisclaimer"),
        node.text("citation"),
        node.flag("verified"),
        node.textOr("note", ""));
  }

  static Condition condition(LawNode node) {
    WhenUnknown unknown = node.choiceOr("whenUnknown", WhenUnknown.EITHER);
    if (node.has("date")) {
      return within(node, unknown);
    }
    if (node.has("endUnder")) {
      node.knowing("endUnder", "before", "from");
      return node.has("before")
          ? new Condition.EndsBefore(node.text("endUnder"), node.date("before"))
          : new Condition.EndsFrom(node.text("endUnder"), node.date("from"));
    }
    if (node.has("absent")) {
      node.knowing("absent", "whenUnknown");
      return new Condition.Absent(node.choice("absent", Base.class), unknown == WhenUnknown.ASSUME);
    }
    if (node.has("present")) {
      return new Condition.Present(node.knowing("present").choice("present", Base.class));
    }
    node.knowing("all", "any", "are", "whenUnknown");
    return node.has("all")
        ? new Condition.All(node.texts("all"), node.flag("are"), unknown)
        : new Condition.Any(listed(node, "any"), node.flag("are"), unknown);
  }

  private static List<String> listed(LawNode node, String key) {
    node.at(key);
    return node.texts(key);
  }

  private static Condition within(LawNode node, WhenUnknown unknown) {
    node.knowing("date", "from", "to", "whenUnknown");
    Optional<LocalDate> from = node.dateIfThere("from");
    Optional<LocalDate> to = node.dateIfThere("to");
    if (from.isEmpty() && to.isEmpty()) {
      throw node.wrong("\"from\" or \"to\" is missing");
    }
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      throw node.wrong("\"from\" lies after \"to\"");
    }
    return new Condition.Within(node.choice("date", Base.class), from, to, unknown);
  }

  private static Optional<TermExpression> expressionIfThere(LawNode node, String key) {
    return node.has(key) ? Optional.of(expression(node.at(key))) : Optional.empty();
  }

  private static TermExpression expression(LawNode node) {
    if (node.has("latestOf")) {
      return new TermExpression.LatestOf(node.each("latestOf", RuleReader::expression));
    }
    if (node.has("earliestOf")) {
      return new TermExpression.EarliestOf(node.each("earliestOf", RuleReader::expression));
    }
    if (node.has("oneOf")) {
      return new TermExpression.OneOf(node.each("oneOf", RuleReader::expression));
    }
    return leg(node);
  }

  private static TermExpression.Leg leg(LawNode node) {
    node.knowing("base", "years", "months");
    int months = 12 * node.wholeIfThere("years").orElse(0) + node.wholeIfThere("months").orElse(0);
    return new TermExpression.Leg(node.choice("base", Base.class), months);
  }
}
