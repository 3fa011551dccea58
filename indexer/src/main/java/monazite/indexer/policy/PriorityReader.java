package monazite.indexer.policy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import monazite.corpus.policy.Block;
import monazite.seeds.policy.Sign;

/// Finds what a block asks to be worked on: one priority for each group of families of an item.
final class PriorityReader {
  /// A list of this many families is an overview, not a priority.
  private static final int OVERVIEW = 4;

  /// A first sentence as short as this names what the item is about.
  static final int LONGEST_LEAD = 160;

  private static final Set<Mode> ASKING = EnumSet.of(Mode.PRIORITY, Mode.MEASURE, Mode.PLAIN);

  /// Something to be worked on.
  record Priority(Set<String> families, Set<String> topics, Span span, double confidence) {}

  private final Subjects subjects;

  PriorityReader(Subjects subjects) {
    this.subjects = subjects;
  }

  /// The priorities of a passage.
  List<Priority> read(Passage passage, Section section, Block.Kind kind) {
    if (!ASKING.contains(section.mode())) {
      return List.of();
    }
    List<Priority> found = new ArrayList<>();
    for (List<Span> item : items(passage)) {
      read(passage, section, kind, item, found);
    }
    return found;
  }

  /// The sentences, parted where a new item of a list within the paragraph begins.
  private static List<List<Span>> items(Passage passage) {
    List<List<Span>> items = new ArrayList<>();
    for (Span sentence : passage.sentences()) {
      boolean begins =
          items.isEmpty()
              || passage.signs().stream()
                  .anyMatch(it -> it.value() == Sign.ORDINAL && it.start() == sentence.start());
      if (begins) {
        items.add(new ArrayList<>());
      }
      items.getLast().add(sentence);
    }
    return items;
  }

  private void read(
      Passage passage, Section section, Block.Kind kind, List<Span> item, List<Priority> found) {
    Set<String> lead = lead(passage, item, section);
    List<Span> asking = item.stream().filter(it -> asks(passage, it, section, kind)).toList();
    if (asking.isEmpty()) {
      return;
    }
    List<Piece> pieces = new ArrayList<>();
    for (Span sentence : asking) {
      pieces(passage, sentence, lead, pieces);
    }
    List<Group> groups =
        new ArrayList<>(lead.isEmpty() ? inTurn(pieces) : aroundLead(pieces, lead));
    groups.addAll(finer(groups));
    boolean strong = section.mode() == Mode.PRIORITY || isListed(section, kind);
    for (Group group : groups) {
      Set<String> families = subjects.narrowed(group.families, passage, group.span);
      Set<String> topics = new TreeSet<>();
      group.pieces.forEach(
          piece -> topics.addAll(subjects.topics(passage, piece.span(), families)));
      if (strong && !group.finer && section.families().stream().anyMatch(families::contains)) {
        section.topics().stream()
            .filter(it -> subjects.familiesOf(it).stream().anyMatch(families::contains))
            .forEach(topics::add);
      }
      boolean focus =
          strong
              || (passage.shows(Sign.FOCUS, group.span)
                  && !subjects.families(passage, group.span, true).isEmpty());
      boolean bare =
          topics.isEmpty()
              && (passage.shows(Sign.IP, group.span)
                  || (kind != Block.Kind.ITEM && !passage.shows(Sign.FOCUS, group.span)));
      boolean overview = topics.isEmpty() && (groups.size() >= OVERVIEW || group.finer);
      if (!(families.isEmpty() || overview || bare || (topics.isEmpty() && !focus))) {
        double confidence = 0.5 + (strong ? 0.2 : 0) + (topics.isEmpty() ? 0 : 0.2);
        found.add(new Priority(families, topics, group.span, confidence));
      }
    }
  }

  /// The families that the item is about: of its short first sentence or of what stands before a
  /// colon, else of the heading.
  private Set<String> lead(Passage passage, List<Span> item, Section section) {
    Span first = item.getFirst();
    int colon = passage.text().folded().indexOf(':', first.start());
    Span head =
        colon > 0 && colon < first.end()
            ? new Span(first.start(), colon)
            : first.length() <= LONGEST_LEAD && item.size() > 1
                ? first
                : new Span(first.start(), first.start());
    Set<String> own = subjects.families(passage, head, false);
    if (!own.isEmpty() && own.size() < OVERVIEW) {
      return own;
    }
    return section.mode() == Mode.PRIORITY ? section.families() : Set.of();
  }

  /// Whether a sentence asks for something: in a section of priorities all do that don't merely
  /// describe.
  private boolean asks(Passage passage, Span sentence, Section section, Block.Kind kind) {
    boolean direct = passage.shows(Sign.DIRECT, sentence) || passage.shows(Sign.FOCUS, sentence);
    boolean aim = passage.shows(Sign.AIM, sentence);
    boolean past = passage.shows(Sign.PAST, sentence) || passage.shows(Sign.PRESENT, sentence);
    if (section.mode() == Mode.PRIORITY || isListed(section, kind)) {
      boolean headed = !section.topics().isEmpty() && !past;
      return direct
          || headed
          || (aim && !past)
          || kind == Block.Kind.ITEM
          || !passage.shows(Sign.DESCRIBE, sentence);
    }
    boolean listed =
        kind == Block.Kind.ITEM
            && section.mode() == Mode.PLAIN
            && !past
            && !passage.shows(Sign.DESCRIBE, sentence)
            && passage.quantities().isEmpty()
            && names(passage, sentence);
    boolean measure = passage.shows(Sign.MEASURE, sentence) && !passage.shows(Sign.FOCUS, sentence);
    return listed || (direct && !(past && !aim) && !(measure && section.mode() == Mode.MEASURE));
  }

