package monazite.indexer.classify;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import monazite.corpus.format.RawRecord;
import monazite.seeds.family.FamilySeeds;

/// Turns away raw records in which no rare earth can be found, before they are parsed. Law: what
/// the classifier would label, passes. It is wider than the classifier on purpose: whatever may
/// part words counts as their end, it knows no denials, and what it can't read passes.
public final class Gate {
  private final AhoCorasickDoubleArrayTrie<GateWord> words = new AhoCorasickDoubleArrayTrie<>();
  private final FormulaScanner formulas;
  private final Set<String> cues = new TreeSet<>();
  private final ByteScan scan;

  public Gate(FamilySeeds seeds) {
    this.formulas = new FormulaScanner(new Symbols(seeds.elements()));
    for (String list : List.of("symbolSuffixes", "symbolPrefixes")) {
      seeds.judging().phrases(list).forEach(cue -> cues.add(cue.replace("*", "")));
    }
    Collection<GateWord> all = GateWords.of(seeds);
    Map<String, GateWord> keys = new TreeMap<>();
    all.forEach(word -> keys.put(word.key(), word));
    words.build(keys);
    Set<String> symbols = new TreeSet<>(seeds.elements().certainSymbols());
    symbols.add("RE");
    seeds.elements().rareEarths().forEach(one -> symbols.add(one.symbol()));
    scan = new ByteScan(all, symbols, seeds.elements().others().keySet());
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
      case SYMBOL -> symbols(RawText.of(RawRecord.joined(record, parts)));
      case UNSURE -> reads(RawText.of(RawRecord.joined(record, parts)));
    };
  }

  private boolean reads(RawText text) {
    if (!text.readable()) {
      return true;
    }
    Squeezed squeezed = text.squeezed();
    boolean[] found = new boolean[1];
    words.parseText(
        squeezed.letters(),
        (begin, end, word) -> {
          found[0] = squeezed.holds(word, begin, end);
          return !found[0];
        });
    return found[0] || symbols(text);
  }

  /// Rare earths by symbol: in a formula, or bare where a list or a content could follow.
  private boolean symbols(RawText text) {
    return !text.readable()
        || formulas.mayNameRareEarth(text.joined().text(), cues)
        || (text.tagged()
            && formulas.mayNameRareEarth(TextNormaliser.normalise(text.spaced()).text(), cues));
  }
}
