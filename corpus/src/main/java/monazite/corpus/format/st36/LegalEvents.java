package monazite.corpus.format.st36;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import monazite.corpus.document.LegalEvent;
import monazite.corpus.document.PublicationNumber;
import monazite.corpus.format.Dates;
import monazite.corpus.format.Draft;

/// Legal events as the EPO's worldwide collection (INPADOC) has them: numbered fields, of which
/// those from 500 on are the event's own particulars.
final class LegalEvents {
  /// `BE: LAPSED`: an older event of one state.
  private static final Pattern STATE = Pattern.compile("([A-Z]{2}): .*", Pattern.DOTALL);

  private static final Pattern STATES = Pattern.compile("[A-Z]{2}(?:[ ;,]+[A-Z]{2})+[ ;,]*");

  private static final String OFFICE = "L001EP";
  private static final String ENTERED = "L007EP";
  private static final String CODE = "L008EP";
  private static final String PARTICULARS = "L500EP";
  private static final String STATE_OF_EFFECT = "L501EP";
  private static final String NATIONAL_CODE = "L502EP";
  private static final String DESIGNATED = "L507EP";
  private static final String FREE_TEXT = "L510EP";
  private static final String PAID = "L518EP";
  private static final String EFFECTIVE = "L525EP";

  private LegalEvents() {}

  /// Takes the `legal` elements of a member, each once.
  static void read(Element member, Draft draft) {
    Set<LegalEvent> events = new LinkedHashSet<>(draft.events);
    String office = draft.publication.map(PublicationNumber::office).orElse("");
    member.all("legal").forEach(it -> events.addAll(of(it, office)));
    draft.events.clear();
    draft.events.addAll(events);
  }

  /// One event, or one for each state that it lists.
  ///
  /// @param publisher whose event it is where it doesn't say
  private static List<LegalEvent> of(Element legal, String publisher) {
    Element own = legal.the(PARTICULARS);
    String national = own.text(NATIONAL_CODE);
    String given = legal.text(CODE).isEmpty() ? legal.attribute("code") : legal.text(CODE);
    String code = national.isEmpty() || own.text(STATE_OF_EFFECT).isEmpty() ? given : national;
    Optional<LocalDate> date =
        Stream.of(own.text(EFFECTIVE), own.text(PAID), legal.text(ENTERED))
            .flatMap(it -> Dates.basic(it.replace("-", "")).stream())
            .findFirst();
    boolean effective = Dates.basic(own.text(EFFECTIVE).replace("-", "")).isPresent();
    String states = states(own);
    String text = text(legal, own, states);
    if (states.isEmpty()) {
      return List.of(new LegalEvent(office(legal, own, publisher), code, date, text, effective));
    }
    return Stream.of(states.split("[ ;,]+", -1))
        .filter(it -> !it.isEmpty())
        .map(state -> new LegalEvent(state, code, date, text, effective))
        .toList();
  }

  private static String states(Element own) {
    return Stream.of(own.text(DESIGNATED), own.text(FREE_TEXT))
        .filter(it -> STATES.matcher(it).matches())
        .findFirst()
        .orElse("");
  }

  private static String office(Element legal, Element own, String publisher) {
    Matcher state = STATE.matcher(legal.attribute("desc"));
    return Stream.of(
            own.text(STATE_OF_EFFECT), state.matches() ? state.group(1) : "", legal.text(OFFICE))
        .filter(it -> it.length() == 2)
        .findFirst()
        .orElse(publisher);
  }

  /// The event's name, what a national code means, and the particulars in their order. The sign
  /// tells what the event does to the right in the collection's opinion.
  private static String text(Element legal, Element own, String states) {
    List<String> parts = new ArrayList<>();
    parts.add(legal.attribute("desc"));
    String sign = legal.attribute("infl");
    for (Element field : own.children()) {
      String value = field.text().strip();
      switch (field.name()) {
        case STATE_OF_EFFECT, EFFECTIVE -> {}
        case NATIONAL_CODE -> {
          parts.add(field.attribute("descData"));
          sign = sign.isEmpty() ? field.attribute("infl") : sign;
        }
        case FREE_TEXT, DESIGNATED -> parts.add(value.equals(states) ? "" : value);
        default -> parts.add(value.isEmpty() ? "" : named(field, value));
      }
    }
    String text = String.join("; ", parts.stream().filter(it -> !it.isEmpty()).toList());
    return sign.isEmpty() || text.isEmpty() ? text : text + " (" + sign + ")";
  }

  private static String named(Element field, String value) {
    String name = field.attribute("desc");
    return name.isEmpty() ? value : name + " " + value;
  }
}
