package monazite.corpus.format.st36;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import monazite.corpus.xml.Entities;

/// Undoes what an exporter escaped twice: `&amp;amp;` reaches the reader as `&amp;`.
final class Escapes {
  private static final Pattern NAMED = Pattern.compile("&([A-Za-z]{2,8});");

  private Escapes() {}

  static String undo(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    return NAMED
        .matcher(text)
        .replaceAll(
            name -> Matcher.quoteReplacement(Entities.text(name.group(1)).orElse(name.group())));
  }
}
