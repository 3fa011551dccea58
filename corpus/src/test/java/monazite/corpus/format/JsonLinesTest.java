package monazite.corpus.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import monazite.corpus.document.Citation;
import monazite.corpus.document.Claim;
import monazite.corpus.document.Classification;
import monazite.corpus.document.LegalEvent;
import monazite.corpus.document.Party;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.Priority;
import monazite.corpus.document.PublicationNumber;
import monazite.corpus.document.Relation;
import monazite.corpus.document.Source;
import monazite.corpus.document.TermFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {
  private static final SourceFormat FORMAT = Readings.format("monazite-jsonl");
  private static final LocalDate DAY = LocalDate.of(1987, 3, 1);

  private static final PatentDocument FULL =
      new PatentDocument(
          PublicationNumber.of("US", "4900301", "A"),
          "utility",
          Optional.of("06900301"),
          Optional.of(DAY),
          Optional.of(DAY.plusDays(1)),
          Optional.of(DAY.plusDays(2)),
          Map.of("en", "Magnet \"α\" \u0007 \ud83e\uddf2", "ja", "磁石", "de", "Magnet"),
          Map.of("en", "a\nb\tc"),
          Map.of("zh", "永磁"),
          List.of(new Claim(1, "A magnet.", List.of(2, 3), Claim.Status.WITHDRAWN, "en")),
          List.of(new Party(Party.Role.ASSIGNEE, "X & Y <Z>", "JP", false)),
          List.of(new Priority("JP", "61-1", Optional.of(DAY), "national")),
          List.of(
              new Relation(
                  Relation.Kind.CONTINUATION_IN_PART,
                  "US",
                  "1",
                  Optional.empty(),
                  Optional.of("2"),
                  Optional.of(DAY))),
          List.of(new Classification(Classification.Scheme.USPC, "148/302", true, false)),
          List.of(new Citation("US1", "examiner", Optional.of("X"))),
          Optional.of("19768124"),
          new TermFacts(
              Optional.of(0),
              true,
              Optional.of(14),
              true,
              Optional.of(DAY),
              Optional.of("text"),
              Optional.of(DAY),
              Optional.of(DAY),
              List.of(LegalEvent.effective("AT", "B475", Optional.of(DAY), "lapsed"))),
          new Source("us-greenbook", "a.zip", "b.zip!c.txt", 1L << 40));

  @Test
  void everyFieldComesBack() {
    assertEquals(FULL, Readings.only(FORMAT, JsonLines.write(FULL)));
  }

  @Test
  void theLineIsTheSameEachTime() {
    assertEquals(
        JsonLines.write(FULL), JsonLines.write(Readings.only(FORMAT, JsonLines.write(FULL))));
    assertTrue(
        JsonLines.write(FULL)
            .contains(
                "\"titles\":{\"de\":\"Magnet\",\"en\":\"Magnet \\\"α\\\" \\u0007"
                    + " \ud83e\uddf2\",\"ja\""));
    assertFalse(JsonLines.write(FULL).contains("\n"));
  }

  @Test
  void aPublicationAloneIsADocument() {
    PatentDocument document = Readings.only(FORMAT, "{\"publication\":\"us 4,770,723 a\"}");
    assertEquals("US4770723A", document.publication().toString());
    assertEquals(TermFacts.NONE, document.termFacts());
    assertEquals(new Source("monazite-jsonl", "test", "", 0), document.source());
    assertEquals(Map.of(), document.titles());
    assertEquals(List.of(), document.claims());
  }

  @Test
  void nullIsAbsent() {
    PatentDocument document =
        Readings.only(
            FORMAT,
            "{\"publication\":\"US1A\",\"filed\":null,\"titles\":null,\"claims\":null,"
                + "\"termFacts\":null,\"applicationType\":null}");
    assertEquals(Optional.empty(), document.filed());
    assertEquals("", document.applicationType());
  }

  @Test
  void badLinesAreBrokenWithAReasonAndLeaveTheOthersAlone() {
    List<Reading> readings =
        Readings.of(
            FORMAT,
            "{\"publication\":\"US1A\"}\n{\"publication\":\n[]\n{\"title\":\"x\"}\n"
                + "{\"publication\":\"US2A\"} x\n"
                + "{\"publication\":\"US3A\",\"parties\":[{\"name\":\"X\"}]}\n"
                + "{\"publication\":\"US4A\",\"a\":"
                + "[".repeat(100_000)
                + "\n\n{\"publication\":\"US5A\"}");
    assertInstanceOf(Reading.Parsed.class, readings.getFirst());
    assertInstanceOf(Reading.Parsed.class, readings.getLast());
    assertEquals(8, readings.size());
    for (Reading reading : readings.subList(1, 7)) {
      assertFalse(assertInstanceOf(Reading.Broken.class, reading).why().isBlank());
    }
  }

  @Test
  void theShortFormsOfHandWritingAreTheFullOnes() {
    String shortly =
        "{'publication':'US1A','title':'Magnet','abstract':'a','description':'d',"
            + "'assignees':['X Co.'],'applicants':['Y'],'inventors':['Z, A'],"
            + "'codes':['H01F 1/057','C22C38/00','148/302','14-01'],"
            + "'claims':['A magnet.',{'number':5,'text':'A rotor.'},'A motor.']}";
    String fully =
        "{'publication':'US1A','titles':{'en':'Magnet'},'abstracts':{'en':'a'},"
            + "'descriptions':{'en':'d'},'parties':[{'role':'assignee','name':'X Co.'},"
            + "{'role':'applicant','name':'Y'},{'role':'inventor','name':'Z, A'}],"
            + "'classifications':[{'scheme':'cpc','symbol':'H01F1/057','first':true},"
            + "{'scheme':'cpc','symbol':'C22C38/00'},"
            + "{'scheme':'uspc','symbol':'148/302','first':true},"
            + "{'scheme':'locarno','symbol':'14-01','first':true}],"
            + "'claims':[{'number':1,'text':'A magnet.','status':'live','language':'en'},"
            + "{'number':5,'text':'A rotor.','status':'live','language':'en'},"
            + "{'number':6,'text':'A motor.','status':'live','language':'en'}]}";
    assertEquals(
        Readings.only(FORMAT, fully.replace('\'', '"')),
        Readings.only(FORMAT, shortly.replace('\'', '"')));
  }

  @ParameterizedTest
  @CsvSource({
    "Magnet, A magnet., en",
    "磁石, 希土類磁石。, zh",
    "磁石, 希土類を含む磁石。, ja",
    "자석, 희토류 자석., ko",
    "一种磁体, 一种烧结磁体。, zh"
  })
  void theScriptTellsTheLanguageOfTextsWithoutOne(String title, String claim, String language) {
    PatentDocument document =
        Readings.only(
            FORMAT,
            "{\"publication\":\"US1A\",\"title\":\"%s\",\"claims\":[\"%s\"]}"
                .formatted(title, claim));
    assertEquals(Map.of(language, title), document.titles());
    assertEquals(language, document.claims().getFirst().language());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'titels':{'en':'x'}|unknown key titels; known: publication, applicationType, application,"
            + " filed, published, granted, titles, abstracts, descriptions, claims, parties,"
            + " priorities, relations, classifications, citations, simpleFamily, termFacts, source,"
            + " title, abstract, description, assignees, applicants, inventors, codes",
        "'parties':[{'role':'assignee','name':'X','land':'JP'}]|unknown key parties[0].land; known:"
            + " role, name, country, person",
        "'parties':[{'name':'X'}]|parties[0].role is missing; write one of applicant, assignee,"
            + " inventor",
        "'parties':[{'role':'owner','name':'X'}]|parties[0].role: \"owner\": write one of"
            + " applicant, assignee, inventor",
        "'parties':[{'role':'assignee'}]|ASSIGNEE without a name",
        "'parties':[null]|parties[0]: null: leave it out",
        "'filed':'1987-02-30'|filed: \"1987-02-30\": no date; write it as 1987-02-28",
        "'filed':'0003-10-08'|filed: \"0003-10-08\": no date; write it as 1987-02-28",
        "'filed':1987|filed: 1987: no date; write it as 1987-02-28",
        "'titles':'Magnet'|titles: \"Magnet\": write an object, {\"en\":\"text\"}",
        "'titles':{'en':['x']}|titles.en: [\"x\"]: write a text",
        "'title':'x','titles':{'en':'y'}|title: \"x\": write title or titles, not both",
        "'title':['x']|title: [\"x\"]: write a text",
        "'assignees':'X'|assignees: \"X\": write a list of texts, [\"...\"]",
        "'assignees':[' ']|assignees: \" \": write names, [\"Kitahama Magnet Co.\"]",
        "'codes':['magnet']|codes: \"magnet\": no CPC, IPC, USPC or Locarno symbol; write"
            + " group/subgroup",
        "'claims':'A magnet.'|claims: \"A magnet.\": write a list, [...]",
        "'claims':[null]|claims[0]: null: write a text or {\"number\":1,\"text\":\"...\"}",
        "'claims':[{'number':0,'text':'x'}]|claims[0].number: 0: write a whole number from 1 to"
            + " 100000",
        "'claims':[{'number':100001,'text':'x'}]|claims[0].number: 100001: write a whole number"
            + " from 1 to 100000",
        "'claims':[{'number':1.5,'text':'x'}]|claims[0].number: 1.5: write a whole number from 1 to"
            + " 100000",
        "'claims':[{'number':'two','text':'x'}]|claims[0].number: \"two\": write a whole number"
            + " from 1 to 100000",
        "'claims':[{'number':99999999999,'text':'x'}]|claims[0].number: 99999999999: write a whole"
            + " number from 1 to 100000",
        "'claims':['x',{'number':1,'text':'y'}]|claims[1].number: two claims have the number 1",
        "'claims':[{'text':'x','references':['1']}]|claims[0].references[0]: \"1\": write a whole"
            + " number",
        "'termFacts':{'adjustmentDays':'many'}|termFacts.adjustmentDays: \"many\": write a whole"
            + " number",
        "'termFacts':5|termFacts: 5: write an object, {...}",
      })
  void whatIsUnknownOrWrongIsBrokenNamingKeyValueAndRemedy(String field, String why) {
    Reading reading =
        Readings.of(FORMAT, ("{'publication':'US1A'," + field + "}").replace('\'', '"')).getFirst();
    assertEquals(why, assertInstanceOf(Reading.Broken.class, reading).why());
  }

  @Test
  void claimsOfTwoLanguagesMayHaveTheSameNumber() {
    PatentDocument document =
        Readings.only(
            FORMAT,
            "{\"publication\":\"EP1B1\",\"claims\":[{\"number\":1,\"text\":\"x\",\"language\":\"de\"},"
                + "{\"number\":1,\"text\":\"y\",\"language\":\"fr\"}]}");
    assertEquals(2, document.claims().size());
  }

  @Test
  void aLineWrittenFromAnotherSourceKeepsThatSourcesNumbers() {
    Claim claim = FULL.claims().getFirst();
    PatentDocument twice =
        new PatentDocument(
            FULL.publication(),
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Map.of(),
            Map.of(),
            List.of(claim, claim),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            TermFacts.NONE,
            FULL.source());
    assertEquals(twice, Readings.only(FORMAT, JsonLines.write(twice)));
  }

  @Test
  void otherJsonIsNotTaken() {
    for (String text :
        List.of(
            "{}",
            "[]",
            "{\"lens_id\":1}",
            "{\"publication\":{\"a\":1}}",
            "{\"a\":{\"publication\":\"US1\"}}",
            "x")) {
      assertFalse(FORMAT.recognises(text.getBytes(StandardCharsets.UTF_8)), text);
    }
  }
}
