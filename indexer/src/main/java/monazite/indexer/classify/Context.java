package monazite.indexer.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// What stands around a word: a denial, an option, a content.
final class Context {
  private static final int WINDOW = 50;
  private static final int TOKENS = 6;

  /// The phrase lists that are looked for around a word.
  static final Set<String> CUES =
      Set.of(
          "negationBefore",
          "negationAfter",
          "optional",
          "orLess",
          "orMore",
          "symbolSuffixes",
          "symbolPrefixes",
          "choices",
          "holdsAll",
          "holds",
          "alternatives",
          "meanings",
          "percentages");

  private final NormalText text;
  private boolean percentages;
  private final List<Lexicon.Hit> before = new ArrayList<>();
  private final List<Lexicon.Hit> after = new ArrayList<>();
  private final List<Lexicon.Hit> options = new ArrayList<>();
  private final List<Lexicon.Hit> less = new ArrayList<>();
  private final List<Lexicon.Hit> more = new ArrayList<>();
  private final List<Lexicon.Hit> suffixes = new ArrayList<>();
  private final List<Lexicon.Hit> prefixes = new ArrayList<>();
  private final List<Lexicon.Hit> choices = new ArrayList<>();
  private final List<Lexicon.Hit> holders = new ArrayList<>();
  private final List<Lexicon.Hit> verbs = new ArrayList<>();
  private final List<Lexicon.Hit> alternatives = new ArrayList<>();
  private final List<Lexicon.Hit> meanings = new ArrayList<>();

  Context(NormalText text, List<Lexicon.Hit> hits) {
    this.text = text;
    for (Lexicon.Hit hit : hits) {
      if (hit.entry().kind() == Lexicon.Kind.CUE) {
        switch (hit.entry().owner()) {
          case "negationBefore" -> before.add(hit);
          case "negationAfter" -> after.add(hit);
          case "optional" -> options.add(hit);
          case "orLess" -> less.add(hit);
          case "orMore" -> more.add(hit);
          case "symbolSuffixes" -> suffixes.add(hit);
          case "symbolPrefixes" -> prefixes.add(hit);
          case "choices" -> choices.add(hit);
          case "holdsAll" -> holders.add(hit);
          case "holds" -> verbs.add(hit);
          case "alternatives" -> alternatives.add(hit);
          case "meanings" -> meanings.add(hit);
          case "percentages" -> percentages = true;
          default -> {}
        }
      }
    }
    for (List<Lexicon.Hit> cues :
        List.of(
            before,
            after,
            options,
            less,
            more,
            suffixes,
            prefixes,
            choices,
            holders,
            verbs,
            alternatives,
            meanings)) {
      cues.sort(Comparator.comparingInt(Lexicon.Hit::start));
    }
  }

