package monazite.indexer.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import monazite.seeds.policy.Sign;

/// Reads rows of tables for targets: a head names the years or says which column holds what is
/// aimed at; each row says what is measured. For one document, its blocks in their order.
final class TableReader {
  private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

  /// A number, alone in its cell but for a comparison before or behind it.
  private static final Pattern VALUE =
      Pattern.compile("[^\\p{L}\\d]{0,3}(?:\\p{L}[\\p{L} ]{0,14} ?)?\\d[\\d.,]*.{0,16}");

  private static final Pattern FIGURE = Pattern.compile("\\d[\\d.,]*");
  private static final Pattern BRACKET = Pattern.compile("[(（\\[]([^)）\\]]{1,20})[)）\\]]\\s*$");

  /// How sure a target of a table is.
  private static final double CONFIDENCE = 0.75;

  /// What a column holds.
  private enum Role {
    WORDS,
    UNIT,
    BASE,
    AIM,
    YEAR
  }

  private record Column(Role role, Optional<Integer> year) {}

  private final Subjects subjects;
  private final Period period;
  private List<Column> columns = List.of();

  TableReader(Subjects subjects, Period period) {
    this.subjects = subjects;
    this.period = period;
  }

  /// What stands between the rows ends their table.
  void end() {
    columns = List.of();
  }

  /// The targets of the next row; none in the row that is the table's head.
  List<TargetReader.Target> read(Passage row, PassageReader reader, Section section) {
    List<Span> cells = cells(row.text().text());
    if (section.mode() == Mode.SKIP || section.mode() == Mode.STATE) {
      return List.of();
    }
    Optional<List<Column>> head = head(row, cells, section);
    if (head.isPresent()) {
      columns = head.get();
      return List.of();
    }
    return cells.size() == columns.size() ? targets(row, reader, section, cells) : List.of();
  }

