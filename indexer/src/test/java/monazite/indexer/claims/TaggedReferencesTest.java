package monazite.indexer.claims;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import monazite.corpus.document.Claim;
import monazite.seeds.Seeds;
import monazite.seeds.grammar.ClaimGrammar;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// References found in text against the office's own tags, over real claims. The tags are no
/// perfect truth: some mark only the first number of a range, or nothing for "previous claims".
class TaggedReferencesTest {
  private static final Path DATA = Path.of("../../shared/data");
  private static final Pattern CLAIMS = Pattern.compile("<claims\\b.*?</claims>", Pattern.DOTALL);

  @Test
  void textAgreesWithTagsInMoreThanNineHundredNinetyFiveOfAThousandClaims() throws Exception {
    Assumptions.assumeTrue(Files.isDirectory(DATA), "../shared is absent: skipped");
    ClaimAnatomist anatomist = new ClaimAnatomist(ClaimGrammar.of(Seeds.bundled()));
    int all = 0;
    List<String> differing = new ArrayList<>();
    for (Path file : files()) {
      Matcher sets = CLAIMS.matcher(Files.readString(file, StandardCharsets.UTF_8));
      while (sets.find()) {
        Map<Integer, Set<Integer>> tags = new TreeMap<>();
        List<Claim> claims = read(sets.group(), tags);
        for (ClaimAnatomy claim : anatomist.dissect(claims, "US")) {
          all++;
          if (!tags.getOrDefault(claim.number(), Set.of()).equals(new TreeSet<>(claim.parents()))) {
            differing.add(file.getFileName() + " claim " + claim.number() + " " + claim.parents());
          }
        }
      }
    }
    assertTrue(all > 3000, "claims: " + all);
    assertTrue(differing.size() <= all * 5 / 1000, all + " claims, differing: " + differing);
  }

  private static List<Path> files() throws IOException {
    List<Path> found = new ArrayList<>();
    for (String folder : List.of("uspto-grant-xml4", "uspto-app-xml4")) {
      try (Stream<Path> walk = Files.walk(DATA.resolve(folder))) {
        walk.filter(file -> file.toString().endsWith(".xml")).sorted().forEach(found::add);
      }
    }
    return found;
  }

  private static List<Claim> read(String xml, Map<Integer, Set<Integer>> tags)
      throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
    List<Claim> claims = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int number = 0;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.CHARACTERS) {
        text.append(reader.getText());
      } else if (event == XMLStreamConstants.START_ELEMENT
          && reader.getLocalName().equals("claim")) {
        text.setLength(0);
        number = claims.size() + 1;
      } else if (event == XMLStreamConstants.START_ELEMENT
          && reader.getLocalName().equals("claim-ref")) {
        Matcher digits =
            Pattern.compile("([0-9]+)(?:\\s|$)").matcher(reader.getAttributeValue(null, "idref"));
        while (digits.find()) {
          tags.computeIfAbsent(number, _ -> new TreeSet<>()).add(Integer.valueOf(digits.group(1)));
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("claim")) {
        claims.add(new Claim(number, text.toString(), List.of(), Claim.Status.LIVE, "en"));
      }
    }
    return claims;
  }
}
