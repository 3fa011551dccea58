package monazite.indexer.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class LedgerTest {
  @Test
  void countsByFormatAndOfficeAddUpToTheTotal() {
    Ledger ledger = new Ledger();
    for (int i = 0; i < 3; i++) {
      ledger.read();
    }
    ledger.met(Fate.ADDED, "us-grant-xml", "US");
    ledger.met(Fate.OUTSIDE, "us-grant-xml", "");
    ledger.met(Fate.BROKEN, "", "");
    Ledger.Account account = ledger.close();
    assertEquals(3, account.total().read());
    assertEquals(1, account.total().of(Fate.OUTSIDE));
    assertEquals(0, account.total().of(Fate.UPDATED));
    assertEquals(
        java.util.List.of("unknown", "us-grant-xml"),
        java.util.List.copyOf(account.byFormat().keySet()));
    assertEquals(
        2, account.byOffice().values().stream().mapToLong(Ledger.Counts::read).max().orElse(0));
  }

  @Test
  void aRecordWithoutAFateIsFoundOut() {
    Ledger ledger = new Ledger();
    ledger.read();
    ledger.read();
    ledger.met(Fate.ADDED, "f", "US");
    assertThrows(IllegalStateException.class, ledger::close);
  }
}
