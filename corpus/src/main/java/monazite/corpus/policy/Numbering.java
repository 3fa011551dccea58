package monazite.corpus.policy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers and bullets before headings and items.
final class Numbering {
  private static final String HAN = "[一二三四五六七八九十百〇零]";
  private static final String KANA = "アイウエオカキクケコサシスセソタチツテト";
  private static final String DIGITS = "〇一二三四五六七八九";

  /// What makes a figure a count, not a number of a heading.
  private static final String COUNTED =
      "(?!\\s*(?:[个個年月日家种種项項台吨噸亿億万萬千百人次倍名位座条條%％℃°]|개|년|월|일|명|억|만|percent|per cent|million|billion|tonnes|tons|years|Prozent|Millionen|Jahre))";

  private static final String WORDS =
      "chapter|part|section|article|annex|appendix|box|priority|goal|pillar|action|kapitel|abschnitt|teil|anhang|handlungsfeld|maßnahme|ziel|programm|themenfeld|programme|program|measure|task|theme|strand|workstream|objective|recommendation|chapitre|partie|axe|annexe";

  private static final List<Style> STYLES =
      List.of(
          style("章", "^第\\s*(" + HAN + "+|\\d{1,3})\\s*[章编編篇部](?=\\s|\\p{L}|$)"),
          style("节", "^第\\s*(" + HAN + "+|\\d{1,3})\\s*[节節](?=\\s|\\p{L}|$)"),
          style("条", "^第\\s*(" + HAN + "+|\\d{1,3})\\s*[条條](?=\\s|\\p{L}|$)"),
          style("第", "^第(" + HAN + "{1,3})\\s*[，,、：:]"),
          style("장", "^제\\s*(\\d{1,3})\\s*장"),
          style("절", "^제\\s*(\\d{1,3})\\s*절"),
          style("조", "^제\\s*(\\d{1,3})\\s*조"),
          style("一、", "^(" + HAN + "{1,3})\\s*[、．.]"),
          style("（一）", "^[（(]\\s*(" + HAN + "{1,3})\\s*[)）]"),
          style("一是", "^(" + HAN + "{1,2})(?:是|要)"),
          style("专栏", "^(?:专栏|專欄|コラム|글상자)\\s*(" + HAN + "{1,2}|\\d{1,2})"),
          style("1.1.1.1", "^\\d{1,2}\\.\\d{1,2}\\.\\d{1,2}\\.(\\d{1,2})\\.?(?=\\s*\\p{L})"),
          style("1.1.1", "^\\d{1,2}\\.\\d{1,2}\\.(\\d{1,2})\\.?(?=\\s*\\p{L})"),
          style("1.1", "^\\d{1,2}\\.(\\d{1,2})\\.?(?=\\s*[\\p{Lu}\\p{Lo}])" + COUNTED),
          style("1.", "^(\\d{1,2})\\s?[.．、](?=\\s*[\\p{L}“\"'《「（(]|\\s+\\d)" + COUNTED),
          style("1)", "^(\\d{1,2})\\s?[)）](?=\\s*\\S)"),
          style("(1)", "^[（(]\\s?(\\d{1,2})\\s?[)）](?=\\s*\\S)"),
          style("①", "^([①-⑳⑴-⒇❶-❿])"),
          style("1", "^(\\d{1,2})\\s*(?=\\s[\\p{Lu}]|\\s?\\p{Lo})" + COUNTED),
          style("I.", "^([IVX]{1,5})[.．、)]\\s"),
          style("Ⅰ", "^([Ⅰ-Ⅻ])\\s*[.．、]?"),
          style("A.", "^([A-Z])[.)]\\s(?=\\S)"),
          style("A1.", "^[A-Z](\\d{1,2})[.:)]\\s(?=\\S)"),
          style("a)", "^[(（]?([a-h])[)）]\\s?(?=\\S)"),
          style("ア", "^([" + KANA + "])(?:[.．、)）]|\\s(?=\\S))"),
          style("（ア）", "^[（(]([" + KANA + "])[)）]"),
          style("가.", "^([가나다라마바사아자차카타파하])[.)]\\s"),
          style("Box", "(?i)^(?:" + WORDS + ")\\s+(\\d{1,2}|[IVX]{1,5}|[A-Z])(?=[\\s.:：–-]|$)"),
          style(
              "First",
              "^(First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)(?:ly)?,"),
          style("•", "^()[•·・▪▫■□●○◦◆◇▶►➢➤✓✔ㅇ◎]\\s*(?=\\S)"),
          style("-", "^()[-–—−*∙]\\s+(?=\\S)"),
          style("#", "^()#{1,6}\\s+(?=\\S)"));

