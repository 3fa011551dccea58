package monazite.corpus.format.st36;

import static monazite.corpus.format.st36.ClientJson.id;
import static monazite.corpus.format.st36.ClientJson.leaf;
import static monazite.corpus.format.st36.ClientJson.node;
import static monazite.corpus.format.st36.ClientJson.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Bibliographic data as a client library wrote them down.
final class ClientFrontPage {
  private static final List<String> FORMS = List.of("docdb", "epodoc", "original");

  private ClientFrontPage() {}

  /// Children of the exchange document behind such an object.
  static List<Element> children(JsonNode document) {
    List<Element> data = new ArrayList<>();
    data.add(reference("publication", document));
    data.add(reference("application", document));
    data.add(node("priority-claims", priorities(document.path("priority_claims"))));
    data.add(
        node(
            "parties",
            Stream.of("applicant", "inventor").map(role -> parties(role, document)).toList()));
    for (JsonNode title : document.path("titles")) {
      data.add(
          new Element(
              "invention-title",
              Map.of("lang", text(title.path("lang"))),
              text(title.path("text")),
              List.of()));
    }
    List<Element> ipc = new ArrayList<>();
    document.path("intl_class").forEach(it -> ipc.add(leaf("classification-ipcr", it.asText())));
    data.add(node("classifications-ipcr", ipc));
    List<Element> codes = new ArrayList<>();
    document.path("cpc_class").forEach(it -> codes.add(code("CPCI", it)));
    document.path("us_class").forEach(it -> codes.add(code("UC", it)));
    data.add(node("patent-classifications", codes));
    data.add(node("references-cited", citations(document.path("citations"))));
    Element text = leaf("abstract", text(document.path("abstract")));
    return List.of(node("bibliographic-data", data), text);
  }

  private static Element reference(String what, JsonNode document) {
    List<Element> ids =
        FORMS.stream()
            .map(form -> document.path(what + "_reference_" + form))
            .filter(JsonNode::isObject)
            .map(ClientJson::id)
            .toList();
    return node(what + "-reference", ids);
  }

  /// A flat list of numbers: each form but the first of a claim follows that form.
  private static List<Element> priorities(JsonNode list) {
    List<Element> claims = new ArrayList<>();
    List<Element> ids = new ArrayList<>();
    for (JsonNode number : list) {
      if (!ids.isEmpty() && !text(number.path("date")).isEmpty()) {
        claims.add(node("priority-claim", List.copyOf(ids)));
        ids.clear();
      }
      ids.add(id(number));
    }
    claims.add(node("priority-claim", List.copyOf(ids)));
    return claims;
  }

  private static Element parties(String role, JsonNode document) {
    List<Element> parties = new ArrayList<>();
    for (String form : FORMS) {
      for (JsonNode name : document.path(role + "s_" + form)) {
        Element named = node(role + "-name", List.of(leaf("name", name.asText())));
        parties.add(new Element(role, Map.of("data-format", form), "", List.of(named)));
      }
    }
    return node(role + "s", parties);
  }

  private static Element code(String scheme, JsonNode symbol) {
    return node(
        "patent-classification",
        List.of(
            new Element("classification-scheme", Map.of("scheme", scheme), "", List.of()),
            leaf("classification-symbol", symbol.asText())));
  }

  private static List<Element> citations(JsonNode list) {
    List<Element> citations = new ArrayList<>();
    for (JsonNode citation : list) {
      List<Element> ids =
          FORMS.stream()
              .map(citation::path)
              .filter(JsonNode::isObject)
              .map(ClientJson::id)
              .toList();
      citations.add(
          new Element(
              "citation",
              Map.of("cited-by", text(citation.path("cited_by"))),
              "",
              List.of(node("patcit", ids))));
    }
    return citations;
  }
}
