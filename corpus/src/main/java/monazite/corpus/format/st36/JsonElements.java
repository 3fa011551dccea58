package monazite.corpus.format.st36;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads JSON that was made of XML into [Element]s. An element that occurs once is an object, a
/// text or null, one that occurs more often is an array; attributes have an `@` in front or were
/// dropped; an element's own text is `$` or `#text`, or stands in place of the object.
final class JsonElements {
  private JsonElements() {}

  static Element of(String name, JsonNode node) {
    Map<String, String> attributes = new LinkedHashMap<>();
    List<Element> children = new ArrayList<>();
    StringBuilder text =
        new StringBuilder(node.isValueNode() && !node.isNull() ? node.asText() : "");
    for (Map.Entry<String, JsonNode> each : node.properties()) {
      String key = each.getKey();
      if (key.startsWith("@")) {
        attributes.put(Members.local(key.substring(1)), each.getValue().asText().strip());
      } else if (key.equals("$") || key.equals("#text")) {
        text.append(each.getValue().asText());
      } else {
        add(Members.local(key), each.getValue(), children);
      }
    }
    String own = Escapes.undo(text.toString());
    return new Element(name, attributes, Leaves.isLine(name) ? Texts.fold(own) : own, children);
  }

  private static void add(String name, JsonNode node, List<Element> children) {
    if (node.isArray()) {
      node.forEach(it -> add(name, it, children));
    } else {
      children.add(of(name, node));
    }
  }
}
