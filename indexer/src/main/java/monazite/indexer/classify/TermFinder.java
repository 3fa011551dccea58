package monazite.indexer.classify;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

  private final AhoCorasickDoubleArrayTrie<List<Word<T>>> automaton =
      new AhoCorasickDoubleArrayTrie<>();
  private final Map<String, List<Word<T>>> words = new HashMap<>();

  public TermFinder(Collection<Term<T>> terms) {
    terms.forEach(this::add);
    if (!words.isEmpty()) {
      automaton.build(new TreeMap<>(words));
    }
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
    return find(text, _ -> true, Found<T>::new);
  }

  /// What is found of some terms, in the order of the ends.
  <F> List<F> find(NormalText text, Predicate<T> wanted, Maker<T, F> maker) {
    List<F> found = new ArrayList<>();
    if (words.isEmpty()) {
      return found;
    }
    String folded = text.folded();
    automaton.parseText(
        folded,
        (begin, end, list) -> {
          for (Word<T> word : list) {
            int stop = wanted.test(word.value()) ? fits(folded, begin, end, word) : -1;
            if (stop >= 0) {
              found.add(maker.made(word.value(), begin, stop));
            }
          }
        });
    return found;
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
