package monazite.indexer.claims;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import monazite.indexer.claims.phrase.FoldedText;
import monazite.indexer.claims.phrase.Phrase;
import monazite.seeds.grammar.GrammarNode;
import monazite.seeds.grammar.LanguageGrammar;

/// Finds the claimed thing of a claim and tells whether two claims are to the same.
final class Subjects {
  private static final int LONGEST = 400;
  private static final Pattern WORD = Pattern.compile("[^\\s,;:()\\[\\].]{1,80}|[,;:()\\[\\].]");

  // What stands behind a claim's end explains a formula: 蛍光体。(Ba1-xEux)2SiO4 (ただし, ...)
  private static final Pattern LEGEND =
      Pattern.compile(
          "(?<=[^\\s。.:]{2})(?:。|[.:](?=\\s{0,2}\\[))\\s{0,3}(?=[\\[(【<A-Z]|(?:一般|組成|化学)式)");
  private static final Pattern TAIL = Pattern.compile("[\\s.。,、]{1,20}$");

  private final LanguageGrammar language;
  private final List<String> starts;
  private final List<String> ends;
  private final Set<String> endWords;
  private final List<String> spacedStarts;
  private final List<String> endings;
  private final String genitive;
  private final Phrase links;
  private final Pattern direct;
  private final Pattern ingredient;
  private final Pattern cuts;
  private final Pattern joints;
  private final Pattern participle;

  Subjects(LanguageGrammar language) {
    this.language = language;
    GrammarNode node = language.node();
    starts = node.phrases("subject.starts");
    ends = node.phrases("subject.ends");
    endWords = Set.copyOf(ends);
    spacedStarts = starts.stream().map(start -> start + " ").toList();
    endings = node.phrases("subject.endings");
    genitive = node.text("subject.genitive");
    links = Phrase.of(Pattern.compile(node.text("links"), Pattern.CASE_INSENSITIVE));
    direct = Pattern.compile(node.text("subject.direct"));
    cuts = Pattern.compile(node.text("subject.cut"));
    ingredient = Pattern.compile(node.text("subject.ingredient"));
    participle = node.pattern("subject.participle").orElse(Pattern.compile("(?!)"));
    joints = node.pattern("subject.joint").orElse(Pattern.compile("(?!)"));
  }

  Subject of(String text, References.Found reference) {
    if (language.spaced()) {
      return spaced(text, reference);
    }
    return language.headFirst() ? first(text, reference) : last(text, reference);
  }

  /// Western languages: words up to the first preposition, participle or comma.
  private Subject spaced(String text, References.Found reference) {
    int begin = startsEnd(text);
    int limit = Math.min(text.length(), begin + LONGEST);
    int stop = limit;
    if (reference.any() && reference.begin() < limit && reference.begin() > begin) {
      Phrase.Search link = links.search(FoldedText.of(text.substring(begin, reference.begin())));
      stop = link.find() ? begin + link.start() : reference.begin();
      while (stop > begin && " ,".indexOf(text.charAt(stop - 1)) >= 0) {
        stop--;
      }
    }
    Part name = part(text, begin, stop);
    Part further = further(text, name, stop);
    boolean isDirect =
        reference.any() && !name.cut() && reference.begin() <= limit && reference.begin() > begin;
    return new Subject(
        text.substring(begin, name.end()).strip(),
        lemma(name.head()),
        text.substring(further.begin(), further.end()).strip(),
        lemma(further.head()),
        name.end(),
        isDirect);
  }

  /// Words up to one that ends a name.
  ///
  /// @param cut such a word was met
  private record Part(int begin, int end, String head, boolean cut) {}

  private Part part(String text, int begin, int stop) {
    int end = begin;
    String head = "";
    Matcher words = WORD.matcher(text).region(begin, Math.max(begin, stop));
    while (words.find() && words.start() < stop) {
      String word = words.group();
      boolean ends =
          isEnd(word) || participle.matcher(text).region(words.start(), text.length()).lookingAt();
      if (ends && words.start() > begin) {
        return new Part(begin, end, head, true);
      }
      head =
          language.decimalComma() && !Character.isUpperCase(word.charAt(0)) && !head.isEmpty()
              ? head
              : word;
      end = words.end();
    }
    return new Part(begin, end, head, false);
  }

  /// `adjuster, mechanism of`, `ignition or plasma apparatus`: the second half of such a name.
  private Part further(String text, Part name, int stop) {
    Matcher joint = joints.matcher(text).region(name.end(), Math.max(name.end(), stop));
    Part none = new Part(name.end(), name.end(), "", false);
    if (!name.cut() || !joint.lookingAt() || startsEnd(text, joint.end()) > joint.end()) {
      return none;
    }
    Part rest = part(text, joint.end(), stop);
    String first = text.substring(rest.begin(), rest.end()).strip();
    int space = first.indexOf(' ');
    return isEnd(space < 0 ? first : first.substring(0, space)) ? none : rest;
  }

