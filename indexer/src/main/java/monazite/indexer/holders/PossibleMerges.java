package monazite.indexer.holders;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import monazite.seeds.holder.NameRules;

/// Names that may mean one company, told and never merged: an analyst decides, and adds an alias.
public final class PossibleMerges {
  private static final int LONG_WORD = 5;
  private static final int MOST_IN_A_GROUP = 50;

  private final NameRules rules;

  /// By the rules that names are compared with.
  public PossibleMerges(NameRules rules) {
    this.rules = rules;
  }

  /// Two names that may be one holder's.
  ///
  /// @param why what they have in common
  public record Pair(String one, String other, String why) {}

  /// A name with the holder that it was taken for.
  private record Named(String id, String name) {}

  /// Pairs of names of different holders, of which one at least no data file knows.
  ///
  /// @param names printed name to id of its holder
  public List<Pair> among(Map<String, String> names) {
    Map<String, List<Named>> groups = new LinkedHashMap<>();
    for (String name : new TreeSet<>(names.keySet())) {
      String id = names.getOrDefault(name, "");
      if (!Holders.isPerson(id)) {
        Named named = new Named(id, name);
        put(groups, "the same when shortened\n" + rules.shortKey(name), named);
        List<String> words = rules.bare(name);
        for (int i = 0; i < words.size(); i++) {
          if (words.get(i).length() >= LONG_WORD) {
            List<String> rest = new ArrayList<>(words);
            rest.set(i, "*");
            put(groups, "one letter apart\n" + String.join(" ", rest), named);
          }
        }
      }
    }
    Map<String, Pair> pairs = new LinkedHashMap<>();
    groups.forEach((group, members) -> pairs(group, members, pairs));
    return List.copyOf(pairs.values());
  }

  private static void put(Map<String, List<Named>> groups, String group, Named named) {
    List<Named> members = groups.computeIfAbsent(group, any -> new ArrayList<>());
    if (members.size() < MOST_IN_A_GROUP) {
      members.add(named);
    }
  }

  private void pairs(String group, List<Named> members, Map<String, Pair> pairs) {
    String why = group.substring(0, group.indexOf('\n'));
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        Named one = members.get(i);
        Named other = members.get(j);
        if (!one.id().equals(other.id())
            && !(Holders.isOfDataFiles(one.id()) && Holders.isOfDataFiles(other.id()))
            && (!why.startsWith("one letter") || rules.oneLetterApart(one.name(), other.name()))) {
          String ids =
              one.id().compareTo(other.id()) < 0
                  ? one.id() + "\n" + other.id()
                  : other.id() + "\n" + one.id();
          pairs.putIfAbsent(ids, new Pair(one.name(), other.name(), why));
        }
      }
    }
  }
}
