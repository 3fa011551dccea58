package monazite.corpus.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import monazite.corpus.document.Source;
import org.junit.jupiter.api.Test;

/// Text of policy documents as it really comes, and what is made of it.
class PolicyTextTest {
  private static final Path SHARED = Path.of("../../shared/policy");
  private static final Path SAMPLES = Path.of("samples/policy");
  private static final Source SOURCE = new Source("policy", "plans/plan.txt", "", 0);

  private static PolicyDocument document(String text) {
    return PolicyText.of(text, SOURCE);
  }

  private static String outline(String text) {
    return document(text).blocks().stream()
        .map(it -> it.kind() + " " + it.level() + " " + it.text())
        .collect(Collectors.joining("\n"));
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(it -> it.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @Test
  void everySignOfEveryLineIsInOneBlockInItsOrderButForHeadsAndFeet() throws IOException {
    List<Path> all = new ArrayList<>(files(SAMPLES));
    all.addAll(files(SHARED));
    for (Path file : all) {
      String text = PlainText.of(Files.readAllBytes(file), false).orElseThrow();
      List<TextLine> lines = PolicyText.lines(text);
      Set<TextLine> edges = PageEdges.in(lines);
      Map<String, String> expected = new TreeMap<>();
      for (TextLine line : lines) {
        String signs = signs(Letters.repaired(line.text()));
        if (!edges.contains(line) && !signs.isEmpty()) {
          expected.put(key(line.page(), line.number()), signs);
        }
      }
      Map<String, String> found = new TreeMap<>();
      for (Block block : PolicyText.blocks(lines)) {
        List<Block.Piece> pieces = block.pieces();
        for (int i = 0; i < pieces.size(); i++) {
          int end = i + 1 < pieces.size() ? pieces.get(i + 1).at() : block.text().length();
          String signs = signs(block.text().substring(pieces.get(i).at(), end));
          found.merge(key(pieces.get(i).page(), pieces.get(i).line()), signs, String::concat);
        }
      }
      assertEquals(expected, found, file.toString());
      assertTrue(edges.size() < 0.2 * expected.size(), file + ": " + edges);
    }
  }

  private static String key(Optional<Integer> page, int line) {
    return "%05d %05d".formatted(page.orElse(0), line);
  }

  /// A hyphen at a line's end may go, a bar between cells may come.
  private static String signs(String text) {
    return text.replaceAll("[\\s|]+|[-‐]$", "");
  }

  @Test
  void blocksKeepTheOrderOfTheText() throws IOException {
    for (Path file : files(SAMPLES)) {
      String text = PlainText.of(Files.readAllBytes(file), false).orElseThrow();
      List<Block> blocks = document(text).blocks();
      List<Block> sorted =
          blocks.stream()
              .sorted(
                  Comparator.comparingInt((Block it) -> it.place().page().orElse(0))
                      .thenComparingInt(it -> it.place().firstLine()))
              .toList();
      assertEquals(sorted, blocks, file.toString());
    }
  }

  @Test
  void columnsOfShortLinesWithBlankLinesBetweenBecomeParagraphs() {
    String text =
        """
        一、发展目标

        到2030年，全省稀土功能材料产业规模稳步

        扩大，高端产品自给率提高到75%以上，企业

        研发投入占比达到4%，形成一批骨干企业。
        稀土资源保护得到加强，开采总量控制指标

        全面落实，绿色开采技术普遍应用，废料的

        回收利用量达到八千吨。
        二、重点任务

        （一）支持晶界扩散和重稀土减量化技术的

        研发，突破一批关键核心技术，支持企业与

        高校共建创新平台。
        """;
    assertEquals(
        """
        HEADING 1 一、发展目标
        PARAGRAPH 0 到2030年，全省稀土功能材料产业规模稳步扩大，高端产品自给率提高到75%以上，企业研发投入占比达到4%，形成一批骨干企业。稀土资源保护得到加强，开采总量控制指标全面落实，绿色开采技术普遍应用，废料的回收利用量达到八千吨。
        HEADING 1 二、重点任务
        ITEM 2 （一）支持晶界扩散和重稀土减量化技术的研发，突破一批关键核心技术，支持企业与高校共建创新平台。""",
        outline(text));
  }

  @Test
  void dividedWordsAreWholeAgainAndOwnHyphensStay() {
    String text =
        """
        The plan supports grain-boundary diffusion and other techno-
        logies that save heavy rare earths. High-performance mag-
        nets are to be made by plants at home, and the grain-
        boundary phase of each of them shall be known to the state.
        """;
    assertEquals(
        "PARAGRAPH 0 The plan supports grain-boundary diffusion and other technologies that save"
            + " heavy rare earths. High-performance magnets are to be made by plants at home, and"
            + " the grain-boundary phase of each of them shall be known to the state.",
        outline(text));
  }

  @Test
  void whatAPublisherAddsDoesNotPartParagraphs() {
    String text =
        """
        1 Aims

        The government strengthens the supply chain of magnets and their recovery, and it is optimizing

        Received date: July 16, 2020

        the structure of the industry.
        """;
    assertEquals(
        """
        HEADING 1 1 Aims
        PARAGRAPH 0 The government strengthens the supply chain of magnets and their recovery, and it is optimizing the structure of the industry.
        APPARATUS 0 Received date: July 16, 2020""",
        outline(text));
  }

  @Test
  void theLeftColumnIsReadBeforeTheRightOne() {
    String text =
        """
        The government plans to strengthen      All of this is coordinated by the
        the supply of magnets from works at     ministry, which reports each year
        home, and to support their recovery     to parliament on what was reached
        from waste. By 2030 a quarter of all    and on what is still missing, and
        magnets is to come from such works,     proposes further measures for the
        and by 2035 one half. A reserve is      years to come.
        to be built up.
        """;
    assertEquals(
        "The government plans to strengthen the supply of magnets from works at home, and to"
            + " support their recovery from waste. By 2030 a quarter of all magnets is to come from"
            + " such works, and by 2035 one half. A reserve is to be built up.|All of this is"
            + " coordinated by the ministry, which reports each year to parliament on what was"
            + " reached and on what is still missing, and proposes further measures for the years"
            + " to come.",
        document(text).blocks().stream().map(Block::text).collect(Collectors.joining("|")));
  }

  @Test
  void aSpanLeadsBackToItsLines() {
    Block block =
        document(
                """
                The government plans for more magnets, those that are made from
                waste, and for a reserve of separated oxides, which is to last
                for ninety days of what industry needs, and for a new law that
                asks for it.
                """)
            .blocks()
            .getFirst();
    int at = block.text().indexOf("made from waste");
    assertEquals("lines 1-2", block.place(at, at + "made from waste".length()).toString());
    assertEquals("lines 1-4", block.place().toString());
  }

  @Test
  void headsAndFeetOfPagesAreLeftOut() throws IOException {
    PolicyDocument plan =
        document(
            PlainText.of(Files.readAllBytes(SAMPLES.resolve("plan-en.txt")), false).orElseThrow());
    assertTrue(
        plan.blocks().stream().noneMatch(it -> it.text().contains("Chains Northmark")),
        plan::toString);
    assertTrue(plan.blocks().stream().noneMatch(it -> it.text().matches("- \\d -")));
    assertEquals("Action Plan for Rare-Earth Supply Chains 2024-2035", plan.title());
    assertEquals(Optional.of(2024), plan.periodFrom());
    assertEquals(Optional.of(2035), plan.periodTo());
    assertEquals("2024-03-14", plan.issued().orElseThrow().toString());
    assertEquals(4, plan.blocks().stream().filter(it -> it.kind() == Block.Kind.TABLE_ROW).count());
  }

  @Test
  void signsOfOtherWidthsAreReplaced() {
    assertEquals("2035年,85%,Fe2B", Letters.repaired("２０３５年,８５％,Ｆｅ２Ｂ"));
    assertEquals("efficient finish", Letters.repaired("eﬃcient ﬁn\u00ADish"));
    assertEquals("前言", Letters.repaired("前　　言"));
    assertEquals("目录", Letters.repaired("⽬ 录"));
    assertEquals("ネオジム磁石", Letters.repaired("ﾈｵｼﾞﾑ磁石"));
    assertEquals("第一章 总则", Letters.repaired("第一章　总则"));
    assertEquals("• magnets", Letters.repaired("\uF0B7\tmagnets"));
  }

  @Test
  void theSharedTextsHaveTheHeadingsThatAReaderFinds() throws IOException {
    Map<String, Long> counts = new TreeMap<>();
    for (Path file : files(SHARED)) {
      List<Block> blocks = document(Files.readString(file)).blocks();
      for (Block.Kind kind :
          List.of(Block.Kind.HEADING, Block.Kind.TABLE_ROW, Block.Kind.REFERENCE)) {
        String name = String.valueOf(file.getFileName()).substring(0, 3);
        counts.put(name + " " + kind, blocks.stream().filter(it -> it.kind() == kind).count());
      }
    }
    counts.values().removeIf(it -> it == 0);
    // Counted by hand in the texts.
    Map<String, Long> expected =
        Map.of(
            "000 HEADING", 29L,
            "000 REFERENCE", 5L,
            "001 HEADING", 43L,
            "003 HEADING", 27L,
            "004 HEADING", 17L,
            "004 TABLE_ROW", 10L);
    assertEquals(counts.isEmpty() ? Map.of() : expected, counts);
  }
}