  /// Hits that begin within a stretch; the lists are sorted, so long texts stay linear.
  private static List<Lexicon.Hit> within(List<Lexicon.Hit> cues, int from, int to) {
    int low = 0;
    int high = cues.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cues.get(middle).start() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < cues.size() && cues.get(end).start() < to) {
      end++;
    }
    return cues.subList(low, end);
  }

  /// Whether it is denied: within six words behind `free of`, or right before `を含まない`.
  boolean excluded(int start, int end) {
    for (Lexicon.Hit cue : within(before, start - WINDOW, start)) {
      if (cue.end() <= start && reaches(cue, start)) {
        return true;
      }
    }
    for (Lexicon.Hit cue : within(after, end, end + 9)) {
      int gap = cue.start() - end;
      boolean suffix = Lexicon.isLatin(text.folded().charAt(cue.start()));
      if (gap <= (suffix ? 1 : 8) && sameSentence(end, cue.start()) && !ofFollows(cue.end())) {
        return true;
      }
    }
    return false;
  }

  /// `rare earth free of lead` denies the lead.
  private boolean ofFollows(int at) {
    return text.folded().startsWith(" of ", at);
  }

  private boolean reaches(Lexicon.Hit cue, int start) {
    String between = text.folded().substring(cue.end(), start);
    if (!sameSentence(cue.end(), start)) {
      return false;
    }
    boolean han = text.folded().charAt(cue.start()) > '\u3000';
    if (cue.end() - cue.start() <= (han ? 1 : 2)) {
      return between.strip().isEmpty();
    }
    return han ? between.length() <= 8 : blanks(between) <= TOKENS;
  }

  private static int blanks(String between) {
    int blanks = 0;
    for (int i = 0; i < between.length(); i++) {
      blanks += between.charAt(i) == ' ' ? 1 : 0;
    }
    return blanks;
  }

  private boolean sameSentence(int from, int to) {
    String folded = text.folded();
    for (int i = from; i < to; i++) {
      char c = folded.charAt(i);
      if (c == ';'
          || c == '。'
          || c == '；'
          || (c == '.' && i + 1 < to && folded.charAt(i + 1) == ' ')) {
        return false;
      }
    }
    return true;
  }

  /// Whether it is said to be optional, or its amount may be nothing.
  boolean optional(int start, int end, int listStart) {
    for (Lexicon.Hit cue : within(options, listStart - WINDOW, listStart)) {
      if (cue.end() <= listStart
          && sameSentence(cue.end(), listStart)
          && text.folded().substring(cue.end(), listStart).indexOf(',') < 0) {
        return true;
      }
    }
    if (!quantity(start, end)) {
      return false;
    }
    int stop = segmentEnd(end);
    String amount = text.folded().substring(end, stop);
    String bare = amount.replaceFirst("^[\\s:=(]{1,4}", "");
    boolean fromNothing =
        bare.matches("(?s)0 ?(~|to|%| %).{0,40}") || bare.matches("(?s)0 0?\\.?\\d.{0,40}");
    boolean atMost =
        (!within(less, end, stop).isEmpty() && within(more, end, stop).isEmpty())
            || bare.startsWith("≤")
            || bare.startsWith("<");
    return fromNothing || atMost;
  }

  private int segmentEnd(int from) {
    int stop = Math.min(text.length(), from + 40);
    for (int i = from; i < stop; i++) {
      if (",;、。；，".indexOf(text.folded().charAt(i)) >= 0) {
        return i;
      }
    }
    return stop;
  }

  /// Whether a content stands right before or behind a symbol.
  boolean quantity(int start, int end) {
    String folded = text.folded();
    int at = end;
    while (at < folded.length() && at < end + 4 && " :=(".indexOf(folded.charAt(at)) >= 0) {
      at++;
    }
    if (at < folded.length() && "0123456789≤<≥>≦".indexOf(folded.charAt(at)) >= 0) {
      String near = folded.substring(at, Math.min(folded.length(), at + 30));
      if (near.indexOf('%') >= 0 || near.contains("ppm")) {
        return true;
      }
    }
    int from = Math.max(0, start - 6);
    String ahead = folded.substring(from, start).strip();
    if (percentages && !ahead.isEmpty() && Character.isDigit(ahead.charAt(ahead.length() - 1))) {
      return start > 0 && folded.charAt(start - 1) == ' '; // `in weight percent 4.0 to 5.2 Mg`
    }
    if (!percent(from, start)) {
      return false;
    }
    return ahead.endsWith("%") || ahead.endsWith("% of");
  }

  /// Whether a bare symbol is told to be an element by what it is joined to: `Yb-doped`.
  boolean joined(int start, int end) {
    return !within(suffixes, end, end + 2).isEmpty()
        || within(prefixes, start - 20, start).stream()
            .anyMatch(cue -> start - cue.end() >= 0 && start - cue.end() <= 1);
  }

  /// Whether a list is one to choose from: `selected from`, `such as` stand before it.
  boolean chosen(int listStart) {
    return within(choices, listStart - WINDOW, listStart).stream()
        .anyMatch(cue -> cue.end() <= listStart && sameSentence(cue.end(), listStart));
  }

  /// Whether everything in a list is there: `contains at least Gd, Al, Ga and O`, or `comprising
  /// Sm, Co, Fe, Cu and Zr` without a word that leaves a choice.
  boolean composed(int listStart, int listEnd) {
    return rightBefore(holders, listStart)
        || (rightBefore(verbs, listStart) && within(alternatives, listStart, listEnd).isEmpty());
  }

  private static boolean rightBefore(List<Lexicon.Hit> cues, int start) {
    return within(cues, start - WINDOW, start).stream()
        .anyMatch(cue -> start - cue.end() >= 0 && start - cue.end() <= 1);
  }

  /// Whether a letter is explained behind it: `Y is one of`; a content is no explanation.
  boolean letter(int end) {
    return within(meanings, end, end + 2).stream()
        .anyMatch(cue -> !Character.isDigit(charAt(cue.end())) && charAt(cue.end()) != '.');
  }

  /// The first character behind a place that isn't blank.
  private char charAt(int from) {
    int at = from;
    while (at < text.length() && text.folded().charAt(at) == ' ') {
      at++;
    }
    return at < text.length() ? text.folded().charAt(at) : ' ';
  }

  /// Whether a content stands somewhere near a name.
  boolean near(int start, int end) {
    return percent(Math.max(0, start - 14), start)
        || percent(end, Math.min(text.length(), end + 40));
  }

  private boolean percent(int from, int to) {
    String folded = text.folded();
    for (int i = from; i < to; i++) {
      if (folded.charAt(i) == '%') {
        return true;
      }
    }
    return false;
  }
}
