package monazite.indexer.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import monazite.seeds.family.Element;
import monazite.seeds.family.ElementTable;

/// Chemical symbols and the letters that stand for elements.
final class Symbols {
  private static final int LONGEST = 4;

  private final Set<String> all = new HashSet<>();
  private final Set<String> elements = new HashSet<>();
  private final Set<String> rareEarths = new HashSet<>();
  private final Set<String> groups;
  private final Set<String> alone = new HashSet<>();

  /// By first letter, longest first.
  private final List<List<String>> byFirst = new ArrayList<>();

  Symbols(ElementTable table) {
    groups = table.groupSymbols();
    for (Element element : table.rareEarths()) {
      rareEarths.add(element.symbol());
      if (element.standsAlone()) {
        alone.add(element.symbol());
      }
    }
    rareEarths.addAll(table.certainSymbols());
    elements.addAll(rareEarths);
    elements.addAll(table.others().keySet());
    all.addAll(elements);
    all.addAll(groups);
    all.addAll(table.openSymbols());
    for (char first = 'A'; first <= 'Z'; first++) {
      String begin = String.valueOf(first);
      byFirst.add(
          all.stream()
              .filter(symbol -> symbol.startsWith(begin) && symbol.length() <= LONGEST)
              .sorted(Comparator.comparingInt(symbol -> -symbol.length()))
              .toList());
    }
  }

  /// The longest symbol at a place; a capital before a small letter isn't taken into a longer one.
  Optional<String> at(String text, int at) {
    char first = text.charAt(at);
    if (first < 'A' || first > 'Z') {
      return Optional.empty();
    }
    List<String> symbols = byFirst.get(first - 'A');
    for (int i = 0; i < symbols.size(); i++) {
      String symbol = symbols.get(i);
      int length = symbol.length();
      if (text.startsWith(symbol, at) && !(length > 1 && swallows(text, at, length))) {
        return Optional.of(symbol);
      }
    }
    return Optional.empty();
  }

  private static boolean swallows(String text, int at, int length) {
    return Character.isUpperCase(text.charAt(at + length - 1))
        && at + length < text.length()
        && Character.isLowerCase(text.charAt(at + length))
        && Lexicon.isLatin(text.charAt(at + length));
  }

  boolean isElement(String symbol) {
    return elements.contains(symbol);
  }

  /// One of the seventeen, or a letter group that means nothing else.
  boolean isRareEarth(String symbol) {
    return rareEarths.contains(symbol);
  }

  /// A letter for any of them, such as `R`.
  boolean isGroup(String symbol) {
    return groups.contains(symbol);
  }

  /// Whether the bare symbol is hardly ever another word.
  boolean standsAlone(String symbol) {
    return alone.contains(symbol);
  }
}
