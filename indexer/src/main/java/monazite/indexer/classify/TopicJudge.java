package monazite.indexer.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Finds the topics that title, abstract and claims speak of.
final class TopicJudge {
  private final List<Zone> zones;

  TopicJudge(List<Zone> zones) {
    this.zones = zones;
  }

  List<TopicLabel> topics() {
    Map<String, Map<String, Evidence>> found = new TreeMap<>();
    for (Zone zone : zones) {
      if (zone.part() == Zone.Part.DESCRIPTION) {
        continue;
      }
      for (Lexicon.Hit hit : zone.hits()) {
        if (hit.entry().kind() == Lexicon.Kind.TOPIC) {
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
