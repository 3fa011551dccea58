package monazite.corpus.policy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import monazite.corpus.policy.Block.Kind;

/// Finds a document's title among its first blocks.
///
/// @param text the title; empty where there is none
/// @param blocks all blocks, the title's marked as such, and its repetitions as apparatus
record PolicyTitle(Optional<String> text, List<Block> blocks) {
  private static final int NEAR = 14;
  private static final int LONGEST = 220;
  private static final List<String> WORDS = PolicyWords.texts(PolicyWords.part("titleWords"));
  private static final List<Pattern> LEADS = PolicyWords.patterns("leads");
  private static final Pattern PROSE =
      Pattern.compile("[。！？].*\\S|[。；;]$|\\p{Ll}{2}[.!?] +\\p{Lu}.*[.!?]$|^.{90,}\\.$");
  private static final Pattern DEPENDENT =
      Pattern.compile(PolicyWords.part("dependentEnds").asText());

  static PolicyTitle of(List<Block> blocks) {
    List<Integer> candidates = new ArrayList<>();
    for (int i = 0; i < Math.min(NEAR, blocks.size()); i++) {
      Block block = blocks.get(i);
      boolean text = block.kind() == Kind.PARAGRAPH || block.kind() == Kind.HEADING;
      int width = Letters.width(block.text());
      if ((text && width > LONGEST) || PolicyWords.anyIn(LEADS, block.text())) {
        break;
      }
      boolean numbered =
          Numbering.of(block.text()).filter(it -> !it.style().equals("#")).isPresent();
      if (block.kind() == Kind.HEADING && numbered) {
        break;
      }
      if (text && !numbered && !isProse(block.text())) {
        candidates.add(i);
      }
    }
    Optional<Integer> chosen =
        candidates.stream()
            .filter(i -> names(blocks.get(i).text()))
            .findFirst()
            .or(
                () ->
                    candidates.stream()
                        .filter(i -> blocks.get(i).kind() == Kind.HEADING)
                        .findFirst())
            .or(() -> candidates.stream().findFirst());
    return chosen
        .map(at -> at(blocks, at))
        .orElseGet(() -> new PolicyTitle(Optional.empty(), blocks));
  }

  /// Whether a text is made of sentences: titles end without a stop.
  private static boolean isProse(String text) {
    return PROSE.matcher(text.strip()).find();
  }

  private static PolicyTitle at(List<Block> blocks, int at) {
    int end = at + 1;
    while (end < blocks.size()
        && DEPENDENT.matcher(blocks.get(end - 1).text()).matches()
        && end - at < 3
        && Letters.width(blocks.get(end).text()) < LONGEST
        && blocks.get(end).kind() != Kind.APPARATUS) {
      end++;
    }
    StringBuilder title = new StringBuilder();
    List<Block> marked = new ArrayList<>(blocks);
    for (int i = at; i < end; i++) {
      Block block = blocks.get(i);
      boolean close = title.isEmpty() || Letters.isUnspaced(block.text().codePointAt(0));
      title.append(close ? "" : " ").append(block.text());
      marked.set(i, new Block(Kind.TITLE, 0, block.text(), block.pieces()));
    }
    String text = title.toString().replaceFirst("^#+\\s*", "");
    for (int i = 0; i < Math.min(NEAR, blocks.size()); i++) {
      boolean again = i < at || i >= end;
      if (again && bare(blocks.get(i).text()).equals(bare(text))) {
        marked.set(i, new Block(Kind.APPARATUS, 0, blocks.get(i).text(), blocks.get(i).pieces()));
      }
    }
    return new PolicyTitle(Optional.of(text), marked);
  }

  private static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private static boolean names(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return WORDS.stream().anyMatch(folded::contains);
  }

  /// The first words of a document without a title.
  static String firstWords(List<Block> blocks, String otherwise) {
    for (Block block : blocks) {
      String text = block.text();
      for (Pattern lead : LEADS) {
        text = lead.matcher(text).replaceFirst("");
      }
      if (block.kind() != Kind.APPARATUS && !text.isBlank()) {
        int sentence = text.split("(?<=[。！？])|(?<=[.!?])\\s", 2)[0].length();
        int end = Math.min(Math.min(sentence, text.length()), 80);
        boolean cut = end < text.length() && Character.isLowSurrogate(text.charAt(end));
        return text.substring(0, cut ? end - 1 : end) + (end < text.length() ? " ..." : "");
      }
    }
    return otherwise;
  }
}
