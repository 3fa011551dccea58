package monazite.corpus.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import monazite.corpus.document.Source;
import monazite.corpus.policy.Block.Kind;

/// What stands on the front of a policy document, or can be told from its text: title, day of
/// issue, the years that it plans for, language.
final class PolicyFront {
  /// Blocks at the beginning and at the end that may tell of the document itself.
  private static final int FIRST = 40;

  private static final int LAST = 10;
  private static final int LEAD = 4;
  private static final int TOP = 6;
  private static final int LONGEST_BYLINE = 90;
  private static final List<Pattern> ISSUED = PolicyWords.patterns("issued");

  private PolicyFront() {}

  static PolicyDocument document(List<Block> found, Source source) {
    PolicyTitle title = PolicyTitle.of(found);
    List<Block> blocks = title.blocks();
    String text = blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    Optional<PolicyDates.Found> issued = issued(blocks);
    PolicyPeriod period = period(title, blocks);
    return new PolicyDocument(
        name(source),
        id(blocks),
        source,
        title.text().orElseGet(() -> PolicyTitle.firstWords(blocks, name(source))),
        Optional.empty(),
        issued.flatMap(PolicyDates.Found::day),
        issued.map(PolicyDates.Found::year).or(() -> printed(blocks)),
        period.from(),
        period.to(),
        PolicyLanguage.of(text),
        isTranslated(text),
        blocks);
  }

  private static String name(Source source) {
    String path = source.entry().isEmpty() ? source.file() : source.entry();
    int cut =
        Math.max(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')), path.lastIndexOf('!'));
    return path.substring(cut + 1);
  }

  /// The day that a line states as that of issue; else one that stands alone near the beginning, or
  /// at the end, where a notice is signed.
  private static Optional<PolicyDates.Found> issued(List<Block> blocks) {
    List<Block> first = blocks.subList(0, Math.min(FIRST, blocks.size()));
    List<Block> last = blocks.subList(Math.max(0, blocks.size() - LAST), blocks.size());
    for (Block block : Stream.concat(first.stream(), last.stream()).toList()) {
      for (Pattern label : ISSUED) {
        Matcher matcher = label.matcher(block.text());
        while (matcher.find()) {
          Optional<PolicyDates.Found> date = PolicyDates.in(block.text());
          if (date.filter(it -> it.begin() >= matcher.end() && it.begin() - matcher.end() < 3)
              .isPresent()) {
            return date;
          }
        }
      }
    }
    return Stream.concat(first.stream().limit(FIRST / 2), last.reversed().stream())
        .map(Block::text)
        .filter(PolicyDates::isDate)
        .findFirst()
        .flatMap(PolicyDates::in)
        .or(() -> first.stream().limit(TOP).flatMap(it -> atEnd(it.text()).stream()).findFirst());
  }

  /// The day with which a short line at the top ends, behind an issuer's or author's name.
  private static Optional<PolicyDates.Found> atEnd(String text) {
    return text.length() > LONGEST_BYLINE
        ? Optional.empty()
        : PolicyDates.in(text).filter(it -> PolicyDates.isDate(text.substring(it.begin())));
  }

  /// The latest year in what a publisher printed beside the text.
  private static Optional<Integer> printed(List<Block> blocks) {
    return blocks.stream()
        .limit(FIRST)
        .filter(it -> it.kind() == Kind.APPARATUS)
        .flatMap(it -> PolicyDates.in(it.text()).stream())
        .map(PolicyDates.Found::year)
        .max(Integer::compare);
  }

  private static PolicyPeriod period(PolicyTitle title, List<Block> blocks) {
    PolicyPeriod stated = title.text().map(PolicyPeriod::in).orElse(PolicyPeriod.UNKNOWN);
    if (stated.isKnown()) {
      return stated;
    }
    String lead =
        blocks.stream()
            .filter(it -> it.kind() != Kind.APPARATUS)
            .limit(LEAD)
            .map(Block::text)
            .collect(Collectors.joining("\n"));
    String headings =
        blocks.stream()
            .filter(it -> it.kind() == Kind.HEADING)
            .map(Block::text)
            .collect(Collectors.joining("\n"));
    Optional<Integer> last =
        Stream.of(PolicyPeriod.until(lead), PolicyPeriod.until(headings))
            .flatMap(Optional::stream)
            .max(Integer::compare);
    return new PolicyPeriod(Optional.empty(), last);
  }

  private static boolean isTranslated(String text) {
    for (JsonNode sign : PolicyWords.part("translated")) {
      long found = Pattern.compile(sign.path("match").asText()).matcher(text).results().count();
      if (found >= sign.path("least").asInt()) {
        return true;
      }
    }
    return false;
  }

  /// Hash of the letters and figures of what the document says.
  private static String id(List<Block> blocks) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Block block : blocks) {
        if (block.kind() != Kind.APPARATUS) {
          String text = Normalizer.normalize(block.text(), Normalizer.Form.NFKC);
          String bare = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
          digest.update(bare.getBytes(StandardCharsets.UTF_8));
        }
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
