package monazite.corpus.format.tree;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import monazite.corpus.format.BoundedJson;

/// Parses the records of JSON dumps.
final class TreeJson {
  private static final JsonMapper JSON =
      JsonMapper.builder(BoundedJson.factory())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private TreeJson() {}

  static JsonNode object(byte[] record) throws IOException {
    return JSON.readTree(record);
  }

  /// Objects one behind the other.
  static List<JsonNode> objects(byte[] record) throws IOException {
    try (MappingIterator<JsonNode> objects =
        JSON.readerFor(JsonNode.class)
            .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .readValues(record)) {
      return objects.readAll();
    }
  }

  /// A line end within a quoted text of YAML stands for a blank, with the lines' indentation; an
  /// apostrophe is doubled.
  static String unfolded(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length);
    for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n", -1)) {
      text.append(text.isEmpty() ? "" : " ").append(line.strip());
    }
    return text.toString().replace("''", "'");
  }
}