  private int startsEnd(String text) {
    return startsEnd(text, 0);
  }

  private int startsEnd(String text, int from) {
    int begin = from;
    boolean more = true;
    while (more) {
      more = false;
      for (String start : spacedStarts) {
        if (text.regionMatches(true, begin, start, 0, start.length())) {
          begin += start.length();
          more = true;
          break;
        }
      }
    }
    return begin;
  }

  private boolean isEnd(String word) {
    return word.isEmpty()
        || (word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0)))
        || endWords.contains(word.toLowerCase(Locale.ROOT));
  }

  /// Chinese: the name ends at the first comma or characterising phrase; a reference within it is
  /// left out.
  private Subject first(String text, References.Found reference) {
    boolean leading =
        reference.any() && reference.begin() <= 16 && !delimited(text, reference.begin());
    int from = leading ? reference.end() : 0;
    int begin = from;
    if (leading) {
      Matcher link = direct.matcher(text).region(from, text.length());
      begin = link.lookingAt() ? link.end() : from;
    }
    for (String start : starts) {
      if (!leading && text.startsWith(start)) {
        begin = start.length();
        break;
      }
    }
    int end = Math.min(text.length(), begin + LONGEST);
    for (String stop : ends) {
      int at = text.indexOf(stop, begin + 1);
      end = at > 0 && at < end ? at : end;
    }
    String name = text.substring(Math.min(begin, end), end).strip();
    boolean plain = leading && name.indexOf(genitive) < 0;
    return new Subject(name, name, "", "", end, plain && bare(text, reference.begin()));
  }

  /// What stands behind the last verb or particle; the whole where nothing is left.
  private String cut(String tail) {
    Matcher matcher = cuts.matcher(tail);
    int from = 0;
    while (matcher.find() && matcher.end() < tail.length()) {
      from = matcher.end();
    }
    return tail.substring(from).strip();
  }

  private static boolean delimited(String text, int end) {
    return text.substring(0, end).chars().anyMatch(c -> ",;:。".indexOf(c) >= 0);
  }

  /// Whether nothing but a link stands before the reference.
  private boolean bare(String text, int begin) {
    return links.pattern().matcher(text.substring(0, begin)).matches();
  }

  /// Japanese and Korean: the name is the end of the claim.
  private Subject last(String text, References.Found reference) {
    String name = TAIL.matcher(text.substring(0, legend(text))).replaceFirst("");
    name = cut(name.substring(Math.max(0, name.length() - 60)));
    boolean isDirect = false;
    if (reference.any()) {
      Matcher link = links.pattern().matcher(text).region(reference.end(), text.length());
      int at = link.lookingAt() ? link.end() : reference.end();
      isDirect = direct.matcher(text).region(reference.end(), text.length()).lookingAt();
      boolean part = ingredient.matcher(text).region(at, text.length()).lookingAt();
      if (part && !isDirect) {
        return new Subject(name, "", "", "", text.length(), false);
      }
    }
    return new Subject(name, name.replace(" ", ""), "", "", text.length(), isDirect);
  }

  /// Where the explanation of a formula begins behind the claim's sentence, or the end.
  private static int legend(String text) {
    Matcher legend = LEGEND.matcher(text);
    while (legend.find()) {
      String sentence = text.substring(0, legend.start());
      if (sentence.chars().filter(c -> c == '(').count()
          == sentence.chars().filter(c -> c == ')').count()) {
        return legend.start();
      }
    }
    return text.length();
  }

  /// Whether two subjects name the same kind of thing.
  boolean same(Subject one, Subject other) {
    // What is built of an earlier claim's thing has no head to narrow that claim by, but a name.
    String named = other.head().isEmpty() ? other.name().replace(" ", "") : other.head();
    return same(one.head(), named)
        || same(one.furtherHead(), other.head())
        || same(one.furtherHead(), other.furtherHead());
  }

  private boolean same(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    if (language.spaced()) {
      return a.equals(b)
          || (language.decimalComma()
              && Math.min(a.length(), b.length()) > 3
              && (a.endsWith(b) || b.endsWith(a)));
    }
    int common = 0;
    while (common < Math.min(a.length(), b.length())
        && a.charAt(a.length() - 1 - common) == b.charAt(b.length() - 1 - common)) {
      common++;
    }
    return common >= 2 || common == Math.min(a.length(), b.length());
  }

  /// The word without the endings of number and case.
  private String lemma(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (String ending : endings) {
      if (lower.length() > ending.length() + 3 && lower.endsWith(ending)) {
        return lower.substring(0, lower.length() - ending.length());
      }
    }
    return lower;
  }
}
