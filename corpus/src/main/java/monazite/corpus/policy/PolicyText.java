package monazite.corpus.policy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import monazite.corpus.document.Source;

/// Makes a policy document of lines as they come.
public final class PolicyText {
  private static final Pattern ENDS = Pattern.compile(".*[.。！？!?;；:：]\\s*$");

  private PolicyText() {}

  /// The document of a plain text.
  public static PolicyDocument of(String text, Source source) {
    String[] lines = text.split("\r\n|\r|\n", -1);
    List<TextLine> numbered = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      numbered.add(new TextLine(i + 1, lines[i]));
    }
    return of(numbered, source);
  }

  /// The document of lines.
  public static PolicyDocument of(List<TextLine> lines, Source source) {
    List<Block> blocks = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    List<Block.Piece> pieces = new ArrayList<>();
    for (TextLine line : lines) {
      String words = line.text().strip();
      if (words.isEmpty()) {
        continue;
      }
      boolean latin = !text.isEmpty() && Character.isAlphabetic(text.charAt(text.length() - 1))
          && Character.UnicodeScript.of(text.charAt(text.length() - 1)) == Character.UnicodeScript.LATIN;
      text.append(latin ? " " : "");
      pieces.add(new Block.Piece(text.length(), line.page(), line.number()));
      text.append(words);
      if (words.length() > 120 || ENDS.matcher(words).matches()) {
        blocks.add(new Block(Block.Kind.PARAGRAPH, 0, text.toString(), pieces));
        text.setLength(0);
        pieces = new ArrayList<>();
      }
    }
    if (!text.isEmpty()) {
      blocks.add(new Block(Block.Kind.PARAGRAPH, 0, text.toString(), pieces));
    }
    String title = blocks.isEmpty() ? name(source) : blocks.getFirst().text();
    return new PolicyDocument(name(source), id(blocks), source, title, Optional.empty(),
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "en", false, blocks);
  }

  private static String name(Source source) {
    String path = source.entry().isEmpty() ? source.file() : source.entry();
    return path.substring(Math.max(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')), path.lastIndexOf('!')) + 1);
  }

  private static String id(List<Block> blocks) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Block block : blocks) {
        digest.update(block.text().replaceAll("[\\s\\p{Z}]+", "").getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
