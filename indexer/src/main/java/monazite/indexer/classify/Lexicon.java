package monazite.indexer.classify;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
  record Entry(
      Kind kind, String owner, String rule, double weight, boolean ambiguous, boolean headOnly) {}

  /// An entry found in a normalised text.
  record Hit(Entry entry, int start, int end) {}

  private record Word(Entry entry, boolean openStart, boolean openEnd) {}

  private final AhoCorasickDoubleArrayTrie<List<Word>> automaton =
      new AhoCorasickDoubleArrayTrie<>();
  private final Map<String, List<Word>> words = new HashMap<>();

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
    automaton.build(new TreeMap<>(words));
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
    boolean openStart = literal.startsWith("*");
    boolean openEnd = literal.endsWith("*") && literal.length() > 1;
    String bare = literal.substring(openStart ? 1 : 0, literal.length() - (openEnd ? 1 : 0));
    String folded = TextNormaliser.fold(TextNormaliser.normalise(bare).text().strip());
    if (!folded.isEmpty()) {
      words
          .computeIfAbsent(folded.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
          .add(new Word(entry, openStart, openEnd));
    }
  }

  /// The words as the automaton has them.
  Set<String> words() {
    return Collections.unmodifiableSet(words.keySet());
  }

  /// All hits in a text, in the order of their ends.
  List<Hit> hits(NormalText text) {
    List<Hit> found = new ArrayList<>();
    String folded = text.folded();
    automaton.parseText(
        folded,
        (begin, end, list) -> {
          for (Word word : list) {
            int stop = fits(folded, begin, end, word);
            if (stop >= 0) {
              found.add(new Hit(word.entry(), begin, stop));
            }
          }
        });
    return found;
  }

  /// End of the word where it stands by itself: a Latin word neither begins nor ends within
  /// another, an English plural is no other word; -1 where it doesn't fit.
  private static int fits(String text, int begin, int end, Word word) {
    if (!word.openStart()
        && begin > 0
        && isLatin(text.charAt(begin))
        && isLatin(text.charAt(begin - 1))) {
      return -1;
    }
    if (!isLatin(text.charAt(end - 1))) {
      return end;
    }
    if (word.openEnd()) {
      int stop = end;
      while (stop < text.length() && stop < end + 40 && isLatin(text.charAt(stop))) {
        stop++;
      }
      return stop;
    }
    int stop = end < text.length() && text.charAt(end) == 's' ? end + 1 : end;
    return stop < text.length() && isLatin(text.charAt(stop)) ? -1 : stop;
  }

  /// Letters and digits of the Latin script.
  static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || (c >= '\u00C0' && c <= '\u024F');
  }
}
