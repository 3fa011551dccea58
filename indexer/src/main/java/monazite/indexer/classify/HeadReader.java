package monazite.indexer.classify;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Finds what a claim or title is for. European and Chinese claims begin with it, Japanese and
/// Korean ones end with it.
final class HeadReader {
  private static final int TAIL = 28;
  private static final int LONGEST = 220;

  private final NormalText text;
  private final List<Lexicon.Hit> hits;

  HeadReader(NormalText text, List<Lexicon.Hit> hits) {
    this.text = text;
    this.hits = hits;
  }

  Head head(Zone.Part part) {
    String folded = text.folded();
    int stop = folded.length();
    while (stop > 0 && " .。;；,，".indexOf(folded.charAt(stop - 1)) >= 0) {
      stop--;
    }
    if (endsWithNoun(folded) && part != Zone.Part.ABSTRACT) {
      return part.claims() ? tail(stop) : title(firstOfList(stop));
    }
    int start = skipNumber(folded);
    if (part == Zone.Part.TITLE) {
      return isHan(folded) ? title(firstOfList(stop)) : leading(start, stop);
    }
    int end = Math.min(Math.min(stop, start + LONGEST), opening(start, stop));
    return isHan(folded.substring(start, Math.max(start, Math.min(end, start + 12))))
        ? new Head(start, end, kindAtEnd(start, end))
        : leading(start, end);
  }

  private Head tail(int stop) {
    int start = Math.max(0, stop - TAIL);
    return new Head(start, stop, kindAtEnd(start, stop));
  }

  private Head title(int stop) {
    return new Head(0, stop, kindAtEnd(0, stop));
  }

  /// The noun before the first preposition tells the kind, the whole phrase the object.
  private Head leading(int start, int end) {
    int core =
        first("prepositions", start + 1, end)
            .filter(hit -> hit.start() > start + 1)
            .map(Lexicon.Hit::start)
            .orElse(end);
    int comma = indexOfAny(text.folded(), ",:;(", start, core);
    int stop = Math.min(core, comma);
    while (stop > start && text.folded().charAt(stop - 1) == ' ') {
      stop--;
    }
    return new Head(start, end, kindAtEnd(start, stop));
  }

  private Head.Kind kindAtEnd(int start, int stop) {
    Predicate<Lexicon.Hit> atEnd = hit -> hit.start() >= start && Math.abs(hit.end() - stop) <= 1;
    if (cue("process", atEnd) || cue("process", hit -> hit.start() == start && latin(start))) {
      return Head.Kind.PROCESS;
    }
    if (cue("apparatus", hit -> hit.start() >= start && hit.end() <= stop + 1)) {
      return Head.Kind.EQUIPMENT;
    }
    return cue("device", atEnd) && !material(start, stop) ? Head.Kind.DEVICE : Head.Kind.THING;
  }

  /// As in `catalyst system`: a family's word ends there and is longer than the device's.
  private boolean material(int start, int stop) {
    int longest = 0;
    int device = 0;
    for (Lexicon.Hit hit : hits) {
      if (hit.start() >= start && Math.abs(hit.end() - stop) <= 1) {
        if (hit.entry().kind() == Lexicon.Kind.TERM && hit.entry().weight() > 0) {
          longest = Math.max(longest, hit.end() - hit.start());
        } else if (hit.entry().owner().equals("device")) {
          device = Math.max(device, hit.end() - hit.start());
        }
      }
    }
    return longest > device;
  }

  private boolean latin(int at) {
    return at < text.length() && Lexicon.isLatin(text.folded().charAt(at));
  }

  private boolean cue(String list, Predicate<Lexicon.Hit> where) {
    for (Lexicon.Hit hit : hits) {
      if (isCue(hit, list) && where.test(hit)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Lexicon.Hit> first(String list, int from, int to) {
    Optional<Lexicon.Hit> first = Optional.empty();
    for (Lexicon.Hit hit : hits) {
      if (hit.start() >= from
          && hit.end() <= to
          && isCue(hit, list)
          && (first.isEmpty() || hit.start() < first.get().start())) {
        first = Optional.of(hit);
      }
    }
    return first;
  }

  private int opening(int start, int stop) {
    int phrase = first("openings", start + 2, stop).map(Lexicon.Hit::start).orElse(stop);
    return Math.min(phrase, indexOfAny(text.folded(), ":;，；：", start + 2, stop));
  }

  private int firstOfList(int stop) {
    int derived = first("titleSeconds", 2, stop).map(Lexicon.Hit::start).orElse(stop);
    return hits.stream()
        .filter(hit -> isCue(hit, "titleJoiners") && hit.start() >= 2 && nounEnds(hit.start()))
        .mapToInt(Lexicon.Hit::start)
        .filter(at -> at < derived)
        .min()
        .orElse(derived);
  }

  /// A joiner parts two things only behind a noun: not the elements of `Nd and Dy`.
  private boolean nounEnds(int at) {
    return hits.stream()
        .anyMatch(
            hit ->
                at - hit.end() >= 0
                    && at - hit.end() <= 1
                    && ((hit.entry().kind() == Lexicon.Kind.TERM && hit.entry().weight() > 0)
                        || isCue(hit, "process")
                        || isCue(hit, "device")));
  }

  private static boolean isCue(Lexicon.Hit hit, String list) {
    return hit.entry().kind() == Lexicon.Kind.CUE && hit.entry().owner().equals(list);
  }

  private static int indexOfAny(String folded, String marks, int from, int to) {
    for (int i = from; i < to; i++) {
      if (marks.indexOf(folded.charAt(i)) >= 0) {
        return i;
      }
    }
    return to;
  }

  private static int skipNumber(String folded) {
    int at = 0;
    while (at < folded.length() && at < 6 && " 0123456789.)".indexOf(folded.charAt(at)) >= 0) {
      at++;
    }
    for (String article : List.of("a ", "an ", "the ", "in a ", "in an ")) {
      if (folded.startsWith(article, at)) {
        return at + article.length();
      }
    }
    return at;
  }

  /// Japanese and Korean put the noun last.
  private static boolean endsWithNoun(String folded) {
    int length = Math.min(folded.length(), 400);
    for (int i = 0; i < length; i++) {
      char c = folded.charAt(i);
      if ((c >= '\u3041' && c <= '\u30FA') || (c >= '\uAC00' && c <= '\uD7A3')) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHan(String folded) {
    int length = Math.min(folded.length(), 60);
    for (int i = 0; i < length; i++) {
      if (folded.charAt(i) >= '\u4E00' && folded.charAt(i) <= '\u9FFF') {
        return true;
      }
    }
    return false;
  }
}
