package monazite.corpus.format.st36;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import monazite.corpus.format.Cutter;

/// Finds where the members of XML answers and exchange files begin. What stands before the first
/// member of a document (its prolog and the elements around it) goes with that member, what stands
/// behind a member goes with it; a document without members is a record of its own. Documents may
/// be glued together.
final class MemberBoundaries implements Cutter.Boundaries {
  private static final int LONGEST_NAME = 60;
  private static final byte[] NONE = {};

  /// Name of the member at hand with its prefix; empty between members.
  private byte[] member = NONE;

  /// The record at hand has a member or is one of an unknown kind: what begins a document or a
  /// member begins a record.
  private boolean full;

  /// The document at hand has a root: another prolog begins another document.
  private boolean rooted;

  /// Elements open around members.
  private int around;

  /// Between the results of a search.
  private boolean hits;

  private boolean comment;

  /// The boundary that was given last is where the search goes on; it is judged once.
  private boolean judged;

  @Override
  public int next(byte[] b, int from, int safe, int end) {
    for (int i = from; i < safe; i++) {
      if (comment) {
        comment = !at(b, i, end, "-->");
      } else if (b[i] == '<') {
        if (judged) {
          judged = false;
        } else if (begins(b, i, end)) {
          judged = true;
          return i;
        }
      }
    }
    return -1;
  }

  /// Whether a record begins at this `<`; keeps the state.
  private boolean begins(byte[] b, int i, int end) {
    byte c = i + 1 < end ? b[i + 1] : 0;
    boolean within = member.length > 0;
    if (c == '!' || c == '?') {
      comment = at(b, i, end, "<!--");
      return !comment && prolog(b, i, end) && (!within || leadsOn(b, i, end)) && document();
    }
    if (c == '/') {
      closes(b, i + 2, end);
      return false;
    }
    if (within) {
      return named(b, i + 1, end, member);
    }
    return isLetter(c) && element(name(b, i + 1, end), isEmpty(b, i, end));
  }

  private static boolean prolog(byte[] b, int i, int end) {
    return at(b, i, end, "<!DOCTYPE") || (at(b, i, end, "<?xml") && i + 5 < end && b[i + 5] <= ' ');
  }

  private boolean document() {
    boolean begins = rooted;
    rooted = false;
    member = NONE;
    full = false;
    around = 0;
    hits = false;
    return begins;
  }

  private boolean element(String name, boolean empty) {
    String local = Members.local(name);
    boolean begins = full;
    rooted = true;
    if (Members.isMember(local) || (hits && Members.isHit(local))) {
      member = empty ? NONE : name.getBytes(StandardCharsets.US_ASCII);
      full = true;
      return begins;
    }
    if (Members.isAround(local)) {
      full = false;
      around += empty ? 0 : 1;
      return begins;
    }
    hits = hits || (Members.isHits(local) && !empty);
    if (around > 0 || hits || !full) {
      return false;
    }
    // A document of another kind, glued on without a prolog.
    return begins;
  }

  private void closes(byte[] b, int from, int end) {
    if (member.length > 0) {
      member = named(b, from, end, member) ? NONE : member;
      return;
    }
    String local = Members.local(name(b, from, end));
    hits = hits && !Members.isHits(local);
    around -= around > 0 && Members.isAround(local) ? 1 : 0;
  }

  /// Whether the markup from here on is a prolog and then an element that such a document begins
  /// with: within a member anything else is a quotation.
  private static boolean leadsOn(byte[] b, int from, int end) {
    int i = from;
    while (i + 1 < end && i < from + Cutter.LOOKAHEAD) {
      if (b[i] <= ' ' && b[i] >= 0) {
        i++;
      } else if (b[i] == '<' && (b[i + 1] == '?' || b[i + 1] == '!')) {
        while (i < end && b[i] != '>') {
          i++;
        }
        i++;
      } else {
        return b[i] == '<' && Members.isRoot(Members.local(name(b, i + 1, end)));
      }
    }
    return false;
  }

  /// Whether the tag ends in `/>`, as far as can be seen.
  private static boolean isEmpty(byte[] b, int from, int end) {
    int limit = Math.min(end, from + Cutter.LOOKAHEAD);
    for (int i = from; i < limit; i++) {
      if (b[i] == '>') {
        return b[i - 1] == '/';
      }
    }
    return false;
  }

  private static String name(byte[] b, int from, int end) {
    int to = from;
    while (to < end && to < from + LONGEST_NAME && isNameByte(b[to])) {
      to++;
    }
    return new String(b, from, to - from, StandardCharsets.US_ASCII);
  }

  private static boolean named(byte[] b, int i, int end, byte[] name) {
    int to = i + name.length;
    return to <= end
        && Arrays.equals(b, i, to, name, 0, name.length)
        && (to == end || !isNameByte(b[to]));
  }

  private static boolean at(byte[] b, int i, int end, String what) {
    if (i + what.length() > end) {
      return false;
    }
    for (int k = 0; k < what.length(); k++) {
      if (b[i + k] != what.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(byte c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isNameByte(byte c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':' || c == '.';
  }
}
