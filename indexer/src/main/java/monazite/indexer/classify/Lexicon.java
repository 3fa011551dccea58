package monazite.indexer.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import monazite.seeds.family.Element;
import monazite.seeds.family.Family;
import monazite.seeds.family.FamilySeeds;
import monazite.seeds.family.Term;
import monazite.seeds.family.Topic;

/// Every word that means something to the judge, in one automaton: a text is read once.
final class Lexicon {
  /// What a word is.
  enum Kind {
    TERM,
    USE,
    TOPIC,
    RARE_EARTH,
    ELEMENT,
    CUE
  }

  /// A word of the seeds.
  ///
  /// @param owner family, topic, symbol or name of a phrase list; `RE` for the whole group
  /// @param rule how the seeds have it
  /// @param described whether descriptions are asked for it
  record Entry(
      Kind kind,
      String owner,
      String rule,
      double weight,
      boolean ambiguous,
      boolean headOnly,
      boolean described) {
    Entry(
        Kind kind, String owner, String rule, double weight, boolean ambiguous, boolean headOnly) {
      this(kind, owner, rule, weight, ambiguous, headOnly, isDescribed(kind, owner));
    }

    private static boolean isDescribed(Kind kind, String owner) {
      return switch (kind) {
        case TERM, RARE_EARTH, ELEMENT -> true;
        case USE, TOPIC -> false;
        case CUE -> Context.CUES.contains(owner);
      };
    }
  }

  /// An entry found in a normalised text.
  record Hit(Entry entry, int start, int end) {}

  private final List<TermFinder.Term<Entry>> terms = new ArrayList<>();
  /// Told apart where they stand between two names; nobody asks where else.
  private static final String JOINERS = "joiners";

  private static final boolean[] LATIN = new boolean[0x250];

  static {
    for (char c = 0; c < LATIN.length; c++) {
      LATIN[c] =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || c >= '\u00C0';
    }
  }

  private final TermFinder<Entry> finder;

  Lexicon(FamilySeeds seeds) {
    for (Family family : seeds.families()) {
      addTerms(Kind.TERM, family.id(), family.terms());
      addTerms(Kind.TERM, family.id(), family.negative());
      addTerms(Kind.USE, family.id(), family.use());
    }
    for (Topic topic : seeds.topics()) {
      addTerms(Kind.TOPIC, topic.id(), topic.terms());
    }
    seeds.elements().rareEarths().forEach(this::addElement);
    seeds
        .elements()
        .groupWords()
        .values()
        .forEach(list -> list.forEach(word -> add(word, plain(Kind.RARE_EARTH, "RE", word))));
    seeds
        .elements()
        .others()
        .forEach(
            (symbol, names) -> names.forEach(name -> add(name, plain(Kind.ELEMENT, symbol, name))));
    seeds
        .judging()
        .phrases()
        .forEach(
            (list, phrases) ->
                phrases.forEach(phrase -> add(phrase, plain(Kind.CUE, list, phrase))));
    finder = new TermFinder<>(terms);
    terms.clear();
  }

  private static boolean anywhere(Entry entry) {
    return entry.kind() != Kind.CUE || !entry.owner().equals(JOINERS);
  }

  private static Entry plain(Kind kind, String owner, String rule) {
    return new Entry(kind, owner, rule, 0, false, false);
  }

  private void addTerms(Kind kind, String owner, List<Term> terms) {
    for (Term term : terms) {
      Entry entry =
          new Entry(kind, owner, term.pattern(), term.weight(), term.ambiguous(), term.headOnly());
      term.literals().forEach(literal -> add(literal, entry));
    }
  }

  private void addElement(Element element) {
    element
        .names()
        .forEach(
            (language, names) -> {
              for (String name : names) {
                add(openCompound(language, name), plain(Kind.RARE_EARTH, element.symbol(), name));
              }
            });
  }

  /// German compounds go on behind the name (Neodymoxid); the short `Cer` would be too many words.
  static String openCompound(String language, String name) {
    return language.equals("de") && name.length() > 4 ? name + "*" : name;
  }

  private void add(String literal, Entry entry) {
    terms.add(new TermFinder.Term<>(literal, entry));
  }

  /// The words as the automaton has them.
  Set<String> words() {
    return finder.words();
  }

  /// All hits in a text that count in its part of a document, in the order of their ends. A
  /// description is asked for what it names and how, not for heads, uses and topics.
  List<Hit> hits(NormalText text, Zone.Part part) {
    boolean description = part == Zone.Part.DESCRIPTION;
    return finder.find(text, description ? Entry::described : Lexicon::anywhere, Hit::new);
  }

  /// Letters and digits of the Latin script.
  static boolean isLatin(char c) {
    return c < LATIN.length && LATIN[c];
  }
}
