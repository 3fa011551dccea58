package monazite.indexer.claims.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import monazite.indexer.claims.composition.Token.Kind;
import monazite.seeds.grammar.Chemistry;
import monazite.seeds.grammar.ClaimGrammar;
import monazite.seeds.grammar.LanguageGrammar;

/// Cuts normalised claim text into tokens that matter to quantities; whatever else there is becomes
/// OTHER.
final class Lexer {
  private static final Map<Character, Kind> MARKS =
      Map.ofEntries(
          Map.entry(',', Kind.COMMA),
          Map.entry(';', Kind.STOP),
          Map.entry('。', Kind.STOP),
          Map.entry(':', Kind.COLON),
          Map.entry('(', Kind.OPEN),
          Map.entry(')', Kind.CLOSE),
          Map.entry('[', Kind.OPEN),
          Map.entry(']', Kind.CLOSE),
          Map.entry('/', Kind.SLASH),
          Map.entry('+', Kind.PLUS),
          Map.entry('=', Kind.EQUALS),
          Map.entry('~', Kind.TO),
          Map.entry('-', Kind.MINUS),
          Map.entry('≥', Kind.GE),
          Map.entry('≧', Kind.GE),
          Map.entry('⩾', Kind.GE),
          Map.entry('>', Kind.GT),
          Map.entry('≤', Kind.LE),
          Map.entry('≦', Kind.LE),
          Map.entry('⩽', Kind.LE),
          Map.entry('<', Kind.LT));
  private static final int LONGEST_WORD = 201;
  private static final Pattern COMPOUND = Pattern.compile("(?:[A-Z][a-z]?[0-9]{0,3}){1,12}");
  private static final Pattern OXIDE = Pattern.compile("([A-Z][A-Za-z]?)[0-9]{0,2}O[0-9]{0,2}");
  private static final Pattern PART = Pattern.compile("([A-Z][a-z]?)([0-9]{0,3})");

  private static final Pattern ION = Pattern.compile("([A-Z][a-z]?)[1-4]?\\+(?![A-Za-z0-9])");
  private static final Pattern AMOUNT =
      Pattern.compile(
          "([A-Z][a-zA-Z]?)[0-9]{1,3}(?:\\.[0-9]{1,4})?\\s?"
              + "(?:(?:~|-|to |bis )\\s?[0-9]{1,3}(?:[.,][0-9]{1,4})?\\s?)?"
              + "(?:%|\\p{L}{2,4}[.-]{0,2}\\s?%|ppm)");

  private final Lexicon lexicon;
  private final Chemistry chemistry;
  private final int longestSymbol;
  private final Pattern number;
  private final List<String> is;
  private final List<String> contents;
  private final Set<String> silent;

  Lexer(ClaimGrammar grammar, LanguageGrammar language) {
    lexicon = new Lexicon(grammar, language);
    chemistry = grammar.chemistry();
    longestSymbol = chemistry.masses().keySet().stream().mapToInt(String::length).max().orElse(0);
    List<String> words = language.spaced() ? language.node().phrases("sets.is") : List.<String>of();
    is = words.stream().map(word -> " " + word + " ").toList();
    contents = language.decimalComma() ? language.node().phrases("quantity.content") : List.of();
    silent = Set.copyOf(language.node().phrases("quantity.silent"));
    number =
        Pattern.compile(
            language.decimalComma()
                ? "[0-9]{1,9}(?:[.,][0-9]{1,9})?"
                : "[0-9]{1,3}(?:,[0-9]{3}(?![0-9])){1,3}|[0-9]{1,9}(?:\\.[0-9]{1,9})?");
  }

  /// Whether a small letter is the end of an element's symbol.
  boolean isSymbol(String text, int at) {
    return chemistry.masses().containsKey(text.substring(at - 1, at + 1))
        || (at > 1 && Lexicon.isLatin(text.charAt(at - 2)) && text.charAt(at - 1) >= 'a');
  }

