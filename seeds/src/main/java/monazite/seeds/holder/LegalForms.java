package monazite.seeds.holder;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The legal forms of companies, taken off the words of a name.
final class LegalForms {
  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}0-9 ]+");

  private final List<List<String>> trailing;
  private final List<List<String>> leading;
  private final List<String> glued;
  private final List<String> gluedFirst;

  LegalForms(
      NameWords names,
      Collection<String> trailing,
      Collection<String> leading,
      Set<String> ignored) {
    this.trailing = phrases(names, trailing, ignored);
    this.leading = phrases(names, leading, ignored);
    this.glued = glued(this.trailing);
    this.gluedFirst = glued(this.leading);
  }

  /// Takes off every form that ends or begins a name; one that is all of it stays.
  ///
  /// @return whether there was one
  boolean strip(List<String> words) {
    boolean found = false;
    while (stripWords(words) || stripGlued(words)) {
      found = true; // a name may end in several forms: Co., Ltd.
    }
    return found;
  }

  /// Whether a form ends these words.
  boolean ends(List<String> words) {
    return trailing.stream().anyMatch(form -> endsWith(words, form))
        || (!words.isEmpty() && glued.stream().anyMatch(form -> endsWith(words.getLast(), form)));
  }

  private static boolean endsWith(String word, String form) {
    return word.length() > form.length() && word.endsWith(form);
  }

  private static boolean endsWith(List<String> words, List<String> form) {
    int from = words.size() - form.size();
    return from > 0
        && words.getLast().equals(form.getLast())
        && words.subList(from, words.size()).equals(form);
  }

  private boolean stripWords(List<String> words) {
    for (List<String> form : trailing) {
      if (endsWith(words, form)) {
        words.subList(words.size() - form.size(), words.size()).clear();
        return true;
      }
    }
    for (List<String> form : leading) {
      if (words.size() > form.size() && words.subList(0, form.size()).equals(form)) {
        words.subList(0, form.size()).clear();
        return true;
      }
    }
    return false;
  }

  private boolean stripGlued(List<String> words) {
    if (words.isEmpty()) {
      return false;
    }
    String last = words.getLast();
    for (String form : glued) {
      if (endsWith(last, form)) {
        words.set(words.size() - 1, last.substring(0, last.length() - form.length()));
        return true;
      }
    }
    String first = words.getFirst();
    for (String form : gluedFirst) {
      if (first.length() > form.length() && first.startsWith(form)) {
        words.set(0, first.substring(form.length()));
        return true;
      }
    }
    return false;
  }

  private static List<List<String>> phrases(
      NameWords names, Collection<String> forms, Set<String> ignored) {
    return forms.stream()
        .flatMap(form -> Stream.of(names.of(form, true), names.of(form, false)))
        .map(words -> words.stream().filter(Predicate.not(ignored::contains)).toList())
        .filter(Predicate.not(List::isEmpty))
        .distinct()
        .sorted(Comparator.comparingInt((List<String> form) -> form.size()).reversed())
        .toList();
  }

  /// Forms of scripts that write no space before them; single letters only stand alone.
  private static List<String> glued(List<List<String>> forms) {
    return forms.stream()
        .map(form -> String.join("", form))
        .filter(form -> form.length() > 1 && !LATIN.matcher(form).matches())
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }
}
