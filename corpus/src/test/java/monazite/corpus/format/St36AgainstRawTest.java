package monazite.corpus.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import monazite.corpus.document.Claim;
import monazite.corpus.document.Classification.Scheme;
import monazite.corpus.document.Party;
import monazite.corpus.document.PatentDocument;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Node;

/// Fields of the real ST.36, DOCDB and OPS files, read once more as a tree and by XPath.
class St36AgainstRawTest {
  private static final String ENTITY = "&(?!amp;|lt;|gt;|quot;|apos;|#)[A-Za-z]+;";

  @BeforeEach
  void sharedDataIsThere() {
    Assumptions.assumeTrue(Files.isDirectory(Raw.SHARED), "../shared is absent: skipped");
  }

  @Test
  void fullTextsReadAsTheirTreesSay() throws IOException {
    int compared = 0;
    for (String folder : List.of("marec-st36", "ep-st36", "se-st36")) {
      for (Path file : Raw.files(folder)) {
        if (!isOf("st36", file)) {
          continue;
        }
        List<PatentDocument> documents = Readings.documents(file);
        assertEquals(1, documents.size(), file.toString());
        Node root = Raw.nodes(tree(file), "/*").getFirst();
        compare(root, documents.getFirst());
        texts(root, documents.getFirst());
        compared++;
      }
    }
    assertTrue(compared > 10);
  }

  @Test
  void exchangeDocumentsReadAsTheirTreesSay() throws IOException {
    int compared = 0;
    for (String folder : List.of("epo-docdb", "epo-ops")) {
      for (Path file : Raw.files(folder)) {
        if (!isOf("docdb", file) && !isOf("ops-xml", file)) {
          continue;
        }
        List<Node> members = Raw.nodes(tree(file), "//exchange-document");
        List<PatentDocument> documents = Readings.documents(file);
        if (members.isEmpty()) {
          continue;
        }
        assertEquals(members.size(), documents.size(), file.toString());
        for (int i = 0; i < members.size(); i++) {
          compare(members.get(i), documents.get(i));
          compared++;
        }
      }
    }
    assertTrue(compared > 20);
  }

  @Test
  void eachMemberOfAnAnswerIsADocument() throws IOException {
    for (Path file : Raw.files("epo-ops")) {
      if (isOf("ops-xml", file)) {
        Node root = tree(file);
        int hits = Raw.nodes(root, "//search-result/*").size();
        int members = Raw.nodes(root, "//family-member").size();
        int exchanged = Raw.nodes(root, "//exchange-document").size();
        int texts = Raw.nodes(root, "//fulltext-document").size();
        assertEquals(
            hits + members + exchanged + texts, Readings.documents(file).size(), file.toString());
      }
    }
  }

  private static boolean isOf(String format, Path file) throws IOException {
    return SourceFormats.of(Files.readAllBytes(file))
        .filter(it -> it.id().equals(format))
        .isPresent();
  }

