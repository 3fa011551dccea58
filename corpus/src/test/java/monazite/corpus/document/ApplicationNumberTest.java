package monazite.corpus.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicationNumberTest {
  private static Set<String> keys(String office, String number, @Nullable String filed) {
    return ApplicationNumber.keys(office, number, Optional.ofNullable(filed).map(LocalDate::parse));
  }

  @ParameterizedTest
  @CsvSource({
    "US, 2000-10-26, 09/697314, 69731400",
    "US, 2000-10-26, '09/697,314', US20000697314",
    "US, 2012-07-12, 13547826, US201213547826",
    "US, 2012-07-12, 13/547826, 201213547826 A",
    "EP, 1999-11-08, 99203729.4, EP19990203729",
    "EP, 1999-11-08, 99203729, 992037294",
    "JP, 1996-06-14, 特願平8-175700, 17570096",
    "JP, 2002-11-19, 特願2002-334972, JP20020334972",
    "KR, 2013-03-29, 10-2013-0034567, KR20130034567",
    "CN, 2012-10-12, 201210123456.X, CN201210123456",
    "DE, 2004-03-12, 10 2004 012 345.6, DE200410012345",
    "WO, 2003-11-19, PCT/US03/36952, WO2003US36952"
  })
  void formsOfOneNumberHaveAKeyInCommon(String office, String filed, String one, String other) {
    Set<String> common = new HashSet<>(keys(office, one, filed));
    common.retainAll(keys(office, other, filed));
    assertFalse(
        common.isEmpty(), () -> keys(office, one, filed) + " / " + keys(office, other, filed));
    LocalDate day = LocalDate.parse(filed);
    assertEquals(
        ApplicationNumber.dated(office, one, day), ApplicationNumber.dated(office, other, day));
  }

  @ParameterizedTest
  @CsvSource({
    "US, 2000-10-26, 09/697314, 10/697314",
    "US, 2000-10-26, 09/697314, 09/697315",
    "US, 2012-07-12, 29/420000, 13/420000",
    "EP, 1999-11-08, 99203729.4, 00203729.4",
    "KR, 2013-03-29, 10-2013-0034567, 20-2013-0034567"
  })
  void otherNumbersHaveNone(String office, String filed, String one, String other) {
    assertTrue(
        Collections.disjoint(keys(office, one, filed), keys(office, other, filed)),
        () -> keys(office, one, filed) + " / " + keys(office, other, filed));
  }

  /// 101234 of 2002, or 10/123402: only with its day does such a number name an application.
  @Test
  void aNumberThatCanBeReadInTwoWaysNeedsItsDay() {
    assertEquals(
        Set.of("US:10/123402@2002-03-25", "US:123402.2002@2002-03-25", "US:101234.2002@2002-03-25"),
        keys("US", "10123402", "2002-03-25"));
    assertEquals(Set.of(), keys("US", "10123402", null));
  }

  @Test
  void whatIsNoNumberHasNoKeys() {
    assertEquals(Set.of(), keys("US", "unknown", "2002-03-25"));
    assertEquals(Set.of(), keys("US", "9".repeat(500), null));
    assertEquals(Set.of(), keys("", "09/697314", null));
  }

  @Test
  void aStandInIsReadBack() {
    PublicationNumber number = PublicationNumber.ofApplication("US", "13/990,101").orElseThrow();
    assertEquals("USAP13990101", number.toString());
    assertTrue(number.isApplication());
    assertEquals(Optional.of(number), PublicationNumber.parse("USAP13990101"));
  }
}
