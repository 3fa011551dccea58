package monazite.corpus.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import monazite.corpus.document.Relation;

/// The codes of the APS text format, from `greenbook.json`.
public final class GreenBookCodes {
  private static final JsonNode CODES = load();
  private static final Set<String> NOT_SYMBOLS = words("notSymbols");
  private static final Set<String> SUSPENDING = words("suspending");

  private GreenBookCodes() {}

  /// The character behind `alpha` in `.alpha.`.
  static Optional<String> symbol(String name) {
    return text(CODES.path("symbols").path(name));
  }

  static Relation.Kind relation(String code) {
    return text(CODES.path("relations").path(code))
        .map(Relation.Kind::valueOf)
        .orElse(Relation.Kind.OTHER);
  }

  /// Kind code of a patent whose number begins with these letters, or empty.
  static String kind(String letters) {
    return CODES.path("kinds").path(letters).asText("");
  }

  /// Application type of a patent whose number begins with these letters, or empty.
  public static String type(String letters) {
    return CODES.path("types").path(letters).asText("");
  }

  /// Whether a word that looks like an element's symbol is a word.
  static boolean isWord(String symbol) {
    return NOT_SYMBOLS.contains(symbol);
  }

  /// Whether a hyphen before this word is a suspended one: `light- and heavy`.
  static boolean suspendsHyphen(String word) {
    return SUSPENDING.contains(word);
  }

  private static Optional<String> text(JsonNode node) {
    return node.isTextual() ? Optional.of(node.asText()) : Optional.empty();
  }

  private static Set<String> words(String key) {
    Set<String> words = new HashSet<>();
    CODES.path(key).forEach(word -> words.add(word.asText()));
    return Set.copyOf(words);
  }

  private static JsonNode load() {
    try (InputStream in = GreenBookCodes.class.getResourceAsStream("greenbook.json")) {
      if (in == null) {
        throw new IllegalStateException("greenbook.json is missing from the program");
      }
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
