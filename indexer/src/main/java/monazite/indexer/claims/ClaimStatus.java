package monazite.indexer.claims;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import monazite.corpus.document.Claim;
import monazite.seeds.grammar.LanguageGrammar;

/// Reads what became of a claim off the markers before its text.
final class ClaimStatus {
  private static final int LOOK = 300;

  private final Pattern cancelled;
  private final Pattern withdrawn;
  private final Pattern markers;

  ClaimStatus(LanguageGrammar language) {
    cancelled = language.node().anyOf("cancelled");
    withdrawn = language.node().anyOf("withdrawn");
    markers = language.node().anyOf("markers");
  }

  /// The claim's status by its text.
  Claim.Status of(String printed) {
    String text = plain(printed);
    if (isCancelled(text)) {
      return Claim.Status.CANCELLED;
    }
    return withdrawn.matcher(text).lookingAt() ? Claim.Status.WITHDRAWN : Claim.Status.LIVE;
  }

  /// The text without marker; empty for a cancelled claim.
  String textOf(String printed) {
    String text = plain(printed);
    if (isCancelled(text)) {
      return "";
    }
    Matcher matcher = withdrawn.matcher(text);
    if (!matcher.lookingAt()) {
      matcher = markers.matcher(text);
    }
    return matcher.lookingAt() ? printed.substring(matcher.end()).strip() : printed;
  }

  /// Whether a text says that the claim before it is no more.
  boolean opensCancelled(String printed, int from) {
    String text = plain(printed.substring(from, Math.min(printed.length(), from + 80)));
    Matcher matcher = cancelled.matcher(text);
    Matcher other = withdrawn.matcher(text);
    return matcher.lookingAt() || other.lookingAt();
  }

  /// The text with half-width brackets and figures, each in its place.
  private static String plain(String printed) {
    int length = Math.min(printed.length(), LOOK);
    if (!wide(printed, length)) {
      return printed.substring(0, length);
    }
    StringBuilder plain = new StringBuilder(printed.substring(0, length));
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c >= '\uff01' && c <= '\uff5e') {
        plain.setCharAt(i, (char) (c - '\uff01' + '!'));
      }
    }
    return plain.toString();
  }

  private static boolean wide(String printed, int length) {
    for (int i = 0; i < length; i++) {
      if (printed.charAt(i) >= '\uff01') {
        return true;
      }
    }
    return false;
  }

  private boolean isCancelled(String text) {
    return text.length() < 120 && cancelled.matcher(text).matches();
  }
}
