package monazite.seeds.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import monazite.seeds.Seeds;

/// Reads one file of an office's law.
final class JurisdictionReader {
  private static final String[] KEYS = {
    "office",
    "name",
    "defaultRight",
    "firstFiling",
    "rights",
    "continuity",
    "publishedIsExamined",
    "publishedAtGrant",
    "disclaimerCitation",
    "kinds",
    "rules",
    "adjustments",
    "fees",
    "events",
    "eventsCitation",
    "originalCode",
    "sameDay",
    "nationalPhaseMonths",
    "checks",
    "states",
    "statesCitation",
    "note"
  };

  private JurisdictionReader() {}

  static Jurisdiction read(Seeds.SeedFile file) {
    LawNode node = new LawNode(file.place(), file.json());
    node.knowing(KEYS);
    Jurisdiction read =
        new Jurisdiction(
            node.text("office"),
            node.text("name"),
            node.text("defaultRight"),
            rights(node.at("rights")),
            firstFiling(node.at("firstFiling")),
            node.has("continuity")
                ? Optional.of(continuity(node.at("continuity")))
                : Optional.empty(),
            node.flag("publishedIsExamined"),
            node.flag("publishedAtGrant"),
            node.textOr("disclaimerCitation", ""),
            node.each("kinds", JurisdictionReader::kind),
            node.each("rules", RuleReader::rule),
            node.each("adjustments", RuleReader::adjustment),
            node.has("fees") ? Optional.of(fees(node.at("fees"))) : Optional.empty(),
            node.each("events", JurisdictionReader::event),
            node.has("sameDay") ? Optional.of(sameDay(node.at("sameDay"))) : Optional.empty(),
            node.has("originalCode") ? Optional.of(pattern(node)) : Optional.empty(),
            node.textOr("eventsCitation", ""),
            node.each("nationalPhaseMonths", months -> months.json().intValue()),
            node.each("checks", JurisdictionReader::check),
            states(node),
            file.place());
    JurisdictionCheck.check(read, node);
    return read;
  }

  private static Map<String, List<String>> rights(LawNode node) {
    Map<String, List<String>> rights = new LinkedHashMap<>();
    node.json().fieldNames().forEachRemaining(right -> rights.put(right, node.texts(right)));
    return rights;
  }

  private static Jurisdiction.FirstFiling firstFiling(LawNode node) {
    node.knowing("months", "restoredMonths", "publishedMonths", "citation");
    return new Jurisdiction.FirstFiling(
        node.whole("months"),
        node.whole("restoredMonths"),
        node.whole("publishedMonths"),
        node.text("citation"));
  }

  private static Jurisdiction.Continuity continuity(LawNode node) {
    node.knowing(
        "months",
        "restoredMonths",
        "restoredFrom",
        "closed",
        "startingTypes",
        "otherTypes",
        "citation");
    return new Jurisdiction.Continuity(
        node.whole("months"),
        node.whole("restoredMonths"),
        node.date("restoredFrom"),
        node.each("closed", day -> MonthDay.parse("--" + day.text())),
        node.texts("startingTypes"),
        node.texts("otherTypes"),
        node.text("citation"));
  }

  private static KindCode kind(LawNode node) {
    node.knowing(
        "codes",
        "from",
        "to",
        "numberFrom",
        "numberBelow",
        "prefix",
        "standing",
        "printedAtGrant",
        "right",
        "meaning",
        "citation",
        "verified");
    return new KindCode(
        node.texts("codes"),
        node.dateIfThere("from"),
        node.dateIfThere("to"),
        node.number("numberFrom"),
        node.number("numberBelow"),
        node.has("prefix") ? Optional.of(node.text("prefix")) : Optional.empty(),
        node.choice("standing", KindCode.Standing.class),
        node.has("printedAtGrant") ? Optional.of(node.flag("printedAtGrant")) : Optional.empty(),
        node.has("right") ? Optional.of(node.text("right")) : Optional.empty(),
        node.text("meaning"),
        node.text("citation"),
        node.flag("verified"));
  }

  private static FeeCalendar fees(LawNode node) {
    node.knowing("rights", "exempt", "from", "stages", "survival", "citation", "verified", "note");
    return new FeeCalendar(
        node.texts("rights"),
        node.each("exempt", RuleReader::condition),
        node.choice("from", Base.class),
        node.each(
            "stages",
            stage ->
                new FeeCalendar.Stage(
                    stage
                        .knowing("number", "opensMonths", "dueMonths", "endsMonths")
                        .whole("number"),
                    stage.whole("opensMonths"),
                    stage.whole("dueMonths"),
                    stage.whole("endsMonths"))),
        node.each("survival", JurisdictionReader::survival),
        node.text("citation"),
        node.flag("verified"),
        node.textOr("note", ""));
  }

  private static Jurisdiction.SameDay sameDay(LawNode node) {
    node.knowing("right", "to", "citation");
    return new Jurisdiction.SameDay(node.text("right"), node.text("to"), node.text("citation"));
  }

  private static Pattern pattern(LawNode node) {
    try {
      return Pattern.compile(node.text("originalCode"));
    } catch (PatternSyntaxException e) {
      throw node.wrong("\"originalCode\": " + e.getDescription());
    }
  }

  private static FeeCalendar.Survival survival(LawNode node) {
    node.knowing("months", "percentFrom", "percentTo", "citation", "verified");
    return new FeeCalendar.Survival(
        node.whole("months"),
        node.whole("percentFrom") / 100.0,
        node.whole("percentTo") / 100.0,
        node.text("citation"),
        node.flag("verified"));
  }

  static EventCode event(LawNode node) {
    node.knowing("codes", "text", "class", "effect", "stage", "dating", "meaning", "verified");
    return new EventCode(
        node.texts("codes"),
        node.has("text") ? Optional.of(node.text("text")) : Optional.empty(),
        node.textOr("class", ""),
        node.choice("effect", EventCode.Effect.class),
        node.wholeIfThere("stage"),
        node.choiceOr("dating", EventCode.Dating.EVENT),
        node.text("meaning"),
        node.flag("verified"));
  }

  private static Map<String, LocalDate> states(LawNode node) {
    Map<String, LocalDate> states = new LinkedHashMap<>();
    node.each("states", one -> one.knowing("state", "from"))
        .forEach(one -> states.put(one.text("state"), one.date("from")));
    return states;
  }

  private static Jurisdiction.Check check(LawNode node) {
    node.knowing("standing", "rights", "day", "from");
    return new Jurisdiction.Check(
        node.choice("standing", KindCode.Standing.class),
        node.texts("rights"),
        node.choice("day", DayOfWeek.class),
        node.dateIfThere("from").orElse(LocalDate.of(1790, 1, 1)));
  }
}
