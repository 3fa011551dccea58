package monazite.indexer.classify;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import monazite.seeds.family.Code;
import monazite.seeds.family.Family;
import monazite.seeds.family.FamilySeeds;
import monazite.seeds.family.Term;

/// Turns away raw records in which no rare earth can be found, before they are parsed. Law: what
/// the classifier would label, passes. It is wider than the classifier on purpose: it knows neither
/// word boundaries nor denials, and what it can't read passes.
public final class Gate {
  private final AhoCorasickDoubleArrayTrie<String> words = new AhoCorasickDoubleArrayTrie<>();
  private final FormulaScanner formulas;
  private final ByteScan scan;

  public Gate(FamilySeeds seeds) {
    this.formulas = new FormulaScanner(new Symbols(seeds.elements()));
    Set<String> literals = new TreeSet<>();
    seeds.elements().rareEarths().forEach(one -> one.names().values().forEach(literals::addAll));
    seeds.elements().groupWords().values().forEach(literals::addAll);
    for (Family family : seeds.families()) {
      for (Term term : family.terms()) {
        if (!term.ambiguous() && term.weight() >= 0.8) {
          literals.addAll(term.literals());
        }
      }
    }
    Map<String, String> keys = new TreeMap<>();
    for (String literal : literals) {
      String key = RawText.squeeze(literal.replace("*", ""));
      if (!key.isEmpty()) {
        keys.put(key, literal);
      }
    }
    codes(seeds, keys);
    words.build(keys);
    Set<String> symbols = new TreeSet<>(seeds.elements().certainSymbols());
    symbols.add("RE");
    seeds.elements().rareEarths().forEach(one -> symbols.add(one.symbol()));
    scan = new ByteScan(keys.keySet(), symbols, seeds.elements().others().keySet());
  }

  /// Whether a record must be parsed and judged.
  ///
  /// @param record bytes of a record of any format; not changed
  public boolean admits(byte[] record) {
    return admits(record, new int[] {0, record.length});
  }

  /// Whether a record must be parsed and judged, by those of its parts that judging looks at.
  ///
  /// @param record bytes of a record of any format; not changed
  /// @param parts pairs of a first byte and the byte after a last one, rising
  public boolean admits(byte[] record, int[] parts) {
    return switch (scan.look(record, parts)) {
      case WORD -> true;
      case NOTHING -> false;
      case UNSURE -> reads(joined(record, parts));
    };
  }

  private static byte[] joined(byte[] record, int[] parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream(record.length / 2);
    for (int i = 0; i + 1 < parts.length; i += 2) {
      joined.write(record, parts[i], parts[i + 1] - parts[i]);
    }
    return joined.toByteArray();
  }

  private boolean reads(byte[] record) {
    RawText text = RawText.of(record);
    if (!text.readable()) {
      return true;
    }
    boolean[] found = new boolean[1];
    words.parseText(
        text.squeezed(),
        (begin, end, literal) -> {
          found[0] = true;
          return false;
        });
    return found[0]
        || formulas.mayNameRareEarth(text.joined())
        || (text.tagged() && symbols(text.spaced()));
  }

  /// Rare earths by symbol: in a formula, or bare where a list or a content could follow.
  private boolean symbols(String text) {
    return formulas.mayNameRareEarth(TextNormaliser.normalise(text).text());
  }

  /// Codes as formats write them once blanks, slashes and tags are gone: `h01f1057`, padded with
  /// zeros, and as ranges by what all members begin with.
  private static void codes(FamilySeeds seeds, Map<String, String> keys) {
    for (Family family : seeds.families()) {
      for (Code code : family.codes()) {
        if (code.rareEarth() && code.strength() != Code.Strength.WEAK) {
          spell(code, keys);
        }
      }
    }
  }

  private static void spell(Code code, Map<String, String> keys) {
    int slash = code.from().indexOf('/');
    String main = code.from().substring(0, slash);
    String sub = common(code.from().substring(slash + 1), code.to().substring(slash + 1));
    if (code.scheme().equals("USPC")) {
      String digits = sub.replace(".", "").toLowerCase(Locale.ROOT);
      keys.put(main + digits, code.from());
      return;
    }
    String subclass = main.substring(0, 4).toLowerCase(Locale.ROOT);
    String group = main.substring(4);
    for (int zeros = 0; group.length() + zeros <= 4; zeros++) {
      keys.put(subclass + "0".repeat(zeros) + group + sub, code.from());
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
