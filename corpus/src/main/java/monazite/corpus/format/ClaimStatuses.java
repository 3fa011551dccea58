package monazite.corpus.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import monazite.corpus.document.Claim;

/// Tells from a claim's words whether it was cancelled or withdrawn; the words are in
/// `claim-status.json`.
final class ClaimStatuses {
  /// Longer texts are claims, whatever they begin with.
  private static final int NOTICE = 60;

  private static final List<String> CANCELLED = words("cancelled");
  private static final List<String> WITHDRAWN = words("withdrawn");

  private ClaimStatuses() {}

  static Claim.Status of(String text) {
    String head = text.length() <= NOTICE ? text : text.substring(0, NOTICE);
    String words = Normalizer.normalize(head, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    if (text.length() <= NOTICE) {
      String bare = words.replaceAll("[\\p{P}\\s]+", " ").strip();
      if (CANCELLED.contains(bare)) {
        return Claim.Status.CANCELLED;
      }
      if (WITHDRAWN.contains(bare)) {
        return Claim.Status.WITHDRAWN;
      }
    }
    return bracketed(words);
  }

  /// `(withdrawn) A magnet ...`: the notice stands in brackets before the claim.
  private static Claim.Status bracketed(String words) {
    int close = Math.max(words.indexOf(')'), words.indexOf(']'));
    if (close < 0 || !(words.startsWith("(") || words.startsWith("["))) {
      return Claim.Status.LIVE;
    }
    String notice = words.substring(1, close).strip();
    if (CANCELLED.contains(notice)) {
      return Claim.Status.CANCELLED;
    }
    return WITHDRAWN.stream().anyMatch(notice::startsWith)
        ? Claim.Status.WITHDRAWN
        : Claim.Status.LIVE;
  }

  private static List<String> words(String key) {
    try (InputStream in = ClaimStatuses.class.getResourceAsStream("claim-status.json")) {
      if (in == null) {
        throw new IllegalStateException("claim-status.json is missing from the program");
      }
      List<String> words = new ArrayList<>();
      for (JsonNode word : new ObjectMapper().readTree(in).path(key)) {
        words.add(word.asText());
      }
      return List.copyOf(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
