package monazite.corpus.format.st36;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import monazite.corpus.format.Cutter;

/// Finds where members of JSON answers begin and end, without parsing them. Answers may stand one
/// behind the other, in lines or in one array; one that breaks off doesn't swallow the next: an
/// object where none can be begins anew.
final class JsonBoundaries implements Cutter.Boundaries {
  /// What the stretch before a boundary is.
  enum Stretch {
    /// A member of an answer.
    MEMBER,
    /// An answer in which no member was found, or no JSON.
    OTHER,
    /// What stands around members.
    AROUND
  }

  private final JsonPath path = new JsonPath();
  private Stretch ended = Stretch.AROUND;
  private Optional<Stretch> pending = Optional.empty();
  private boolean judged;

  /// Depth at which the member at hand began; 0 between members.
  private int member;

  private boolean members;
  private boolean garbage;
  private boolean string;
  private boolean escaped;

  /// Last byte that is neither white space nor within a string.
  private byte last;

  private int stringFrom;
  private final byte[] name = new byte[64];

  @Override
  public int next(byte[] b, int from, int safe, int end) {
    for (int i = from; i < safe; i++) {
      if (pending.isPresent()) {
        ended = pending.get();
        pending = Optional.empty();
        return i;
      }
      byte c = b[i];
      if (string) {
        inString(c);
      } else if (c == '{' && !judged && begins()) {
        judged = true;
        return i;
      } else if (c > ' ' || c < 0) {
        judged = false;
        structure(c);
        last = c;
      }
    }
    ended = pending.orElseGet(this::open);
    return -1;
  }

  /// What the stretch is that ends at the boundary given last, or with the stream.
  Stretch ended() {
    return ended;
  }

  /// What the stretch at hand is if it ends here.
  private Stretch open() {
    if (member > 0) {
      return Stretch.MEMBER;
    }
    boolean other = path.depth() == 0 ? garbage : !members;
    return other ? Stretch.OTHER : Stretch.AROUND;
  }

  /// Whether a record begins at this brace.
  private boolean begins() {
    if (path.depth() == 0 || !path.takesObjectAfter(last)) {
      ended = open();
      path.clear();
      member = 0;
      members = false;
      garbage = false;
      last = 0;
      return true;
    }
    if (member == 0 && path.isMember()) {
      ended = Stretch.AROUND;
      member = path.depth() + 1;
      members = true;
      return true;
    }
    return false;
  }

  private void structure(byte c) {
    switch (c) {
      case '{' -> path.enter(true);
      case '[' -> {
        if (path.depth() > 0) {
          path.enter(false);
        }
      }
      case '}', ']' -> leave();
      case '"' -> {
        string = true;
        stringFrom = 0;
        garbage |= path.depth() == 0;
      }
      case ':' -> path.key(new String(name, 0, stringFrom, StandardCharsets.ISO_8859_1));
      case ',' -> {}
      // A byte order mark is no garbage.
      default -> garbage |= path.depth() == 0 && c > 0;
    }
  }

  private void leave() {
    if (path.depth() == 0) {
      return;
    }
    if (path.depth() == member) {
      member = 0;
      pending = Optional.of(Stretch.MEMBER);
    } else if (path.depth() == 1) {
      pending = Optional.of(members ? Stretch.AROUND : Stretch.OTHER);
    }
    path.leave();
  }

  private void inString(byte c) {
    if (escaped) {
      escaped = false;
    } else if (c == '\\') {
      escaped = true;
    } else if (c == '"' || c == '\n') {
      string = false;
      last = '"';
      return;
    }
    if (stringFrom < name.length) {
      name[stringFrom++] = c;
    }
  }
}
