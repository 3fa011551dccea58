package monazite.corpus.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import monazite.corpus.document.Claim;
import monazite.corpus.document.Classification;
import monazite.corpus.document.LegalEvent;
import monazite.corpus.document.Party;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.Priority;
import monazite.corpus.document.Relation;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/// Every real European full text, read once more by other means.
class EpFullTextAgainstRawTest {
  private static final String BIBLIO = "/ep-patent-document/SDOBI";

  @Test
  void documentsAgreeWithTheRawFiles() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(Raw.SHARED), "../shared is absent: skipped");
    SourceFormat format = Readings.format("ep-fulltext");
    int compared = 0;
    int mended = 0;
    for (Path file : Raw.files("ep-fulltext")) {
      String text = Files.readString(file);
      List<Reading> readings = Readings.of(format, Files.readAllBytes(file));
      assertEquals(1, readings.size(), file::toString);
      if (readings.getFirst() instanceof Reading.Parsed(var document)) {
        String well = text.replaceAll("&(?![a-z]+;|#[0-9]+;)", "&amp;");
        // The heading of an embodiment stands in one file as if it were a tag.
        well = well.replaceAll("<(?=[A-Z][a-z]+ Embodiment</heading>)", "&lt;");
        agree(Raw.document(well), document);
        compared++;
        mended += document.source().mended().isEmpty() ? 0 : 1;
      }
    }
    assertEquals(List.of(26, 4), List.of(compared, mended));
  }

  private static void agree(Document raw, PatentDocument document) {
    String id = document.publication().toString();
    assertEquals("EP" + Raw.text(raw, "//B110") + Raw.text(raw, "//B130"), id);
    assertEquals(Raw.date(Raw.text(raw, "//B140/date")), document.published(), id);
    assertEquals(Raw.date(Raw.text(raw, "//B450/date")), document.granted(), id);
    assertEquals(Raw.date(Raw.text(raw, "//B220/date")), document.filed(), id);
    assertEquals(Raw.text(raw, "//B210"), document.application().orElseThrow(), id);
    Map<String, String> titles = new TreeMap<>();
    List<String> languages = Raw.texts(raw, "//B541");
    for (int i = 0; i < languages.size(); i++) {
      titles.put(languages.get(i), Raw.texts(raw, "//B542").get(i));
    }
    assertEquals(titles, document.titles(), id);
    List<Priority> priorities = new ArrayList<>();
    for (int i = 0; i < Raw.nodes(raw, "//B310").size(); i++) {
      priorities.add(
          new Priority(
              Raw.texts(raw, "//B330").get(i),
              Raw.texts(raw, "//B310").get(i),
              Raw.date(Raw.texts(raw, "//B320").get(i)),
              ""));
    }
    assertEquals(priorities, document.priorities(), id);
    List<LegalEvent> lapses = new ArrayList<>();
    for (Node state : Raw.nodes(raw, "//B475/ctry")) {
      lapses.add(
          LegalEvent.effective(
              Raw.text(state, "."),
              "B475",
              Raw.date(Raw.text(state, "preceding-sibling::date[1]")),
              "lapsed"));
    }
    assertEquals(lapses, document.termFacts().events(), id);
    related(raw, document, id);
    texts(raw, document, id);
  }

  private static void related(Document raw, PatentDocument document, String id) {
    assertEquals(
        Raw.texts(raw, "//B620/parent/pdoc/dnum/anum | //B861//anum | //B871//pnum"),
        document.relations().stream()
            .map(
                relation ->
                    (relation.number().matches("[0-9]{6,}") ? "WO" : "") + relation.number())
            .toList(),
        id);
    assertEquals(
        Raw.date(Raw.text(raw, "//B861/date")), document.termFacts().internationalFiling(), id);
    assertEquals(
        Raw.date(Raw.text(raw, "//B620/parent/pdoc/date")).isPresent(),
        document.relations().stream().anyMatch(it -> it.kind() == Relation.Kind.DIVISION),
        id);
    for (Map.Entry<String, Party.Role> role :
        Map.of(
                "//B711",
                Party.Role.APPLICANT,
                "//B721",
                Party.Role.INVENTOR,
                "//B731",
                Party.Role.ASSIGNEE)
            .entrySet()) {
      Predicate<Party> same = party -> party.role() == role.getValue();
      assertEquals(
          Raw.texts(raw, role.getKey() + "/snm"),
          document.parties().stream().filter(same).map(Party::name).toList(),
          id);
      assertEquals(
          Raw.texts(raw, role.getKey() + "/adr/ctry"),
          document.parties().stream().filter(same).map(Party::country).toList(),
          id);
    }
    if (Raw.nodes(raw, "//B511").isEmpty()) {
      codes(raw, "/B500/B510EP//text", Classification.Scheme.IPC, document);
    }
    codes(raw, "/B500/B520EP//text", Classification.Scheme.CPC, document);
    assertEquals(Raw.nodes(raw, "//B561").size(), document.citations().size(), id);
  }

  private static void codes(
      Document raw, String path, Classification.Scheme scheme, PatentDocument document) {
    assertEquals(
        Raw.texts(raw, BIBLIO + path).stream()
            .map(it -> it.replaceAll("^([A-Z0-9]{4}) *([0-9]+) */ *([0-9]+).*", "$1$2/$3"))
            .distinct()
            .sorted()
            .toList(),
        document.classifications().stream()
            .filter(it -> it.scheme() == scheme)
            .map(Classification::symbol)
            .sorted()
            .toList(),
        document.publication()::toString);
  }

  private static void texts(Document raw, PatentDocument document, String id) {
    for (String part : List.of("abstract", "description")) {
      Map<String, String> read =
          part.equals("abstract") ? document.abstracts() : document.descriptions();
      String language = Raw.text(raw, "/*/" + part + "/@lang");
      assertEquals(
          "",
          Raw.difference(
              Raw.bare(Raw.text(raw, "/*/" + part)), Raw.bare(read.getOrDefault(language, ""))),
          id);
    }
    Map<String, List<String>> claims = new TreeMap<>();
    for (Node claim : Raw.nodes(raw, "/*/claims/claim")) {
      String text = Raw.bare(claim.getTextContent());
      String number = Raw.text(claim, "@num");
      String printed = text.replaceFirst("^([0-9]+)\\..*", "$1");
      claims
          .computeIfAbsent(Raw.text(claim, "../@lang"), _ -> new ArrayList<>())
          .add(
              Integer.parseInt(number.isEmpty() ? printed : number)
                  + " "
                  + text.replaceFirst("^[0-9]+\\.\\)?", ""));
    }
    assertEquals(
        claims,
        document.claims().stream()
            .collect(
                Collectors.groupingBy(
                    Claim::language,
                    TreeMap::new,
                    Collectors.mapping(
                        claim -> claim.number() + " " + Raw.bare(claim.text()),
                        Collectors.toList()))),
        id);
  }
}
