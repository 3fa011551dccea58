package monazite.corpus.format.st36;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What documents of one office leave out because each reader of its gazette knows it: the office,
/// the kind code, which may stand in the gazette's name alone, the language of a title, the country
/// of an address at home.
///
/// @param office two-letter code; empty where the documents name their office
/// @param kind code of documents that say none; empty where nothing is known
/// @param address how an address in the office's own country begins
record HomeOffice(String office, String kind, Pattern address) {
  /// None: the documents say all by themselves.
  static final HomeOffice UNKNOWN = new HomeOffice("", "", Pattern.compile("(?!)"));

  /// `特許公報（Ｂ２）`: the gazette's name with the code in brackets (WIPO ST.16).
  private static final Pattern NAMED = Pattern.compile(".*\\(\\s*([A-Z][0-9]?)\\s*\\)\\s*");

  /// The kind code in what an office calls a kind; the same text where no code is in brackets.
  static String code(String kind) {
    if (kind.length() <= 2) {
      return kind;
    }
    Matcher named = NAMED.matcher(Normalizer.normalize(kind, Normalizer.Form.NFKC).strip());
    return named.matches() ? named.group(1) : kind;
  }

  boolean isKnown() {
    return !office.isEmpty();
  }

  /// Bibliographic data with what was left out.
  ///
  /// @param language of the document; empty where it isn't said
  Element fill(Element data, String language) {
    if (!isKnown()) {
      return data;
    }
    String said = code(data.text("designation"));
    String own = said.isEmpty() || said.length() > 2 ? kind : said;
    return with(
        data,
        data.children().stream()
            .map(
                child ->
                    switch (child.name()) {
                      case "publication-reference" -> numbered(child, own);
                      case "application-reference", "previous-publication" -> numbered(child, "");
                      case "invention-title" -> titled(child, language);
                      case "parties" -> placed(child);
                      default -> child;
                    })
            .toList());
  }

  /// An international publication that the office printed once more bears the office's code before
  /// its own number, as DOCDB has it: `JPWO2012990023A1`.
  private Element numbered(Element reference, String own) {
    if (reference.find("doc-number").isEmpty()) {
      return with(
          reference, reference.children().stream().map(child -> numbered(child, own)).toList());
    }
    String stated = reference.text("country");
    boolean foreign = !stated.isEmpty() && !stated.equals(office);
    List<Element> children = new ArrayList<>();
    for (Element child : reference.children()) {
      if (foreign && child.name().equals("doc-number")) {
        children.add(leaf("doc-number", stated + child.text()));
      } else if (!foreign || !child.name().equals("country")) {
        children.add(child);
      }
    }
    if (foreign || stated.isEmpty()) {
      children.add(leaf("country", office));
    }
    if (reference.find("kind").isEmpty() && !own.isEmpty()) {
      children.add(leaf("kind", own));
    }
    return with(reference, children);
  }

  private static Element titled(Element title, String language) {
    if (language.isEmpty() || !title.attribute("lang").isEmpty()) {
      return title;
    }
    Map<String, String> attributes = new HashMap<>(title.attributes());
    attributes.put("lang", language);
    return new Element(title.name(), attributes, title.text(), title.children());
  }

  private Element placed(Element element) {
    List<Element> children = new ArrayList<>();
    for (Element child : element.children()) {
      children.add(placed(child));
    }
    boolean home =
        element.name().equals("addressbook")
            && element.find("country").isEmpty()
            && element
                .the("address")
                .within("text")
                .anyMatch(it -> address.matcher(it.text().strip()).lookingAt());
    if (home) {
      children.add(leaf("country", office));
    }
    return with(element, children);
  }

  private static Element leaf(String name, String text) {
    return new Element(name, Map.of(), text, List.of());
  }

  private static Element with(Element element, List<Element> children) {
    return new Element(element.name(), element.attributes(), element.text(), children);
  }
}
