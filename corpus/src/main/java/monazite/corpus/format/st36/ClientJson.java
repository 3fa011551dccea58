package monazite.corpus.format.st36;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Turns what a client library wrote down of an answer, in keys of its own (`doc_number`,
/// `publication_reference_docdb`, `family_members`), back into the answer's elements.
final class ClientJson {
  /// Lists whose objects are a record each.
  private static final Set<String> LISTS = Set.of("documents", "results", "family_members");

  private ClientJson() {}

  static boolean isList(String key) {
    return LISTS.contains(key);
  }

  /// Whether keys seen at the beginning of a stream are such a library's.
  static boolean isClient(Set<String> keys) {
    boolean numbered = keys.contains("document_id") || keys.contains("docdb_number");
    return (keys.contains("doc_number") && numbered)
        || (keys.contains("family_members") && keys.contains("id_type"))
        || keys.contains("publication_reference_docdb");
  }

  /// The member behind an object; empty where it is no such object.
  static Optional<Element> member(JsonNode node) {
    if (node.path("document_id").isObject()) {
      return Optional.of(fullText(node));
    }
    if (node.path("publication_reference").isArray()) {
      return Optional.of(familyMember(node));
    }
    if (node.hasNonNull("doc_number")) {
      boolean hit = node.hasNonNull("id_type");
      List<Element> children = hit ? List.of(id(node)) : ClientFrontPage.children(node);
      return Optional.of(
          new Element(
              hit ? "publication-reference" : "exchange-document", attributes(node), "", children));
    }
    return Optional.empty();
  }

  private static Element fullText(JsonNode node) {
    List<Element> children = new ArrayList<>();
    Element reference = node("publication-reference", List.of(id(node.path("document_id"))));
    children.add(node("bibliographic-data", List.of(reference)));
    if (node.hasNonNull("description")) {
      children.add(node("description", lines(node.path("description").asText())));
    }
    JsonNode claims = node.path("claims");
    if (claims.size() > 1) {
      List<Element> each = new ArrayList<>();
      for (JsonNode claim : claims) {
        each.add(claim(claim));
      }
      children.add(node("claims", each));
    } else if (node.hasNonNull("claim_text")) {
      children.add(node("claims", List.of(leaf("claim-text", node.path("claim_text").asText()))));
    }
    return node("fulltext-document", children);
  }

  private static Element claim(JsonNode claim) {
    List<Element> parts = new ArrayList<>();
    claim.path("limitations").forEach(it -> parts.add(leaf("claim-text", it.asText())));
    for (JsonNode parent : claim.path("depends_on")) {
      parts.add(new Element("claim-ref", Map.of("idref", parent.asText()), "", List.of()));
    }
    return new Element("claim", Map.of("num", claim.path("number").asText()), "", parts);
  }

  private static List<Element> lines(String text) {
    return text.lines().map(line -> leaf("p", line)).toList();
  }

  private static Element familyMember(JsonNode node) {
    List<Element> children = new ArrayList<>();
    children.add(node("publication-reference", ids(node.path("publication_reference"))));
    children.add(node("application-reference", ids(node.path("application_reference"))));
    for (JsonNode claim : node.path("priority_claims")) {
      children.add(
          new Element(
              "priority-claim",
              attributes(claim),
              "",
              List.of(id(claim.path("application_reference")))));
    }
    return new Element("family-member", attributes(node), "", children);
  }

  static List<Element> ids(JsonNode list) {
    List<Element> ids = new ArrayList<>();
    list.forEach(it -> ids.add(id(it)));
    return ids;
  }

  /// A `document-id`; its date is ISO here.
  static Element id(JsonNode id) {
    JsonNode number = id.hasNonNull("number") ? id.path("number") : id.path("doc_number");
    return new Element(
        "document-id",
        id.hasNonNull("id_type")
            ? Map.of("document-id-type", id.path("id_type").asText())
            : Map.of(),
        "",
        List.of(
            leaf("country", text(id.path("country"))),
            leaf("doc-number", text(number)),
            leaf("kind", text(id.path("kind"))),
            leaf("date", text(id.path("date")).replace("-", ""))));
  }

  /// Plain values as attributes, their keys spelt as the answer spells them.
  private static Map<String, String> attributes(JsonNode node) {
    Map<String, String> attributes = new HashMap<>();
    for (Map.Entry<String, JsonNode> each : node.properties()) {
      if (each.getValue().isValueNode() && !each.getValue().isNull()) {
        attributes.put(each.getKey().replace('_', '-'), each.getValue().asText());
      }
    }
    return attributes;
  }

  static Element node(String name, List<Element> children) {
    return new Element(name, Map.of(), "", children);
  }

  static Element leaf(String name, String text) {
    return new Element(name, Map.of(), text, List.of());
  }

  static String text(JsonNode value) {
    return value.isNull() ? "" : value.asText();
  }
}
