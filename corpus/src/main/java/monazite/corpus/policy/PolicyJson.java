package monazite.corpus.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.cfg.MutableConfigOverride;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.List;

/// Policy documents as JSON lines, without loss: `{"policy":{...}}`, whose keys are the parts of
/// [PolicyDocument] and of the records in it. The same document is the same line, always.
public final class PolicyJson {
  /// The one key of a line.
  public static final String KEY = "policy";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
          .withConfigOverride(String.class, PolicyJson::emptyWhereMissing)
          .withConfigOverride(List.class, PolicyJson::emptyWhereMissing)
          .build();

  private PolicyJson() {}

  private static void emptyWhereMissing(MutableConfigOverride type) {
    type.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
  }

  /// The document's line, without a line end.
  public static String write(PolicyDocument document) {
    try {
      ObjectNode line = MAPPER.createObjectNode();
      line.set(KEY, MAPPER.valueToTree(document));
      return MAPPER.writeValueAsString(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("can't be written as JSON: " + document.name(), e);
    }
  }

  /// The document of a line that [#write] made.
  ///
  /// @throws IOException saying what can't be read in it
  public static PolicyDocument read(byte[] line) throws IOException {
    JsonNode document = MAPPER.readTree(line).path(KEY);
    if (!document.isObject()) {
      throw new IllegalArgumentException("no key " + KEY + " with a document");
    }
    return MAPPER.treeToValue(document, PolicyDocument.class);
  }
}
