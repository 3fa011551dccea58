package monazite.corpus.policy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import monazite.corpus.document.Source;

/// What stands on the front of a policy document, or can be told from its text: title, day of issue,
/// the years that it plans for.
final class PolicyFront {
  private PolicyFront() {}

  static PolicyDocument document(List<Block> blocks, List<TextLine> lines, Source source) {
    String title = blocks.isEmpty() ? name(source) : blocks.getFirst().text();
    return new PolicyDocument(name(source), id(blocks), source, title, Optional.empty(),
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "en", false, blocks);
  }

  static String name(Source source) {
    String path = source.entry().isEmpty() ? source.file() : source.entry();
    int cut = Math.max(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')), path.lastIndexOf('!'));
    return path.substring(cut + 1);
  }

  /// Hash of the letters and figures of what the document says.
  static String id(List<Block> blocks) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Block block : blocks) {
        if (block.kind() != Block.Kind.APPARATUS) {
          String text = Normalizer.normalize(block.text(), Normalizer.Form.NFKC);
          String bare = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
          digest.update(bare.getBytes(StandardCharsets.UTF_8));
        }
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has SHA-256
    }
  }
}
