package monazite.seeds;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a data file's text; what isn't JSON is told in one line with file, line and column.
final class SeedJson {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final Pattern TWICE = Pattern.compile("Duplicate field '([^']{0,100})'");
  private static final Pattern CHARACTER =
      Pattern.compile("Unexpected (?:character \\(|close marker )'(.)'");

  private SeedJson() {}

  /// The object that the file is.
  static JsonNode read(byte[] bytes, String place) {
    JsonNode json;
    try {
      json = JSON.readTree(bytes);
    } catch (JsonProcessingException e) {
      throw new SeedException(place + ": " + where(e.getLocation()) + words(e));
    } catch (IOException e) {
      throw new SeedException(place + ": is no text in UTF-8; save it as UTF-8");
    }
    if (json.isMissingNode()) {
      throw new SeedException(place + ": is empty; write an object, {...}, or remove the file");
    }
    if (!json.isObject()) {
      throw new SeedException(place + ": must be an object, {...}, not " + kind(json));
    }
    return json;
  }

  /// What a value is, in words.
  static String kind(JsonNode value) {
    return switch (value.getNodeType()) {
      case ARRAY -> "a list";
      case OBJECT, POJO -> "an object";
      case STRING, BINARY -> value.asText().isBlank() ? "an empty text" : "a text";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      case NULL, MISSING -> "nothing";
    };
  }

  private static String where(JsonLocation at) {
    return at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
  }

  private static String words(JsonProcessingException e) {
    if (e instanceof JsonEOFException) {
      return "the file ends here, but a brace, bracket or quotation mark is still open";
    }
    String message = String.valueOf(e.getOriginalMessage());
    Matcher twice = TWICE.matcher(message);
    if (twice.find()) {
      return "the key \"" + twice.group(1) + "\" stands twice in one object; remove one";
    }
    if (message.contains("UTF-8")) {
      return "no text in UTF-8; save the file as UTF-8";
    }
    if (message.startsWith("Trailing token")) {
      return "the object is closed before this; remove what follows";
    }
    Matcher character = CHARACTER.matcher(message);
    return "no JSON"
        + (character.find() ? ": unexpected " + character.group(1) : "")
        + "; look here and just before for a missing comma, colon or quotation mark";
  }
}
