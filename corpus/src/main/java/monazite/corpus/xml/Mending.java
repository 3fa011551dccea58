package monazite.corpus.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A second look at a record that is no well-formed XML. Mended is only what loses no text and
/// moves none: a bare `&`, a `<` that begins no tag, a control character, a byte of another
/// encoding, and tags of typeface or reference within a line that were not closed, or never opened.
/// A record with other tags that don't match, or which ends too early, stays broken: something of
/// it may be missing.
public final class Mending {
  private static final int LARGEST = 16 << 20;
  private static final int LONGEST_TAG = 2000;

  /// More faults than this are no slips of the pen.
  private static final int MOST = 200;

  private static final Pattern TAG =
      Pattern.compile(
          "<(/?)([A-Za-z_][\\w.:-]*+)"
              + "(?:\\s++[\\w.:-]++\\s*+=\\s*+(?:\"[^\"<]*+\"|'[^'<]*+'))*+\\s*+(/?)>");

  private static final Set<String> WITHIN_A_LINE =
      Set.of(
          "b",
          "i",
          "u",
          "o",
          "sub",
          "sup",
          "sub2",
          "sup2",
          "smallcaps",
          "bold",
          "italic",
          "underline",
          "subscript",
          "superscript",
          "highlight",
          "figref",
          "claim-ref",
          "crossref",
          "cross-reference",
          "patcit",
          "nplcit");

  private final String text;
  private final StringBuilder better;
  private final Deque<String> open = new ArrayDeque<>();
  private final Map<String, Integer> faults = new LinkedHashMap<>();
  private int copied;
  private boolean hopeless;

  private Mending(String text) {
    this.text = text;
    this.better = new StringBuilder(text.length() + 64);
  }

  /// A record that was mended.
  ///
  /// @param record the bytes in which it can be read, in an encoding that has ASCII in it
  /// @param what what was mended, and how often: `1 stray <, 2 bare &`
  @SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
  public record Mended(byte[] record, String what) {}

  /// The record mended; empty where there is nothing to mend, or too much.
  public static Optional<Mended> of(byte[] record) {
    if (record.length > LARGEST) {
      return Optional.empty();
    }
    Optional<byte[]> readable = ForeignBytes.asUtf8(record);
    Mending mending = new Mending(new String(readable.orElse(record), StandardCharsets.ISO_8859_1));
    if (readable.isPresent()) {
      mending.fault("text in bytes of Windows-1252");
    }
    mending.run();
    if (mending.hopeless || mending.faults.isEmpty() || !mending.open.isEmpty()) {
      return Optional.empty();
    }
    byte[] better = mending.better.toString().getBytes(StandardCharsets.ISO_8859_1);
    return Optional.of(new Mended(better, mending.what()));
  }

  private String what() {
    List<String> what = new ArrayList<>();
    faults.forEach((fault, times) -> what.add(times + " " + fault));
    return String.join(", ", what);
  }

  private void fault(String fault) {
    int times = faults.merge(fault, 1, Integer::sum);
    hopeless |= times > MOST;
  }

  private void run() {
    int i = 0;
    while (i < text.length() && !hopeless) {
      char c = text.charAt(i);
      if (c == '<') {
        i = markup(i);
      } else if (c == '&' && References.end(text, i) < 0) {
        i = replace(i, i + 1, "&amp;", "bare &");
      } else if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
        i = replace(i, i + 1, " ", "control character");
      } else {
        i++;
      }
    }
    better.append(text, copied, text.length());
  }

  private int replace(int from, int to, String by, String fault) {
    better.append(text, copied, from).append(by);
    copied = to;
    fault(fault);
    return to;
  }

  /// The place behind what begins with this `<`.
  private int markup(int i) {
    if (text.startsWith("<!--", i)) {
      return after("-->", i);
    }
    if (text.startsWith("<![CDATA[", i)) {
      return after("]]>", i);
    }
    if (text.startsWith("<?", i)) {
      return after("?>", i);
    }
    if (text.startsWith("<!DOCTYPE", i)) {
      int end = after(">", i);
      int subset = text.indexOf('[', i);
      return subset >= 0 && subset < end ? after(">", after("]", subset) - 1) : end;
    }
    Matcher tag = TAG.matcher(text).region(i, Math.min(text.length(), i + LONGEST_TAG));
    if (!tag.lookingAt()) {
      return replace(i, i + 1, "&lt;", "stray <");
    }
    return tag(i, tag);
  }

  /// The next place to look at: a tag's own attributes may hold a bare `&`.
  private int tag(int i, Matcher tag) {
    String name = tag.group(2);
    if (tag.group(1).isEmpty()) {
      if (tag.group(3).isEmpty()) {
        open.push(name);
      }
      return i + 1;
    }
    if (name.equals(open.peek())) {
      open.pop();
      return tag.end();
    }
    if (WITHIN_A_LINE.contains(name)) {
      return replace(i, tag.end(), "", "closing tag without an opening one");
    }
    while (!open.isEmpty() && WITHIN_A_LINE.contains(open.peek())) {
      replace(i, i, "</" + open.pop() + ">", "tag that was not closed");
    }
    hopeless |= !name.equals(open.poll());
    return tag.end();
  }

  private int after(String mark, int from) {
    int found = text.indexOf(mark, from);
    hopeless |= found < 0;
    return found < 0 ? text.length() : found + mark.length();
  }
}
