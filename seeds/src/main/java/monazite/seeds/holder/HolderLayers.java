package monazite.seeds.holder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Lays one file's holders over those of the files before it.
final class HolderLayers {
  private HolderLayers() {}

  static void lay(Map<String, KnownHolder> under, List<KnownHolder> layer, NameRules rules) {
    Map<String, String> claimed = new HashMap<>();
    for (KnownHolder holder : layer) {
      holder.writings().stream()
          .filter(name -> !name.isEmpty())
          .forEach(name -> claimed.put(rules.ownKey(name), holder.id()));
    }
    under.replaceAll((id, holder) -> without(holder, claimed, rules));
    for (KnownHolder holder : layer) {
      under.merge(holder.id(), holder, HolderLayers::join);
    }
  }

  /// A name that the upper layer gives to another holder is no longer this one's.
  private static KnownHolder without(
      KnownHolder holder, Map<String, String> claimed, NameRules rules) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    holder
        .names()
        .forEach(
            (language, list) ->
                names.put(
                    language,
                    list.stream()
                        .filter(
                            name ->
                                claimed
                                    .getOrDefault(rules.ownKey(name), holder.id())
                                    .equals(holder.id()))
                        .toList()));
    return new KnownHolder(
        holder.id(),
        holder.name(),
        holder.country(),
        names,
        holder.exactNames(),
        holder.became(),
        holder.groups(),
        holder.evidence());
  }

  private static KnownHolder join(KnownHolder under, KnownHolder over) {
    Map<String, List<String>> names = new LinkedHashMap<>(under.names());
    over.names()
        .forEach(
            (language, list) -> {
              Set<String> all = new LinkedHashSet<>(list);
              all.addAll(names.getOrDefault(language, List.of()));
              names.put(language, new ArrayList<>(all));
            });
    return new KnownHolder(
        under.id(),
        over.name().isEmpty() ? under.name() : over.name(),
        over.country().isEmpty() ? under.country() : over.country(),
        names,
        Stream.concat(over.exactNames().stream(), under.exactNames().stream()).distinct().toList(),
        over.became().isEmpty() ? under.became() : over.became(),
        over.groups().isEmpty() ? under.groups() : over.groups(),
        over.evidence().isEmpty() ? under.evidence() : over.evidence());
  }
}
