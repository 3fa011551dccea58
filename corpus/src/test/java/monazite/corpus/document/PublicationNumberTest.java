package monazite.corpus.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import monazite.corpus.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationNumberTest {
  private static final List<String> OFFICES =
      List.of(
          "US", "EP", "WO", "CN", "JP", "KR", "DE", "GB", "FR", "TW", "SG", "RU", "SU", "IN", "BR",
          "AU", "CA", "CH", "IT", "ES", "NL", "SE", "AT", "FI", "DK", "PL", "CZ", "EA", "MX", "ZA");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          US 6,838,526 B1        | US6838526B1
          US06838526B1           | US6838526B1
          us-6838526-b1          | US6838526B1
          US.6838526.B1          | US6838526B1
          US 6838526 (B1)        | US6838526B1
          ＵＳ６８３８５２６Ｂ１     | US6838526B1
          US6838526              | US6838526
          US 11,923,115 B2       | US11923115B2
          US D656,302 S1         | USD656302S1
          USD0656302S1           | USD656302S1
          USRE038123E1           | USRE38123E1
          US RE38,123 E          | USRE38123E
          USPP012345P2           | USPP12345P2
          USH001234H             | USH1234H
          US 2018/0000016 A1     | US20180000016A1
          US20180000016A1        | US20180000016A1
          US2002133326A1         | US20020133326A1
          US 2002/0133326 A1     | US20020133326A1
          EP 657 899 B1          | EP0657899B1
          EP0657899B1            | EP0657899B1
          EP 3 456 789 A1        | EP3456789A1
          WO 2004/047228 A1      | WO2004047228A1
          WO04/47228             | WO2004047228
          WO 04/047228           | WO2004047228
          WO 78/00001            | WO1978000001
          WO9812345A1            | WO1998012345A1
          CN 100414650 C         | CN100414650C
          CN1044646A             | CN1044646A
          CN 200410012345.6      | CN200410012345
          CN 85100001.X          | CN85100001
          JP2005-518157A         | JP2005518157A
          JP2005518157A          | JP2005518157A
          JP2005-1234A           | JP2005001234A
          JP-10000001-A          | JPH101A
          JP59046008A            | JPS5946008A
          JP12345678B2           | JP12345678B2
          JP 2500001 B2          | JP2500001B2
          JPS59-46008A           | JPS5946008A
          JPS5946008A            | JPS5946008A
          JP昭59-46008            | JPS5946008
          特開昭59-46008           | JPS5946008A
          JP特開昭59-46008         | JPS5946008A
          特開平3-54806            | JPH0354806A
          JPH03-054806A          | JPH0354806A
          JPH0354806A            | JPH0354806A
          特開2005-123456          | JP2005123456A
          JP-A-59-46008           | JPS5946008A
          JP-A-2005-123456        | JP2005123456A
          JP 4-123456 A           | JPH04123456A
          特許第2500001号          | JP2500001
          KR 10-2001-0012345 A   | KR20010012345A
          KR1020010012345A       | KR20010012345A
          KR20010012345A         | KR20010012345A
          공개특허 10-2001-0012345 | KR20010012345A
          KR 10-0123456 B1       | KR100123456B1
          KR100123456B1          | KR100123456B1
          DE 10 2004 012 345 A1  | DE102004012345A1
          DE 10 2004 012 345.6   | DE102004012345
          DE 199 12 345 C2       | DE19912345C2
          DE 3 785 281 T2        | DE3785281T2
          GB 2 000 001 A         | GB2000001A
          FR 2 500 000 A1        | FR2500000A1
          BR PI 0412345-6 A2     | BRPI0412345A2
          BRPI0012345A           | BRPI0012345A
          za1998/04456           | ZA9804456
          AT 0012345 B           | AT12345B
          TWI234567B             | TWI234567B
          IN1234DEL2005A         | IN1234DEL2005A
          """)
  void everyUsualWritingGivesOneNumber(String written, String normal) {
    PublicationNumber number = PublicationNumber.parse(written).orElseThrow();
    assertEquals(normal, number.toString());
    assertEquals(Optional.of(number), PublicationNumber.parse(number.toString()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "US",
        "6,838,526",
        "D656,302",
        "RE38,123",
        "PCT/US2004/012345",
        "US 09/123,456",
        "hello",
        "XX1234567",
        "US B1",
        "US6838526B123",
        "号",
        "US 0",
        "\u0000",
        "US6838526ZZ"
      })
  void whatNamesNoPublicationIsEmpty(String written) {
    assertEquals(Optional.empty(), PublicationNumber.parse(written));
  }

  @ParameterizedTest
  @CsvSource({
    "US,06838526,B1,US6838526B1", "US,D0656302,S1,USD656302S1", "US,20050004437,A1,US20050004437A1",
    "us,2005004437,A1,US20050004437A1", "EP,657899,B1,EP0657899B1",
        "WO,2004047228,A1,WO2004047228A1",
    "WO,WO 80/00272,A1,WO1980000272A1", "JP,S5946008,A,JPS5946008A", "JP,2005-518157,,JP2005518157"
  })
  void partsGiveTheSameNumberAsAWriting(String office, String number, String kind, String normal) {
    assertEquals(normal, PublicationNumber.of(office, number, kind == null ? "" : kind).toString());
  }

  @Test
  void kindsCountOnlyWhereBothHaveOne() {
    PublicationNumber open = PublicationNumber.parse("US6838526").orElseThrow();
    PublicationNumber first = PublicationNumber.parse("US6838526B1").orElseThrow();
    PublicationNumber second = PublicationNumber.parse("US6838526B2").orElseThrow();
    assertTrue(open.sameNumber(first));
    assertTrue(second.sameNumber(open));
    assertFalse(first.sameNumber(second));
    assertFalse(first.sameNumber(PublicationNumber.parse("EP6838526B1").orElseThrow()));
    assertEquals(open, first.withoutKind());
    assertEquals(open, open.withoutKind());
  }

  @Test
  void partsThatMakeNoNumberAreRefusedByName() {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> PublicationNumber.of("US", "-", "A1"));
    assertEquals("no publication number: US - A1", refused.getMessage());
  }

  @Test
  void theNumberStaysUnderEveryWriting() {
    Seeded.forAll(
        2000,
        random -> {
          PublicationNumber number = any(random);
          assertEquals(Optional.of(number), PublicationNumber.parse(number.toString()));
          String written = written(random, number);
          assertEquals(Optional.of(number), PublicationNumber.parse(written), written);
        });
  }

  @Test
  void anyTextIsANumberThatStaysItselfOrNone() {
    String alphabet = "USEPJPKRCN0123456789-/., 昭平特開第号ABDRE()１\u0000";
    Seeded.forAll(
        5000,
        random -> {
          StringBuilder text = new StringBuilder(random.nextBoolean() ? "US" : "");
          for (int i = random.nextInt(20); i > 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
          }
          PublicationNumber.parse(text.toString())
              .ifPresent(
                  it ->
                      assertEquals(
                          Optional.of(it), PublicationNumber.parse(it.toString()), text::toString));
        });
  }

  @Test
  void partsOfDigitsAreANumberThatCanBeReadAgainOrNone() {
    List<String> kinds = List.of("", "A", "A1", "B", "B2", "U", "T3", "Y1");
    Seeded.forAll(
        20_000,
        random -> {
          String office = OFFICES.get(random.nextInt(OFFICES.size()));
          StringBuilder digits = new StringBuilder();
          boolean zeros = random.nextInt(4) == 0;
          for (int i = 1 + random.nextInt(14); i > 0; i--) {
            digits.append(zeros ? 0 : random.nextInt(10));
          }
          if (random.nextInt(3) == 0) {
            digits.append((char) ('A' + random.nextInt(26)));
          }
          PublicationNumber.read(office, digits.toString(), kinds.get(random.nextInt(kinds.size())))
              .ifPresent(
                  it -> assertEquals(Optional.of(it), PublicationNumber.parse(it.toString())));
        });
  }

  private static PublicationNumber any(Random random) {
    List<String> offices = List.of("US", "EP", "CN", "DE", "GB", "FR", "JP", "AU");
    String office = offices.get(random.nextInt(offices.size()));
    String kind = List.of("", "A", "A1", "B1", "B2").get(random.nextInt(5));
    return PublicationNumber.of(
        office, String.valueOf(1_000_000 + random.nextInt(8_000_000)), kind);
  }

  private static String written(Random random, PublicationNumber number) {
    String digits = number.number();
    String gap = List.of("", " ", "-").get(random.nextInt(3));
    String comma = List.of("", ",", " ").get(random.nextInt(3));
    int length = digits.length();
    String grouped =
        digits.substring(0, length - 6)
            + comma
            + digits.substring(length - 6, length - 3)
            + comma
            + digits.substring(length - 3);
    String text =
        number.office() + gap + grouped + (number.kind().isEmpty() ? "" : gap + number.kind());
    return random.nextBoolean() ? text.toLowerCase(java.util.Locale.ROOT) : text;
  }
}
