package monazite.corpus.format.st36;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import monazite.corpus.document.LegalEvent;
import monazite.corpus.format.Dates;
import monazite.corpus.format.Draft;

/// What an entry of the European Patent Register says happened: its statuses, events and steps
/// under their own codes; states designated or lapsed, oppositions and other dates under the names
/// of their elements. Of lists that were replaced the latest holds.
final class RegisterEvents {
  /// The element of a state's lapse; its date is that of effect.
  private static final String LAPSED = "lapsed-in-country";

  private final String office;
  private final Set<LegalEvent> events = new LinkedHashSet<>();

  private RegisterEvents(String office) {
    this.office = office;
  }

  /// @param office whose register it is
  static void read(Element entry, String office, Draft draft) {
    RegisterEvents found = new RegisterEvents(office);
    Element data = entry.the("bibliographic-data");
    latest(data, "designation-of-states").forEach(found::designated);
    latest(data, "term-of-grant").forEach(found::lapsed);
    latest(data, "opposition-data").forEach(it -> it.children().forEach(found::dated));
    data.all("dates-rights-effective").forEach(it -> it.children().forEach(found::dated));
    data.children().stream().filter(it -> it.name().startsWith("date-")).forEach(found::dated);
    entry.within("ep-patent-status").forEach(found::status);
    entry.within("dossier-event").forEach(found::event);
    entry.within("procedural-step").forEach(found::step);
    draft.events.addAll(found.events);
  }

  private static Stream<Element> latest(Element data, String list) {
    return data.all(list).stream()
        .max(Comparator.comparing(it -> it.attribute("change-date")))
        .stream();
  }

  private void designated(Element list) {
    Optional<LocalDate> date = Dates.basic(list.attribute("change-date"));
    for (Element group : list.children()) {
      if (!group.name().startsWith("exclusion")) {
        states(group, list.name(), date);
      }
    }
  }

  /// A region stands for the office whose patent it is, not for a state.
  private void states(Element group, String code, Optional<LocalDate> date) {
    for (Element part : group.children()) {
      if (part.name().equals("country")) {
        add(part.text(), code, date, List.of(group.name().replace('-', ' ')));
      } else if (!part.name().equals("region")) {
        states(part, code, date);
      }
    }
  }

  private void lapsed(Element list) {
    for (Element lapse : list.all(LAPSED)) {
      add(lapse.text("country"), lapse.name(), Dates.basic(lapse.text("date")), List.of("lapsed"));
    }
  }

  /// An element that is named for what happened on its date.
  private void dated(Element element) {
    Optional<LocalDate> date =
        element.within("date").flatMap(it -> Dates.basic(it.text()).stream()).findFirst();
    Stream<String> who = element.within("name").map(Element::text);
    if (date.isPresent() || !element.children().isEmpty()) {
      add(office, element.name(), date, who.toList());
    }
  }

  private void status(Element status) {
    add(
        office,
        status.attribute("status-code"),
        Dates.basic(status.attribute("change-date")),
        List.of(status.text()));
  }

  private void event(Element event) {
    add(
        office,
        event.text("event-code"),
        Dates.basic(event.text("event-date", "date")),
        event.all("event-text").stream().map(Element::text).toList());
  }

  private void step(Element step) {
    Optional<LocalDate> date =
        step.all("procedural-step-date").stream()
            .flatMap(it -> Dates.basic(it.text("date")).stream())
            .findFirst();
    List<String> texts = step.all("procedural-step-text").stream().map(Element::text).toList();
    add(office, step.text("procedural-step-code"), date, texts);
  }

  private void add(String where, String code, Optional<LocalDate> date, List<String> words) {
    if (!where.isBlank() && !code.isEmpty()) {
      List<String> said = words.stream().map(String::strip).filter(it -> !it.isEmpty()).toList();
      boolean effective = code.equals(LAPSED);
      events.add(new LegalEvent(where.strip(), code, date, String.join("; ", said), effective));
    }
  }
}
