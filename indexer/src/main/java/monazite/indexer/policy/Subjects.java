package monazite.indexer.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import monazite.indexer.classify.NormalText;
import monazite.indexer.classify.TermFinder;
import monazite.indexer.classify.TermFinder.Found;
import monazite.seeds.family.Family;
import monazite.seeds.family.FamilySeeds;
import monazite.seeds.family.Term;
import monazite.seeds.family.Topic;
import monazite.seeds.policy.SubjectWords;

/// Finds the material families and topics that a text speaks of, by the terms that patents are
/// judged by and by the general words of policy papers.
final class Subjects {
  /// Terms of a family below this weight say too little by themselves.
  private static final double TELLING = 0.6;

  /// What a word stands for.
  ///
  /// @param families ids; empty for a topic, and for words that only look like a family's
  /// @param topic id, empty for a family
  /// @param target whether it tells whose target a number is
  record Hit(List<String> families, String topic, boolean target) {}

  private final TermFinder<Hit> finder;
  private final TermFinder<SubjectWords.Narrowing> narrowings;
  private final Map<String, Set<String>> familiesOfTopic = new HashMap<>();
  private final Map<String, Set<String>> twinsOf = new HashMap<>();

  Subjects(FamilySeeds seeds, SubjectWords words) {
    List<TermFinder.Term<Hit>> terms = new ArrayList<>();
    for (SubjectWords.Subject subject : words.subjects()) {
      Hit hit = new Hit(subject.families(), "", subject.targets());
      subject.literals().forEach(literal -> terms.add(new TermFinder.Term<>(literal, hit)));
    }
    Set<String> grouped = new TreeSet<>();
    words.subjects().stream()
        .map(SubjectWords.Subject::families)
        .filter(families -> families.size() > 1)
        .forEach(grouped::addAll);
    for (Family family : seeds.families()) {
      if (!family.general()) {
        Hit hit = new Hit(List.of(family.id()), "", !family.winning());
        add(terms, family.terms(), hit, TELLING, grouped.contains(family.id()));
      }
    }
    for (Family family : seeds.families()) {
      seeds.families().stream()
          .filter(twin -> !twin.group().isEmpty() && twin.group().equals(family.group()))
          .forEach(
              twin -> twinsOf.computeIfAbsent(family.id(), id -> new TreeSet<>()).add(twin.id()));
    }
    for (Topic topic : seeds.topics()) {
      familiesOfTopic.put(topic.id(), Set.copyOf(topic.families()));
      add(terms, topic.terms(), new Hit(List.of(), topic.id(), true), 0, false);
    }
    for (SubjectWords.Topic topic : words.topics()) {
      Hit hit = new Hit(List.of(), topic.topic(), true);
      topic.literals().forEach(literal -> terms.add(new TermFinder.Term<>(literal, hit)));
    }
    finder = new TermFinder<>(terms);
    List<TermFinder.Term<SubjectWords.Narrowing>> narrow = new ArrayList<>();
    for (SubjectWords.Narrowing narrowing : words.narrowings()) {
      narrowing.literals().forEach(it -> narrow.add(new TermFinder.Term<>(it, narrowing)));
    }
    narrowings = new TermFinder<>(narrow);
  }

  /// Of a family that general words leave undecided among several, only its own terms tell.
  private static void add(
      List<TermFinder.Term<Hit>> terms,
      Collection<Term> from,
      Hit hit,
      double least,
      boolean grouped) {
    for (Term term : from) {
      if (term.weight() >= least && !term.headOnly() && !(grouped && term.ambiguous())) {
        term.literals().forEach(literal -> terms.add(new TermFinder.Term<>(literal, hit)));
      }
    }
  }

  /// Families and topics in the order of their places. Of overlapping words for families the
  /// longest counts.
  List<Found<Hit>> find(NormalText text) {
    List<Found<Hit>> families = new ArrayList<>();
    List<Found<Hit>> found = new ArrayList<>();
    List<Found<Hit>> all = new ArrayList<>(finder.find(text));
    all.sort(
        Comparator.comparingInt((Found<Hit> it) -> it.start() - it.end())
            .thenComparingInt(Found::start));
    for (Found<Hit> one : all) {
      if (!one.value().topic().isEmpty()) {
        found.add(one);
      } else if (families.stream().noneMatch(other -> hides(other, one))) {
        families.add(one);
      }
    }
    found.addAll(families);
    found.sort(Comparator.comparingInt(Found::start));
    return found;
  }

  /// Two families may have the very same word.
  private static boolean hides(Found<Hit> other, Found<Hit> one) {
    boolean apart = one.end() <= other.start() || one.start() >= other.end();
    boolean same = one.start() == other.start() && one.end() == other.end();
    return !apart && !(same && !other.value().families().isEmpty());
  }

  /// The families that a stretch names.
  ///
  /// Beside a word for one family of a group, a word for the whole group says nothing more:
  /// `samarium-cobalt magnets`.
  Set<String> families(Passage passage, Span within, boolean target) {
    Set<String> single = new TreeSet<>();
    List<List<String>> groups = new ArrayList<>();
    for (Found<Hit> found : passage.subjects()) {
      List<String> named = found.value().families();
      if (Passage.inside(found, within) && (!target || found.value().target())) {
        if (named.size() > 1) {
          groups.add(named);
        } else {
          single.addAll(named);
        }
      }
    }
    Set<String> families = new TreeSet<>(single);
    for (List<String> group : groups) {
      Set<String> twins = new TreeSet<>(group);
      group.forEach(id -> twins.addAll(twinsOf.getOrDefault(id, Set.of())));
      if (single.stream().noneMatch(twins::contains)) {
        families.addAll(group);
      }
    }
    return families;
  }

  /// Whether a stretch names only a group of families in general words to which those spoken of
  /// already belong: magnets, after Sm-Fe-N.
  boolean isGeneral(Passage passage, Span within, Set<String> spokenOf) {
    boolean general = false;
    for (Found<Hit> found : passage.subjects()) {
      List<String> named = found.value().families();
      if (!named.isEmpty() && Passage.inside(found, within)) {
        Set<String> twins = new TreeSet<>(named);
        named.forEach(id -> twins.addAll(twinsOf.getOrDefault(id, Set.of())));
        if (named.size() < 2 || spokenOf.isEmpty() || !twins.containsAll(spokenOf)) {
          return false;
        }
        general = true;
      }
    }
    return general;
  }

  /// The topics that a stretch names among those of the families; all where there are none.
  Set<String> topics(Passage passage, Span within, Set<String> families) {
    Set<String> topics = new TreeSet<>();
    for (Found<Hit> found : passage.subjects()) {
      String topic = found.value().topic();
      if (!topic.isEmpty()
          && Passage.inside(found, within)
          && (families.isEmpty() || familiesOf(topic).stream().anyMatch(families::contains))) {
        topics.add(topic);
      }
    }
    return topics;
  }

  /// The families that a topic occurs in.
  Set<String> familiesOf(String topic) {
    return familiesOfTopic.getOrDefault(topic, Set.of());
  }

  /// A group of families, less those that other words of the stretch rule out.
  Set<String> narrowed(Set<String> families, Passage passage, Span within) {
    NormalText text = passage.text();
    for (Found<SubjectWords.Narrowing> found : narrowings.find(text)) {
      SubjectWords.Narrowing rule = found.value();
      if (Passage.inside(found, within)
          && families.containsAll(rule.among())
          && rule.among().containsAll(families)) {
        return new TreeSet<>(rule.to());
      }
    }
    return families;
  }
}
