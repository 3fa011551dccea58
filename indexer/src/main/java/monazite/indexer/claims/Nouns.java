package monazite.indexer.claims;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import monazite.seeds.grammar.GrammarNode;
import monazite.seeds.grammar.LanguageGrammar;

/// Tells the kind of a claimed thing by the noun at its name's end: by listed nouns, and where none
/// is listed by what the noun itself ends in, as harvesters and rangefinders do.
final class Nouns {
  private static final int LONGEST = 60;
  private static final int STEM = 2;
  private static final Pattern TAIL = Pattern.compile("[\\s.,;:。、()\\[\\]0-9]{1,40}$");

  /// A noun's kind.
  ///
  /// @param general the noun says little, as `device` and `apparatus` do
  record Kind(ClaimType type, boolean general) {}

  private final LanguageGrammar language;
  private final Map<String, ClaimType> nouns = new HashMap<>();
  private final Map<String, ClaimType> ends = new HashMap<>();
  private final Set<String> general = new HashSet<>();
  private final List<String> endings;

  Nouns(LanguageGrammar language) {
    this.language = language;
    GrammarNode node = language.node();
    read(node, "nouns", nouns);
    read(node, "nounEnds", ends);
    node.phrases("generalNouns").forEach(noun -> general.add(plain(noun)));
    endings = node.phrases("subject.endings");
  }

  private void read(GrammarNode node, String path, Map<String, ClaimType> into) {
    node.groups(path)
        .forEach(
            (type, words) ->
                words.forEach(
                    word ->
                        into.put(plain(word), ClaimType.valueOf(type.toUpperCase(Locale.ROOT)))));
  }

  /// The kind by a listed noun.
  Optional<Kind> listed(String name) {
    String clean = clean(name);
    for (int from = Math.max(0, clean.length() - LONGEST); from < clean.length(); from++) {
      if (!startsWord(clean, from)) {
        continue;
      }
      String end = clean.substring(from);
      String known = nouns.containsKey(end) || !language.spaced() ? end : singular(end);
      ClaimType type = nouns.get(known);
      if (type != null) {
        return Optional.of(new Kind(type, general.contains(known)));
      }
    }
    return Optional.empty();
  }

  /// The kind by what the last word ends in.
  Optional<ClaimType> byEnd(String name) {
    String clean = clean(name);
    String word = clean.substring(clean.lastIndexOf(' ') + 1);
    Optional<ClaimType> type = ofWord(word);
    for (int i = 0; type.isEmpty() && i < endings.size(); i++) {
      String ending = endings.get(i);
      if (word.endsWith(ending)) {
        type = ofWord(word.substring(0, word.length() - ending.length()));
      }
    }
    return type;
  }

  private Optional<ClaimType> ofWord(String word) {
    int stem = language.spaced() ? STEM : 0;
    ClaimType whole = ends.get(word);
    for (int from = stem; whole == null && from < word.length(); from++) {
      whole = ends.get(word.substring(from));
    }
    return Optional.ofNullable(whole);
  }

  /// Whether a word stands at the end of a name.
  boolean endsWith(String name, String word) {
    return name.endsWith(word) && startsWord(name, name.length() - word.length());
  }

  /// Korean writes the words of a compound apart or together.
  private String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return language.spaced() ? lower : lower.replace(" ", "");
  }

  private String clean(String name) {
    boolean whole = !name.isEmpty() && Character.isLetter(name.charAt(name.length() - 1));
    return plain(whole ? name : TAIL.matcher(name).replaceFirst(""));
  }

  /// English nouns begin at a word; German ones may be the end of a compound.
  private boolean startsWord(String name, int at) {
    boolean compounds = !language.spaced() || language.decimalComma();
    return compounds || at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1));
  }

  private String singular(String word) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        String stem = word.substring(0, word.length() - ending.length());
        return nouns.containsKey(stem) ? stem : nouns.containsKey(stem + "y") ? stem + "y" : word;
      }
    }
    return word;
  }
}