  private Numbering() {}

  private record Style(String id, Pattern pattern) {}

  private static Style style(String id, String pattern) {
    return new Style(id, Pattern.compile(pattern));
  }

  /// A number or bullet.
  ///
  /// @param style how it is written, as its first one is
  /// @param value what it counts; 0 for a bullet
  /// @param end index after it
  record Numeral(String style, int value, int end) {
    boolean isBullet() {
      return value == 0;
    }

    /// Whether it may only stand before a heading: in a sentence the same may be a count.
    boolean isBare() {
      return style.equals("1");
    }

    /// Whether sentences, not headings, begin with it.
    boolean isSpoken() {
      return style.equals("第") || style.equals("一是") || style.equals("First");
    }
  }

  /// The number or bullet that a line begins with.
  static Optional<Numeral> of(String line) {
    for (Style style : STYLES) {
      Matcher matcher = style.pattern().matcher(line);
      if (matcher.find()) {
        // Each kind of bullet is a list of its own: smaller ones lie within larger ones.
        String id = style.id().equals("•") ? line.substring(0, 1) : style.id();
        return Optional.of(new Numeral(id, value(matcher.group(1)), matcher.end()));
      }
    }
    return Optional.empty();
  }

  private static int value(String written) {
    if (written.isEmpty()) {
      return 0;
    }
    int first = written.codePointAt(0);
    if (Character.isDigit(first)) {
      return Integer.parseInt(written);
    }
    if ("IVX".indexOf(first) >= 0) {
      return roman(written);
    }
    return switch (Character.UnicodeScript.of(first)) {
      case HAN -> han(written);
      case KATAKANA -> 1 + KANA.indexOf(first);
      case HANGUL -> 1 + "가나다라마바사아자차카타파하".indexOf(first);
      case LATIN ->
          written.length() == 1 ? 1 + Character.toLowerCase(first) - 'a' : ordinal(written);
      default -> sign(first);
    };
  }

  /// Circled figures and Roman ones of one sign stand in the order of what they count.
  private static int sign(int c) {
    for (int one : new int[] {'①', '⑴', '❶', 'Ⅰ'}) {
      if (c >= one && c < one + 20) {
        return c - one + 1;
      }
    }
    return 1;
  }

  private static int ordinal(String word) {
    return 1
        + List.of(
                "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth",
                "Ninth", "Tenth")
            .indexOf(word);
  }

  private static int roman(String written) {
    int sum = 0;
    int last = 0;
    for (int i = written.length() - 1; i >= 0; i--) {
      int one = written.charAt(i) == 'X' ? 10 : written.charAt(i) == 'V' ? 5 : 1;
      sum += one < last ? -one : one;
      last = Math.max(last, one);
    }
    return sum;
  }

  static int han(String written) {
    int tens = 0;
    int ones = 0;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c == '十') {
        tens = Math.max(1, ones) * 10;
        ones = 0;
      } else if (c == '百') {
        tens += Math.max(1, ones) * 100;
        ones = 0;
      } else {
        ones = Math.max(0, DIGITS.indexOf(c == '零' ? '〇' : c));
      }
    }
    return tens + ones;
  }
}
