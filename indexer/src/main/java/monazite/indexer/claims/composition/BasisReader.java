package monazite.indexer.claims.composition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import monazite.indexer.claims.phrase.FoldedText;
import monazite.indexer.claims.phrase.Literals;
import monazite.indexer.claims.phrase.Phrase;
import monazite.seeds.grammar.GrammarNode;

/// Finds the basis that a claim gives once for all: `in atomic percent`, 按质量百分比.
final class BasisReader {
  private static final int LIST = 40;
  private static final Pattern VARIABLES =
      Pattern.compile(
          "(?:(?<![A-Za-z])[a-z](?![a-z])[^A-Za-z0-9]{0,3}(?:and |und |or )?){1,12}(?:(?:are|is|sind|ist)"
              + ",? )?(?:given |expressed )?[^A-Za-z0-9;:.。(]{0,3}$");

  private final Map<String, Phrase> phrases;

  BasisReader(GrammarNode node) {
    phrases =
        node.groups("basis").entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    entry ->
                        Phrase.of(
                            Pattern.compile(
                                Literals.any(entry.getValue()),
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))));
  }

  /// A basis for all, or for some variables.
  ///
  /// @param general basis of bare per cent and bare numbers, or empty
  /// @param own the claim itself says so
  /// @param variables basis of listed variables; others count by formula
  record Basis(String general, boolean own, String forVariables, Set<String> variables) {
    String of(String variable) {
      return variables.isEmpty() || variables.contains(variable) ? forVariables : "";
    }

    boolean listed(String variable) {
      return variables.contains(variable);
    }
  }

  Basis in(FoldedText folded, String inherited) {
    String text = folded.text();
    List<Hit> hits = new ArrayList<>();
    phrases.forEach(
        (basis, phrase) -> {
          Phrase.Search search = phrase.search(folded);
          while (search.find()) {
            if (!behindDigit(text, search.start())) {
              hits.add(new Hit(basis, search.start()));
              break;
            }
          }
        });
    if (hits.isEmpty()) {
      return new Basis(inherited, false, "", Set.of());
    }
    hits.sort((one, other) -> Integer.compare(one.begin(), other.begin()));
    Hit first = hits.getFirst();
    Set<String> listed = new HashSet<>();
    Matcher before =
        VARIABLES.matcher(text.substring(Math.max(0, first.begin() - LIST), first.begin()));
    if (before.find()) {
      before
          .group()
          .chars()
          .filter(c -> c >= 'a' && c <= 'z')
          .forEach(c -> listed.add(String.valueOf((char) c)));
    }
    return new Basis(first.basis(), true, first.basis(), listed);
  }

  /// Whether the first character that isn't blank before a place is a digit; at the text's begin it
  /// is the first character of all.
  private static boolean behindDigit(String text, int place) {
    int at = place;
    while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return place > 0 && Character.isDigit(text.charAt(Math.max(0, at - 1)));
  }

  private record Hit(String basis, int begin) {}
}
