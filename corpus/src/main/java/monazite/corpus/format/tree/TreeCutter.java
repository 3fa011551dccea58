package monazite.corpus.format.tree;

import java.io.IOException;
import java.util.OptionalInt;
import monazite.corpus.document.Source;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.format.shape.Window;

/// Cuts a stream into the JSON objects that stand in it side by side: one behind the other, in an
/// array, or in an array within an envelope. Where one is broken so that it swallows others, these
/// are given back.
final class TreeCutter {
  /// While no object is open, the window moves on after so many bytes.
  private static final int STRIDE = 4096;

  private final Window in;
  private final String format;
  private final SourceFormat.Origin origin;
  private final SourceFormat.RecordSink sink;
  private final TreeProfile.Leaf leaf;
  private final Nesting nesting;
  private final Openings openings;
  private int at;
  private boolean junk;
  private boolean quoted;
  private int stringAt;
  private int suspect = -1;
  private long oversizeAt = -1;

  TreeCutter(
      Window in,
      String format,
      SourceFormat.Origin origin,
      SourceFormat.RecordSink sink,
      TreeProfile.Leaf leaf) {
    this.in = in;
    this.format = format;
    this.origin = origin;
    this.sink = sink;
    this.leaf = leaf;
    this.nesting =
        new Nesting(
            key -> leaf.recorded() || leaf.profile().containers().contains(key),
            leaf.profile().wrappers()::contains,
            leaf.profile().parts());
    this.openings = new Openings(in);
  }

  /// Hands out all objects; where the stream failed, those before.
  void cut() throws IOException {
    do {
      while (in.has(at)) {
        step(in.at(at));
        next();
      }
    } while (goesOn());
    if (nesting.isOpen() || junk) {
      emit(at);
    }
  }

  /// At the stream's end: whether there are objects within the one that is still open.
  private boolean goesOn() throws IOException {
    boolean more = nesting.isOpen() && giveBack();
    if (more) {
      next();
    }
    return more;
  }

  private void next() {
    at++;
    if (nesting.isOpen() ? Window.isTooLarge(at) : at > STRIDE && !quoted && !junk) {
      if (nesting.isOpen() && oversizeAt < 0) {
        oversizeAt = in.position();
      }
      in.advance(at);
      at = 0;
      stringAt = 0;
    }
  }

  private void step(byte c) throws IOException {
    if (c == '\n' && (junk || !leaf.recorded())) {
      lineEnd();
    } else if (at == suspect && nesting.isOpen() && at > 0) {
      restart(at);
    } else if (junk) {
      return;
    } else if (quoted) {
      string(c);
    } else if (nesting.depth() == 0 && leaf.recorded()) {
      answer(c);
    } else {
      token(c);
    }
    if (!nesting.isOpen()) {
      openings.before(c);
    }
  }

  /// A recording's answers stand in apostrophes; one in quotes has JSON's own quotes escaped: it is
  /// handed on as what can't be read.
  private void answer(byte c) {
    if ((c == '{' || c == '[') && at > 0) {
      if (in.at(at - 1) == '\'') {
        open(c);
      } else if (in.at(at - 1) == '"') {
        junk = begin();
      }
    }
  }

  /// No string goes over lines in JSON; an object that opens on a line as its neighbours do is one
  /// of them, whatever is still open when it is reached.
  private void lineEnd() throws IOException {
    quoted = false;
    suspect = -1;
    if (junk) {
      emit(at);
      in.advance(at);
      at = 0;
      junk = false;
    } else if (nesting.isOpen() && oversizeAt < 0) {
      suspect = openings.at(at + 1).orElse(-1);
    }
  }

  private void string(byte c) {
    if (c == '\\') {
      at++;
    } else if (c == '"') {
      quoted = false;
      int length = at - stringAt;
      nesting.string(length <= Nesting.LONGEST_KEY ? in.bytes(stringAt, at) : new byte[0]);
    }
  }

  private void token(byte c) throws IOException {
    switch (c) {
      case '"' -> {
        if (nesting.depth() == 0) {
          junk = begin();
        } else {
          quoted = true;
          stringAt = at + 1;
        }
      }
      case '{', '[' -> open(c);
      case '}', ']' -> close(c);
      case ':' -> nesting.colon();
      case ' ', '\t', '\r', '\n' -> {}
      default -> {
        nesting.value();
        if (nesting.depth() == 0 && c != ',' && !isMark(c)) {
          junk = begin();
        }
      }
    }
  }

  /// A byte order mark's.
  private static boolean isMark(byte c) {
    return c == (byte) 0xEF || c == (byte) 0xBB || c == (byte) 0xBF;
  }

  private void open(byte c) {
    if (c == '[' && nesting.awaitsParts() && !openings.names(at, leaf.profile().parts().by())) {
      nesting.value();
    }
    if (nesting.open(c == '[')) {
      begin();
      openings.begin();
    }
  }

  private boolean begin() {
    suspect = -1;
    in.advance(at);
    at = 0;
    return true;
  }

  private void close(byte c) throws IOException {
    switch (nesting.close(c == ']')) {
      case RECORD -> {
        emit(at + 1);
        nesting.leave();
        begin();
        openings.reset();
      }
      case MISMATCH -> {
        if (!giveBack()) {
          emit(at + 1);
          nesting.leave();
          begin();
          openings.reset();
        }
      }
      case OTHER -> {}
    }
  }

  /// Ends the object at hand where another begins within it that opens as it does.
  private boolean giveBack() throws IOException {
    OptionalInt next = oversizeAt < 0 ? openings.within(at) : OptionalInt.empty();
    if (next.isPresent()) {
      restart(next.getAsInt());
    }
    return next.isPresent();
  }

  private void restart(int place) throws IOException {
    emit(place);
    nesting.leave();
    quoted = false;
    suspect = -1;
    in.advance(place);
    at = 0;
    if (in.has(0)) {
      open(in.at(0));
    }
  }

  private void emit(int end) throws IOException {
    if (oversizeAt >= 0) {
      sink.oversize(source(oversizeAt), in.position() + end - oversizeAt);
      oversizeAt = -1;
      return;
    }
    int to = Math.min(end, in.head(end).length);
    while (to > 0 && in.at(to - 1) <= ' ' && in.at(to - 1) >= 0) {
      to--;
    }
    if (to > 0) {
      sink.record(new RawRecord(in.bytes(0, to), source(in.position()), leaf));
    }
  }

  private Source source(long offset) {
    return new Source(format, origin.file(), origin.entry(), offset);
  }
}
