package monazite.indexer.claims;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import monazite.corpus.document.Claim;
import monazite.seeds.grammar.LanguageGrammar;

/// Reads what became of a claim off the markers before its text.
final class ClaimStatus {
  private final Pattern cancelled;
  private final Pattern withdrawn;
  private final Pattern markers;

  ClaimStatus(LanguageGrammar language) {
    cancelled = language.node().anyOf("cancelled");
    withdrawn = language.node().anyOf("withdrawn");
    markers = language.node().anyOf("markers");
  }

  /// The claim's status by its text.
  Claim.Status of(String text) {
    if (isCancelled(text)) {
      return Claim.Status.CANCELLED;
    }
    return withdrawn.matcher(text).lookingAt() ? Claim.Status.WITHDRAWN : Claim.Status.LIVE;
  }

  /// The text without marker; empty for a cancelled claim.
  String textOf(String text) {
    if (isCancelled(text)) {
      return "";
    }
    Matcher matcher = withdrawn.matcher(text);
    if (!matcher.lookingAt()) {
      matcher = markers.matcher(text);
    }
    return matcher.lookingAt() ? text.substring(matcher.end()).strip() : text;
  }

  /// Whether a text says that the claim before it is no more.
  boolean opensCancelled(CharSequence text, int from) {
    int end = Math.min(text.length(), from + 80);
    Matcher matcher = cancelled.matcher(text).region(from, end);
    Matcher other = withdrawn.matcher(text).region(from, end);
    return matcher.lookingAt() || other.lookingAt();
  }

  private boolean isCancelled(String text) {
    return text.length() < 120 && cancelled.matcher(text).matches();
  }
}
