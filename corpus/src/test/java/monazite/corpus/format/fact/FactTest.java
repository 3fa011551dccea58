package monazite.corpus.format.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import monazite.corpus.document.Claim;
import monazite.corpus.format.ClaimSet;
import org.junit.jupiter.api.Test;

/// What cells and keys say in their many writings.
class FactTest {
  private static final DateStyle DAY_FIRST = new DateStyle(DateStyle.Order.DAY_FIRST, 0);

  @Test
  void datesAreReadInEveryWriting() {
    Optional<LocalDate> day = Optional.of(LocalDate.of(2019, 3, 27));
    for (String text :
        List.of(
            "2019-03-27",
            "20190327",
            "2019/3/27",
            "27.03.2019",
            "27/03/2019",
            "3/27/2019",
            "2019-03-27T23:59:59.000Z",
            "2019-03-27 00:00:00",
            "2019年3月27日")) {
      assertEquals(day, DateStyle.PLAIN.read(text, Optional.empty()), text);
    }
  }

  @Test
  void whatIsNoDateIsNone() {
    for (String text :
        List.of(
            "",
            "0",
            "20190300",
            "2019-02-30",
            "03/04/2019",
            "27/03/19",
            "2019",
            "x",
            "0003-10-08",
            "9999-12-31",
            "00010101")) {
      assertEquals(Optional.empty(), DateStyle.PLAIN.read(text, Optional.empty()), text);
    }
  }

  @Test
  void theYearOfPublicationTellsTheCentury() {
    assertEquals(Optional.of(LocalDate.of(1919, 3, 2)), DAY_FIRST.read("02/03/19", year(1920)));
    assertEquals(Optional.of(LocalDate.of(2019, 3, 2)), DAY_FIRST.read("02/03/19", year(2020)));
    assertEquals(Optional.of(LocalDate.of(1999, 3, 2)), DAY_FIRST.read("02/03/99", year(2001)));
    assertEquals(Optional.of(LocalDate.of(2001, 3, 2)), DAY_FIRST.read("02/03/01", year(2001)));
  }

  private static Optional<Integer> year(int year) {
    return Optional.of(year);
  }

  @Test
  void applicationsAreNamedInEveryWriting() {
    Optional<LocalDate> day = Optional.of(LocalDate.of(2011, 10, 24));
    named(key("US", "201161550506", "P", day), "US 201161550506 P 20111024");
    named(key("US", "201161550506", "P", day), "US-201161550506-P 20111024");
    named(key("KR", "20130003326", "U", day), "KR20130003326U 20111024");
    named(key("US", "60/225,166", "", day), "[60/225,166 24.10.2011 US]");
    named(key("IT", "VR2006A000171", "", day), "VR2006A000171 2011-10-24T23:59:59.000Z IT");
    named(key("JP", "1-332599", "", day), "JP 1-332599 2011-10-24");
    named(key("US", "2014 0044187", "W", day), "US 2014 0044187 W 20111024");
    named(key("US", "15010308", "A", Optional.empty()), "US 15010308 A");
    named(key("US", "15010308", "A", day), "US 15010308 A 20111024");
    named(key("CA", "NDAT0093181", "F", Optional.empty()), "CANDAT0093181F 00000000");
  }

  private static ApplicationKey key(
      String office, String number, String kind, Optional<LocalDate> date) {
    return new ApplicationKey(office, number, kind, date);
  }

  private static void named(ApplicationKey expected, String text) {
    assertEquals(Optional.of(expected), ApplicationKey.dated(text), text);
  }

  @Test
  void textsShowTheirLanguage() {
    assertEquals("ko", WrittenLanguage.of("MnBi계 영구자석", "KR"));
    assertEquals("ja", WrittenLanguage.of("磁石の製造方法", "WO"));
    assertEquals("ja", WrittenLanguage.of("永久磁石", "JP"));
    assertEquals("zh", WrittenLanguage.of("永久磁石", "CN"));
    assertEquals("ru", WrittenLanguage.of("Постоянный магнит", "RU"));
    assertEquals("de", WrittenLanguage.of("Verfahren zur Herstellung von Magneten", "AT"));
    assertEquals("fr", WrittenLanguage.of("Procédé de fabrication d'un aimant", "WO"));
    assertEquals("es", WrittenLanguage.of("Procedimiento para la obtención de sales", "ES"));
    assertEquals("en", WrittenLanguage.of("Magnet", "CN"));
    assertEquals("en", WrittenLanguage.of("Method for making α-phase magnets of 钕", "CN"));
  }

  @Test
  void textTakenForAnotherEncodingIsPutRightAndNoOtherIs() {
    assertEquals("SMITH JOHN\u2002[US]", CellText.of("SMITH JOHN\u00E2\u20AC\u201A[US]"));
    assertEquals("für", CellText.of("f\u00C3\u00BCr"));
    assertEquals("CAFÉ® Ç 磁", CellText.of("CAFÉ® Ç 磁"));
    assertEquals("Señal è vero", CellText.of("Señal è vero"));
    assertEquals("", CellText.of(" N/A "));
  }

  @Test
  void claimsInOneTextArePartedAtNumbersThatRunOn() {
    ClaimSet set = new ClaimSet("en");
    ClaimText.add(
        set,
        "What is claimed:\n1. A magnet of\n2 phases.\n2. The magnet of claim 1.\n3-4. (canceled)");
    assertEquals(
        List.of(
            "1 A magnet of 2 phases.", "2 The magnet of claim 1.", "3 (canceled)", "4 (canceled)"),
        set.claims().stream().map(it -> it.number() + " " + it.text()).toList());
    assertEquals(Claim.Status.CANCELLED, set.claims().getLast().status());
  }

  @Test
  void claimsOfOtherScriptsAreParted() {
    ClaimSet set = new ClaimSet("ja");
    ClaimText.add(set, "【請求項１】\n磁石。\n【請求項２】\n請求項１の磁石。");
    assertEquals(List.of("磁石。", "請求項１の磁石。"), set.claims().stream().map(Claim::text).toList());
    ClaimSet chinese = new ClaimSet("zh");
    ClaimText.add(chinese, "1.一种磁体。\n2.根据权利要求1所述的磁体。");
    assertEquals(2, chinese.claims().size());
  }

  @Test
  void aNoticeOfManyClaimsStaysWithinBounds() {
    ClaimSet set = new ClaimSet("en");
    for (int i = 0; i < 5; i++) {
      ClaimText.one(set, "1-4999. (canceled)");
    }
    ClaimText.one(set, "1-9999. (canceled)");
    assertEquals(9998, set.claims().size());
  }
}
