package monazite.indexer.claims.phrase;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A regular expression with the pairs of characters that its matches begin with. Finds exactly
/// what [Matcher#find] finds.
public final class Phrase {
  private final Pattern pattern;
  private final Optional<Beginnings> beginnings;
  private final Needed needed;
  private final boolean withCase;

  private Phrase(Pattern pattern, Needed needed) {
    this.pattern = pattern;
    this.beginnings = RegexReader.beginnings(pattern);
    this.needed = needed;
    this.withCase = (pattern.flags() & Pattern.CASE_INSENSITIVE) == 0;
  }

  /// A phrase; one whose beginnings can't be told is looked for everywhere.
  public static Phrase of(Pattern pattern) {
    return new Phrase(pattern, Needed.NOTHING);
  }

  /// A phrase that few texts hold, for all that many hold its first words: it is looked for only
  /// where the groups are that every match has.
  public static Phrase seldom(Pattern pattern) {
    return new Phrase(pattern, Needed.of(pattern.pattern(), _ -> true));
  }

  /// A phrase that is never found.
  public static Phrase never() {
    return of(Pattern.compile("(?!)", Pattern.CASE_INSENSITIVE));
  }

  public Pattern pattern() {
    return pattern;
  }

  /// Whether it stands in a text.
  public boolean in(FoldedText text) {
    return search(text, 0).find();
  }

  /// Whether a text begins with it.
  public boolean opens(FoldedText text) {
    FoldedText codes = withCase ? text.withCase() : text;
    return (beginnings.isEmpty() || (text.length() > 0 && beginnings.get().at(codes, 0)))
        && pattern.matcher(text.text()).lookingAt();
  }

  /// How often it stands in a text, one behind the other.
  public int count(FoldedText text) {
    Search search = search(text, 0);
    int count = 0;
    while (search.find()) {
      count++;
    }
    return count;
  }

  public Search search(FoldedText text) {
    return search(text, 0);
  }

  /// A search that begins at a place; the phrase sees what stands before it.
  public Search search(FoldedText text, int from) {
    return new Search(
        withCase ? text.withCase() : text, needed.in(text) ? from : text.length() + 1);
  }

  /// Walks through the places of a text at which the phrase stands.
  public final class Search {
    private final FoldedText text;
    private int at;
    private @Nullable Matcher matcher;

    private Search(FoldedText text, int from) {
      this.text = text;
      this.at = from;
    }

    /// The next search begins at this place.
    public void moveTo(int place) {
      at = place;
    }

    /// Goes on to the next place.
    public boolean find() {
      if (beginnings.isEmpty()) {
        return findAnywhere();
      }
      Beginnings known = beginnings.get();
      int end = known.anchored() ? Math.min(1, text.length()) : text.length();
      while (at < end) {
        at = known.next(text, at);
        if (at < end && matchesAt(at)) {
          at = end();
          return true;
        }
        at++;
      }
      return false;
    }

    private boolean findAnywhere() {
      if (matcher == null) {
        matcher = whole();
      }
      boolean there = at <= text.length() && matcher.find(at);
      if (there) {
        at = matcher.end() + (matcher.end() == matcher.start() ? 1 : 0);
      }
      return there;
    }

    private boolean matchesAt(int place) {
      if (matcher == null) {
        matcher = whole().useTransparentBounds(true).useAnchoringBounds(false);
      }
      return matcher.region(place, text.length()).lookingAt();
    }

    private Matcher whole() {
      return pattern.matcher(text.text());
    }

    public int start() {
      return found().start();
    }

    public int end() {
      return found().end();
    }

    /// The matcher that stands at the place.
    public Matcher found() {
      if (matcher == null) {
        throw new IllegalStateException("nothing was looked for");
      }
      return matcher;
    }
  }
}
