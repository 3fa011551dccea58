package monazite.corpus.format.odp;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import monazite.corpus.document.Source;
import monazite.corpus.format.BoundedJson;
import monazite.corpus.format.Cutter;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.Reasons;
import monazite.corpus.format.SourceFormat;

/// What plain answers and recorded ones have in common.
final class OdpReader {
  private static final JsonMapper JSON =
      JsonMapper.builder(BoundedJson.factory())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /// Keys that are looked at to recognise an answer.
  private static final int KEYS = 400;

  private OdpReader() {}

  /// Whether JSON that begins so is an answer of a known service; the rest may be cut off.
  static boolean recognises(byte[] head) {
    Set<String> keys = new HashSet<>();
    int seen = 0;
    try (JsonParser json = JSON.createParser(head)) {
      JsonToken token = json.nextToken();
      if (token == null || !token.isStructStart()) {
        return false;
      }
      while (seen < KEYS && token != null) {
        token = json.nextToken();
        if (token == JsonToken.FIELD_NAME) {
          keys.add(json.currentName());
          seen++;
        }
      }
    } catch (IOException e) {
      return OdpNames.areKnown(keys); // the head ends within the answer
    }
    return OdpNames.areKnown(keys);
  }

  static void split(
      InputStream in,
      OdpBoundaries.Wrapping wrapping,
      String id,
      SourceFormat.Origin origin,
      SourceFormat.RecordSink sink)
      throws IOException {
    OdpBoundaries boundaries = new OdpBoundaries(wrapping);
    new Cutter(boundaries, id, origin, new RecordsOnly(boundaries, sink)).cut(in);
  }

  static Reading read(String json, RawRecord record) {
    try {
      return read(JSON.readTree(json), record.source());
    } catch (IOException | RuntimeException e) {
      return new Reading.Broken(record.source(), Reasons.of(e));
    }
  }

  static Reading read(byte[] json, RawRecord record) {
    try {
      return read(JSON.readTree(json), record.source());
    } catch (IOException | RuntimeException e) {
      return new Reading.Broken(record.source(), Reasons.of(e));
    }
  }

  private static Reading read(JsonNode node, Source source) {
    if (node.isArray()) {
      return new Reading.Skipped(source, "an answer without members");
    }
    if (!node.isObject()) {
      return new Reading.Broken(source, "no JSON object");
    }
    return node.path("guid").isTextual()
        ? SearchResult.read(Fields.of(node), source)
        : FileWrapper.read(node, source);
  }

  /// Drops what stands around the records.
  private record RecordsOnly(OdpBoundaries boundaries, SourceFormat.RecordSink records)
      implements SourceFormat.RecordSink {
    @Override
    public void record(RawRecord record) throws IOException {
      if (boundaries.isRecord()) {
        records.record(record);
      }
    }

    @Override
    public void oversize(Source source, long bytes) throws IOException {
      records.oversize(source, bytes);
    }
  }
}
