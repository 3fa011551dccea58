package monazite.corpus.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import monazite.corpus.policy.PolicyJson;

/// Documents as [JsonLines] writes them, one in a line.
final class JsonLinesFormat implements SourceFormat {
  private static final JsonFactory JSON = new JsonFactory();

  @Override
  public String id() {
    return "monazite-jsonl";
  }

  @Override
  public About about() {
    return new About(
        "Monazite's own JSON lines, as export writes them or an analyst by hand",
        "a JSON object whose key publication holds a publication number, or policy a document",
        List.of("text", "claims", "dates", "term facts", "codes", "parties"));
  }

  @Override
  public boolean recognises(byte[] head) {
    try (JsonParser json = JSON.createParser(head)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (name.equals("publication")) {
          return value == JsonToken.VALUE_STRING;
        }
        if (name.equals(PolicyJson.KEY)) {
          return value == JsonToken.START_OBJECT;
        }
        json.skipChildren();
      }
      return false;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void split(InputStream in, Origin origin, RecordSink sink) throws IOException {
    new Cutter(new LineBoundaries(), id(), origin, sink).cut(in);
  }

  @Override
  public Reading parse(RawRecord record) {
    try {
      if (isPolicy(record.bytes())) {
        return new Reading.Policy(PolicyJson.read(record.bytes()));
      }
      return new Reading.Parsed(JsonLines.read(record.bytes(), record.source()));
    } catch (IOException | RuntimeException e) {
      return new Reading.Broken(record.source(), Reasons.of(e));
    }
  }

  private static boolean isPolicy(byte[] line) {
    String begin = new String(line, 0, Math.min(line.length, 64), StandardCharsets.ISO_8859_1);
    return begin.replaceAll("\\s+", "").startsWith("{\"" + PolicyJson.KEY + "\":{");
  }
}
