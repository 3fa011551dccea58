package monazite.indexer.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import monazite.corpus.input.InputFile;
import org.junit.jupiter.api.Test;

/// Where a run stands, and who may go on from there.
final class StandingTest {
  private static final InputFile A = new InputFile("a.zip", 10, 1000);
  private static final InputFile B = new InputFile("b.zip", 20, 2000);
  private static final InputFile C = new InputFile("c.zip", 30, 3000);

  private final List<String> commits = new ArrayList<>();

  private Standing standing(String stored) {
    return new Standing(Duration.ofDays(1), commits::add, stored, "all");
  }

  /// A run that has taken the first input whole, and of the second the first record; the third
  /// record is written too, the second isn't.
  private String brokenOff() throws IOException {
    Standing standing = standing("");
    standing.resume(List.of(A, B));
    standing.begins(A);
    Standing.Step first = standing.begins();
    standing.ends();
    standing.begins(B);
    Standing.Step second = standing.begins();
    standing.begins();
    Standing.Step fourth = standing.begins();
    standing.met(fourth, Fate.BROKEN, "us", "US", 1);
    standing.met(second, Fate.ADDED, "us", "US", 7);
    standing.met(first, Fate.OUTSIDE, "us", "US", 5);
    standing.pause();
    return commits.getLast();
  }

  @Test
  void standsBeforeTheFirstRecordThatHasNotEnded() throws IOException {
    Bookmark mark = standing(brokenOff()).resume(List.of(A, B, C));
    assertEquals(1, mark.inputs());
    assertEquals(1, mark.records());
    assertEquals(12, mark.bytes());
    Ledger ledger = new Ledger();
    ledger.resume(mark);
    Ledger.Counts total = ledger.close().total();
    assertEquals(2, total.read());
    assertEquals(1, total.of(Fate.ADDED));
    assertEquals(1, total.of(Fate.OUTSIDE));
  }

  @Test
  void goesOnFromThereAgain() throws IOException {
    Standing standing = standing(brokenOff());
    standing.resume(List.of(A, B));
    standing.begins(B);
    standing.met(standing.begins(), Fate.UPDATED, "us", "US", 3);
    standing.pause();
    Bookmark mark = standing(commits.getLast()).resume(List.of(A, B));
    assertEquals(List.of(1, 2L, 15L), List.of(mark.inputs(), mark.records(), mark.bytes()));
  }

  @Test
  void beginsAnewWhereInputsOrMannerAreOthers() throws IOException {
    String stored = brokenOff();
    InputFile changed = new InputFile("b.zip", 20, 2001);
    assertEquals(Bookmark.START, standing(stored).resume(List.of(A, changed)));
    assertEquals(Bookmark.START, standing(stored).resume(List.of(B, A)));
    assertEquals(Bookmark.START, standing(stored).resume(List.of(A)));
    assertEquals(Bookmark.START, standing("{").resume(List.of(A, B)));
    assertEquals(Bookmark.START, standing("").resume(List.of(A, B)));
    Standing gated = new Standing(Duration.ofDays(1), commits::add, stored, "gated");
    assertEquals(Bookmark.START, gated.resume(List.of(A, B)));
  }

  @Test
  void neverStandsBehindWhatCannotBeReadTwice() throws IOException {
    Standing standing = standing("");
    standing.resume(List.of(A));
    standing.begins(new InputFile("-", 0, 0));
    standing.met(standing.begins(), Fate.ADDED, "us", "US", 5);
    standing.ends();
    standing.begins(A);
    standing.met(standing.begins(), Fate.ADDED, "us", "US", 5);
    standing.ends();
    standing.pause();
    assertEquals(0, standing(commits.getLast()).resume(List.of(A)).inputs());
  }
}
