package monazite.corpus.format.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern ENCODING =
      Pattern.compile(
          "\\s*(?:\u00ef\u00bb\u00bf)?\\s*<\\?xml[^>]*encoding=[\"']([A-Za-z0-9._-]+)[\"']");

  /// No real row has more elements.
  private static final int MOST = 100_000;

  private final TreeProfile profile;
  private final Set<String> roots;
  private final Set<String> rows;
  private final Set<String> messages;
  private final Charset legacy;

  private XmlRowShape(
      TreeProfile profile,
      Set<String> roots,
      Set<String> rows,
      Set<String> messages,
      Charset legacy) {
    this.profile = profile;
    this.roots = roots;
    this.rows = rows;
    this.messages = messages;
    this.legacy = legacy;
  }

  /// The kind that an entry of `dumps.json` describes.
  ///
  /// @param xml its roots, rows, messages of answers without rows, signatures, and the encoding of
  ///     those that declare none
  /// @param keys what the elements of a row state
  public static XmlRowShape of(String id, JsonNode xml, JsonNode keys, FactRules rules) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.set("signatures", xml.path("signatures"));
    tree.set("keys", keys);
    return new XmlRowShape(
        TreeProfile.read(id, tree, rules),
        names(xml.path("roots")),
        names(xml.path("rows")),
        names(xml.path("messages")),
        Charset.forName(xml.path("legacy").asText()));
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
    Row row = new Row(profile, declared(window.head(SourceFormat.HEAD)));
    new Cutter(new RowBoundaries(rows), format, origin, new Marked(sink, row)).cut(window.stream());
  }

  @Override
  public boolean made(RawRecord record) {
    return record.context() instanceof Row row && row.profile().id().equals(profile.id());
  }

  @Override
  public Reading parse(RawRecord record) {
    Charset declared =
        record.context() instanceof Row row ? row.declared() : StandardCharsets.UTF_8;
    return XmlRecords.read(record, (bytes, source) -> parse(bytes, declared, source));
  }

  /// What the declaration names, which rows cut from behind it lack; the profile's own where that
  /// is nothing that holds letters beyond ASCII.
  private Charset declared(byte[] head) {
    Matcher name = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1));
    try {
      return name.lookingAt() && !name.group(1).equalsIgnoreCase("UTF-8")
          ? Charset.forName(name.group(1))
          : legacy;
    } catch (IllegalArgumentException e) {
      return legacy;
    }
  }

  /// The text of bytes: UTF-8 wherever they are that, whatever was declared.
  private static String decoded(byte[] bytes, Charset declared) throws XMLStreamException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      try {
        return declared.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      } catch (CharacterCodingException f) {
        throw new XMLStreamException("bytes that are neither UTF-8 nor " + declared.name());
      }
    }
  }

  private Reading parse(byte[] bytes, Charset declared, Source source) throws XMLStreamException {
    String text = decoded(bytes, declared);
    XmlCursor xml = XmlCursor.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
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
  ///
  /// @param declared how bytes are read that are no UTF-8
  private record Row(TreeProfile profile, Charset declared) implements RawRecord.Context {}

  /// Tells the records which shape cut them, and makes UTF-8 of what a declaration far above them
  /// says is something else, so that whoever looks into their bytes sees letters.
  private record Marked(SourceFormat.RecordSink sink, Row row) implements SourceFormat.RecordSink {
    @Override
    public void record(RawRecord record) throws IOException {
      sink.record(new RawRecord(utf8(record.bytes()), record.source(), row));
    }

    private byte[] utf8(byte[] bytes) {
      try {
        String text = decoded(bytes, row.declared());
        return text.length() == bytes.length ? bytes : text.getBytes(StandardCharsets.UTF_8);
      } catch (XMLStreamException e) {
        return bytes; // it will be reported as broken
      }
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
