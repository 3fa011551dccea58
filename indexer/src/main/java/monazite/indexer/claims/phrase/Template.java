package monazite.indexer.claims.phrase;

import java.util.Optional;
import java.util.regex.Pattern;

/// A regular expression with a gap for words, made anew for each claim; only where a text has what
/// stands around the gap.
public final class Template {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private final String regex;
  private final String gap;
  private final Needed needed;

  /// The claims of a set are mostly to one thing: what was filled in last often serves again.
  private volatile Filled last = new Filled("", Pattern.compile(""));

  private record Filled(String words, Pattern pattern) {}

  /// @param gap what stands in the expression where the words go
  public Template(String regex, String gap) {
    this.regex = regex;
    this.gap = gap;
    needed = Needed.of(regex, part -> !part.contains(gap));
  }

  /// The expression for words; empty where a text can't hold it, whatever the words are.
  ///
  /// @param words a regular expression
  public Optional<Pattern> filled(FoldedText text, String words) {
    if (!needed.in(text)) {
      return Optional.empty();
    }
    Filled filled = last;
    if (!filled.words().equals(words)) {
      filled = new Filled(words, Pattern.compile(regex.replace(gap, words), FLAGS));
      last = filled;
    }
    return Optional.of(filled.pattern());
  }
}
