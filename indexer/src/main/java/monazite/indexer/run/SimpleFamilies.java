package monazite.indexer.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import monazite.indexer.store.Links;

/// Puts publications into simple families: by the family that a feed names, the application that
/// they have in common, and else by the same priorities. Where the same priorities stand in several
/// families that feeds name, the feeds count.
final class SimpleFamilies {
  private final SortedMap<String, String> parents = new TreeMap<>();
  private final SortedMap<String, Links> links;

  private SimpleFamilies(SortedMap<String, Links> links) {
    this.links = links;
  }

  /// The family of every entry that is shown: the first key, in order, by which a feed names it,
  /// or else the first of its publications.
  static Map<String, String> of(SortedMap<String, Links> links, Attachments attachments) {
    SimpleFamilies families = new SimpleFamilies(links);
    links.keySet().stream()
        .filter(key -> !attachments.isAttached(key))
        .forEach(key -> families.parents.put(key, key));
    Map<String, SortedSet<String>> stated = families.stated(attachments);
    families.join(families.groups(key -> stated.getOrDefault(key, new TreeSet<>())).values());
    families.join(families.groups(attachments::applications).values());
    families.joinByPriorities(stated);
    return families.named(stated);
  }

  private interface Groups {
    Set<String> of(String key);
  }

  private SortedMap<String, List<String>> groups(Groups groups) {
    SortedMap<String, List<String>> members = new TreeMap<>();
    for (String key : parents.keySet()) {
      for (String group : groups.of(key)) {
        members.computeIfAbsent(group, _ -> new ArrayList<>()).add(key);
      }
    }
    return members;
  }

  /// The families that feeds name, in an entry's own readings and those attached.
  private Map<String, SortedSet<String>> stated(Attachments attachments) {
    Map<String, SortedSet<String>> stated = new HashMap<>();
    for (String key : parents.keySet()) {
      SortedSet<String> families = new TreeSet<>();
      tied(key).ifPresent(it -> families.addAll(it.families()));
      for (Attachments.Attached other : attachments.to(key)) {
        if (!other.factsOnly()) {
          tied(other.key()).ifPresent(it -> families.addAll(it.families()));
        }
      }
      stated.put(key, families);
    }
    return stated;
  }

  private Optional<Links> tied(String key) {
    return Optional.ofNullable(links.get(key));
  }

  private void join(Iterable<List<String>> groups) {
    for (List<String> group : groups) {
      group.forEach(member -> unite(group.getFirst(), member));
    }
  }

  private void joinByPriorities(Map<String, SortedSet<String>> stated) {
    Set<String> named = new HashSet<>();
    for (String key : parents.keySet()) {
      if (!stated.getOrDefault(key, new TreeSet<>()).isEmpty()) {
        named.add(root(key));
      }
    }
    for (List<String> group : groups(this::priorities).values()) {
      Set<String> known = new HashSet<>();
      List<String> others = new ArrayList<>();
      for (String member : group) {
        if (named.contains(root(member))) {
          known.add(root(member));
        } else {
          others.add(member);
        }
      }
      if (!others.isEmpty()) {
        others.forEach(member -> unite(others.getFirst(), member));
        if (known.size() == 1) {
          unite(known.iterator().next(), others.getFirst());
          named.add(root(others.getFirst()));
        }
      }
    }
  }

  private Set<String> priorities(String key) {
    return tied(key)
        .map(Links::priorities)
        .filter(priorities -> !priorities.isEmpty())
        .map(Set::of)
        .orElse(Set.of());
  }

  private Map<String, String> named(Map<String, SortedSet<String>> stated) {
    SortedMap<String, String> names = new TreeMap<>();
    for (String key : parents.keySet()) {
      SortedSet<String> own = stated.getOrDefault(key, new TreeSet<>());
      if (!own.isEmpty()) {
        names.merge(root(key), own.first(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
    }
    SortedMap<String, String> families = new TreeMap<>();
    parents.keySet().forEach(key -> families.put(key, names.getOrDefault(root(key), root(key))));
    return families;
  }

  /// The first member, in order, of a family.
  private String root(String key) {
    String at = key;
    String above = parents.getOrDefault(at, at);
    while (!above.equals(at)) {
      String next = parents.getOrDefault(above, above);
      parents.put(at, next);
      at = above;
      above = next;
    }
    return at;
  }

  private void unite(String one, String other) {
    String first = root(one);
    String second = root(other);
    if (first.compareTo(second) < 0) {
      parents.put(second, first);
    } else {
      parents.put(first, second);
    }
  }
}
