package monazite.seeds.holder;

import java.util.regex.Pattern;

/// Whether two words in Latin letters differ by one letter inside: one more, one less, another one,
/// or two changed places. The first and the last letter are the same: a plural, another ending or
/// another beginning makes another name.
final class OneLetter {
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}+");

  private OneLetter() {}

  static boolean off(String one, String other) {
    if (one.equals(other)
        || Math.abs(one.length() - other.length()) > 1
        || !LATIN.matcher(one).matches()
        || !LATIN.matcher(other).matches()
        || one.charAt(0) != other.charAt(0)
        || one.charAt(one.length() - 1) != other.charAt(other.length() - 1)) {
      return false;
    }
    int from = 0;
    while (from < Math.min(one.length(), other.length())
        && one.charAt(from) == other.charAt(from)) {
      from++;
    }
    int end = 0;
    while (end < Math.min(one.length(), other.length()) - from
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    String left = one.substring(from, one.length() - end);
    String right = other.substring(from, other.length() - end);
    boolean oneOff =
        left.length() + right.length() <= 2 && Math.max(left.length(), right.length()) == 1;
    return oneOff
        || (left.length() == 2
            && right.length() == 2
            && left.charAt(0) == right.charAt(1)
            && left.charAt(1) == right.charAt(0));
  }
}
