package monazite.indexer.holders;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import monazite.corpus.document.Party;
import monazite.seeds.holder.HolderSeeds;
import monazite.seeds.holder.KnownHolder;
import monazite.seeds.holder.Succession;

/// Resolves printed names to holders and follows who became whom. A document carries the id of the
/// holder on its front page and the ids of all to whom that holder's rights passed as a whole; so
/// asking for a holder finds its own documents and those that came to it.
public final class Holders {
  private static final String NAME = "name:";
  private static final String PERSON = "person:";

  private final HolderSeeds seeds;
  private final Map<String, List<Succession>> origins = new HashMap<>();

  /// Holders of the data files given.
  public Holders(HolderSeeds seeds) {
    this.seeds = seeds;
    for (KnownHolder holder : seeds.all()) {
      for (Succession step : holder.became()) {
        origins.computeIfAbsent(step.to(), id -> new ArrayList<>()).add(step);
      }
    }
  }

  /// The company or institute that a name means; empty where the name has no letter or digit. Names
  /// are compared by [NameRules#key], never by likeness; a name that the data files don't know
  /// makes a holder of its own, the same one for every spelling with the same key.
  public Optional<Holder> resolve(String name) {
    Optional<Holder> known = known(name).or(() -> known(seeds.rules().withoutRemark(name)));
    return known.isPresent() ? known : unknown(name);
  }

  /// The holder that a document's party is. A natural person is never merged with another, be it
  /// of the same name: the id holds the right it was named in.
  ///
  /// @param right what tells this right from others: its simple family or publication
  public Optional<Holder> resolve(Party party, String right) {
    if (!party.person()) {
      return resolve(party.name());
    }
    return Optional.of(
        new Holder(
            PERSON + party.name().strip() + "@" + right,
            party.name().strip(),
            false,
            "a natural person, never merged"));
  }

  /// The ids that a document of this assignee carries: its holder's and those of all whole
  /// successors, in order. Empty where the name means nobody.
  public Set<String> holderIds(String assigneeName) {
    return resolve(assigneeName).map(holder -> withSuccessors(holder.id())).orElse(Set.of());
  }

  /// The ids to look for when someone asks for a name: documents that carry one of them are its
  /// own or came to it.
  public Set<String> searchIds(String name) {
    return resolve(name).map(holder -> Set.of(holder.id())).orElse(Set.of());
  }

  /// An id and the ids of all to whom its rights passed as a whole.
  public Set<String> withSuccessors(String holderId) {
    Set<String> ids = new LinkedHashSet<>();
    ids.add(holderId);
    chain(holderId).stream().filter(Step::followed).forEach(step -> ids.add(step.how().to()));
    return Collections.unmodifiableSet(ids);
  }

  /// What became of a holder, step by step; sold parts and undone purchases are told where they
  /// branch off, and not followed.
  public List<Step> chain(String holderId) {
    return walk(holderId, this::became, Succession::to);
  }

  /// Whom a holder came from, step by step backwards; of sold parts only the seller is told.
  public List<Step> origins(String holderId) {
    return walk(holderId, id -> origins.getOrDefault(id, List.of()), Succession::from);
  }

  /// The id of the holder that has the rights today: the end of the whole steps, the latest one
  /// where several are told.
  public String today(String holderId) {
    String id = holderId;
    Optional<Succession> next = lastWhole(id);
    while (next.isPresent()) {
      id = next.get().to();
      next = lastWhole(id);
    }
    return id;
  }

  /// The name to show for an id; the id itself where no data file knows it.
  public String displayName(String holderId) {
    return seeds.holder(holderId).map(KnownHolder::name).orElse(holderId);
  }

  private Optional<Holder> known(String name) {
    return seeds
        .named(name)
        .map(
            holder -> {
              String reason =
                  holder.name().equals(name)
                      ? "named in holders.json"
                      : holder.writings().contains(name)
                          ? "alias of " + holder.name() + " in holders.json"
                          : "same name, but for legal form and spelling, as "
                              + holder.name()
                              + " or an alias of it in holders.json";
              return new Holder(holder.id(), holder.name(), true, reason);
            });
  }

  private Optional<Holder> unknown(String name) {
    String key = seeds.rules().key(seeds.rules().withoutRemark(name));
    return key.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Holder(
                NAME + key,
                name.strip(),
                false,
                "not in holders.json; same name after legal form: " + key));
  }

  private List<Succession> became(String id) {
    return seeds.holder(id).map(KnownHolder::became).orElse(List.of());
  }

  private Optional<Succession> lastWhole(String id) {
    // A step without a date counts as the earliest.
    return became(id).stream()
        .filter(Succession::whole)
        .max(Comparator.comparing(step -> step.when().orElse("")));
  }

  private List<Step> walk(
      String start,
      Function<String, List<Succession>> steps,
      Function<Succession, String> onwards) {
    List<Step> found = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>(Set.of(start));
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      for (Succession step : steps.apply(open.remove())) {
        found.add(new Step(step, displayName(step.from()), displayName(step.to()), step.whole()));
        if (step.whole() && seen.add(onwards.apply(step))) {
          open.add(onwards.apply(step));
        }
      }
    }
    return List.copyOf(found);
  }
}
