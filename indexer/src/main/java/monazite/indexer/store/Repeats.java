package monazite.indexer.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/// Words and days that come again and again, made once and handed out each time: two hundred
/// thousand summaries have a few hundred different words and some thousand different days. A place
/// holds what was asked for last, so memory is bounded; processors may share one, as a place that
/// two of them fill at once holds one of two equal values.
final class Repeats {
  /// A word and its bytes.
  private static final class Word {
    private final byte[] bytes;
    private final String text;

    private Word(byte[] bytes, String text) {
      this.bytes = bytes;
      this.text = text;
    }
  }

  /// A day and its number.
  private record Day(long number, Optional<LocalDate> date) {}

  private static final Word NO_WORD = new Word(new byte[0], "");
  private static final Day FIRST = new Day(0, Optional.of(LocalDate.ofEpochDay(0)));

  private final Word[] words;
  private final Day[] days;

  /// @param places a power of two
  Repeats(int places) {
    words = new Word[places];
    days = new Day[places];
    Arrays.fill(words, NO_WORD);
    Arrays.fill(days, FIRST);
  }

  /// The text that some bytes of UTF-8 are.
  String text(byte[] bytes, int from, int length) {
    if (length == 0) {
      return "";
    }
    int hash = 1;
    for (int i = from; i < from + length; i++) {
      hash = 31 * hash + bytes[i];
    }
    int place = (hash ^ (hash >>> 15)) & (words.length - 1);
    Word word = words[place];
    if (!Arrays.equals(word.bytes, 0, word.bytes.length, bytes, from, from + length)) {
      word =
          new Word(
              Arrays.copyOfRange(bytes, from, from + length),
              new String(bytes, from, length, StandardCharsets.UTF_8));
      words[place] = word;
    }
    return word.text;
  }

  /// The day of a number, counted from 1970-01-01.
  Optional<LocalDate> day(long number) {
    int place = (int) number & (days.length - 1);
    Day day = days[place];
    if (day.number != number) {
      day = new Day(number, Optional.of(LocalDate.ofEpochDay(number)));
      days[place] = day;
    }
    return day.date;
  }
}
