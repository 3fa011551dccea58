package monazite.indexer.classify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import monazite.seeds.family.FamilySeeds;
import monazite.seeds.family.FormulaPattern;

/// Reads one text of a document.
final class ZoneReader {
  private final Lexicon lexicon;
  private final Symbols symbols;
  private final FormulaScanner scanner;
  private final Set<String> joiners;
  private final int listOfOptions;

  ZoneReader(FamilySeeds seeds) {
    lexicon = new Lexicon(seeds);
    symbols = new Symbols(seeds.elements());
    scanner = new FormulaScanner(symbols);
    joiners = new HashSet<>(seeds.judging().phrases("joiners"));
    listOfOptions = (int) seeds.judging().number("listOfOptions");
  }

  Symbols symbols() {
    return symbols;
  }

  Zone read(String name, Zone.Part part, String original) {
    NormalText text = TextNormaliser.normalise(original);
    List<Lexicon.Hit> hits = lexicon.hits(text, part);
    Context context = new Context(text, hits);
    List<Formula> all = scanner.formulas(text.text());
    List<Mention> mentions =
        new MentionReader(symbols, joiners, listOfOptions, text, context)
            .mentions(hits, all, scanner);
    List<Formula> formulas =
        new ArrayList<>(all.stream().filter(one -> telling(one, text)).toList());
    contents(mentions).ifPresent(formulas::add);
    Head head =
        part == Zone.Part.DESCRIPTION
            ? new Head(0, 0, Head.Kind.THING)
            : new HeadReader(text, hits).head(part);
    return new Zone(
        name,
        part,
        text,
        part == Zone.Part.DESCRIPTION ? firsts(hits, context) : kept(hits, context),
        formulas,
        mentions,
        head);
  }

  /// Formulas that name a rare earth, or a letter for one beside true elements.
  private boolean telling(Formula formula, NormalText text) {
    if (scanner.namesRareEarth(formula, text.text())) {
      return true;
    }
    return formula.parts().size() > 2
        && FormulaScanner.written(text.text(), formula)
        && formula.parts().keySet().stream().anyMatch(symbols::isGroup);
  }

  /// What a text says with contents or by name, as one composition.
  private static Optional<Formula> contents(List<Mention> mentions) {
    var parts = new java.util.LinkedHashMap<String, Double>();
    int start = Integer.MAX_VALUE;
    int end = 0;
    boolean rare = false;
    for (Mention one : mentions) {
      if (one.standing() == Mention.Standing.PRESENT) {
        parts.put(one.symbol(), Double.NaN);
        rare |= one.rareEarth();
        start = Math.min(start, one.start());
        end = Math.max(end, one.end());
      }
    }
    return rare && parts.size() > 1
        ? Optional.of(
            new Formula(start, end, FormulaPattern.Shape.CONTENTS, parts, Set.of(), false))
        : Optional.empty();
  }

  /// Family words that aren't denied, without those that a longer one of the family covers.
  private static List<Lexicon.Hit> kept(List<Lexicon.Hit> hits, Context context) {
    List<Lexicon.Hit> kept = new ArrayList<>();
    for (Lexicon.Hit hit : hits) {
      boolean families = hit.entry().kind() == Lexicon.Kind.TERM;
      if (families && (covered(hit, hits) || context.excluded(hit.start(), hit.end()))) {
        continue;
      }
      kept.add(hit);
    }
    return kept;
  }

  /// Of a description only the first place of each family word counts, and none that counts in a
  /// head alone.
  private static List<Lexicon.Hit> firsts(List<Lexicon.Hit> hits, Context context) {
    List<Lexicon.Hit> kept = new ArrayList<>();
    Set<Lexicon.Entry> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Lexicon.Hit hit : hits) {
      if (hit.entry().kind() == Lexicon.Kind.TERM
          && !hit.entry().headOnly()
          && !seen.contains(hit.entry())
          && !covered(hit, hits)
          && !context.excluded(hit.start(), hit.end())) {
        seen.add(hit.entry());
        kept.add(hit);
      }
    }
    return kept;
  }

  /// Hits come by their ends, so whatever covers one stands near it in the list.
  private static boolean covered(Lexicon.Hit hit, List<Lexicon.Hit> hits) {
    int at = Collections.binarySearch(hits, hit, Comparator.comparingInt(Lexicon.Hit::end));
    int from = Math.max(0, at - 24);
    int to = Math.min(hits.size(), at + 48);
    for (int i = from; i < to; i++) {
      Lexicon.Hit other = hits.get(i);
      if (other.start() <= hit.start()
          && other.end() >= hit.end()
          && other.entry().kind() == hit.entry().kind()
          && other.entry().owner().equals(hit.entry().owner())
          && !other.entry().rule().equals(hit.entry().rule())
          && (other.end() - other.start() > hit.end() - hit.start()
              || other.entry().weight() > hit.entry().weight()
              || (other.entry().weight() == hit.entry().weight()
                  && other.entry().rule().compareTo(hit.entry().rule()) < 0))) {
        return true;
      }
    }
    return false;
  }
}