  private List<TargetReader.Target> targets(
      Passage row, PassageReader reader, Section section, List<Span> cells) {
    String text = row.text().text();
    List<String> words = new ArrayList<>();
    String unit = "";
    Optional<Integer> year = Optional.empty();
    Optional<Double> base = Optional.empty();
    for (int i = 0; i < cells.size(); i++) {
      String cell = text.substring(cells.get(i).start(), cells.get(i).end());
      switch (columns.get(i).role()) {
        case WORDS -> words.add(cell);
        case UNIT -> unit = cell;
        case YEAR -> year = reader.read(cell).years().stream().map(YearMention::year).findFirst();
        case BASE, AIM -> {}
      }
    }
    Matcher bracket = BRACKET.matcher(words.isEmpty() ? "" : words.getFirst());
    if (unit.isEmpty() && bracket.find()) {
      unit = bracket.group(1);
    }
    for (int i = 0; i < cells.size(); i++) {
      if (columns.get(i).role() == Role.BASE) {
        base = quantity(reader, text, cells.get(i), unit).map(Quantity::value);
      }
    }
    Span names = new Span(0, text.length());
    Set<String> families = new TreeSet<>(subjects.families(row, names, true));
    if (families.isEmpty() && !row.shows(Sign.GENERIC, names)) {
      families.addAll(section.families());
    }
    List<TargetReader.Target> found = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (columns.get(i).role() == Role.AIM) {
        Optional<Integer> by = columns.get(i).year().or(() -> section.headYear());
        Optional<Integer> until = year.or(() -> by).or(period::to);
        Optional<Quantity> quantity = quantity(reader, text, cells.get(i), unit);
        if (quantity.isPresent()) {
          Quantity value = base.map(quantity.get()::startingFrom).orElse(quantity.get());
          Span at = new Span(cells.getFirst().start(), cells.getLast().end());
          found.add(
              new TargetReader.Target(
                  value,
                  subjects.narrowed(families, row, names),
                  until,
                  String.join(", ", words),
                  at,
                  CONFIDENCE));
        }
      }
    }
    return found;
  }

  /// The number of a cell with the unit of its row or its own.
  private static Optional<Quantity> quantity(
      PassageReader reader, String text, Span cell, String unit) {
    String words = text.substring(cell.start(), cell.end());
    if (!VALUE.matcher(words).matches()) {
      return Optional.empty();
    }
    Optional<Quantity> own = first(reader, words);
    if (own.isPresent()) {
      return own;
    }
    Matcher figure = FIGURE.matcher(words);
    if (unit.isEmpty() || !figure.find()) {
      return Optional.empty();
    }
    String whole = words.substring(0, figure.end()) + " " + unit + words.substring(figure.end());
    return first(reader, whole).or(() -> first(reader, whole.replaceFirst(" ", "")));
  }

  private static Optional<Quantity> first(PassageReader reader, String words) {
    return reader.read(words).quantities().stream().findFirst();
  }

  /// The columns where a row is a head: it gives no values, and a column of aims.
  private Optional<List<Column>> head(Passage row, List<Span> cells, Section section) {
    if (cells.size() < 2 || !row.quantities().isEmpty()) {
      return Optional.empty();
    }
    List<Column> found = new ArrayList<>();
    boolean aims = false;
    boolean marked =
        cells.stream()
            .anyMatch(it -> row.shows(Sign.TABLE_AIM, it) && !row.years(it, y -> true).isEmpty());
    int earliest =
        row.years().size() > 1 && !period.isKnown() && !marked
            ? row.years().stream().mapToInt(YearMention::year).min().orElse(0)
            : 0;
    boolean figures = false;
    for (int i = 0; i < cells.size(); i++) {
      Span cell = cells.get(i);
      String words = row.text().text().substring(cell.start(), cell.end());
      Optional<Integer> year =
          row.years().stream()
              .filter(it -> cell.holds(it.at().start()))
              .map(YearMention::year)
              .findFirst();
      Column column = column(row, cell, year, i == 0, marked, earliest);
      aims |= column.role() == Role.AIM;
      figures |= year.isEmpty() && FIGURE.matcher(words).matches();
      found.add(column);
    }
    boolean several = found.stream().filter(it -> it.year().isPresent()).count() > 1;
    boolean dated =
        found.stream().anyMatch(it -> it.role() == Role.AIM && it.year().isPresent())
            && (several || section.mode() == Mode.GOAL);
    boolean named = found.stream().anyMatch(it -> it.role() == Role.AIM && it.year().isEmpty());
    return aims && !figures && (dated || named || row.shows(Sign.TABLE_AIM, row.whole()))
        ? Optional.of(found)
        : Optional.empty();
  }

  private Column column(
      Passage row, Span cell, Optional<Integer> year, boolean first, boolean marked, int earliest) {
    boolean aim = row.shows(Sign.TABLE_AIM, cell);
    boolean base = row.shows(Sign.TABLE_BASE, cell) || row.shows(Sign.FORECAST, cell);
    if (first) {
      return new Column(Role.WORDS, Optional.empty());
    }
    if (row.shows(Sign.TABLE_UNIT, cell) && year.isEmpty()) {
      return new Column(Role.UNIT, Optional.empty());
    }
    if (year.isPresent()) {
      int named = year.get();
      boolean later =
          period.isAhead(named)
              && (aim || (!marked && !base && named > Math.max(earliest, period.from().orElse(0))));
      return new Column(later ? Role.AIM : Role.BASE, year);
    }
    if (aim && !base) {
      return new Column(Role.AIM, Optional.empty());
    }
    boolean dates = row.shows(Sign.BY_BEFORE, cell) || row.shows(Sign.BY_AFTER, cell);
    return new Column(dates ? Role.YEAR : base ? Role.BASE : Role.WORDS, Optional.empty());
  }

  private static List<Span> cells(String text) {
    List<Span> cells = new ArrayList<>();
    Matcher bar = BAR.matcher(text);
    int from = 0;
    while (bar.find()) {
      cells.add(new Span(from, bar.start()));
      from = bar.end();
    }
    cells.add(new Span(from, text.length()));
    return cells;
  }
}
