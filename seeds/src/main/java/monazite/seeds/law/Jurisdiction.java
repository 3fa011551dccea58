package monazite.seeds.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What one office's law says.
///
/// @param office two-letter code
/// @param name English name
/// @param defaultRight sort of right where a case names none
/// @param rights words for each sort of right
/// @param firstFiling how long after a first filing elsewhere this office is filed at and publishes
/// @param continuity how earlier applications of the office itself move the term's start; empty
///     where a divisional simply takes its parent's date
/// @param publishedIsExamined the date of publication is that of the examined application
/// @param publishedAtGrant a granted document's date of publication is that of the grant
/// @param disclaimerCitation the law on giving up the end of a term; empty where there is none
/// @param sameDay what becomes of two rights for one invention filed on one day
/// @param originalCode where a collector's event names the office's own code in its text: group 1
/// @param eventsCitation where the meaning of the event codes is written down
/// @param nationalPhase months from the priority in which other offices can be entered; empty but
///     for international applications
/// @param states of an office whose rights are bundles of national ones, each state and the day from
///     which applications can be for it; empty for any other office
/// @param checks days of the week on which documents come out
public record Jurisdiction(
    String office,
    String name,
    String defaultRight,
    Map<String, List<String>> rights,
    FirstFiling firstFiling,
    Optional<Continuity> continuity,
    boolean publishedIsExamined,
    boolean publishedAtGrant,
    String disclaimerCitation,
    List<KindCode> kinds,
    List<TermRule> rules,
    List<Adjustment> adjustments,
    Optional<FeeCalendar> fees,
    List<EventCode> events,
    Optional<SameDay> sameDay,
    Optional<Pattern> originalCode,
    String eventsCitation,
    List<Integer> nationalPhase,
    List<Check> checks,
    Map<String, LocalDate> states,
    String place) {

  /// Periods from a first filing.
  ///
  /// @param months to file here with its priority
  /// @param restoredMonths the same with restoration
  /// @param publishedMonths until the application is out at the latest
  public record FirstFiling(int months, int restoredMonths, int publishedMonths, String citation) {}

  /// An earlier claim of unknown type may be an earlier filing that starts the term.
  ///
  /// @param months time in which a first filing abroad or a provisional must be followed up
  /// @param restoredMonths the same with restoration
  /// @param restoredFrom follow-ups from this day can use it
  /// @param closed days of the year on which the office is closed whatever the weekday
  public record Continuity(
      int months,
      int restoredMonths,
      LocalDate restoredFrom,
      List<MonthDay> closed,
      List<String> startingTypes,
      List<String> otherTypes,
      String citation) {
    public Continuity {
      closed = List.copyOf(closed);
      startingTypes = List.copyOf(startingTypes);
      otherTypes = List.copyOf(otherTypes);
    }
  }

  /// Of two rights that one holder filed for on one day, for one invention, one gives way.
  ///
  /// @param right sort of right that ends when the other is granted
  /// @param to the other
  public record SameDay(String right, String to, String citation) {}

  /// Documents of a standing come out on a day of the week.
  public record Check(
      KindCode.Standing standing, List<String> rights, DayOfWeek day, LocalDate from) {
    public Check {
      rights = List.copyOf(rights);
    }
  }

  public Jurisdiction {
    rights = Map.copyOf(rights);
    kinds = List.copyOf(kinds);
    rules = List.copyOf(rules);
    adjustments = List.copyOf(adjustments);
    events = List.copyOf(events);
    nationalPhase = List.copyOf(nationalPhase);
    checks = List.copyOf(checks);
    states = Map.copyOf(states);
  }

  /// The rule of an id.
  public Optional<TermRule> rule(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }
}
