package monazite.corpus.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is a policy document, in which language and of which day.
class PolicyEvidenceTest {
  private static final Path SAMPLES = Path.of("samples/policy");

  @Test
  void storiesCodeAndTablesAreNone() throws IOException {
    String story =
        "\"He will write,\" said the old man, and the minister of the small church nodded. Nobody"
            + " spoke. The rain went on, and the government of the hens was left to the dog. ";
    assertTrue(PolicyEvidence.against(story.repeat(30)).isPresent());
    String table =
        "country,policy,plan,target,measure\n"
            + "Northmark,government plan,national strategy,roadmap 2030,subsidy\n".repeat(60);
    assertEquals(Optional.of("no policy document: a table"), PolicyEvidence.against(table));
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(it -> it.toString().endsWith(".java")).toList()) {
        assertTrue(PolicyEvidence.against(Files.readString(source)).isPresent(), source.toString());
      }
    }
  }

  @Test
  void ofAPaperOnMagnetsNothingTellsPolicy() {
    String paper =
        "Sintered magnets were prepared from strip-cast alloy by jet milling and pressing in a field"
            + " of 2 T. The coercivity increased with the content of terbium at the grain boundary."
            + " The microstructure was studied by transmission electron microscopy. The results"
            + " indicate that diffusion along the boundaries is faster above 900 degrees. ";
    assertTrue(PolicyEvidence.against(paper.repeat(20)).isPresent());
  }

  @Test
  void theSamplesAreReadInTheirEncodingsAndLanguages() throws IOException {
    for (String language : List.of("en", "zh", "ja", "ko", "de")) {
      byte[] bytes = Files.readAllBytes(SAMPLES.resolve("plan-" + language + ".txt"));
      String text = PlainText.of(bytes, false).orElseThrow();
      assertEquals(Optional.empty(), PolicyEvidence.against(text), language);
      assertEquals(language, PolicyLanguage.of(text));
      assertTrue(text.indexOf('\uFFFD') < 0);
      assertEquals(text, PlainText.of(text.getBytes(StandardCharsets.UTF_8), false).orElseThrow());
    }
  }

  @Test
  void bytesThatAreNoTextAreNone() {
    byte[] bytes = new byte[5000];
    new java.util.Random(7).nextBytes(bytes);
    assertEquals(
        Optional.empty(),
        PlainText.of(bytes, false).filter(it -> PolicyEvidence.against(it).isEmpty()));
    byte[] cut = "目标".repeat(50).getBytes(Charset.forName("UTF-8"));
    assertTrue(PlainText.of(java.util.Arrays.copyOf(cut, cut.length - 1), true).isPresent());
  }

  @Test
  void daysAreReadAsTheyAreWritten() {
    LocalDate day = LocalDate.of(2021, 3, 5);
    for (String written :
        List.of(
            "2021年3月5日",
            "2021-03-05",
            "2021.3.5",
            "5 March 2021",
            "March 5, 2021",
            "Mar 5,2021",
            "5. März 2021",
            "令和3年3月5日",
            "2021년 3월 5일",
            "二〇二一年三月五日",
            "5 mars 2021")) {
      assertEquals(
          Optional.of(day), PolicyDates.in(written).flatMap(PolicyDates.Found::day), written);
      assertTrue(PolicyDates.isDate(written), written);
    }
    assertEquals(Optional.empty(), PolicyDates.in("2021年13月45日").flatMap(PolicyDates.Found::day));
    assertEquals(2019, PolicyDates.in("令和元年").orElseThrow().year());
    assertTrue(!PolicyDates.isDate("By 5 March 2021 the plant is to run"));
  }

  @Test
  void periodsAreReadAsTheyAreWritten() {
    Optional<Integer> first = Optional.of(2021);
    Optional<Integer> last = Optional.of(2035);
    for (String written :
        List.of(
            "Plan (2021-2035)", "规划（2021—2035年）", "2021 to 2035", "2021年～2035年", "2021 bis 2035")) {
      assertEquals(new PolicyPeriod(first, last), PolicyPeriod.in(written), written);
    }
    for (String written :
        List.of(
            "Strategy to be reached by 2035",
            "到2035年",
            "2035年まで",
            "2035년까지",
            "bis zum Jahr 2035",
            "d'ici à 2035",
            "Vision 2035")) {
      assertEquals(new PolicyPeriod(Optional.empty(), last), PolicyPeriod.in(written), written);
    }
    assertEquals(new PolicyPeriod(first, Optional.of(2025)), PolicyPeriod.in("“十四五”原材料工业发展规划"));
    assertEquals(PolicyPeriod.UNKNOWN, PolicyPeriod.in("Output of 2019 was 2035 t"));
  }
}