  /// The tree with prefixes taken off and unknown entities made harmless.
  private static Node tree(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8).replaceAll(ENTITY, "?");
    return Raw.document(text.replaceAll("<(/?)[a-z]+:", "<$1"));
  }

  private static void compare(Node root, PatentDocument document) {
    String id = document.publication().toString();
    assertTrue(
        document
                .publication()
                .number()
                .contains(Raw.text(root, "@doc-number").replaceAll("^0+", ""))
            || document.publication().office().matches("JP|US"),
        id);
    String data = "*[contains(name(),'bibliographic-data')]";
    Set<String> filed = new HashSet<>(Raw.texts(root, data + "/application-reference//date"));
    assertEquals(
        filed.stream().findFirst().map(Raw::date).orElse(Optional.empty()), document.filed(), id);
    assertEquals(Raw.text(root, "@family-id"), document.simpleFamily().orElse(""), id);
    titles(root, data, document, id);
    codes(root, data, document, id);
    parties(root, data, document, id);
  }

  private static void titles(Node root, String data, PatentDocument document, String id) {
    Map<String, String> titles = new TreeMap<>();
    for (Node title :
        Raw.nodes(root, data + "/invention-title|" + data + "/technical-data/invention-title")) {
      titles.put(
          Raw.text(title, "@lang").toLowerCase(Locale.ROOT), Raw.folded(title.getTextContent()));
    }
    assertEquals(titles, new TreeMap<>(document.titles()), id);
  }

  private static void codes(Node root, String data, PatentDocument document, String id) {
    Set<String> cpc = new TreeSet<>();
    for (Node code : Raw.nodes(root, data + "/patent-classifications//patent-classification")) {
      if (Raw.text(code, "classification-scheme/@scheme").startsWith("CPC")) {
        String parts =
            Raw.text(code, "section")
                + Raw.text(code, "class")
                + Raw.text(code, "subclass")
                + Raw.text(code, "main-group")
                + "/"
                + Raw.text(code, "subgroup");
        cpc.add(parts.equals("/") ? Raw.bare(Raw.text(code, "classification-symbol")) : parts);
      }
    }
    assertEquals(cpc, symbols(document, Scheme.CPC), id);
    Set<String> ipc = new TreeSet<>();
    for (Node code : Raw.nodes(root, ".//classifications-ipcr/classification-ipcr[not(section)]")) {
      String text = code.getTextContent().strip();
      ipc.add(
          Raw.bare(text.substring(0, Math.min(15, text.length())).replaceAll("( [AC] ?I?)$", "")));
    }
    assertTrue(symbols(document, Scheme.IPC).containsAll(ipc), id + ipc);
  }

  private static Set<String> symbols(PatentDocument document, Scheme scheme) {
    Set<String> symbols = new TreeSet<>();
    document.classifications().stream()
        .filter(it -> it.scheme() == scheme)
        .forEach(it -> symbols.add(it.symbol()));
    return symbols;
  }

  /// As many parties of a role as the fullest writing has.
  private static void parties(Node root, String data, PatentDocument document, String id) {
    for (Party.Role role : List.of(Party.Role.APPLICANT, Party.Role.ASSIGNEE)) {
      String name = role.name().toLowerCase(Locale.ROOT);
      Map<String, Integer> writings = new LinkedHashMap<>();
      for (Node party : Raw.nodes(root, data + "/parties/" + name + "s/" + name)) {
        writings.merge(
            Raw.text(party, "@format") + Raw.text(party, "@data-format"), 1, Integer::sum);
      }
      long expected = writings.values().stream().mapToInt(it -> it).max().orElse(0);
      assertEquals(
          expected, document.parties().stream().filter(it -> it.role() == role).count(), id);
    }
  }

  private static void texts(Node root, PatentDocument document) {
    String id = document.publication().toString();
    List<String> sets = new ArrayList<>();
    for (Node claims : Raw.nodes(root, "claims")) {
      String language = Raw.text(claims, "@lang").toLowerCase(Locale.ROOT);
      String known =
          language.isEmpty() ? Raw.text(root, "@lang").toLowerCase(Locale.ROOT) : language;
      int size = Raw.nodes(claims, "claim").size();
      boolean glued = size == 1 && Raw.texts(claims, "claim/claim-text").size() > 3;
      if (sets.stream().noneMatch(it -> it.startsWith(known)) && !glued) {
        sets.add(known + size);
        StringBuilder text = new StringBuilder();
        document.claims().stream()
            .filter(it -> it.language().equals(known))
            .map(Claim::text)
            .forEach(text::append);
        String expected = Raw.bare(claims.getTextContent()).replaceAll("^Iclaim:", "");
        assertEquals("", difference(expected, Raw.bare(text.toString())), id);
      }
    }
    if (!sets.isEmpty()) {
      long languages = document.claims().stream().map(Claim::language).distinct().count();
      assertEquals(sets.size(), languages, id);
    }
    for (Node description : Raw.nodes(root, "description")) {
      String text = String.join("", document.descriptions().values());
      assertEquals(Raw.bare(description.getTextContent()), Raw.bare(text), id);
    }
    Stream<String> abstracts = Raw.nodes(root, "abstract").stream().map(Node::getTextContent);
    Set<String> stated = new HashSet<>(abstracts.map(Raw::bare).toList());
    document.abstracts().values().forEach(it -> assertTrue(stated.contains(Raw.bare(it)), id));
  }

  /// Numbers are taken off the claims.
  private static String difference(String expected, String actual) {
    return Raw.difference(expected.replaceAll("[0-9]+\\.", ""), actual.replaceAll("[0-9]+\\.", ""));
  }
}
