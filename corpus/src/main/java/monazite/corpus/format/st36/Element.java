package monazite.corpus.format.st36;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One element of a bibliographic record, whether it stood in XML or in JSON.
///
/// @param name local name
/// @param attributes by local name; empty where a converter dropped them
/// @param text its own characters; of a [Leaves] element all characters within it
/// @param children elements within it, in their order; none within a leaf
record Element(String name, Map<String, String> attributes, String text, List<Element> children) {
  static final Element NONE = new Element("", Map.of(), "", List.of());

  /// An attribute's value, or empty.
  String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }

  /// The first attribute of these that is there, or empty.
  String anyAttribute(String... keys) {
    return Stream.of(keys).map(this::attribute).filter(it -> !it.isEmpty()).findFirst().orElse("");
  }

  /// Children of one name.
  List<Element> all(String child) {
    return children.stream().filter(it -> it.name().equals(child)).toList();
  }

  /// First child of this name; an empty element where there is none.
  Element the(String child) {
    return find(child).orElse(NONE);
  }

  Optional<Element> find(String child) {
    return children.stream().filter(it -> it.name().equals(child)).findFirst();
  }

  /// Elements of this name at any depth, outermost only.
  Stream<Element> within(String descendant) {
    return children.stream()
        .flatMap(it -> it.name().equals(descendant) ? Stream.of(it) : it.within(descendant));
  }

  /// Text of the element at the end of a path of children, stripped; empty where there is none.
  String text(String... path) {
    Element at = this;
    for (String step : path) {
      at = at.the(step);
    }
    return at.text.strip();
  }
}
