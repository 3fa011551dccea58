package monazite.indexer.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import monazite.indexer.store.Links;

/// Which entries' readings speak of which publications.
///
/// A number without a kind is attached where exactly one publication of that number is there, or
/// exactly one that was published on the day that the reading states; otherwise it stands by
/// itself. What stands in for the publications of an application is attached to all of them. Events
/// and adjustments of an application reach every publication of it that is a granted right.
final class Attachments {
  /// Readings attached to a publication.
  ///
  /// @param key of the entry that holds the readings
  /// @param factsOnly events and adjustments alone: the rest speaks of another publication
  record Attached(String key, boolean factsOnly) {}

  private final SortedMap<String, Links> links;
  private final Map<String, Set<Attached>> attached = new HashMap<>();
  private final Set<String> away = new HashSet<>();

  /// Application keys by publication, and publications by application key.
  private final Map<String, SortedSet<String>> applications = new HashMap<>();

  private final Map<String, SortedSet<String>> publications = new HashMap<>();

  private Attachments(SortedMap<String, Links> links) {
    this.links = links;
  }

  /// @param links what ties each entry to others, by key
  static Attachments of(SortedMap<String, Links> links) {
    Attachments attachments = new Attachments(links);
    attachments.attachNumbers();
    attachments.findApplications();
    attachments.attachStandIns();
    attachments.attachFacts();
    return attachments;
  }

  /// What is attached to an entry, in the order of keys.
  List<Attached> to(String key) {
    return attached.getOrDefault(key, Set.of()).stream()
        .sorted(Comparator.comparing(Attached::key))
        .toList();
  }

  /// Whether an entry's readings are shown with others.
  boolean isAttached(String key) {
    return away.contains(key);
  }

  /// Keys of the applications of a publication, as its own readings and those attached say them.
  SortedSet<String> applications(String key) {
    return applications.getOrDefault(key, new TreeSet<>());
  }

  private void attach(String key, String to, boolean factsOnly) {
    attached.computeIfAbsent(to, _ -> new LinkedHashSet<>()).add(new Attached(key, factsOnly));
  }

  private void attachNumbers() {
    Map<String, List<String>> numbered = new HashMap<>();
    links.forEach(
        (key, it) -> {
          if (!it.standIn() && !it.kind().isEmpty()) {
            numbered.computeIfAbsent(it.number(), _ -> new ArrayList<>()).add(key);
          }
        });
    links.forEach(
        (key, it) -> {
          if (!it.standIn() && it.kind().isEmpty()) {
            meant(it, numbered.getOrDefault(it.number(), List.of()))
                .ifPresent(
                    publication -> {
                      attach(key, publication, false);
                      away.add(key);
                    });
          }
        });
  }

  private Optional<String> meant(Links number, List<String> publications) {
    if (publications.size() == 1) {
      return Optional.of(publications.getFirst());
    }
    List<String> sameDay =
        publications.stream()
            .filter(key -> number.published().isPresent())
            .filter(
                key ->
                    Optional.ofNullable(links.get(key))
                        .flatMap(Links::published)
                        .equals(number.published()))
            .toList();
    return sameDay.size() == 1 ? Optional.of(sameDay.getFirst()) : Optional.empty();
  }

  /// A publication is on the applications that its own readings name and those of its number.
  private void findApplications() {
    links.forEach(
        (key, it) -> {
          if (!it.standIn() && !away.contains(key)) {
            SortedSet<String> keys = new TreeSet<>(it.applications());
            for (Attached other : to(key)) {
              Optional.ofNullable(links.get(other.key()))
                  .ifPresent(number -> keys.addAll(number.applications()));
            }
            applications.put(key, keys);
            keys.forEach(
                application ->
                    publications.computeIfAbsent(application, _ -> new TreeSet<>()).add(key));
          }
        });
  }

  private void attachStandIns() {
    links.forEach(
        (key, it) -> {
          if (it.standIn()) {
            for (String publication : published(it.applications())) {
              attach(key, publication, false);
              away.add(key);
            }
          }
        });
  }

  private void attachFacts() {
    Map<String, List<Attached>> direct = new HashMap<>();
    applications.keySet().forEach(key -> direct.put(key, to(key)));
    applications.forEach(
        (key, own) -> {
          if (Optional.ofNullable(links.get(key)).filter(Links::granted).isPresent()) {
            for (String sibling : published(own)) {
              if (!sibling.equals(key)) {
                facts(sibling, key);
                for (Attached number : direct.getOrDefault(sibling, List.of())) {
                  facts(number.key(), key);
                }
              }
            }
          }
        });
  }

  /// Attaches facts, unless the whole readings are attached already.
  private void facts(String key, String to) {
    boolean factual = Optional.ofNullable(links.get(key)).filter(Links::factual).isPresent();
    Set<Attached> there = attached.getOrDefault(to, Set.of());
    if (factual && !there.contains(new Attached(key, false))) {
      attach(key, to, true);
    }
  }

  private SortedSet<String> published(Set<String> applicationKeys) {
    SortedSet<String> found = new TreeSet<>();
    applicationKeys.forEach(
        application -> found.addAll(publications.getOrDefault(application, new TreeSet<>())));
    return found;
  }
}
