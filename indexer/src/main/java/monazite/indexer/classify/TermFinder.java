package monazite.indexer.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Finds the terms of the seeds in a text, all of them in one reading. Safe for use by several
/// threads.
///
/// @param <T> what a term stands for
public final class TermFinder<T> {
  private static final int LONGEST_END = 40;

  /// A term written out, with an asterisk at an end where the word may go on.
  public record Term<T>(String literal, T value) {}

  /// A term found.
  ///
  /// @param start in the normalised text
  /// @param end in the normalised text, behind it
  public record Found<T>(T value, int start, int end) {}

  private record Word<T>(T value, boolean openStart, boolean openEnd) {}

  private final Map<String, List<Word<T>>> words = new HashMap<>();

  /// In the alphabet's order of the words.
  private final List<List<Word<T>>> byNumber = new ArrayList<>();

  private final Selection everything;

  public TermFinder(Collection<Term<T>> terms) {
    terms.forEach(this::add);
    byNumber.addAll(new TreeMap<>(words).values());
    everything = select(_ -> true);
  }

  private void add(Term<T> term) {
    String literal = term.literal();
    boolean openStart = literal.startsWith("*");
    boolean openEnd = literal.endsWith("*") && literal.length() > 1;
    String bare = literal.substring(openStart ? 1 : 0, literal.length() - (openEnd ? 1 : 0));
    String folded = TextNormaliser.fold(TextNormaliser.normalise(bare).text().strip());
    if (!folded.isEmpty()) {
      words
          .computeIfAbsent(folded.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
          .add(new Word<>(term.value(), openStart, openEnd));
    }
  }

  /// The words as they are looked for.
  Set<String> words() {
    return Collections.unmodifiableSet(words.keySet());
  }

  /// Makes what a caller wants of a term found.
  interface Maker<T, F> {
    F made(T value, int start, int end);
  }

  /// All that is found in a text, in the order of the ends.
  public List<Found<T>> find(NormalText text) {
    return find(text, everything, Found<T>::new);
  }

  /// The words of some terms.
  ///
  /// @param all for where a word may begin
  /// @param open those that may begin within another
  record Selection(WordTrie all, WordTrie open) {}

  /// A selection of the terms; what has a word in common with them comes too.
  Selection select(Predicate<T> wanted) {
    Selection selection = new Selection(new WordTrie(), new WordTrie());
    int number = 0;
    for (String word : new TreeSet<>(words.keySet())) {
      List<Word<T>> values = byNumber.get(number);
      if (values.stream().map(Word::value).anyMatch(wanted)) {
        selection.all().add(word, number);
        if (values.stream().anyMatch(Word::openStart)) {
          selection.open().add(word, number);
        }
      }
      number++;
    }
    return selection;
  }

  /// What is found of some terms, in the order of the ends.
  <F> List<F> find(NormalText text, Selection selection, Maker<T, F> maker) {
    String folded = text.folded();
    Ends ends = ends(folded, selection);
    List<F> found = new ArrayList<>(ends.count);
    for (int i = 0; i < ends.count; i++) {
      int begin = ends.begin(i);
      int end = ends.end(i);
      for (Word<T> word : byNumber.get(ends.number(i))) {
        int stop = fits(folded, begin, end, word);
        if (stop >= 0) {
          found.add(maker.made(word.value(), begin, stop));
        }
      }
    }
    return found;
  }

  private static Ends ends(String folded, Selection selection) {
    int length = folded.length();
    char[] text = new char[length + 1];
    folded.getChars(0, length, text, 0);
    WordTrie all = selection.all();
    WordTrie open = selection.open();
    Ends ends = new Ends();
    int at = 0;
    while (at < length) {
      if (all.mayBegin(text, at)) {
        walk(all, text, at, ends);
      }
      boolean latin = Lexicon.isLatin(text[at]);
      at++;
      while (latin && at < length && Lexicon.isLatin(text[at])) {
        if (open.mayBegin(text, at)) {
          walk(open, text, at, ends);
        }
        at++;
      }
    }
    return ends;
  }

  private static void walk(WordTrie trie, char[] text, int from, Ends ends) {
    long step = trie.step(0, text[from]);
    for (int end = from + 1; step != 0; end++) {
      int node = WordTrie.node(step);
      if (WordTrie.ends(step)) {
        ends.add(from, end, trie.word(node));
      }
      step = end + 1 < text.length ? trie.step(node, text[end]) : 0;
    }
  }

  /// Words found, by their ends; of two with one end the later in the alphabet first.
  private static final class Ends {
    private int[] all = new int[3 * 64];
    private int count;

    void add(int begin, int end, int number) {
      if (count * 3 == all.length) {
        all = Arrays.copyOf(all, all.length * 2);
      }
      int place = count;
      while (place > 0
          && (end(place - 1) > end || (end(place - 1) == end && number(place - 1) < number))) {
        place--;
      }
      System.arraycopy(all, place * 3, all, place * 3 + 3, (count - place) * 3);
      all[place * 3] = begin;
      all[place * 3 + 1] = end;
      all[place * 3 + 2] = number;
      count++;
    }

    int begin(int i) {
      return all[i * 3];
    }

    int end(int i) {
      return all[i * 3 + 1];
    }

    int number(int i) {
      return all[i * 3 + 2];
    }
  }

  /// End of the word where it stands by itself: a Latin word neither begins nor ends within
  /// another, an English plural is no other word; -1 where it doesn't fit.
  private static int fits(String text, int begin, int end, Word<?> word) {
    if (!word.openStart()
        && begin > 0
        && Lexicon.isLatin(text.charAt(begin))
        && Lexicon.isLatin(text.charAt(begin - 1))) {
      return -1;
    }
    if (!Lexicon.isLatin(text.charAt(end - 1))) {
      return end;
    }
    if (word.openEnd()) {
      int stop = end;
      while (stop < text.length()
          && stop < end + LONGEST_END
          && Lexicon.isLatin(text.charAt(stop))) {
        stop++;
      }
      return stop;
    }
    int stop = end < text.length() && text.charAt(end) == 's' ? end + 1 : end;
    return stop < text.length() && Lexicon.isLatin(text.charAt(stop)) ? -1 : stop;
  }
}
