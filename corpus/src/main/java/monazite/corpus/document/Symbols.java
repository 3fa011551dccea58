package monazite.corpus.document;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Brings classification symbols, however padded, to one form: `H01F1/0577`, `148/302`, `14-01`.
public final class Symbols {
  private static final int SUBCLASS = 4;

  private static final Pattern FILE_INDEX =
      Pattern.compile(
          "([A-H][0-9]{2}[A-Z])\\s*([0-9]{1,4})\\s*/\\s*([0-9]{2,6})(?:[\\s,@]+([0-9A-Z][0-9A-Z\\s,@]*))?");

  private Symbols() {}

  /// A CPC or IPC symbol: `H01F 1/057`, `H01F001/057`, `A45F  504` (main group right-justified in
  /// three places, subgroup behind it), `H01F0001057000` (four and six places, zero-filled). A bare
  /// subclass stays one. Empty where the text is no such symbol.
  public static Optional<String> cpc(String text) {
    String symbol = text.strip().toUpperCase(Locale.ROOT);
    if (symbol.length() < SUBCLASS || !isSubclass(symbol)) {
      return Optional.empty();
    }
    String subclass = symbol.substring(0, SUBCLASS);
    String rest = symbol.substring(SUBCLASS);
    int bracket = rest.indexOf('(');
    rest = bracket < 0 ? rest : rest.substring(0, bracket).stripTrailing();
    if (rest.isBlank()) {
      return Optional.of(subclass);
    }
    int slash = rest.indexOf('/');
    if (slash >= 0) {
      return group(subclass, rest.substring(0, slash), rest.substring(slash + 1));
    }
    if (rest.length() == 10 && isDigits(rest)) {
      String sub = rest.substring(SUBCLASS).replaceFirst("0{1,4}$", "");
      return group(subclass, rest.substring(0, SUBCLASS), sub);
    }
    return rest.length() < 4
        ? group(subclass, rest, "00")
        : group(subclass, rest.substring(0, 3), rest.substring(3));
  }

  /// A symbol of the Japanese file index, what divides it behind a comma, as the office writes it:
  /// `H01F   1/057   170` is H01F1/057,170; `H01F41/02@G` is H01F41/02,G. Empty where the text
  /// begins with no symbol.
  public static Optional<String> fileIndex(String text) {
    Matcher parts = FILE_INDEX.matcher(text.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    String division = parts.group(4) == null ? "" : parts.group(4).replaceAll("[\\s,@]", "");
    return cpc(parts.group(1) + parts.group(2) + "/" + parts.group(3))
        .map(symbol -> division.isEmpty() ? symbol : symbol + "," + division);
  }

  /// A CPC or IPC symbol from its parts.
  public static Optional<String> cpc(
      String section, String symbolClass, String subclass, String group, String subgroup) {
    return cpc(section + symbolClass + subclass + group + "/" + subgroup);
  }

  private static Optional<String> group(String subclass, String main, String sub) {
    String group = main.strip();
    int zeros = 0;
    while (zeros < group.length() - 1 && group.charAt(zeros) == '0') {
      zeros++;
    }
    group = group.substring(zeros);
    String subgroup = sub.replace(" ", "");
    return isDigits(group) && isDigits(subgroup)
        ? Optional.of(subclass + group + "/" + subgroup)
        : Optional.empty();
  }

  /// A United States class: three places for the class and three for the subclass, both
  /// right-justified, then decimals or letters without a point: `148302` is 148/302, `379 8802` is
  /// 379/88.02, ` 36 32 R` is 36/32R, `D14138AD` is D14/138AD, `257E21205` is 257/E21.205,
  /// `148DIG101` is 148/DIG.101. Nine digits are zero-filled: `002001000` is 2/1, `379088020` is
  /// 379/88.02. Shorter than six places means that a reader dropped the padding in
  /// front. A symbol with a slash is taken as written. Empty where the text is no such symbol.
  public static Optional<String> uspc(String text) {
    String symbol = text.stripTrailing().toUpperCase(Locale.ROOT);
    int slash = symbol.indexOf('/');
    if (slash > 0) {
      return uspc(symbol.substring(0, slash), symbol.substring(slash + 1));
    }
    if (symbol.length() < 6) {
      symbol = " ".repeat(6 - symbol.length()) + symbol;
    }
    String rest = symbol.substring(3);
    if (rest.startsWith("DIG")) {
      String number = rest.substring(3).replace(".", "").replace(" ", "");
      return uspc(symbol.substring(0, 3), "DIG." + number);
    }
    String sub = rest.substring(0, 3);
    String decimals = rest.substring(3).strip();
    if (symbol.length() == 9 && isDigits(symbol)) {
      decimals = decimals.replaceFirst("0+$", "");
    }
    boolean point = !decimals.isEmpty() && Character.isDigit(decimals.charAt(0));
    return uspc(symbol.substring(0, 3), sub + (point ? "." : "") + decimals);
  }

  private static Optional<String> uspc(String symbolClass, String subclass) {
    String main = symbolClass.replace(" ", "").replaceFirst("^0+(?=.)", "");
    String sub = subclass.replace(" ", "").replaceFirst("^0+(?=[0-9])", "");
    boolean good =
        main.matches("[0-9]{1,3}|D[0-9]{1,2}|PLT|G9B") && sub.matches("[0-9A-Z][0-9A-Z.*-]{0,14}");
    return good ? Optional.of(main + "/" + sub) : Optional.empty();
  }

  /// A Locarno class: `1401` is 14-01. Empty where the text is no such symbol.
  public static Optional<String> locarno(String text) {
    String digits = text.strip().replaceAll("[\\s./-]", "");
    return digits.length() == 4 && isDigits(digits)
        ? Optional.of(digits.substring(0, 2) + "-" + digits.substring(2))
        : Optional.empty();
  }

  private static boolean isSubclass(String s) {
    return s.charAt(0) >= 'A'
        && s.charAt(0) <= 'Z'
        && isDigits(s.substring(1, 3))
        && s.charAt(3) >= 'A'
        && s.charAt(3) <= 'Z';
  }

  private static boolean isDigits(String s) {
    return !s.isEmpty() && s.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
