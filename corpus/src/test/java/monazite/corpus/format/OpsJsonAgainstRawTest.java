package monazite.corpus.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import monazite.corpus.document.Classification.Scheme;
import monazite.corpus.document.Party;
import monazite.corpus.document.PatentDocument;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Fields of the real OPS answers in JSON, read once more as a tree.
class OpsJsonAgainstRawTest {
  private static final Path FILES = Raw.SHARED.resolve("epo-ops-json");

  @BeforeEach
  void sharedDataIsThere() {
    Assumptions.assumeTrue(Files.isDirectory(FILES), "../shared is absent: skipped");
  }

  @Test
  void everyMemberReadsAsItsTreeSays() throws IOException {
    int members = 0;
    int parties = 0;
    int once = 0;
    for (Path file : Raw.files("epo-ops-json")) {
      JsonNode tree = new ObjectMapper().readTree(Files.readAllBytes(file));
      List<JsonNode> raw = list(tree.path("exchange-documents").path("exchange-document"));
      List<PatentDocument> documents = Readings.documents(file);
      assertEquals(raw.size(), documents.size(), file.toString());
      for (int i = 0; i < raw.size(); i++) {
        compare(raw.get(i), documents.get(i));
        members++;
        for (Party.Role role : List.of(Party.Role.APPLICANT, Party.Role.INVENTOR)) {
          int written = names(raw.get(i), role).size();
          parties += written > 0 ? 1 : 0;
          once += written > 0 && written == 2 * count(documents.get(i), role) ? 1 : 0;
        }
      }
    }
    assertTrue(members > 800);
    // The others have writings of different lengths or in one form only.
    assertTrue(once > 0.97 * parties, once + " of " + parties);
  }

  private static void compare(JsonNode raw, PatentDocument document) {
    String id = document.publication().toString();
    JsonNode data = raw.path("bibliographic-data");
    List<JsonNode> numbers = list(data.path("publication-reference").path("document-id"));
    assertEquals(numbers.getFirst().path("country").asText(), document.publication().office(), id);
    assertEquals(numbers.getFirst().path("kind").asText(), document.publication().kind(), id);
    assertEquals(date(numbers), document.published().map(Object::toString), id);
    assertEquals(
        date(list(data.path("application-reference").path("document-id"))),
        document.filed().map(Object::toString),
        id);
    int priorities = list(data.path("priority-claims").path("priority-claim")).size();
    assertEquals(priorities, document.priorities().size() + document.relations().size(), id);
    Set<String> titles = new HashSet<>();
    list(data.path("invention-title")).forEach(it -> titles.add(once(it.asText())));
    document.titles().values().forEach(it -> assertTrue(titles.contains(Raw.bare(it)), id));
    Set<String> abstracts = new HashSet<>();
    list(raw.path("abstract")).forEach(it -> abstracts.add(once(it.path("p").asText())));
    Set<String> read = new HashSet<>();
    document.abstracts().values().forEach(it -> read.add(Raw.bare(it)));
    assertEquals(abstracts, read, id);
    assertEquals(cpc(data), symbols(document), id);
    Set<String> names = new HashSet<>();
    names(raw, Party.Role.APPLICANT).forEach(it -> names.add(plain(it)));
    names(raw, Party.Role.INVENTOR).forEach(it -> names.add(plain(it)));
    document.parties().forEach(it -> assertTrue(names.contains(plain(it.name())), id + it));
  }

  /// Some texts were escaped twice.
  private static String once(String text) {
    return Raw.bare(text).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  private static Set<String> cpc(JsonNode data) {
    Set<String> symbols = new TreeSet<>();
    for (JsonNode code : data.path("patent-classifications").findParents("generating-office")) {
      symbols.add(
          code.has("section")
              ? code.path("section").asText()
                  + code.path("class").asText()
                  + code.path("subclass").asText()
                  + code.path("main-group").asText()
                  + "/"
                  + code.path("subgroup").asText()
              : code.path("classification-symbol").asText());
    }
    symbols.removeIf(it -> it.contains("%")); // damaged in the source
    return symbols;
  }

  private static Set<String> symbols(PatentDocument document) {
    Set<String> symbols = new TreeSet<>();
    document.classifications().stream()
        .filter(it -> it.scheme() == Scheme.CPC)
        .forEach(it -> symbols.add(it.symbol()));
    return symbols;
  }

  private static List<String> names(JsonNode raw, Party.Role role) {
    String one = role == Party.Role.APPLICANT ? "applicant" : "inventor";
    JsonNode parties = raw.path("bibliographic-data").path("parties").path(one + "s").path(one);
    return list(parties).stream().map(it -> it.path(one + "-name").path("name").asText()).toList();
  }

  private static String plain(String name) {
    return name.replaceAll("\\[[A-Z]{2}\\]", "").replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static long count(PatentDocument document, Party.Role role) {
    return document.parties().stream().filter(it -> it.role() == role).count();
  }

  private static Optional<String> date(List<JsonNode> numbers) {
    return numbers.stream()
        .map(it -> it.path("date").asText())
        .filter(it -> it.length() == 8)
        .findFirst()
        .map(it -> it.substring(0, 4) + "-" + it.substring(4, 6) + "-" + it.substring(6));
  }

  private static List<JsonNode> list(JsonNode node) {
    List<JsonNode> list = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(list::add);
    } else if (!node.isMissingNode() && !node.isNull()) {
      list.add(node);
    }
    return list;
  }
}
