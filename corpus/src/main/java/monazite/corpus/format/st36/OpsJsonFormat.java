package monazite.corpus.format.st36;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import monazite.corpus.document.Source;
import monazite.corpus.format.BoundedJson;
import monazite.corpus.format.Cutter;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.Reasons;
import monazite.corpus.format.SourceFormat;

/// Answers of the EPO's Open Patent Services as JSON, with their attributes or stripped of them, as
/// converters leave them. Each member of an answer is a record.
public final class OpsJsonFormat implements SourceFormat {
  private static final ObjectMapper JSON = new ObjectMapper(BoundedJson.factory());

  /// An answer names itself within its first tokens.
  private static final int TOKENS = 60;

  @Override
  public String id() {
    return "ops-json";
  }

  @Override
  public About about() {
    return new About(
        "Answers of the EPO's Open Patent Services (OPS) as JSON",
        "JSON objects one of whose first keys is world-patent-data, exchange-documents or the like",
        List.of("text", "claims", "dates", "codes", "parties", "legal events", "families"));
  }

  @Override
  public boolean recognises(byte[] head) {
    try (JsonParser json = JSON.createParser(head)) {
      Set<String> keys = new HashSet<>();
      for (int i = 0; i < TOKENS; i++) {
        JsonToken token = json.nextToken();
        if (token == null || (i == 0 && !token.isStructStart())) {
          return false;
        }
        if (token == JsonToken.FIELD_NAME) {
          String name = Members.local(json.currentName());
          keys.add(name);
          if (Members.isAnswer(name) || Members.isExchange(name) || ClientJson.isClient(keys)) {
            return true;
          }
        }
      }
      return false;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void split(InputStream in, Origin origin, RecordSink sink) throws IOException {
    JsonBoundaries boundaries = new JsonBoundaries();
    new Cutter(boundaries, id(), origin, new JsonSink(boundaries, sink)).cut(in);
  }

  @Override
  public Reading parse(RawRecord record) {
    try {
      JsonNode node = JSON.readTree(record.bytes());
      return node.isObject()
          ? read(node, record.source())
          : new Reading.Broken(record.source(), "no JSON object");
    } catch (IOException | RuntimeException e) {
      return new Reading.Broken(record.source(), Reasons.of(e));
    }
  }

  @Override
  public String office(RawRecord record) {
    return Offices.of(record.bytes());
  }

  /// What a member is shows by what is in it: its own name stays outside the record.
  private static Reading read(JsonNode node, Source source) {
    Optional<Element> client = ClientJson.member(node);
    if (client.isPresent()) {
      return MemberReader.read(client.get(), source);
    }
    Element member = JsonElements.of("", node);
    boolean bibliographic = member.find("bibliographic-data").isPresent();
    String name;
    if (node.has("reg:bibliographic-data")) {
      name = "register-document";
    } else if (bibliographic || !member.attribute("doc-number").isEmpty()) {
      name = "exchange-document";
    } else if (member.find("publication-reference").isPresent()) {
      name = "family-member";
    } else if (member.find("document-id").isPresent()) {
      name = "publication-reference";
    } else {
      String keys = String.join(", ", member.children().stream().map(Element::name).toList());
      return new Reading.Skipped(
          source, "no patent document in it" + (keys.isEmpty() ? "" : ", but " + keys));
    }
    Element named = new Element(name, member.attributes(), member.text(), member.children());
    return MemberReader.read(named, source);
  }
}
