package monazite.indexer.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import monazite.corpus.document.Claim;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.Source;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.SourceFormats;
import monazite.seeds.Seeds;
import org.junit.jupiter.api.Test;

/// European patents are printed with their claims in three languages, that of the proceedings
/// first; for a French one the first is a language without a grammar.
class FrenchProceedingsTest {
  private static PatentDocument document() {
    String json =
        """
        {"publication":"EP1435338B1","filed":"2002-09-05","granted":"2011-02-16",
         "titles":{"fr":"Composition d'oxyde","en":"Oxide composition"},
         "claims":[
          {"number":1,"language":"fr","text":"Composition comprenant de l'oxyde de cérium et de l'oxyde de zirconium."},
          {"number":1,"language":"de","text":"Katalysator zur Reinigung von Abgasen, umfassend ein Mischoxid aus Ceroxid und Zirkoniumoxid."},
          {"number":1,"language":"en","text":"A composition comprising cerium oxide and zirconium oxide."}]}
        """
            .replace("\n", "");
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    RawRecord record = new RawRecord(bytes, new Source("monazite-jsonl", "a.jsonl", "", 0));
    Reading reading = SourceFormats.of(bytes).orElseThrow().parse(record);
    if (reading instanceof Reading.Parsed(var document)) {
      return document;
    }
    throw new AssertionError(reading);
  }

  @Test
  void theFirstLanguageThatIsReadIsJudged() {
    assertEquals(
        List.of("de"),
        document().claimsIn(Set.of("en", "de")).stream().map(Claim::language).toList());
    Judged judged = Judge.of(Seeds.bundled()).judge(document());
    assertEquals(
        List.of("composition"), judged.claims().stream().map(Judged.JudgedClaim::type).toList());
    assertEquals(
        List.of("catalyst"), judged.families().stream().map(Judged.FamilyRole::id).toList());
  }

  @Test
  void claimsInNoLanguageThatIsReadStayAsPrinted() {
    assertEquals(
        List.of("fr"), document().claimsIn(Set.of()).stream().map(Claim::language).toList());
  }
}
