package monazite.seeds.family;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import monazite.seeds.Seeds;

/// Everything that tells material families and topics apart.
///
/// @param families in the order of their ids
/// @param topics in the order of their ids
/// @param elements the rare earths and the other elements
/// @param judging weights and phrases
/// @param textModel what was learnt from the user's own documents, where they had it made
public record FamilySeeds(
    List<Family> families,
    List<Topic> topics,
    ElementTable elements,
    Judging judging,
    Optional<TextModel> textModel) {
  public FamilySeeds {
    families = List.copyOf(families);
    topics = List.copyOf(topics);
  }

  /// Reads the parts; a user's family or topic replaces the bundled one of its id, a user's
  /// `elements.json` or `judging.json` the whole file.
  ///
  /// @throws monazite.seeds.SeedException naming file and place where something is missing or wrong
  public static FamilySeeds of(Seeds seeds) {
    Map<String, Family> families = new LinkedHashMap<>();
    for (Seeds.SeedFile file : seeds.files("families")) {
      Family family = new FamilyReader(file).family();
      families.put(family.id(), family);
    }
    Map<String, Topic> topics = new LinkedHashMap<>();
    for (Seeds.SeedFile file : seeds.files("topics")) {
      Topic topic = new FamilyReader(file).topic();
      topics.put(topic.id(), topic);
    }
    return new FamilySeeds(
        sorted(families),
        sorted(topics),
        new ElementReader(seeds.files("elements.json").getLast()).table(),
        new JudgingReader(seeds.files("judging.json").getLast()).judging(),
        seeds.files("text-model.json").stream()
            .reduce((one, later) -> later)
            .map(file -> new TextModelReader(file).model()));
  }

  /// The family of an id.
  public Optional<Family> family(String id) {
    return families.stream().filter(family -> family.id().equals(id)).findFirst();
  }

  private static <T> List<T> sorted(Map<String, T> byId) {
    return new ArrayList<>(new java.util.TreeMap<>(byId).values());
  }
}
