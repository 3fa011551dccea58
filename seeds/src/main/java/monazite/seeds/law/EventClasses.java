package monazite.seeds.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import monazite.seeds.Seeds;

/// What legal events mean whatever the office: the classes into which the EPO's worldwide
/// collection puts them, and the codes of states that are known for their parts of European patents
/// alone.
public final class EventClasses {
  /// One class of events.
  ///
  /// @param effect what an event of the class does where its code isn't known
  /// @param also what codes of the class may do instead
  /// @param sign the sign of influence without which the event does nothing; empty where it does in
  ///     any case
  public record EventClass(
      String letter,
      String name,
      EventCode.Effect effect,
      List<EventCode.Effect> also,
      String sign) {
    public EventClass {
      also = List.copyOf(also);
    }

    /// Whether a code of this class can have an effect.
    public boolean allows(EventCode.Effect other) {
      return other == effect || also.contains(other);
    }
  }

  private final Map<String, EventClass> classes = new LinkedHashMap<>();
  private final Map<String, List<EventCode>> states = new LinkedHashMap<>();

  private EventClasses() {}

  /// Reads `events.json`.
  ///
  /// @throws monazite.seeds.SeedException where a file says something impossible, naming file and
  ///     place
  static EventClasses of(Seeds seeds) {
    EventClasses read = new EventClasses();
    for (Seeds.SeedFile file : seeds.files("events.json")) {
      LawNode node = new LawNode(file.place(), file.json());
      node.knowing("citation", "classes", "states");
      node.each("classes", EventClasses::eventClass)
          .forEach(each -> read.classes.put(each.letter(), each));
      if (node.has("states")) {
        LawNode states = node.at("states");
        states
            .json()
            .fieldNames()
            .forEachRemaining(
                state -> {
                  List<EventCode> codes =
                      new ArrayList<>(read.states.getOrDefault(state, List.of()));
                  codes.addAll(0, states.each(state, JurisdictionReader::event));
                  read.states.put(state, codes);
                });
      }
    }
    return read;
  }

  private static EventClass eventClass(LawNode node) {
    node.knowing("letter", "name", "effect", "also", "sign");
    return new EventClass(
        node.text("letter"),
        node.text("name"),
        node.choice("effect", EventCode.Effect.class),
        node.each("also", each -> each.oneOf(EventCode.Effect.class)),
        node.textOr("sign", ""));
  }

  /// The class of a letter.
  public Optional<EventClass> of(String letter) {
    return Optional.ofNullable(classes.get(letter));
  }

  /// The codes of a state; none where it isn't known.
  public List<EventCode> codes(String state) {
    return List.copyOf(states.getOrDefault(state, List.of()));
  }
}
