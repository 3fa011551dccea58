package monazite.corpus.format.table;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.fact.CellText;
import monazite.corpus.format.fact.DateStyle;
import monazite.corpus.format.fact.FactLists;
import monazite.corpus.format.fact.Facts;
import monazite.corpus.format.fact.Field;
import monazite.corpus.format.shape.Window;

/// What is known of a table before its rows: its kind, its columns, and how it is written.
///
/// @param legacy the encoding of lines that are not UTF-8; empty where it isn't known
/// @param names the columns' names
/// @param fields what the columns state, if anything that is read
record TableHead(
    TableProfile profile,
    RowScan.Marks marks,
    Optional<Charset> legacy,
    List<String> names,
    List<Optional<Field>> fields,
    DateStyle dates) {

  /// A row of the table, as one of the publications that it names.
  record Row(TableHead head, int which) implements RawRecord.Context {}

  /// Stands before rows with letters that can't be told.
  record Doubt() implements RawRecord.Context {}

  /// The head of a table whose columns nothing names: none of its rows can be read.
  static TableHead none(TableProfile profile) {
    return new TableHead(
        profile,
        new RowScan.Marks(',', false),
        Optional.empty(),
        List.of(),
        List.of(),
        DateStyle.PLAIN);
  }

  TableHead with(DateStyle style) {
    return new TableHead(profile, marks, legacy, names, fields, style);
  }

  /// The same as the head of rows below those of another.
  TableHead continuing(TableHead above) {
    Optional<Charset> encoding = legacy.or(above::legacy);
    return new TableHead(profile, marks, encoding, names, fields, above.dates());
  }

  /// The same, its lines that are not UTF-8 being in this encoding.
  TableHead in(Charset charset) {
    return new TableHead(profile, marks, Optional.of(charset), names, fields, dates);
  }

  TableHead inAnyEncoding() {
    return new TableHead(profile, marks, Optional.empty(), names, fields, dates);
  }

  /// The text of a line, its letters beyond ASCII perhaps wrong where the encoding isn't known.
  String text(byte[] line) {
    return LegacyText.utf8(line)
        .orElseGet(() -> new String(line, legacy.orElse(StandardCharsets.ISO_8859_1)));
  }

  private String readable(byte[] line) {
    return LegacyText.utf8(line).orElseGet(() -> LegacyText.readable(line, legacy));
  }

  /// What a record states: a row, or several of the same document.
  ///
  /// @throws IOException where it can't be taken apart, or its cells don't fit the columns
  Facts facts(byte[] record) throws IOException {
    if (!profile.grouped()) {
      return row(record);
    }
    Facts all = new Facts();
    Window window = new Window(record);
    int at = 0;
    while (window.has(at)) {
      int end = RowScan.of(window, at, marks, record.length, false).end();
      byte[] row = window.bytes(at, end);
      if (!text(row).isBlank()) {
        all.addAll(row(row));
      }
      at = end;
    }
    return all;
  }

  private Facts row(byte[] row) throws IOException {
    List<String> cells = Delimited.cells(readable(row), marks.delimiter(), names.size());
    if (!fits(cells)) {
      throw new IllegalArgumentException(
          cells.size() + " cells where the table has " + names.size() + " columns");
    }
    Facts facts = new Facts();
    for (int i = 0; i < Math.min(cells.size(), fields.size()); i++) {
      if (fields.get(i).isPresent()) {
        FactLists.add(facts, fields.get(i).get(), CellText.of(cells.get(i)), profile.rules());
      }
    }
    return facts;
  }

  /// Empty cells at the end may be missing or too many.
  private boolean fits(List<String> cells) {
    for (int i = cells.size(); i < fields.size(); i++) {
      if (fields.get(i).isPresent()) {
        return false;
      }
    }
    return cells.stream().skip(names.size()).allMatch(String::isBlank);
  }
}
