package monazite.seeds.holder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How names of companies are compared: two names are one where their [#key] is the same. Width,
/// case, accents, punctuation, spaces and legal forms don't count; `ä` is `ae`; traditional,
/// simplified and Japanese forms of a character are one; usual abbreviations are spelt out. Nothing
/// is merged because it looks alike.
public final class NameRules {
  private final NameData data;
  private final NameWords words;
  private final LegalForms forms;
  private final NameParts parts;
  private final PersonNames persons;
  private final Map<String, String> shortOf = new HashMap<>();

  NameRules(NameData data) {
    this.data = data;
    words = new NameWords(data.transcriptions(), data.variants());
    forms = new LegalForms(words, data.trailing(), data.leading(), data.ignored());
    parts = new NameParts(data, words, forms);
    persons = new PersonNames(data.persons(), words, forms);
    data.shortWords().forEach((brief, full) -> full.forEach(word -> shortOf.put(word, brief)));
    data.abbreviations().forEach((brief, full) -> shortOf.putIfAbsent(full, brief));
  }

  /// What remains of a name when everything that doesn't tell companies apart is taken away; empty
  /// where nothing remains.
  public String key(String name) {
    return String.join("", bare(name, true));
  }

  /// The key with the forms of Han characters as they are written: what a name of the data files
  /// owns.
  String ownKey(String name) {
    return String.join("", bare(words.asWritten(parts.withoutCountry(name))));
  }

  /// The key with its legal form.
  String fullKey(String name) {
    return String.join(
        "",
        words.of(parts.withoutCountry(name), true).stream()
            .filter(word -> !data.ignored().contains(word))
            .toList());
  }

  /// Every key that a name of the data files may be met under: `ü` is written `ue`, and by
  /// some `u`.
  Set<String> keys(String name) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(key(name));
    keys.add(String.join("", bare(name, false)));
    return keys;
  }

  /// The words that the key is made of.
  public List<String> bare(String name) {
    return bare(name, true);
  }

  /// The key of a name as databases shorten it: every word by its abbreviation, small words left
  /// out. Several names may share it.
  public String shortKey(String name) {
    return String.join("", brief(name));
  }

  /// The same with the words in alphabetic order: databases put `UNIV` first.
  String invertedKey(String name) {
    List<String> sorted = new ArrayList<>(brief(name));
    Collections.sort(sorted);
    return String.join(" ", sorted);
  }

  /// Whether a name has a word that is an abbreviation.
  boolean isShortened(String name) {
    return words.of(parts.withoutCountry(name), true).stream().anyMatch(this::isAbbreviation);
  }

  /// Whether a name is one of those whose words databases put in another order.
  boolean isInverted(String name) {
    List<String> all = words.of(parts.withoutCountry(name), true);
    return !all.isEmpty() && data.inverted().contains(all.getFirst());
  }

  private boolean isAbbreviation(String word) {
    return data.shortWords().containsKey(word) || data.abbreviations().containsKey(word);
  }

  /// The name without a closing remark in brackets that begins with a small letter or a digit, or
  /// is a country or ends in one: `(a Delaware corporation)`, `(2001)`, `(JP)`, `(Tokyo, JP)`.
  public String withoutRemark(String name) {
    return parts.withoutRemark(name);
  }

  /// What a name may be without address, department or another name of the same company; each part
  /// ends in a legal form, so that it is a whole name.
  List<String> wholeNamesIn(String name) {
    return parts.wholeNamesIn(name);
  }

  /// Whether a name that nothing marks may be that of a natural person: it has no legal form, no
  /// word of organisations, and the shape of a person's name in its script. Rather a company too
  /// many than two persons in one.
  public boolean mayBePerson(String name) {
    return persons.mayBe(parts.withoutRemark(name));
  }

  /// Whether two names have the same words but for one, which differs by a letter inside it or at
  /// its end.
  public boolean oneLetterApart(String one, String other) {
    List<String> left = bare(one);
    List<String> right = bare(other);
    if (left.size() != right.size()) {
      return false;
    }
    int apart = 0;
    for (int i = 0; i < left.size(); i++) {
      if (!left.get(i).equals(right.get(i))) {
        // A mark at both ends lets the first and last letters differ.
        if (!OneLetter.off("a" + left.get(i) + "z", "a" + right.get(i) + "z")) {
          return false;
        }
        apart++;
      }
    }
    return apart == 1;
  }

  NameData.Typos typos() {
    return data.typos();
  }

  private List<String> bare(String name, boolean transcribed) {
    return bare(words.of(parts.withoutCountry(name), transcribed));
  }

  private List<String> bare(List<String> all) {
    List<String> bare = new ArrayList<>(all);
    bare.removeIf(data.ignored()::contains);
    forms.strip(bare);
    bare.replaceAll(word -> data.abbreviations().getOrDefault(word, word));
    return bare;
  }

  private List<String> brief(String name) {
    List<String> brief = new ArrayList<>();
    for (String word : bare(name, true)) {
      if (!data.fillers().contains(word)) {
        brief.add(Optional.ofNullable(shortOf.get(word)).orElse(word));
      }
    }
    return brief;
  }
}
