package monazite.indexer.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the elements that a text names, and how: as a part, as an option, as absent. A bare symbol
/// counts only in a list of elements or with a content.
final class MentionReader {
  private record Token(String symbol, int start, int end, Kind kind) {
    enum Kind {
      NAME,
      BARE,
      FORMULA,
      /// a compound without a rare earth, one of a list with others
      OTHER
    }

    boolean bare() {
      return kind == Kind.BARE;
    }
  }

  private final Symbols symbols;
  private final Set<String> joiners;
  private final int listOfOptions;
  private final NormalText text;
  private final Context context;
  private boolean ofFamily;

  /// One-letter symbols that the text says are something else: `where Y is one of Pt and Ir`.
  private final Set<String> letters = new HashSet<>();

  MentionReader(
      Symbols symbols, Set<String> joiners, int listOfOptions, NormalText text, Context context) {
    this.symbols = symbols;
    this.joiners = joiners;
    this.listOfOptions = listOfOptions;
    this.text = text;
    this.context = context;
  }

  List<Mention> mentions(List<Lexicon.Hit> hits, List<Formula> formulas, FormulaScanner scanner) {
    List<Token> tokens = new ArrayList<>();
    ofFamily = hits.stream().anyMatch(MentionReader::family);
    for (Lexicon.Hit hit : hits) {
      Lexicon.Kind kind = hit.entry().kind();
      if (kind == Lexicon.Kind.RARE_EARTH || kind == Lexicon.Kind.ELEMENT) {
        tokens.add(new Token(hit.entry().owner(), hit.start(), hit.end(), Token.Kind.NAME));
      }
    }
    for (Formula formula : formulas) {
      if (formula.parts().size() == 1 && !formula.charged()) {
        String symbol = formula.parts().keySet().iterator().next();
        if (formula.end() - formula.start() == symbol.length()
            && (symbols.isElement(symbol) || symbols.isGroup(symbol))) {
          if (symbol.length() == 1 && context.letter(formula.end())) {
            letters.add(symbol);
          }
          tokens.add(new Token(symbol, formula.start(), formula.end(), Token.Kind.BARE));
        }
      } else if (scanner.namesRareEarth(formula, text.text())) {
        formula.parts().keySet().stream()
            .filter(symbols::isRareEarth)
            .forEach(
                one ->
                    tokens.add(new Token(one, formula.start(), formula.end(), Token.Kind.FORMULA)));
      } else if (formula.parts().size() > 1 && FormulaScanner.written(text.text(), formula)) {
        String compound = text.text().substring(formula.start(), formula.end());
        tokens.add(new Token(compound, formula.start(), formula.end(), Token.Kind.OTHER));
      }
    }
    tokens.sort(Comparator.comparingInt(Token::start).thenComparingInt(Token::end));
    return runs(tokens);
  }

  /// A word of a family: beside it a symbol such as Eu is no other word.
  private static boolean family(Lexicon.Hit hit) {
    return hit.entry().kind() == Lexicon.Kind.TERM
        && hit.entry().weight() >= 0.35
        && !hit.entry().headOnly();
  }

