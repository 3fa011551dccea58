package monazite.corpus.format.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.Reasons;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.format.fact.FactReader;
import monazite.corpus.format.fact.FactRules;
import monazite.corpus.format.fact.Field;
import monazite.corpus.format.shape.Shape;
import monazite.corpus.format.shape.Window;

/// A kind of table.
public final class TableShape implements Shape {
  private static final Pattern OFFICE = Pattern.compile("[A-Z]{2}");

  private final TableProfile profile;
  private final List<TableProfile> profiles;

  private TableShape(TableProfile profile, List<TableProfile> profiles) {
    this.profile = profile;
    this.profiles = profiles;
  }

  /// What a format's entry in `dumps.json` says of its tables.
  public record Entry(String id, JsonNode table, FactRules rules) {}

  /// The kinds of tables, in the order of their entries; each knows the others, so that a table is
  /// of the kind that fits it best.
  public static List<TableShape> of(List<Entry> entries) {
    List<TableProfile> profiles =
        entries.stream()
            .map(entry -> TableProfile.read(entry.id(), entry.table(), entry.rules()))
            .toList();
    return profiles.stream().map(it -> new TableShape(it, profiles)).toList();
  }

  @Override
  public boolean recognises(byte[] head) {
    return HeadFinder.find(head, profiles)
        .filter(found -> found.head().profile().id().equals(profile.id()))
        .isPresent();
  }

  @Override
  public void split(
      Window window, String format, SourceFormat.Origin origin, SourceFormat.RecordSink sink)
      throws IOException {
    byte[] bytes = window.head(SourceFormat.HEAD);
    Optional<HeadFinder.Found> found = HeadFinder.find(bytes, profiles);
    if (found.isEmpty()) {
      new TableCutter(window, format, origin, sink, profiles, TableHead.none(profile)).cut();
      return;
    }
    int body = found.get().body();
    TableHead head = found.get().head();
    window.advance(body);
    new TableCutter(
            window, format, origin, sink, profiles, head.with(TableSurvey.dates(bytes, body, head)))
        .cut();
  }

  @Override
  public boolean made(RawRecord record) {
    return record.context() instanceof TableHead.Doubt
        || (record.context() instanceof TableHead.Row row
            && row.head().profile().id().equals(profile.id()));
  }

  @Override
  public Reading parse(RawRecord record) {
    return read(record);
  }

  /// Takes the rows of a workbook's sheet as those of a table of any kind.
  public SheetTable sheet(String format, SourceFormat.Origin origin, SourceFormat.RecordSink sink) {
    return new SheetTable(profiles, format, origin, sink);
  }

  /// The document of a table's row.
  public static Reading read(RawRecord record) {
    if (record.context() instanceof TableHead.Doubt) {
      return new Reading.Skipped(
          record.source(),
          "from here on rows are not in UTF-8, and their encoding can't be told: they are read,"
              + " their letters beyond ASCII left unknown; save the table as UTF-8");
    }
    if (!(record.context() instanceof TableHead.Row(TableHead head, int which))) {
      return new Reading.Broken(record.source(), "a row without the names of its columns");
    }
    try {
      return FactReader.read(
          head.facts(record.bytes()), head.profile().rules(), head.dates(), which, record.source());
    } catch (IOException | RuntimeException e) {
      return new Reading.Broken(record.source(), Reasons.of(e));
    }
  }

  @Override
  public String office(RawRecord record) {
    if (!profile.rules().office().isEmpty()
        || !(record.context() instanceof TableHead.Row(TableHead head, int which))) {
      return profile.rules().office();
    }
    try {
      String number = head.facts(record.bytes()).first(Field.NUMBER).orElse("");
      String office = number.substring(0, Math.min(2, number.length())).toUpperCase(Locale.ROOT);
      return OFFICE.matcher(office).matches() ? office : "";
    } catch (IOException | RuntimeException e) {
      return "";
    }
  }
}
