package monazite.indexer.claims;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads over what other programs leave in text: entities of HTML, tags, TeX.
final class Markup {
  private static final List<Map.Entry<String, String>> ENTITIES =
      List.of(
          Map.entry("&le;", "≤"),
          Map.entry("&ge;", "≥"),
          Map.entry("&#8804;", "≤"),
          Map.entry("&#8805;", "≥"),
          Map.entry("&#x2264;", "≤"),
          Map.entry("&#x2265;", "≥"),
          Map.entry("&lt;", "<"),
          Map.entry("&gt;", ">"),
          Map.entry("&nbsp;", " "),
          Map.entry("&middot;", "·"),
          Map.entry("&minus;", "-"),
          Map.entry("&ndash;", "-"),
          Map.entry("&deg;", "°"),
          Map.entry("&micro;", "μ"),
          Map.entry("&delta;", "δ"),
          Map.entry("&amp;", "&"));

  private static final List<Map.Entry<String, String>> TEX =
      List.of(
          Map.entry("\\leqslant", "≤"),
          Map.entry("\\geqslant", "≥"),
          Map.entry("\\leqq", "≤"),
          Map.entry("\\geqq", "≥"),
          Map.entry("\\leq", "≤"),
          Map.entry("\\geq", "≥"),
          Map.entry("\\left", ""),
          Map.entry("\\right", ""),
          Map.entry("\\le", "≤"),
          Map.entry("\\ge", "≥"),
          Map.entry("\\lt", "<"),
          Map.entry("\\gt", ">"),
          Map.entry("\\sim", "~"),
          Map.entry("\\delta", "δ"),
          Map.entry("\\cdot", "·"),
          Map.entry("\\%", "%"),
          Map.entry("\\,", ""),
          Map.entry("\\ ", " "));

  private static final Pattern TAG = Pattern.compile("</?(?:sub|sup|i|b|u)>");
  // \mathrm{Nd}: the braces are read over below
  private static final Pattern FONT =
      Pattern.compile("\\\\(?:mathrm|mathit|mathbf|mathsf|textit|textrm|text|rm|it|ce)\\b ?");
  private static final Pattern BRACED_SUB = Pattern.compile("[_^]\\{([^{}]{0,40})\\}");
  private static final Pattern BRACED = Pattern.compile("\\{([A-Za-z0-9.,+α-ω()-]{1,80})\\}");
  // Mg_xNi_y and Ce^3+
  private static final Pattern BARE_SUB =
      Pattern.compile("(?<=[A-Za-z)\\]0-9])_(?=[A-Za-z0-9α-ω])|\\^(?=[0-9]?[+-])");

  private Markup() {}

  /// The text without tags, entities unfolded.
  static String plain(String raw) {
    String text = raw.indexOf('&') >= 0 ? replaced(raw, ENTITIES) : raw;
    return text.indexOf('<') >= 0 ? TAG.matcher(text).replaceAll("") : text;
  }

  /// The text with indices set on the line: `Nd_{2}Fe_{14}B`, `Mg_xNi_y` and `\mathrm{Nd}`.
  static String onLine(String raw) {
    String text = raw;
    if (text.indexOf('\\') >= 0) {
      text = replaced(FONT.matcher(text).replaceAll(""), TEX).replace("$", "");
    }
    boolean braced = text.indexOf('{') >= 0;
    if (braced) {
      text = BRACED_SUB.matcher(text).replaceAll("$1");
    }
    if (braced && text.length() < raw.length()) {
      text = BRACED.matcher(text).replaceAll("$1");
    }
    return text.indexOf('_') >= 0 || text.indexOf('^') >= 0
        ? BARE_SUB.matcher(text).replaceAll("")
        : text;
  }

  private static String replaced(String raw, List<Map.Entry<String, String>> signs) {
    String text = raw;
    for (Map.Entry<String, String> sign : signs) {
      text = text.replace(sign.getKey(), sign.getValue());
    }
    return text;
  }
}
