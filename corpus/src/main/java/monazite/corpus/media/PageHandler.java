package monazite.corpus.media;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Collects lines and properties of a page from the events of a parser.
final class PageHandler extends DefaultHandler {
  private static final int MOST_LETTERS = 20_000_000;
  private static final int LONGEST_PROPERTY = 10_000;
  private static final int MOST_PROPERTIES = 500;
  private static final int MOST_OPEN = 20;

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "cite", "em", "font", "i", "mark", "meta", "s", "small", "span",
          "strong", "sub", "sup", "time", "u", "tt", "var", "q", "ins", "del", "heading");
  private static final Set<String> UNSEEN =
      Set.of("script", "style", "template", "noscript", "head");

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final Map<String, List<String>> properties = new LinkedHashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final boolean printed;
  private final MarkedLines marked;
  private int unseen;
  private int depth;
  private long letters;
  private volatile boolean stopped;

  /// A property whose element is open.
  private record Open(String name, int depth, StringBuilder text) {}

  /// More text than any patent has.
  static final class TooLongException extends SAXException {
    private static final long serialVersionUID = 1;

    TooLongException(String why) {
      super(why);
    }
  }

  /// @param printed line ends in the text end lines, as in PDF; else they are blanks, as in HTML
  PageHandler(boolean printed) {
    this.printed = printed;
    this.marked = new MarkedLines(printed);
  }

  PageText text() {
    endLine();
    return new PageText(List.copyOf(lines), Map.copyOf(properties), marked.lines());
  }

  void stop() {
    stopped = true;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    String tag = local.toLowerCase(Locale.ROOT);
    depth++;
    unseen += UNSEEN.contains(tag) ? 1 : 0;
    if (!INLINE.contains(tag)) {
      endLine();
    }
    marked.begins(tag, attributes);
    String property = attributes.getValue("itemprop");
    if (property != null && properties.size() < MOST_PROPERTIES) {
      String stated = attributes.getValue("content");
      stated = stated == null ? attributes.getValue("datetime") : stated;
      if (stated != null) {
        add(property, stated);
      } else if (open.size() < MOST_OPEN) {
        open.push(new Open(property, depth, new StringBuilder()));
      }
    }
  }

  @Override
  public void endElement(String uri, String local, String name) {
    String tag = local.toLowerCase(Locale.ROOT);
    if (!INLINE.contains(tag)) {
      endLine();
    }
    marked.ends(tag);
    while (!open.isEmpty() && open.element().depth() >= depth) {
      Open property = open.pop();
      add(property.name(), property.text().toString());
    }
    unseen -= UNSEEN.contains(tag) ? 1 : 0;
    depth--;
  }

  private void add(String property, String text) {
    List<String> all = properties.computeIfAbsent(property, _ -> new ArrayList<>());
    String folded = text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    if (all.size() < MOST_PROPERTIES && !folded.isEmpty()) {
      all.add(folded);
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) throws SAXException {
    letters += length;
    if (stopped || letters > MOST_LETTERS) {
      throw new TooLongException("more than " + MOST_LETTERS + " letters: no patent");
    }
    if (unseen > 0) {
      return;
    }
    marked.letters(chars, start, length);
    for (Open property : open) {
      if (property.text().length() < LONGEST_PROPERTY) {
        property.text().append(chars, start, length);
      }
    }
    for (int i = start; i < start + length; i++) {
      if (printed && (chars[i] == '\n' || chars[i] == '\r')) {
        endLine();
      } else {
        line.append(chars[i]);
      }
    }
  }

  @Override
  public void ignorableWhitespace(char[] chars, int start, int length) throws SAXException {
    characters(chars, start, length);
  }

  private void endLine() {
    String folded = line.toString().replaceAll("[\\s\\p{Z}]+", " ").strip();
    line.setLength(0);
    if (!folded.isEmpty()) {
      lines.add(folded);
      marked.line(folded);
    }
  }
}
