package monazite.seeds.correction;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import monazite.seeds.SeedException;
import monazite.seeds.SeedFields;
import monazite.seeds.Seeds;

/// The user's corrections: `corrections.csv` with the columns publication, family, label, who and
/// why, or `corrections.jsonl` with the same keys, one object a line.
public final class Corrections {
  /// The files that are read.
  public static final List<String> FILES = List.of("corrections.csv", "corrections.jsonl");

  private static final List<String> COLUMNS =
      List.of("publication", "family", "label", "who", "why");
  private static final Set<String> LABELS =
      new TreeSet<>(List.of("core", "improvement", "peripheral"));
  private static final CsvMapper CSV =
      CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

  private final Set<String> families;
  private final List<Correction> found = new ArrayList<>();

  private Corrections(Set<String> families) {
    this.families = families;
  }

  /// All corrections, in the order of files and lines.
  ///
  /// @throws SeedException naming file and line of what can't be read, and what to write
  public static List<Correction> of(Seeds seeds) {
    List<Seeds.SeedText> files = seeds.texts(FILES);
    if (files.isEmpty()) {
      return List.of();
    }
    Corrections corrections =
        new Corrections(
            seeds.files("families").stream()
                .map(file -> SeedFields.of(file).text("id"))
                .collect(Collectors.toCollection(TreeSet::new)));
    for (Seeds.SeedText file : files) {
      if (file.place().endsWith(".csv")) {
        corrections.table(file);
      } else {
        corrections.lines(file);
      }
    }
    return List.copyOf(corrections.found);
  }

  private void lines(Seeds.SeedText file) {
    int number = 0;
    for (String line : file.text().lines().toList()) {
      number++;
      if (!line.isBlank()) {
        String place = file.place() + ": line " + number;
        SeedFields fields = SeedFields.line(line, place).knowing(COLUMNS.toArray(String[]::new));
        Map<String, String> values = new HashMap<>();
        COLUMNS.forEach(name -> fields.optional(name).ifPresent(text -> values.put(name, text)));
        add(values, place);
      }
    }
  }

  private void table(Seeds.SeedText file) {
    List<String> lines = file.text().lines().toList();
    String head = lines.isEmpty() ? "" : lines.getFirst();
    boolean semicolons = head.indexOf(';') >= 0 && head.indexOf(',') < 0;
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(semicolons ? ';' : ',');
    List<String> columns = List.of();
    int next = 0;
    while (next < lines.size()) {
      String place = file.place() + ": line " + (next + 1);
      StringBuilder row = new StringBuilder(lines.get(next++));
      // A cell in quotation marks may go over several lines.
      while (row.chars().filter(c -> c == '"').count() % 2 == 1 && next < lines.size()) {
        row.append('\n').append(lines.get(next++));
      }
      List<String> cells = cells(row.toString(), schema, place);
      if (columns.isEmpty()) {
        columns = columns(cells, place);
      } else if (!String.join("", cells).isBlank()) {
        add(row(columns, cells, place), place);
      }
    }
  }

  private static List<String> cells(String row, CsvSchema schema, String place) {
    try (MappingIterator<String[]> rows =
        CSV.readerFor(String[].class).with(schema).readValues(row)) {
      return rows.hasNextValue() ? List.of(rows.nextValue()) : List.of();
    } catch (IOException e) {
      throw new SeedException(place + ": no CSV; look for a missing quotation mark");
    }
  }

  private static List<String> columns(List<String> cells, String place) {
    List<String> columns = new ArrayList<>();
    for (String cell : cells) {
      String name = cell.strip().toLowerCase(Locale.ROOT);
      if (!COLUMNS.contains(name) || columns.contains(name)) {
        throw new SeedException(
            place + ": \"" + cell + "\": the columns are " + String.join(",", COLUMNS));
      }
      columns.add(name);
    }
    return columns;
  }

  private static Map<String, String> row(List<String> columns, List<String> cells, String place) {
    if (cells.size() > columns.size()) {
      throw new SeedException(
          place
              + ": "
              + cells.size()
              + " cells under "
              + columns.size()
              + " columns; put a cell that holds commas into \"quotes\"");
    }
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isBlank()) {
        values.put(columns.get(i), cells.get(i).strip());
      }
    }
    return values;
  }

  private void add(Map<String, String> values, String place) {
    for (String name : List.of("publication", "who", "why")) {
      if (!values.containsKey(name)) {
        throw new SeedException(place + ": " + name + " is missing: a correction says who and why");
      }
    }
    Optional<String> family = Optional.ofNullable(values.get("family"));
    if (family.isPresent()
        && !family.get().equals(Correction.NO_FAMILY)
        && !families.contains(family.get())) {
      throw new SeedException(
          place
              + ": family \""
              + family.get()
              + "\": one of "
              + String.join(", ", families)
              + ", or "
              + Correction.NO_FAMILY);
    }
    Optional<String> label =
        Optional.ofNullable(values.get("label")).map(text -> text.toLowerCase(Locale.ROOT));
    if (label.isPresent() && !LABELS.contains(label.get())) {
      throw new SeedException(
          place + ": label \"" + label.get() + "\": one of " + String.join(", ", LABELS));
    }
    if (family.isEmpty() && label.isEmpty()) {
      throw new SeedException(place + ": neither family nor label is stated: nothing is corrected");
    }
    found.add(
        new Correction(
            values.getOrDefault("publication", ""),
            family,
            label,
            values.getOrDefault("who", ""),
            values.getOrDefault("why", ""),
            place));
  }
}
