package monazite.indexer.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import monazite.seeds.law.EventClasses;
import monazite.seeds.law.EventClasses.EventClass;
import monazite.seeds.law.EventCode;
import monazite.seeds.law.EventCode.Effect;
import monazite.seeds.law.Jurisdiction;
import monazite.seeds.law.Jurisdictions;

/// Says what legal events do to a right: by the office's codes, and by the class into which a feed
/// puts an event, which counts where the two can't both be right.
final class EventTable {
  private final Jurisdictions laws;
  private final Jurisdiction law;

  EventTable(Jurisdictions laws, Jurisdiction law) {
    this.laws = laws;
    this.law = law;
  }

  /// What an event means; empty where neither its code nor its class is known.
  Optional<EventCode> meaning(LegalEvent event) {
    Optional<EventCode> coded = coded(event);
    Optional<EventClass> classed = laws.events().of(event.category());
    if (classed.isEmpty() || coded.filter(code -> agrees(code, classed.get())).isPresent()) {
      return coded;
    }
    boolean signed = classed.get().sign().isEmpty() || !event.sign().equals("-");
    boolean sure = coded.isEmpty() || event.sign().equals(expected(classed.get()));
    return signed && sure ? Optional.of(byClass(classed.get(), coded)) : coded;
  }

  /// A neutral code of a class that ends or revives rights doesn't agree with it.
  private static boolean agrees(EventCode code, EventClass classed) {
    return code.effect() == classed.effect() || classed.also().contains(code.effect());
  }

  /// The sign with which a class's own effect goes; any for classes that do nothing.
  private static String expected(EventClass classed) {
    return switch (classed.effect()) {
      case LAPSE, TERM_END, REVOKE, ABANDON, WITHDRAW, STATE_LAPSE -> "-";
      case REINSTATE, REVIVE, STATE_REINSTATE -> "+";
      case PAY, SURCHARGE, REFUND, REFUND_SURCHARGE, DISCLAIM, NEUTRAL -> "";
    };
  }

  private static EventCode byClass(EventClass classed, Optional<EventCode> coded) {
    return new EventCode(
        coded.map(EventCode::codes).orElse(List.of()),
        Optional.empty(),
        classed.letter(),
        classed.effect(),
        Optional.empty(),
        EventCode.Dating.EVENT,
        "class " + classed.letter() + ", " + classed.name(),
        true);
  }

  private Optional<EventCode> coded(LegalEvent event) {
    List<EventCode> known = codes(event.state());
    Optional<EventCode> original = original(event).flatMap(code -> among(known, code, event));
    return original.isPresent() ? original : among(known, event.code(), event);
  }

  /// Codes of the state's own law first: it says what happened to its part.
  private List<EventCode> codes(String state) {
    if (state.isEmpty()) {
      return law.events();
    }
    EventClasses general = laws.events();
    List<EventCode> known = new ArrayList<>();
    laws.of(state).map(Jurisdiction::events).ifPresent(known::addAll);
    known.addAll(general.codes(state));
    known.addAll(law.events());
    return known;
  }

  private static Optional<EventCode> among(List<EventCode> known, String code, LegalEvent event) {
    String words = event.text().toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(each -> each.codes().contains(code))
        .filter(each -> each.text().map(words::contains).orElse(true))
        .findFirst();
  }

  /// The office's own code, where a collection puts several under one and names it in the text.
  private Optional<String> original(LegalEvent event) {
    return law.originalCode()
        .map(pattern -> pattern.matcher(event.text()))
        .filter(Matcher::find)
        .map(found -> found.group(1));
  }

  /// The events in the order in which they count: by day; of one day payments first, then ends,
  /// then what undoes them, revocations last.
  List<LegalEvent> inOrder(Stream<LegalEvent> events) {
    return events
        .map(
            event ->
                new Placed(
                    event,
                    event.date().or(event::effective).orElse(DateSpan.OPEN.hi()),
                    rank(meaning(event).map(EventCode::effect))))
        .sorted(Comparator.comparing(Placed::day).thenComparingInt(Placed::rank))
        .map(Placed::event)
        .toList();
  }

  private record Placed(LegalEvent event, LocalDate day, int rank) {}

  private static int rank(Optional<Effect> effect) {
    if (effect.isEmpty()) {
      return 0;
    }
    return switch (effect.get()) {
      case PAY, SURCHARGE, REFUND, REFUND_SURCHARGE, DISCLAIM, NEUTRAL -> 0;
      case LAPSE, TERM_END, ABANDON, WITHDRAW, STATE_LAPSE -> 1;
      case REINSTATE, REVIVE, STATE_REINSTATE -> 2;
      case REVOKE -> 3;
    };
  }
}