  List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ' ') {
        at++;
        continue;
      }
      Token token = next(text, at, tokens);
      // `La2O3成分とY2O3成分`: the word for a component would part the names.
      boolean said =
          tokens.isEmpty() || !tokens.getLast().isName() || !silent.contains(token.text());
      if (said) {
        tokens.add(token);
      }
      at = token.end();
    }
    return tokens;
  }

  private Token next(String text, int at, List<Token> before) {
    char c = text.charAt(at);
    if (c >= '0' && c <= '9') {
      // `1種又は2種以上`, `1종 이상`: no quantity.
      return lexicon
          .at(text, at, false)
          .filter(Lexer::begunByNumber)
          .map(found -> token(found.kind(), text, at, at + found.phrase().length()))
          .orElseGet(() -> number(text, at));
    }
    boolean behindNumber = !before.isEmpty() && before.getLast().is(Kind.NUMBER);
    if (isVariable(text, at, before)) {
      return token(Kind.VARIABLE, text, at, at + 1);
    }
    if (isLetterDefined(text, at)) {
      return token(Kind.LETTER, text, at, at + 1);
    }
    int word = wordEnd(text, at);
    boolean symbol =
        word - at <= longestSymbol && chemistry.masses().containsKey(text.substring(at, word));
    // "Ca." at a claim's end is calcium, not "about".
    Optional<Lexicon.Entry> entry =
        lexicon
            .at(text, at, behindNumber)
            .filter(found -> !symbol || !(found.phrase().endsWith(".") || listed(before)));
    int operator = entry.map(found -> operator(text, at, found)).orElse(-1);
    if (operator > at) {
      return next(text.substring(0, operator), at, before);
    }
    if (entry.isPresent() && (entry.get().phrase().length() >= word - at || !Lexicon.isLatin(c))) {
      Lexicon.Entry found = entry.get();
      return new Token(
          found.kind(), found.value(), 0, at, at + found.phrase().length(), found.named());
    }
    if (word > at) {
      return word(text, at, word);
    }
    if (c == '.') {
      return token(Kind.STOP, text, at, at + 1);
    }
    Kind mark = MARKS.get(c);
    if ((mark == Kind.LT || mark == Kind.GT || mark == Kind.EQUALS) && at + 1 < text.length()) {
      return comparison(text, at, mark);
    }
    return token(
        mark == null ? Kind.OTHER : mark, text, at, at + Character.charCount(text.codePointAt(at)));
  }

  /// `1種以上`, `0%を除く`: phrases that begin with a number.
  private static boolean begunByNumber(Lexicon.Entry found) {
    return found.kind() == Kind.ONE_OR_MORE
        || found.kind() == Kind.INCLUDES_ZERO
        || found.kind() == Kind.EXCLUDES_ZERO;
  }

  /// Whether a list of elements goes on here: `Al, Ga und In` ends in indium.
  private static boolean listed(List<Token> before) {
    int last = before.size() - 1;
    return last > 0
        && (before.get(last).is(Kind.AND) || before.get(last).is(Kind.COMMA))
        && before.get(last - 1).is(Kind.ELEMENT)
        && !before.get(last - 1).named();
  }

  /// Where the operator of `containing no more than` begins, which is not `containing no`; -1 where
  /// there is none.
  private int operator(String text, int at, Lexicon.Entry found) {
    int last = found.kind() == Kind.ABSENT ? found.phrase().lastIndexOf(' ') : -1;
    return last >= 0
            && lexicon.at(text, at + last + 1, false).filter(Lexicon.Entry::compares).isPresent()
        ? at + last
        : -1;
  }

  private static Token comparison(String text, int at, Kind mark) {
    char next = text.charAt(at + 1);
    if (next == '=' && mark != Kind.EQUALS) {
      return token(mark == Kind.LT ? Kind.LE : Kind.GE, text, at, at + 2);
    }
    if (mark == Kind.EQUALS && (next == '<' || next == '>')) {
      return token(next == '<' ? Kind.LE : Kind.GE, text, at, at + 2);
    }
    return token(mark, text, at, at + 1);
  }

  private Token number(String text, int at) {
    Matcher matcher = number.matcher(text).region(at, text.length()).useTransparentBounds(true);
    if (!matcher.lookingAt()) {
      return token(Kind.OTHER, text, at, at + 1);
    }
    String digits = matcher.group();
    boolean grouped = digits.indexOf(',') >= 0 && number.pattern().startsWith("[0-9]{1,3}");
    String plain = grouped ? digits.replace(",", "") : digits.replace(',', '.');
    return new Token(Kind.NUMBER, digits, Double.parseDouble(plain), at, matcher.end(), false);
  }

  /// A single small letter beside a comparison sign is a variable, whatever the word may mean.
  private boolean isVariable(String text, int at, List<Token> before) {
    char c = text.charAt(at);
    boolean small = (c >= 'a' && c <= 'z') || (c >= 'α' && c <= 'ω');
    if (!small || wordEnd(text, at) != at + 1) {
      return false;
    }
    int next = at + 1;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    boolean followed = next < text.length() && "≤≥<>≦≧=+".indexOf(text.charAt(next)) >= 0;
    return followed
        || is.stream().anyMatch(word -> text.startsWith(word, at + 1))
        || (!before.isEmpty()
            && (before.getLast().isOperator() && before.getLast().text().length() < 3));
  }

  /// `A is lanthanum`: no article, for all that it looks like one.
  private boolean isLetterDefined(String text, int at) {
    if (!Character.isUpperCase(text.charAt(at)) || wordEnd(text, at) != at + 1) {
      return false;
    }
    String letter = text.substring(at, at + 1);
    return chemistry.letters().contains(letter)
        && !chemistry.masses().containsKey(letter)
        && is.stream().anyMatch(word -> text.startsWith(word, at + 1));
  }

  private static int wordEnd(String text, int at) {
    if (!isLetter(text.charAt(at))) {
      return at;
    }
    int end = at + 1;
    int stop = Math.min(text.length(), at + LONGEST_WORD);
    while (end < stop && isWordPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isLetter(char c) {
    return Lexicon.isLatin(c) || (c >= 'α' && c <= 'ω') || (c >= 'Α' && c <= 'Ω');
  }

  private static boolean isWordPart(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '\'';
  }

  private Token word(String text, int at, int end) {
    String word = text.substring(at, end);
    int amount = amount(text, at, end);
    if (amount > at) {
      return word(text, at, amount);
    }
    Optional<Token> content = content(word, at);
    if (content.isPresent()) {
      return content.get();
    }
    if (chemistry.letters().contains(word) && !chemistry.masses().containsKey(word)) {
      return new Token(Kind.LETTER, word, 0, at, end, false);
    }
    if (chemistry.masses().containsKey(word) || isCompound(word) || isOxide(word)) {
      return new Token(Kind.ELEMENT, sum(word), 0, at, end, false);
    }
    Matcher ion = ION.matcher(text).region(at, text.length());
    if (ion.lookingAt() && chemistry.masses().containsKey(ion.group(1))) {
      return new Token(Kind.ELEMENT, ion.group(1), 0, at, ion.end(), false);
    }
    boolean variable = word.length() == 1 && Character.isLowerCase(word.charAt(0));
    return token(variable ? Kind.VARIABLE : Kind.OTHER, text, at, end);
  }

  /// Where the amount begins in `B5~10%`, `Nd28.5wt%`, `Y2 to 5%`; -1 where the word is no element
  /// with an amount.
  private int amount(String text, int at, int end) {
    if (!mayBeAmount(text, at)) {
      return -1;
    }
    Matcher amount = AMOUNT.matcher(text).region(at, text.length());
    boolean found =
        amount.lookingAt()
            && amount.end(1) < end
            && !chemistry.letters().contains(text.substring(at, end))
            && (chemistry.masses().containsKey(amount.group(1))
                || chemistry.letters().contains(amount.group(1)));
    return found ? amount.end(1) : -1;
  }

  /// Whether a figure stands behind one letter or two.
  private static boolean mayBeAmount(String text, int at) {
    if (text.charAt(at) < 'A' || text.charAt(at) > 'Z' || at + 1 >= text.length()) {
      return false;
    }
    char next = text.charAt(at + 1);
    return Character.isDigit(next)
        || (at + 2 < text.length() && Character.isDigit(text.charAt(at + 2)));
  }

  /// A content in one word, as German writes it: `Yttriumgehalt`.
  private Optional<Token> content(String word, int at) {
    for (String content : contents) {
      int name = word.length() - content.length();
      if (name > 2 && word.regionMatches(true, name, content, 0, content.length())) {
        return lexicon
            .at(word.substring(0, name), 0, false)
            .filter(entry -> entry.kind() == Kind.ELEMENT && entry.phrase().length() == name)
            .map(entry -> new Token(Kind.ELEMENT, entry.value(), 0, at, at + word.length(), true));
      }
    }
    return Optional.empty();
  }

  /// Rare earths written together, as in PrNd, are their sum.
  private String sum(String word) {
    List<String> elements = new ArrayList<>();
    Matcher parts = PART.matcher(word);
    while (parts.find()) {
      boolean rare = chemistry.rareEarths().contains(parts.group(1)) && parts.group(2).isEmpty();
      elements.add(rare ? parts.group(1) : "");
    }
    return elements.contains("") ? word : String.join("+", elements);
  }

  private boolean isCompound(String word) {
    char first = word.charAt(0);
    if (first < 'A' || first > 'Z' || word.length() < 2 || !COMPOUND.matcher(word).matches()) {
      return false;
    }
    Matcher parts = PART.matcher(word);
    int count = 0;
    while (parts.find()) {
      if (!chemistry.masses().containsKey(parts.group(1))) {
        return false;
      }
      count++;
    }
    return count > 1;
  }

  /// The oxide of a letter for rare earths: RE2O3.
  private boolean isOxide(String word) {
    char first = word.charAt(0);
    if (first < 'A' || first > 'Z' || word.indexOf('O') < 1) {
      return false;
    }
    Matcher oxide = OXIDE.matcher(word);
    return oxide.matches() && chemistry.letters().contains(oxide.group(1));
  }

  private static Token token(Kind kind, String text, int begin, int end) {
    return new Token(kind, text.substring(begin, end), 0, begin, end, false);
  }
}
