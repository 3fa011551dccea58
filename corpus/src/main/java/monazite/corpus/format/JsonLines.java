package monazite.corpus.format;

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
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.PublicationNumber;
import monazite.corpus.document.Source;

/// Documents as JSON lines, without loss. Keys are the parts of [PatentDocument] and of the records
/// in it, in their order; dates are ISO, words of closed sets in small letters; what is absent or
/// empty is left out. The same document is the same line, always.
///
/// By hand a line may be as short as
/// `{"publication":"US 4,770,723","filed":"1983-05-21","claims":["A magnet."]}`: the number may
/// stand in any writing, missing keys are empty, a claim may be a bare string, and there are short
/// forms: `title`, `abstract` and `description` with one text, `assignees`, `applicants` and
/// `inventors` with names, `codes` with symbols. Any other key is an error.
public final class JsonLines {
  private static final JsonMapper MAPPER =
      JsonMapper.builder(BoundedJson.factory())
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .addModule(
              new SimpleModule()
                  .addSerializer(PublicationNumber.class, ToStringSerializer.instance)
                  .addDeserializer(PublicationNumber.class, new PublicationReader()))
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .withConfigOverride(String.class, JsonLines::emptyWhereMissing)
          .withConfigOverride(List.class, JsonLines::emptyWhereMissing)
          .withConfigOverride(Map.class, JsonLines::emptyWhereMissing)
          .build();

  private JsonLines() {}

  /// The document's line, without a line end.
  public static String write(PatentDocument document) {
    try {
      return wellFormed(MAPPER.writeValueAsString(document));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("can't be written as JSON: " + document.publication(), e);
    }
  }

  /// Halves of a character, which some sources escape alone, can't be kept as UTF-8: a sign that
  /// says so stands in their place, so that what is stored is read again as it was written.
  private static String wellFormed(String line) {
    StringBuilder mended = null;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isSurrogate(c)) {
        if (Character.isSurrogatePair(c, i + 1 < line.length() ? line.charAt(i + 1) : ' ')) {
          i++;
        } else {
          mended = mended == null ? new StringBuilder(line) : mended;
          mended.setCharAt(i, '\uFFFD');
        }
      }
    }
    return mended == null ? line : mended.toString();
  }

  /// The document of a line that [#write] made; empty where the line is none.
  public static Optional<PatentDocument> read(String line) {
    try {
      return Optional.of(
          document(tree(line.getBytes(StandardCharsets.UTF_8), new Source("", "", "", 0))));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// The document of a line.
  ///
  /// @param where its source, unless the line names one
  /// @throws IllegalArgumentException naming a key that is unknown or whose value can't be read
  static PatentDocument read(byte[] line, Source where) throws IOException {
    ObjectNode tree = tree(line, where);
    JsonLineCheck.check(tree);
    return document(tree);
  }

  private static ObjectNode tree(byte[] line, Source where) throws IOException {
    JsonNode tree = MAPPER.readTree(line);
    if (!(tree instanceof ObjectNode document)) {
      throw new IllegalArgumentException("no JSON object");
    }
    if (!document.path("publication").isTextual()) {
      throw new IllegalArgumentException("no key publication with a publication number");
    }
    JsonLineDefaults.fill(document, MAPPER.valueToTree(where));
    return document;
  }

  private static PatentDocument document(ObjectNode tree) throws IOException {
    try {
      return MAPPER.treeToValue(tree, PatentDocument.class);
    } catch (ValueInstantiationException e) {
      // What a record refuses, in its own words.
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new IllegalArgumentException(String.valueOf(cause.getMessage()), e);
    }
  }

  private static void emptyWhereMissing(MutableConfigOverride type) {
    type.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
  }
}
