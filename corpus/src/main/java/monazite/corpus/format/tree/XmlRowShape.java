package monazite.corpus.format.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import monazite.corpus.document.Source;
import monazite.corpus.format.Cutter;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.format.XmlRecords;
import monazite.corpus.format.fact.DateStyle;
import monazite.corpus.format.fact.FactReader;
import monazite.corpus.format.fact.FactRules;
import monazite.corpus.format.shape.Shape;
import monazite.corpus.format.shape.Window;
import monazite.corpus.xml.FoldedText;
import monazite.corpus.xml.XmlCursor;
import monazite.corpus.xml.XmlHead;

/// A kind of XML answer whose rows state by their elements what the objects of a JSON dump state by
/// their keys.
public final class XmlRowShape implements Shape {
  /// No real row has more elements.
  private static final int MOST = 100_000;

  private final TreeProfile profile;
  private final Set<String> roots;
  private final Set<String> rows;
  private final Set<String> messages;

  private XmlRowShape(
      TreeProfile profile, Set<String> roots, Set<String> rows, Set<String> messages) {
    this.profile = profile;
    this.roots = roots;
    this.rows = rows;
    this.messages = messages;
  }

  /// The kind that an entry of `dumps.json` describes.
  ///
  /// @param xml its roots, rows, messages of answers without rows, and signatures
  /// @param keys what the elements of a row state
  public static XmlRowShape of(String id, JsonNode xml, JsonNode keys, FactRules rules) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.set("signatures", xml.path("signatures"));
    tree.set("keys", keys);
    return new XmlRowShape(
        TreeProfile.read(id, tree, rules),
        names(xml.path("roots")),
        names(xml.path("rows")),
        names(xml.path("messages")));
  }

  private static Set<String> names(JsonNode list) {
    Set<String> names = new TreeSet<>();
    list.forEach(item -> names.add(item.asText()));
    return Set.copyOf(names);
  }

  @Override
  public boolean recognises(byte[] head) {
    if (XmlHead.root(head).filter(roots::contains).isEmpty()) {
      return false;
    }
    String text = new String(head, StandardCharsets.ISO_8859_1);
    return profile.signatures().stream()
        .anyMatch(
            keys ->
                keys.stream().allMatch(key -> text.contains("<" + key + ">") || empty(text, key)));
  }

  private static boolean empty(String text, String key) {
    return text.contains("<" + key + "/>") || text.contains("<" + key + " ");
  }

  @Override
  public void split(
      Window window, String format, SourceFormat.Origin origin, SourceFormat.RecordSink sink)
      throws IOException {
    new Cutter(new RowBoundaries(rows), format, origin, new Marked(sink, profile))
        .cut(window.stream());
  }

  @Override
  public boolean made(RawRecord record) {
    return record.context() instanceof Row row && row.profile().id().equals(profile.id());
  }

  @Override
  public Reading parse(RawRecord record) {
    return XmlRecords.read(record, this::parse);
  }

  private Reading parse(byte[] bytes, Source source) throws XMLStreamException {
    XmlCursor xml = XmlCursor.ofFragment(bytes);
    xml.child();
    StringBuilder said = new StringBuilder();
    if (!find(xml, said)) {
      return new Reading.Skipped(source, "no record in it" + (said.isEmpty() ? "" : ": " + said));
    }
    JsonNode row = new Rows(xml).element();
    return FactReader.read(
        profile.facts(List.of(row)), profile.rules(), DateStyle.PLAIN, 0, source);
  }

  /// Whether the cursor came to stand at a row: the element at hand, or the first within it.
  private boolean find(XmlCursor xml, StringBuilder said) throws XMLStreamException {
    if (rows.contains(xml.name())) {
      return true;
    }
    if (messages.contains(xml.name())) {
      String line = xml.line();
      said.append(said.isEmpty() || line.isBlank() ? "" : ", ").append(line);
      return false;
    }
    while (xml.child()) {
      if (find(xml, said)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String office(RawRecord record) {
    return profile.rules().office();
  }

  /// A row of such an answer.
  private record Row(TreeProfile profile) implements RawRecord.Context {}

  /// Tells the records which shape cut them.
  private record Marked(SourceFormat.RecordSink sink, TreeProfile profile)
      implements SourceFormat.RecordSink {
    @Override
    public void record(RawRecord record) throws IOException {
      sink.record(new RawRecord(record.bytes(), record.source(), new Row(profile)));
    }

    @Override
    public void oversize(Source source, long bytes) throws IOException {
      sink.oversize(source, bytes);
    }
  }

  /// Turns elements into objects, those of one name into an array.
  private static final class Rows {
    private final XmlCursor xml;
    private int count;

    Rows(XmlCursor xml) {
      this.xml = xml;
    }

    JsonNode element() throws XMLStreamException {
      if (++count > MOST) {
        throw new XMLStreamException("more than " + MOST + " elements in a row");
      }
      FoldedText own = new FoldedText();
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      while (xml.child(own)) {
        own.space();
        String name = xml.name();
        JsonNode child = element();
        if (!object.has(name)) {
          object.set(name, child);
        } else if (object.get(name) instanceof ArrayNode several) {
          several.add(child);
        } else {
          ArrayNode array = JsonNodeFactory.instance.arrayNode();
          object.set(name, array.add(object.get(name)).add(child));
        }
      }
      return object.isEmpty() ? JsonNodeFactory.instance.textNode(own.toString()) : object;
    }
  }
}
