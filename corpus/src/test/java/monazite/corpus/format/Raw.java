package monazite.corpus.format;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Reads raw files in another way than the program does: cut by a regular expression, parsed to a
/// tree by the JDK, asked by XPath.
final class Raw {
  static final Path SHARED = Path.of("../../shared/data");
  private static final Pattern PROLOG = Pattern.compile("(?=<\\?xml )");

  private Raw() {}

  /// All plain files below a folder, in the order of their names.
  static List<Path> files(String folder) {
    try (Stream<Path> walk = Files.walk(SHARED.resolve(folder))) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Document> documents(Path file) throws IOException {
    List<Document> documents = new ArrayList<>();
    for (String text : PROLOG.split(Files.readString(file, StandardCharsets.UTF_8), -1)) {
      if (!text.isBlank()) {
        documents.add(document(text));
      }
    }
    return documents;
  }

  static Document document(String text) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<Node> nodes(Node from, String path) {
    try {
      XPath xpath = XPathFactory.newDefaultInstance().newXPath();
      NodeList list = (NodeList) xpath.evaluate(path, from, XPathConstants.NODESET);
      List<Node> nodes = new ArrayList<>();
      for (int i = 0; i < list.getLength(); i++) {
        nodes.add(list.item(i));
      }
      return nodes;
    } catch (XPathExpressionException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  static List<String> texts(Node from, String path) {
    return nodes(from, path).stream().map(node -> folded(node.getTextContent())).toList();
  }

  static String text(Node from, String path) {
    List<String> all = texts(from, path);
    return all.isEmpty() ? "" : all.getFirst();
  }

  static Optional<LocalDate> date(String text) {
    return text.isEmpty() || text.endsWith("00")
        ? Optional.empty()
        : Optional.of(LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE));
  }

  static String folded(String text) {
    return text.replaceAll("[\\s\\p{Zs}]+", " ").strip();
  }

  /// The place where two texts part, both sides shown; empty where they are the same.
  static String difference(String expected, String actual) {
    int i = 0;
    while (i < expected.length() && i < actual.length() && expected.charAt(i) == actual.charAt(i)) {
      i++;
    }
    return expected.equals(actual)
        ? ""
        : "'" + near(expected, i) + "' but '" + near(actual, i) + "'";
  }

  private static String near(String text, int at) {
    return text.substring(Math.max(0, at - 30), Math.min(text.length(), at + 40));
  }

  /// The text without any white space: where lines and words part is not compared.
  static String bare(String text) {
    return text.replaceAll("[\\s\\p{Zs}]+", "");
  }
}
