package monazite.indexer.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import monazite.corpus.document.Claim;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.Source;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.format.SourceFormats;
import monazite.seeds.Seeds;
import monazite.seeds.grammar.ClaimGrammar;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// References found in text alone against the office's own tags, over all real claims that have
/// any, in whatever format. The tags are no perfect truth: who disagrees with them must be named in
/// `tag-disagreements.csv` with the reason, and nobody else may be.
class TaggedReferencesTest {
  private static final Path DATA = Path.of("../../shared/data");
  private static final int LARGEST = 64 << 20;

  private final ClaimAnatomist anatomist = new ClaimAnatomist(ClaimGrammar.of(Seeds.bundled()));
  private final Map<String, Integer> claims = new TreeMap<>();
  private final Map<String, String> differing = new TreeMap<>();
  private int disagreements;

  @Test
  void textAgreesWithTheTagsAndEachDisagreementIsExplained() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(DATA), "../shared is absent: skipped");
    for (Path file : files()) {
      documents(file).forEach(this::compare);
    }
    int all = claims.values().stream().mapToInt(Integer::intValue).sum();
    double rate = 100.0 * (all - disagreements) / all;
    System.out.printf("%.2f %% of %d tagged claims agree %s%n", rate, all, claims);
    differing.forEach((claim, what) -> System.out.println(claim + ": " + what));
    assertTrue(claims.size() >= 4 && all > 3000, "tagged claims: " + claims);
    assertTrue(rate >= 99.5, "rate: " + rate);
    assertEquals(explained(), differing.keySet());
  }

  private void compare(PatentDocument document) {
    Map<String, List<Claim>> sets =
        document.claims().stream().collect(Collectors.groupingBy(Claim::language));
    for (List<Claim> set : sets.values()) {
      if (set.stream().allMatch(claim -> claim.references().isEmpty())) {
        continue; // a set without any tag says nothing
      }
      claims.merge(document.source().format(), set.size(), Integer::sum);
      Map<Integer, Set<Integer>> tags = new TreeMap<>();
      for (Claim claim : set) {
        tags.computeIfAbsent(claim.number(), _ -> new TreeSet<>()).addAll(claim.references());
      }
      for (ClaimAnatomy claim : anatomist.dissect(untagged(set), document.publication().office())) {
        Set<Integer> tagged = tags.getOrDefault(claim.number(), Set.of());
        if (!tagged.equals(new TreeSet<>(claim.parents()))) {
          disagreements++;
          differing.put(
              document.publication() + "," + claim.number(),
              "tags " + tagged + ", text " + claim.parents());
        }
      }
    }
  }

  private static List<Claim> untagged(List<Claim> set) {
    return set.stream()
        .map(it -> new Claim(it.number(), it.text(), List.of(), it.status(), it.language()))
        .toList();
  }

  private static Set<String> explained() throws IOException {
    try (InputStream in = TaggedReferencesTest.class.getResourceAsStream("tag-disagreements.csv")) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return table
          .lines()
          .skip(1)
          .map(line -> line.replaceFirst("^([^,]*,[^,]*),.*", "$1"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> walk = Files.walk(DATA)) {
      return walk.filter(file -> file.toString().matches(".*\\.(?i:xml|sgml?|txt)$"))
          .filter(file -> file.toFile().length() < LARGEST)
          .sorted()
          .toList();
    }
  }

  private static List<PatentDocument> documents(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    List<PatentDocument> documents = new ArrayList<>();
    if (SourceFormats.of(bytes).isPresent()) {
      SourceFormat format = SourceFormats.of(bytes).get();
      format.split(
          new ByteArrayInputStream(bytes),
          new SourceFormat.Origin(file.toString(), ""),
          new SourceFormat.RecordSink() {
            @Override
            public void record(RawRecord record) {
              if (format.parse(record) instanceof Reading.Parsed(var document)) {
                documents.add(document);
              }
            }

            @Override
            public void oversize(Source source, long size) {
              throw new AssertionError("oversize record in " + file);
            }
          });
    }
    return documents;
  }
}
