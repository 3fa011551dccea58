package monazite.seeds.holder;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import monazite.seeds.SeedException;
import monazite.seeds.Seeds;
import monazite.seeds.Seeds.SeedFile;

/// The holders that the data files know, and how their names are compared.
public final class HolderSeeds {
  private static final String FILE = "holders.json";

  private final Map<String, KnownHolder> holders;
  private final NameIndex names;
  private final NameRules rules;

  private HolderSeeds(Map<String, KnownHolder> holders, NameRules rules) {
    this.holders = holders;
    this.rules = rules;
    requireKnownReferences();
    this.names = new NameIndex(holders, rules);
    requireNoCircles();
  }

  /// The bundled holders with the user's laid over them: the names of an id that both have are
  /// joined, its other parts are the user's, and a name goes to the user's holder where a bundled
  /// one has it too.
  ///
  /// @throws SeedException where a name belongs to two holders, a succession names an unknown
  ///     holder leads back to where it began, or a new holder
  ///     has no name
  public static HolderSeeds of(Seeds seeds) {
    List<SeedFile> files = seeds.files(FILE);
    NameRules rules =
        files.stream()
            .flatMap(file -> new HolderFile(file).rules().stream())
            .reduce((earlier, later) -> later)
            .orElseThrow(() -> new SeedException(FILE + ": no legalForms"));
    Map<String, KnownHolder> holders = new LinkedHashMap<>();
    for (SeedFile file : files) {
      List<KnownHolder> layer = new HolderFile(file).holders();
      requireDistinct(file.place(), layer);
      requireNames(file.place(), layer, holders);
      requireOneHolderForEachName(file.place(), layer, rules);
      HolderLayers.lay(holders, layer, rules);
    }
    return new HolderSeeds(holders, rules);
  }

  /// Every holder, in the files' order.
  public Collection<KnownHolder> all() {
    return List.copyOf(holders.values());
  }

  /// The holder of an id.
  public Optional<KnownHolder> holder(String id) {
    return Optional.ofNullable(holders.get(id));
  }

  /// The holder that a name means for certain, and how it was found.
  public Optional<Match> find(String name) {
    return names.find(name);
  }

  /// How names are compared.
  public NameRules rules() {
    return rules;
  }

  private static void requireDistinct(String place, List<KnownHolder> layer) {
    Set<String> seen = new HashSet<>();
    for (KnownHolder holder : layer) {
      if (!seen.add(holder.id())) {
        throw new SeedException(place + ": two holders have the id " + holder.id());
      }
    }
  }

  /// Who adds to a known holder need not repeat its name; a new one must have one.
  private static void requireNames(
      String place, List<KnownHolder> layer, Map<String, KnownHolder> known) {
    for (KnownHolder holder : layer) {
      if (holder.name().isEmpty() && !known.containsKey(holder.id())) {
        throw new SeedException(
            place
                + ": "
                + holder.id()
                + ": is a new holder and needs \"name\", or the id of a known one was meant");
      }
    }
  }

  private static void requireOneHolderForEachName(
      String place, List<KnownHolder> layer, NameRules rules) {
    Map<String, KnownHolder> owners = new HashMap<>();
    for (KnownHolder holder : layer) {
      for (String name : holder.writings()) {
        String key = rules.ownKey(name);
        if (key.isEmpty()) {
          throw new SeedException(
              place + ": " + holder.id() + ": the name " + name + " has no letter or digit");
        }
        KnownHolder before = owners.putIfAbsent(key, holder);
        if (before != null && !before.id().equals(holder.id())) {
          throw new SeedException(
              place
                  + ": "
                  + holder.id()
                  + ": the name "
                  + name
                  + " belongs to "
                  + before.id()
                  + " too: take it away from one of them");
        }
      }
    }
  }

  private void requireKnownReferences() {
    for (KnownHolder holder : holders.values()) {
      for (Succession step : holder.became()) {
        if (!holders.containsKey(step.to())) {
          throw new SeedException(
              FILE + ": " + holder.id() + " became " + step.to() + ", which isn't there");
        }
      }
      for (Membership group : holder.groups()) {
        if (!holders.containsKey(group.of()) || group.of().equals(holder.id())) {
          throw new SeedException(
              FILE + ": " + holder.id() + ": groups: " + group.of() + " is no other holder");
        }
      }
    }
  }

  /// Takes away, again and again, the holders that nobody became; a circle remains.
  private void requireNoCircles() {
    Map<String, Integer> earlier = new LinkedHashMap<>();
    holders
        .values()
        .forEach(h -> h.became().forEach(step -> earlier.merge(step.to(), 1, Integer::sum)));
    Deque<String> free = new ArrayDeque<>(holders.keySet());
    free.removeAll(earlier.keySet());
    while (!free.isEmpty()) {
      for (Succession step : holder(free.remove()).map(KnownHolder::became).orElse(List.of())) {
        if (earlier.merge(step.to(), -1, Integer::sum) == 0) {
          earlier.remove(step.to());
          free.add(step.to());
        }
      }
    }
    if (!earlier.isEmpty()) {
      throw new SeedException(FILE + ": succession in a circle: " + earlier.keySet());
    }
  }
}
