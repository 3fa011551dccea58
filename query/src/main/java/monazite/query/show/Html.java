package monazite.query.show;

import java.util.List;

/// A piece of a page. Text can only get into one escaped.
public final class Html {
  private final String markup;

  private Html(String markup) {
    this.markup = markup;
  }

  /// Text, escaped.
  public static Html text(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    PlainText.of(text)
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(c);
              }
            });
    return new Html(out.toString());
  }

  /// Our own markup, never anything that was read.
  static Html ours(String markup) {
    return new Html(markup);
  }

  /// A JSON value as script data: nothing in it can end the script.
  static Html data(String id, String json) {
    String safe =
        json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    return new Html("<script type=\"application/json\" id=\"" + id + "\">" + safe + "</script>\n");
  }

  /// An element of a name around its parts.
  ///
  /// @param tag name, with attributes of ours if any: `td class="n"`
  public static Html element(String tag, Html... parts) {
    int space = tag.indexOf(' ');
    String name = space < 0 ? tag : tag.substring(0, space);
    return new Html("<" + tag + ">" + all(List.of(parts)).markup + "</" + name + ">");
  }

  /// Pieces one after the other.
  public static Html all(List<Html> parts) {
    StringBuilder out = new StringBuilder();
    parts.forEach(part -> out.append(part.markup));
    return new Html(out.toString());
  }

  /// The markup.
  @Override
  public String toString() {
    return markup;
  }
}
