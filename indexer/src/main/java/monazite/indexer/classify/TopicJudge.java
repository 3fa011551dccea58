package monazite.indexer.classify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import monazite.seeds.family.Topic;

/// Finds the topics that title, abstract and claims speak of, among those that occur in the
/// document's families: `high purity` is a topic of metals, not of the hydrogen of a catalyst.
final class TopicJudge {
  private final List<Zone> zones;
  private final Set<String> possible;

  TopicJudge(List<Zone> zones, Collection<Topic> topics, Collection<FamilyLabel> families) {
    this.zones = zones;
    Set<String> ids = families.stream().map(FamilyLabel::id).collect(Collectors.toSet());
    this.possible =
        topics.stream()
            .filter(topic -> topic.families().stream().anyMatch(ids::contains))
            .map(Topic::id)
            .collect(Collectors.toSet());
  }

  List<TopicLabel> topics() {
    Map<String, Map<String, Evidence>> found = new TreeMap<>();
    for (Zone zone : zones) {
      if (zone.part() == Zone.Part.DESCRIPTION) {
        continue;
      }
      for (Lexicon.Hit hit : zone.hits()) {
        if (hit.entry().kind() == Lexicon.Kind.TOPIC && possible.contains(hit.entry().owner())) {
          found
              .computeIfAbsent(hit.entry().owner(), key -> new TreeMap<>())
              .putIfAbsent(zone.name() + hit.entry().rule(), evidence(zone, hit));
        }
      }
    }
    List<TopicLabel> topics = new ArrayList<>();
    found.forEach((id, evidence) -> topics.add(new TopicLabel(id, List.copyOf(evidence.values()))));
    return topics;
  }

  private static Evidence evidence(Zone zone, Lexicon.Hit hit) {
    return new Evidence(
        "term",
        zone.text().quote(hit.start(), hit.end()),
        zone.name(),
        zone.text().originalStart(hit.start()),
        zone.text().originalEnd(hit.end()),
        hit.entry().weight(),
        hit.entry().rule());
  }
}
