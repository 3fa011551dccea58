package monazite.indexer.holders;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import monazite.corpus.document.Party;
import monazite.seeds.holder.HolderSeeds;
import monazite.seeds.holder.KnownHolder;
import monazite.seeds.holder.Match;
import monazite.seeds.holder.Membership;

/// Resolves printed names to holders and follows who became whom. A document carries the id of the
/// holder on its front page and the ids of all to whom that holder's rights passed as a whole; so
/// asking for a holder finds its own documents and those that came to it.
public final class Holders {
  private static final String NAME = "name:";
  private static final String PERSON = "person:";
  private static final char OF_RIGHT = '@';

  private final HolderSeeds seeds;
  private final Successions successions;

  /// Holders of the data files given.
  public Holders(HolderSeeds seeds) {
    this.seeds = seeds;
    this.successions = new Successions(seeds);
  }

  /// The company or institute that a name means; empty where the name has no letter or digit. Names
  /// lead to an entry of the data files by rules that are certain of one ([HolderSeeds#find]),
  /// never by likeness; a name that the data files don't know makes a holder of its own, the same
  /// one for every spelling with the same key.
  public Optional<Holder> resolve(String name) {
    return seeds
        .find(name)
        .map(match -> new Holder(match.holder().id(), match.holder().name(), true, reason(match)))
        .or(() -> unknown(name));
  }

  /// The holder that a document's party is. A natural person is never merged with another, be it
  /// of the same name: the id holds the right it was named in. A person is whom the source marks
  /// as one, whom the document names as inventor too, and, where the data files don't know the
  /// name, whose name may be a person's.
  ///
  /// @param right what tells this right from others: its simple family or publication
  /// @param inventors the document's inventors
  public Optional<Holder> resolve(Party party, String right, Set<String> inventors) {
    String name = party.name().strip();
    if (party.person()) {
      return Optional.of(person(name, right, "a natural person, never merged"));
    }
    Optional<Holder> found = resolve(name);
    if (found.isEmpty() || found.get().known()) {
      return found;
    }
    if (inventors.stream().map(Holders::letters).anyMatch(letters(name)::equals)) {
      return Optional.of(
          person(name, right, "named as inventor too: a natural person, never merged"));
    }
    return seeds.rules().mayBePerson(name)
        ? Optional.of(
            person(
                name,
                right,
                "may be a natural person, so never merged: neither legal form nor word of an"
                    + " organisation; a company's name belongs in holders.json"))
        : found;
  }

  /// The letters of a person's name: databases change the order of its words.
  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetter)
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static Holder person(String name, String right, String reason) {
    return new Holder(PERSON + name + OF_RIGHT + right, name, false, reason);
  }

  /// Whether an id is that of a natural person, or of a name that may be one's.
  public static boolean isPerson(String holderId) {
    return holderId.startsWith(PERSON);
  }

  /// Whether an id is one of the data files, not made of a name.
  static boolean isOfDataFiles(String holderId) {
    return !isPerson(holderId) && !holderId.startsWith(NAME);
  }

  /// Whether the data files have a holder of an id.
  public boolean isKnown(String holderId) {
    return seeds.holder(holderId).isPresent();
  }

  /// What an id says whatever the right: of a person the name, of others the id itself.
  public static String withoutRight(String holderId) {
    return isPerson(holderId) ? holderId.substring(0, holderId.lastIndexOf(OF_RIGHT)) : holderId;
  }

  /// The ids that a document of this assignee carries: its holder's and those of all whole
  /// successors, in order. Empty where the name means nobody.
  public Set<String> holderIds(String assigneeName) {
    return resolve(assigneeName).map(this::ids).orElse(Set.of());
  }

  /// The ids that a document of a holder carries: its own and those of all whole successors.
  public Set<String> ids(Holder holder) {
    return isPerson(holder.id()) ? ownIds(holder) : withSuccessors(holder.id());
  }

  /// The ids that a holder itself is found by; a person's document is found by name too.
  public Set<String> ownIds(Holder holder) {
    Set<String> ids = new LinkedHashSet<>(Set.of(holder.id()));
    if (isPerson(holder.id())) {
      unknown(holder.displayName()).ifPresent(name -> ids.add(name.id()));
    }
    return Collections.unmodifiableSet(ids);
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
    return successions.chain(holderId);
  }

  /// Whom a holder came from, step by step backwards; of sold parts only the seller is told.
  public List<Step> origins(String holderId) {
    return successions.origins(holderId);
  }

  /// The id of the holder that has the rights today: the end of the whole steps, the latest one
  /// where several are told.
  public String today(String holderId) {
    return successions.today(holderId);
  }

  /// Whose the rights of a holder are on a day: steps up to and with that day count. A step without
  /// a date counts as done, one of a year or month only at its end; both make the answer uncertain.
  public Standing on(String holderId, LocalDate day) {
    return on(holderId, Optional.empty(), day);
  }

  /// The same for rights that a record gave to the holder: only steps after that day count.
  public Standing on(String holderId, Optional<LocalDate> recorded, LocalDate day) {
    return successions.on(holderId, recorded, day);
  }

  /// The days on which whole steps lead on from a holder.
  Set<LocalDate> days(String holderId) {
    return successions.days(holderId);
  }

  /// The id of the holder that leads the group which a holder belongs to on a day; the holder
  /// itself where it belongs to none.
  public String group(String holderId, LocalDate day) {
    String id = holderId;
    Set<String> seen = new LinkedHashSet<>();
    while (seen.add(id)) {
      id =
          seeds.holder(id).map(KnownHolder::groups).orElse(List.of()).stream()
              .filter(group -> group.holdsOn(day))
              .map(Membership::of)
              .findFirst()
              .orElse(id);
    }
    return id;
  }

  /// Two-letter code of the country of a holder's seat; empty where no data file knows it.
  public Optional<String> country(String holderId) {
    return seeds.holder(holderId).map(KnownHolder::country).filter(code -> !code.isEmpty());
  }

  /// The name to show for an id; the id itself where no data file knows it.
  public String displayName(String holderId) {
    return seeds.holder(holderId).map(KnownHolder::name).orElse(holderId);
  }

  private static String reason(Match match) {
    String entry =
        match.writing().equals(match.holder().name())
            ? match.writing() + " in holders.json"
            : match.writing() + ", " + match.holder().name() + " in holders.json";
    return switch (match.how()) {
      case NAME -> "named in holders.json";
      case WRITING -> "alias of " + match.holder().name() + " in holders.json";
      case SPELLING -> "same name, but for legal form and spelling, as " + entry;
      case PART -> "same name, but for what is printed beside it, as " + entry;
      case SHORTENED -> "shortened from " + entry + "; no other entry can be shortened so";
      case TYPO -> "one letter off " + entry + "; no other entry is as near";
    };
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
}