  private List<Mention> runs(List<Token> tokens) {
    List<Mention> found = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      if (i == tokens.size() || !joined(tokens.get(i - 1), tokens.get(i))) {
        List<Token> list = tokens.subList(from, i);
        Run run = run(list);
        for (Token token : list) {
          if (token.kind() != Token.Kind.OTHER) {
            found.add(mention(token, run));
          }
        }
        from = i;
      }
    }
    return found;
  }

  private boolean joined(Token one, Token next) {
    if (next.start() < one.end()) {
      return true;
    }
    int gap = next.start() - one.end();
    if (gap > 18) {
      return false;
    }
    String between = text.folded().substring(one.end(), next.start()).strip();
    if (between.isEmpty()) {
      return gap == 0;
    }
    return joiners.contains(between) || endsWithJoiner(between);
  }

  /// As in `lanthanum oxide, cerium oxide`.
  private boolean endsWithJoiner(String between) {
    int last = Math.max(between.lastIndexOf(' '), between.length() - 2);
    for (int i = 0; i < between.length(); i++) {
      char c = between.charAt(i);
      if (c == '.' || c == '。' || Character.isDigit(c)) {
        return false;
      }
    }
    return joiners.contains(between.substring(last + 1));
  }

  private Mention mention(Token token, Run run) {
    boolean quantity =
        token.bare()
            ? context.quantity(token.start(), token.end())
            : context.near(token.start(), token.end());
    boolean rareEarth = isRare(token);
    Mention.Standing standing = Mention.Standing.PRESENT;
    if (token.bare() && ((!quantity && !told(token, run)) || letters.contains(token.symbol()))) {
      standing = Mention.Standing.DOUBTFUL;
    } else if (context.excluded(token.start(), token.end())
        || (!token.equals(run.first())
            && context.excluded(run.first().start(), run.first().end()))) {
      standing = Mention.Standing.EXCLUDED;
    } else if (run.options() || context.optional(token.start(), token.end(), run.first().start())) {
      standing = Mention.Standing.OPTIONAL;
    }
    return new Mention(
        token.symbol(),
        token.start(),
        token.end(),
        token.kind() == Token.Kind.FORMULA ? "formula" : "element",
        standing,
        rareEarth,
        quantity);
  }

  private boolean isRare(Token token) {
    if (symbols.isRareEarth(token.symbol())) {
      return true;
    }
    return token.symbol().equals("RE") && (!token.bare() || abbreviation(token));
  }

  /// `RE oxide`: the two letters stand for the group where a small word follows them.
  private boolean abbreviation(Token token) {
    String all = text.text();
    int after = token.end();
    return token.symbol().equals("RE")
        && after + 1 < all.length()
        && (all.charAt(after) == ' ' || all.charAt(after) == '-' || all.charAt(after) == ',')
        && (Character.isLowerCase(all.charAt(after + 1)) || all.charAt(after) != ' ');
  }

  /// Whether a bare symbol is surely an element here.
  private boolean told(Token token, Run run) {
    return listed(token, run)
        || abbreviation(token)
        || context.joined(token.start(), token.end())
        || (ofFamily && symbols.standsAlone(token.symbol()));
  }

  private static boolean listed(Token token, Run run) {
    return run.others(token, token.symbol().length() > 1 ? run.elements() : run.certain());
  }

  /// What a list holds, looked at once: lists may be endless.
  private record Run(Token first, Set<String> elements, Set<String> certain, boolean options) {
    boolean others(Token token, Set<String> among) {
      return among.size() > 1 || (among.size() == 1 && !among.contains(token.symbol()));
    }
  }

  private Run run(List<Token> tokens) {
    return tokens.size() == 1 && listOfOptions > 1 ? alone(tokens.getFirst()) : list(tokens);
  }

  private Run alone(Token token) {
    Set<String> element =
        symbols.isElement(token.symbol()) ? Set.of(token.symbol()) : Set.<String>of();
    boolean sure = token.symbol().length() > 1 || !token.bare();
    return new Run(token, element, sure ? element : Set.of(), false);
  }

  private Run list(List<Token> tokens) {
    Set<String> all = new HashSet<>();
    Set<String> rare = new HashSet<>();
    Set<String> elements = new HashSet<>();
    Set<String> certain = new HashSet<>();
    for (Token token : tokens) {
      all.add(token.symbol());
      if (isRare(token)) {
        rare.add(token.symbol());
      }
      if (symbols.isElement(token.symbol())) {
        elements.add(token.symbol());
        if (token.symbol().length() > 1 || !token.bare()) {
          certain.add(token.symbol());
        }
      }
    }
    boolean options = all.size() >= listOfOptions && rare.size() * 2 < all.size();
    if (options) {
      int start = tokens.getFirst().start();
      int end = tokens.getLast().end();
      boolean compounds = tokens.stream().anyMatch(token -> token.kind() == Token.Kind.OTHER);
      options = compounds ? context.chosen(start) : !context.composed(start, end);
    }
    return new Run(tokens.getFirst(), elements, certain, options);
  }
}
