package monazite.indexer.judge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import monazite.corpus.document.Claim;
import monazite.corpus.document.Classification;
import monazite.corpus.document.Symbols;
import monazite.indexer.claims.ClaimAnatomist;

/// A text to be judged, as a JSON object states it.
///
/// @param language ISO 639-1, told from the text where it isn't stated
/// @param office two letters, or empty
record TextQuestion(
    String language,
    String office,
    String title,
    String summary,
    String description,
    List<Claim> claims,
    List<Classification> codes) {

  /// Reads a question; claims given as one text are split.
  ///
  /// @throws IllegalArgumentException naming the key that can't be read
  static TextQuestion of(JsonNode json, ClaimAnatomist anatomist) {
    String title = text(json, "title");
    String summary = text(json, "abstract");
    String claimsText = text(json, "claimsText");
    String description = text(json, "description");
    JsonNode listed = json.path("claims");
    String language = text(json, "language").toLowerCase(Locale.ROOT);
    if (language.isEmpty()) {
      String all = listed.isMissingNode() ? claimsText : listed.toString();
      language = TextLanguage.of(all.isBlank() ? title + summary + description : all);
    } else {
      language = language.substring(0, Math.min(2, language.length()));
    }
    return new TextQuestion(
        language,
        text(json, "office").toUpperCase(Locale.ROOT),
        title,
        summary,
        description,
        listed.isEmpty() && !claimsText.isBlank()
            ? anatomist.split(claimsText, language)
            : claims(listed, language),
        codes(json.path("codes")));
  }

  private static String text(JsonNode json, String key) {
    JsonNode value = json.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    if (!value.isTextual()) {
      throw new IllegalArgumentException("\"" + key + "\": a text is expected");
    }
    return value.asText();
  }

  private static List<Claim> claims(JsonNode listed, String language) {
    List<Claim> claims = new ArrayList<>();
    for (JsonNode one : listed) {
      int number = one.path("number").asInt(one.path("num").asInt(claims.size() + 1));
      String text = one.isTextual() ? one.asText() : one.path("text").asText("");
      if (number < 1) {
        throw new IllegalArgumentException("\"claims\": claim number " + number);
      }
      claims.add(new Claim(number, text, List.of(), Claim.Status.LIVE, language));
    }
    return claims;
  }

  private static List<Classification> codes(JsonNode listed) {
    List<Classification> codes = new ArrayList<>();
    for (JsonNode one : listed) {
      String symbol = one.asText();
      Symbols.cpc(symbol)
          .map(
              found -> new Classification(Classification.Scheme.CPC, found, codes.isEmpty(), false))
          .or(
              () ->
                  Symbols.uspc(symbol)
                      .map(
                          found ->
                              new Classification(
                                  Classification.Scheme.USPC, found, codes.isEmpty(), false)))
          .ifPresent(codes::add);
    }
    return codes;
  }
}
