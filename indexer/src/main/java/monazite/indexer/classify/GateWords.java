package monazite.indexer.classify;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import monazite.seeds.family.Code;
import monazite.seeds.family.Element;
import monazite.seeds.family.Family;
import monazite.seeds.family.FamilySeeds;
import monazite.seeds.family.Term;

/// Every word of the seeds without which no family is labelled, as the gate looks for it: names of
/// rare earths, terms that tell a family by themselves, codes.
final class GateWords {
  private final Map<String, GateWord> words = new TreeMap<>();

  private GateWords(FamilySeeds seeds) {
    seeds.elements().rareEarths().forEach(this::names);
    seeds.elements().groupWords().values().forEach(list -> list.forEach(this::literal));
    for (Family family : seeds.families()) {
      for (Term term : family.terms()) {
        if (!term.ambiguous() && term.weight() >= 0.8) {
          term.literals().forEach(this::literal);
        }
      }
      for (Code code : family.codes()) {
        if (code.rareEarth() && code.strength() != Code.Strength.WEAK) {
          spell(code);
        }
      }
    }
  }

  static Collection<GateWord> of(FamilySeeds seeds) {
    return new GateWords(seeds).words.values();
  }

  private void names(Element element) {
    element
        .names()
        .forEach(
            (language, names) ->
                names.forEach(name -> literal(Lexicon.openCompound(language, name))));
  }

  private void literal(String literal) {
    String bare = TextNormaliser.normalise(literal.replace("*", "")).text().strip();
    String key = Squeezed.key(bare);
    if (!key.isEmpty()) {
      boolean openStart = literal.startsWith("*") || !Lexicon.isLatin(bare.charAt(0));
      boolean openEnd = literal.endsWith("*") || !Lexicon.isLatin(bare.charAt(bare.length() - 1));
      add(new GateWord(key, openStart, openEnd));
    }
  }

  private void add(GateWord word) {
    words.merge(word.key(), word, GateWord::or);
  }

  /// A code as formats write it once blanks, slashes and tags are gone: `h01f1057`, padded with
  /// zeros, and a range by what all members begin with.
  private void spell(Code code) {
    int slash = code.from().indexOf('/');
    String main = code.from().substring(0, slash);
    String sub = common(code.from().substring(slash + 1), code.to().substring(slash + 1));
    if (code.scheme().equals("USPC")) {
      String digits = sub.replace(".", "").toLowerCase(Locale.ROOT);
      add(new GateWord(main + digits, true, true));
      return;
    }
    String subclass = main.substring(0, 4).toLowerCase(Locale.ROOT);
    String group = main.substring(4);
    for (int zeros = 0; group.length() + zeros <= 4; zeros++) {
      add(new GateWord(subclass + "0".repeat(zeros) + group + sub, true, true));
    }
  }

  private static String common(String one, String other) {
    int end = 0;
    while (end < one.length() && end < other.length() && one.charAt(end) == other.charAt(end)) {
      end++;
    }
    return one.substring(0, end);
  }
}
