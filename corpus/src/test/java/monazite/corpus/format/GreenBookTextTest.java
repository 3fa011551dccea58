package monazite.corpus.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GreenBookTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nd.sub.2 Fe.sub.14 B                   | Nd2Fe14B
          Nd.sub.13.5 Fe.sub.80 B.sub.6.5 alloys | Nd13.5Fe80B6.5 alloys
          SmCo.sub.5 and Sm.sub.2 Co.sub.17.     | SmCo5 and Sm2Co17.
          the frequency F.sub.o from clock 46    | the frequency Fo from clock 46
          SmCo.sub.5 In the past                 | SmCo5 In the past
          Ca.sub.10 (PO.sub.4).sub.6 F.sub.2     | Ca10(PO4)6F2
          La.sub.1-x Sr.sub.x MnO.sub.3          | La1-xSrxMnO3
          Ce.sup.3+ ions                         | Ce3+ ions
          2 cm.sup.2 /g at 10.sup.-3 Pa          | 2 cm2/g at 10-3 Pa
          .alpha.-Fe, .DELTA.H .ltoreq.5         | α-Fe, ΔH ≤5
          CeO.sub.2 , 5 .mu.m                    | CeO2, 5 μm
          e.g. this, i.e. that. Mr. X. went.     | e.g. this, i.e. that. Mr. X. went.
          (D.sub.n-1), (D.sub.n-2) . . .         | (Dn-1), (Dn-2) . . .
          .sub.                                  | ''
          """)
  void markupBecomesPlainText(String written, String plain) {
    assertEquals(plain, GreenBookText.line(written));
  }

  @Test
  void wordsBrokenAtAHyphenAreJoinedUnlessTheHyphenIsSuspended() {
    assertEquals("rare-earth", GreenBookText.line("rare-\n earth"));
    assertEquals("light- and heavy", GreenBookText.line("light-\n and heavy"));
    assertEquals("backspace correction -- or", GreenBookText.line("backspace correction --\n or"));
  }

  @Test
  void tablesBecomeLinesAndTabs() {
    assertEquals(
        "TABLE 1\nAlloy\tNd\n1\t13.5",
        GreenBookText.table("      TABLE 1\n______\n Alloy     Nd  \n\n______\n 1    13.5\n_____"));
  }
}
