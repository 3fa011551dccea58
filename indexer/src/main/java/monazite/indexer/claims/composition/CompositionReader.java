package monazite.indexer.claims.composition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import monazite.indexer.claims.CompositionRange;
import monazite.indexer.claims.composition.Composition.Carrier;
import monazite.indexer.claims.composition.Formulas.Reading;
import monazite.indexer.claims.phrase.FoldedText;
import monazite.seeds.grammar.ClaimGrammar;
import monazite.seeds.grammar.LanguageGrammar;

/// Reads what claims of one language say of contents.
public final class CompositionReader {
  private final Lexer lexer;
  private final ElementSets sets;
  private final Formulas formulas;
  private final BasisReader bases;
  private final Exclusions exclusions;
  private final LimitWords words;
  private final Conversion conversion;

  public CompositionReader(ClaimGrammar grammar, LanguageGrammar language) {
    lexer = new Lexer(grammar, language);
    sets = new ElementSets(language.node(), grammar.chemistry());
    formulas = new Formulas(grammar.chemistry());
    bases = new BasisReader(language.node());
    exclusions = new Exclusions(language.node());
    words = LimitWords.in(language.node());
    conversion = new Conversion(grammar.chemistry());
  }

  /// What a claim itself says.
  ///
  /// @param folded normalised text
  /// @param parent what the claim narrows, or [Composition#NONE]
  /// @param subjectEnd where the claimed thing's name ends
  public Composition read(FoldedText folded, Composition parent, int subjectEnd) {
    String text = folded.text();
    List<Token> tokens = lexer.tokens(text);
    Map<String, List<String>> letters = sets.in(tokens);
    BasisReader.Basis basis = bases.in(folded, parent.basis());
    List<Limit> limits = new ArrayList<>();
    List<Quantity> quantities = Quantities.in(tokens);
    Limits reader = new Limits(tokens, words, quantities);
    for (Quantity quantity : quantities) {
      reader.of(quantity).ifPresent(limit -> limits.addAll(limit.single()));
    }
    Set<String> variables =
        limits.stream()
            .filter(limit -> limit.variables())
            .flatMap(limit -> limit.names().stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<String> defined = new LinkedHashSet<>(letters.keySet());
    defined.addAll(parent.sets().keySet());
    Reading formula = formulas.in(text, variables, defined);
    Map<String, Carrier> carriers = carriers(formula, variables, letters, basis, parent);
    Set<CompositionRange> ranges = new LinkedHashSet<>();
    RangeMaker maker = new RangeMaker(carriers, basis, parent);
    Set<Quantity> contents = new HashSet<>();
    for (Limit limit : limits) {
      Optional<CompositionRange> range = maker.range(limit);
      range.ifPresent(ranges::add);
      range.ifPresent(_ -> contents.add(limit.quantity()));
    }
    Set<String> balance = new LinkedHashSet<>(exclusions.balance(tokens));
    balance.addAll(formula.balance());
    Map<String, Carrier> known = new LinkedHashMap<>(parent.variables());
    known.putAll(carriers);
    unlimited(text, known, defined);
    boolean own = !balance.isEmpty();
    Map<String, List<String>> members = new LinkedHashMap<>(parent.sets());
    members.putAll(letters);
    return new Composition(
        conversion.of(
            List.copyOf(ranges),
            own ? List.of() : parent.ranges(),
            own ? balance : parent.balance(),
            members),
        List.copyOf(balance),
        letters,
        exclusions.excluded(tokens, subjectEnd),
        known,
        basis.general(),
        tokens.stream()
            .anyMatch(token -> token.kind() == Token.Kind.ELEMENT && token.begin() >= subjectEnd),
        quantities.stream()
            .filter(quantity -> !contents.contains(quantity) && quantity.binds())
            .map(quantity -> new Composition.Condition(quantity.lo(), quantity.hi()))
            .toList());
  }

  /// Adds what indices count that this claim leaves open: a later one may limit them.
  private void unlimited(String text, Map<String, Carrier> known, Set<String> defined) {
    Set<String> open = new LinkedHashSet<>();
    for (int at = 1; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean index = (c >= 'v' && c <= 'z') || c == 'δ';
      if (index && standsInFormula(text, at)) {
        open.add(String.valueOf(c));
      }
    }
    open.removeAll(known.keySet());
    if (!open.isEmpty()) {
      Reading reading = formulas.in(text, open, defined);
      for (String variable : open) {
        Optional.ofNullable(reading.carriers().get(variable))
            .or(() -> Optional.ofNullable(reading.within().get(variable)))
            .ifPresent(element -> known.put(variable, new Carrier(element, "formula_index", "")));
      }
    }
  }

  private boolean standsInFormula(String text, int at) {
    char before = text.charAt(at - 1);
    char behind = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    boolean word = behind >= 'a' && behind <= 'z';
    boolean index =
        before == '-'
            || before == ')'
            || before == ']'
            || (before < 128 && Character.isLetter(before));
    return !word && index && !lexer.isSymbol(text, at);
  }

  private static Map<String, Carrier> carriers(
      Reading formula,
      Set<String> variables,
      Map<String, List<String>> letters,
      BasisReader.Basis basis,
      Composition parent) {
    Map<String, Carrier> carriers = new LinkedHashMap<>();
    for (String variable : variables) {
      String element = formula.carriers().get(variable);
      String note = "";
      if (element == null
          && formula.within().containsKey(variable)
          && !parent.variables().containsKey(variable)) {
        element = formula.within().get(variable);
        note = "index is a difference";
      }
      if (element == null) {
        Optional.ofNullable(parent.variables().get(variable))
            .ifPresent(carrier -> carriers.put(variable, carrier));
        continue;
      }
      List<String> members = letters.getOrDefault(element, List.of());
      boolean one = members.size() == 1 && !members.getFirst().equals("RE");
      String stated = basis.of(variable);
      boolean counts =
          stated.isEmpty() || (!basis.listed(variable) && formula.fractions().contains(variable));
      carriers.put(
          variable,
          new Carrier(
              one ? members.getFirst() : element,
              counts ? "formula_index" : stated,
              one ? element + " is " + members.getFirst() : note));
    }
    formula
        .carriers()
        .forEach(
            (index, element) -> {
              if (index.indexOf('-') > 0) {
                carriers.putIfAbsent(index, new Carrier(element, "formula_index", ""));
              }
            });
    return carriers;
  }
}
