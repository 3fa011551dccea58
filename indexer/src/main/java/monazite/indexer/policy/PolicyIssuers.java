package monazite.indexer.policy;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import monazite.corpus.policy.Block;
import monazite.corpus.policy.PolicyDocument;
import monazite.seeds.policy.IssuerSeeds;
import monazite.seeds.policy.IssuerSeeds.Issuer;

/// Finds who issued a policy document: where a line says so, in its number, its head and title, or
/// where it is signed. A body that the text only speaks of is not its issuer.
public final class PolicyIssuers {
  private static final int FIRST = 30;
  private static final int HEAD = 6;
  private static final int LAST = 8;

  /// Longer lines are text.
  private static final int SHORT = 120;

  private final IssuerSeeds seeds;

  public PolicyIssuers(IssuerSeeds seeds) {
    this.seeds = seeds;
  }

  /// The issuer's name; empty where nothing tells.
  public Optional<String> of(PolicyDocument document) {
    var blocks = document.blocks();
    var first = blocks.subList(0, Math.min(FIRST, blocks.size()));
    var last = blocks.subList(Math.max(0, blocks.size() - LAST), blocks.size()).reversed();
    return Stream.concat(first.stream(), last.stream())
        .flatMap(block -> labelled(block).stream())
        .findFirst()
        .or(() -> first.stream().flatMap(block -> numbered(block).stream()).findFirst())
        .or(
            () ->
                first.stream()
                    .filter(it -> isHead(it, first.indexOf(it)))
                    .flatMap(it -> named(it.text()).stream())
                    .findFirst())
        .or(
            () ->
                last.stream()
                    .map(Block::text)
                    .filter(it -> it.length() < SHORT / 2)
                    .flatMap(text -> named(text).stream())
                    .findFirst())
        .map(Issuer::name);
  }

  /// A title, a letterhead, what a publisher printed beside the text.
  private static boolean isHead(Block block, int at) {
    return switch (block.kind()) {
      case TITLE -> true;
      case APPARATUS -> block.text().length() < 2 * SHORT;
      case HEADING, PARAGRAPH ->
          at < HEAD && block.text().length() < SHORT && !block.text().matches(".*[.。!?！？]$");
      default -> false;
    };
  }

  private Optional<Issuer> labelled(Block block) {
    for (Pattern label : seeds.labels()) {
      Matcher matcher = label.matcher(block.text());
      if (matcher.find() && matcher.start() < 3) {
        int end = Math.min(block.text().length(), matcher.end() + SHORT);
        return named(block.text().substring(matcher.end(), end));
      }
    }
    return Optional.empty();
  }

  /// A document's number: the issuer's sign, the year in brackets.
  private Optional<Issuer> numbered(Block block) {
    Matcher number =
        Pattern.compile("([\\p{L}(]{1,12})[〔\\[（(]?(?:19|20)\\d{2}[〕\\]）)]\\s?\\d{1,5}\\s?(?:号|號)?")
            .matcher(block.text());
    return block.text().length() < SHORT && number.find()
        ? seeds.issuers().stream()
            .filter(it -> it.numbers().stream().anyMatch(number.group(1)::startsWith))
            .findFirst()
        : Optional.empty();
  }

  /// The issuer that is named first, the longest of several names there.
  private Optional<Issuer> named(String text) {
    String folded = text.toLowerCase(Locale.ROOT);
    Optional<Issuer> best = Optional.empty();
    int at = Integer.MAX_VALUE;
    int longest = 0;
    for (Issuer issuer : seeds.issuers()) {
      for (String name : issuer.names()) {
        int found = folded.indexOf(name.toLowerCase(Locale.ROOT));
        if (found >= 0 && (found < at || (found == at && name.length() > longest))) {
          best = Optional.of(issuer);
          at = found;
          longest = name.length();
        }
      }
    }
    return best;
  }
}
