package monazite.corpus.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The years that a document plans for.
///
/// @param from first year
/// @param to last year
record PolicyPeriod(Optional<Integer> from, Optional<Integer> to) {
  static final PolicyPeriod UNKNOWN = new PolicyPeriod(Optional.empty(), Optional.empty());

  private static final Pattern RANGE =
      Pattern.compile(
          "(?i)(?<![\\d.])((?:19|20)\\d{2})\\s?年?度?\\s?(?:[-–—―−~～〜至]{1,2}|to|through|bis|から|au?)\\s?((?:19|20)\\d{2})(?![\\d.])");
  private static final int LONGEST = 40;
  private static final List<Pattern> UNTIL =
      PolicyWords.texts(PolicyWords.part("periods").path("untils")).stream()
          .map(Pattern::compile)
          .toList();

  /// The period that a text names; a range before a plan's number before a last year alone.
  static PolicyPeriod in(String text) {
    Matcher range = RANGE.matcher(text);
    while (range.find()) {
      int from = Integer.parseInt(range.group(1));
      int to = Integer.parseInt(range.group(2));
      if (to > from && to - from <= LONGEST) {
        return new PolicyPeriod(Optional.of(from), Optional.of(to));
      }
    }
    for (JsonNode plan : PolicyWords.part("periods").path("plans")) {
      if (Pattern.compile("(?i)" + plan.path("match").asText()).matcher(text).find()) {
        return new PolicyPeriod(
            Optional.of(plan.path("from").asInt()), Optional.of(plan.path("to").asInt()));
      }
    }
    return new PolicyPeriod(Optional.empty(), until(text));
  }

  /// The last year up to which something is aimed at.
  static Optional<Integer> until(String text) {
    Optional<Integer> last = Optional.empty();
    for (Pattern pattern : UNTIL) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        int year = Integer.parseInt(matcher.group(1));
        last = Optional.of(Math.max(year, last.orElse(0)));
      }
    }
    return last;
  }

  boolean isKnown() {
    return to.isPresent();
  }
}