  /// Whether a noun phrase names a material and a topic of it.
  private boolean names(Passage passage, Span sentence) {
    Set<String> families = subjects.families(passage, sentence, false);
    return !families.isEmpty()
        && families.size() < OVERVIEW
        && !subjects.topics(passage, sentence, families).isEmpty();
  }

  /// Whether the block is an item of a list that is opened as one of priorities.
  private static boolean isListed(Section section, Block.Kind kind) {
    return kind == Block.Kind.ITEM && section.headShows(Sign.FOCUS);
  }

  private record Piece(Span span, Set<String> families, boolean named) {}

  /// The smallest pieces of a sentence, each with the families that it names or takes over from
  /// the piece before it.
  private void pieces(Passage passage, Span sentence, Set<String> lead, List<Piece> pieces) {
    String text = passage.text().text();
    for (Span part : Cuts.parts(text, sentence)) {
      Set<String> current = lead;
      for (Span span : spans(passage, part)) {
        Set<String> own = subjects.families(passage, span, false);
        boolean named = !own.isEmpty() && !subjects.isGeneral(passage, span, current);
        own = named || own.isEmpty() ? own : current;
        if (own.isEmpty()) {
          own = ofTopics(passage, span, current);
        }
        current = own.isEmpty() ? current : own;
        pieces.add(new Piece(span, current, named));
      }
    }
  }

  /// Clauses; those that name families apart are cut into their members.
  private List<Span> spans(Passage passage, Span part) {
    String text = passage.text().text();
    List<Span> found = new ArrayList<>();
    for (Span clause : Cuts.clauses(text, part)) {
      List<Span> members = Cuts.pieces(text, clause);
      boolean apart =
          members.stream()
                  .map(it -> subjects.families(passage, it, false))
                  .filter(it -> !it.isEmpty())
                  .distinct()
                  .count()
              > 1;
      found.addAll(apart ? members : List.of(clause));
    }
    return found;
  }

  /// A topic of one family alone tells it.
  private Set<String> ofTopics(Passage passage, Span span, Set<String> current) {
    if (!current.isEmpty()) {
      return Set.of();
    }
    for (String topic : subjects.topics(passage, span, Set.of())) {
      if (subjects.familiesOf(topic).size() == 1) {
        return subjects.familiesOf(topic);
      }
    }
    return Set.of();
  }

  private static final class Group {
    private Set<String> families;
    private Span span;
    private boolean finer;
    private final List<Piece> pieces = new ArrayList<>();

    Group(Piece first) {
      families = new TreeSet<>(first.families());
      span = first.span();
      pieces.add(first);
    }

    void add(Piece piece) {
      families.addAll(piece.families());
      span = span.with(piece.span());
      pieces.add(piece);
    }
  }

  /// Pieces of the lead's families are one group, others make groups of their own.
  private static List<Group> aroundLead(List<Piece> pieces, Set<String> lead) {
    Map<Set<String>, Group> groups = new LinkedHashMap<>();
    Set<String> named = new TreeSet<>();
    for (Piece piece : pieces) {
      boolean ofLead = piece.families().stream().anyMatch(lead::contains);
      Set<String> key = ofLead ? lead : piece.families();
      if (groups.containsKey(key)) {
        groups.get(key).add(piece);
      } else {
        groups.put(key, new Group(piece));
      }
      if (ofLead && piece.named()) {
        named.addAll(piece.families());
      }
    }
    Group first = groups.get(lead);
    if (first != null) {
      named.retainAll(lead);
      first.families = named.isEmpty() ? lead : named;
    }
    return List.copyOf(groups.values());
  }

  /// Parts of a group that name some of its families alone, beside others that name the rest.
  private static List<Group> finer(List<Group> groups) {
    List<Group> found = new ArrayList<>();
    for (Group group : groups) {
      Map<Set<String>, Group> parts = new LinkedHashMap<>();
      for (Piece piece : group.pieces) {
        Set<String> own = piece.families();
        boolean narrower =
            piece.named() && own.size() < group.families.size() && group.families.containsAll(own);
        if (narrower && parts.containsKey(own)) {
          parts.get(own).add(piece);
        } else if (narrower) {
          parts.put(own, new Group(piece));
        }
      }
      parts.values().forEach(part -> part.finer = true);
      found.addAll(parts.values());
    }
    return found;
  }

  /// Neighbours that share a family are one group.
  private static List<Group> inTurn(List<Piece> pieces) {
    List<Group> groups = new ArrayList<>();
    for (Piece piece : pieces) {
      boolean joins =
          !groups.isEmpty()
              && piece.families().stream().anyMatch(groups.getLast().families::contains);
      if (joins) {
        groups.getLast().add(piece);
      } else if (!piece.families().isEmpty()) {
        groups.add(new Group(piece));
      }
    }
    return groups;
  }
}
