package monazite.seeds.family;

import java.util.Locale;

/// A classification symbol, or a range of symbols of one main group, that speaks for a family. A
/// longer symbol is never taken for a part of a shorter one: IPC's order is not that of its digits.
///
/// @param scheme CPC (IPC's symbols are read as CPC's) or USPC
/// @param from normalised symbol: `H01F1/057`, `148/302`
/// @param to last symbol of the range; `from` itself for a single one
/// @param strength how much it says
/// @param rareEarth whether the symbol itself means rare earths
/// @param unverified true where its meaning is not checked against the scheme's text
public record Code(
    String scheme,
    String from,
    String to,
    Strength strength,
    boolean rareEarth,
    boolean unverified) {
  /// How much a code says of a family.
  public enum Strength {
    /// enough alone
    DEFINING,
    /// nearly enough
    STRONG,
    /// needs a second signal
    SUPPORTING,
    /// context only
    WEAK
  }

  /// Whether a symbol is this code or lies in its range; subgroups compare as decimals, as the
  /// schemes file them (1/0577 stands between 1/057 and 1/058).
  public boolean covers(String symbol) {
    return coversNormal(normal(symbol));
  }

  /// A symbol without blanks, in capitals.
  public static String normal(String symbol) {
    return symbol.replace(" ", "").toUpperCase(Locale.ROOT);
  }

  /// The same of a symbol as [#normal] gives it.
  public boolean coversNormal(String sought) {
    int slash = from.indexOf('/');
    if (!sought.regionMatches(0, from, 0, slash + 1)) {
      return false;
    }
    String sub = sought.substring(slash + 1);
    return from.equals(sought)
        || (!from.equals(to)
            && order(from.substring(slash + 1), sub) <= 0
            && order(sub, to.substring(slash + 1)) <= 0);
  }

  /// USPC subclasses are numbers; CPC subgroups are decimals behind their slash.
  private int order(String one, String other) {
    if (scheme.equals("USPC")) {
      int byNumber = Double.compare(number(one), number(other));
      return byNumber != 0 ? byNumber : one.compareTo(other);
    }
    return one.compareTo(other);
  }

  private static double number(String subclass) {
    String digits = subclass.replaceFirst("[A-Z]+$", "");
    return digits.matches("\\d{1,6}(\\.\\d{1,6})?") ? Double.parseDouble(digits) : -1;
  }
}
