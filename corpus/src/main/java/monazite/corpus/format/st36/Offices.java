package monazite.corpus.format.st36;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The office of a record that was not parsed.
final class Offices {
  /// The member's own attribute, else the first country that an element or key gives.
  private static final Pattern COUNTRY =
      Pattern.compile(
          "country=\"([A-Z]{2})\"|(?:country|IPOfficeCode|WIPOST3Code)>\\s*([A-Z]{2})<|country\"\\s*:\\s*(?:\\{\\s*\"\\$\"\\s*:\\s*)?\"([A-Z]{2})\"");

  /// Bibliographic data begin with the publication's number.
  private static final int HEAD = 4096;

  private Offices() {}

  static String of(byte[] record) {
    int length = Math.min(record.length, HEAD);
    Matcher country = COUNTRY.matcher(new String(record, 0, length, StandardCharsets.ISO_8859_1));
    if (!country.find()) {
      return "";
    }
    String first = country.group(1) == null ? country.group(2) : country.group(1);
    return first == null ? country.group(3) : first;
  }
}
