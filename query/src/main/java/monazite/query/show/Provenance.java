package monazite.query.show;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import monazite.query.show.Table.Column;

/// What a report rests on and how to make it again: the items that a patent landscape should report
/// (RIPL checklist: Smith et al., The Reporting Items for Patent Landscapes statement, Nature
/// Biotechnology 36, 1043-1047, 2018). No clock: the same command says the same.
///
/// @param question what was asked, in words
/// @param filters each filter that was given, as typed; none where all of the index was asked
/// @param sources the databases, as the index knows them
/// @param asOf the day that it answers for
/// @param program version of the program
/// @param seeds hash of the seeds that the index was judged with
/// @param parts inclusion, families, method, quality, limits: what the report says of itself
/// @param command the command line that makes the report again, bit for bit
public record Provenance(
    String question,
    List<String> filters,
    List<Source> sources,
    LocalDate asOf,
    String program,
    String seeds,
    List<Part> parts,
    String command) {
  /// Publications of one office read from one format.
  ///
  /// @param publications how many publications
  /// @param records how many records told of them: a publication may be told of several times
  /// @param first earliest day of publication; empty where none is stated
  /// @param last latest day of publication
  public record Source(
      String format,
      String office,
      long publications,
      long records,
      Optional<LocalDate> first,
      Optional<LocalDate> last) {}

  /// Sentences under a heading.
  ///
  /// @param key as in JSON: `limits`
  /// @param head as people read it
  public record Part(String key, String head, List<String> sentences) {
    public Part {
      sentences = List.copyOf(sentences);
    }
  }

  public Provenance {
    filters = List.copyOf(filters);
    sources = List.copyOf(sources);
    parts = List.copyOf(parts);
  }

  /// The same made by another command line: another format's.
  public Provenance by(String other) {
    return new Provenance(question, filters, sources, asOf, program, seeds, parts, other);
  }

  /// The keys `question`, `filters`, `sources` (each `format`, `office`, `publications`, `records`,
  /// `first`, `last`), `coverage` (`first`, `last`), `asOf`, `program`, `seeds`, each part's key
  /// with its sentences, and `command`.
  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("question", question);
    ArrayNode given = json.putArray("filters");
    filters.forEach(given::add);
    ArrayNode read = json.putArray("sources");
    for (Source source : sources) {
      ObjectNode row = read.addObject();
      row.put("format", source.format()).put("office", source.office());
      row.put("publications", source.publications()).put("records", source.records());
      row.put("first", text(source.first(), null)).put("last", text(source.last(), null));
    }
    ObjectNode coverage = json.putObject("coverage");
    coverage.put("first", text(first(), null)).put("last", text(last(), null));
    json.put("asOf", asOf.toString());
    json.put("program", program);
    json.put("seeds", seeds);
    for (Part part : parts) {
      ArrayNode sentences = json.putArray(part.key());
      part.sentences().forEach(sentences::add);
    }
    json.put("command", command);
    return json;
  }

  /// Everything but the sources, an item a row.
  Table table() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("question", question));
    rows.add(List.of("filters", filters.isEmpty() ? "none" : String.join("; ", filters)));
    rows.add(List.of("as of", asOf.toString()));
    rows.add(
        List.of(
            "dates of coverage",
            first().isEmpty()
                ? "no day of publication is stated"
                : "publications of " + text(first(), "") + " to " + text(last(), "")));
    for (Part part : parts) {
      for (int i = 0; i < part.sentences().size(); i++) {
        rows.add(List.of(i == 0 ? part.head() : "", part.sentences().get(i)));
      }
    }
    rows.add(List.of("program", "Monazite " + program));
    rows.add(List.of("seeds", seeds));
    rows.add(List.of("made again by", command));
    return new Table(
        "About this report",
        List.of(Column.text("item", "item"), Column.prose("what", "what")),
        rows);
  }

  /// The sources, a format and office a row.
  Table sourceTable() {
    return new Table(
        "Sources",
        List.of(
            Column.text("format", "format"),
            Column.text("office", "office"),
            Column.number("publications", "publications"),
            Column.number("records", "records"),
            Column.date("first", "first published"),
            Column.date("last", "last published")),
        sources.stream()
            .map(
                s ->
                    List.of(
                        s.format(),
                        s.office(),
                        Long.toString(s.publications()),
                        Long.toString(s.records()),
                        String.valueOf(text(s.first(), "")),
                        String.valueOf(text(s.last(), ""))))
            .toList());
  }

  private Optional<LocalDate> first() {
    return sources.stream().flatMap(s -> s.first().stream()).min(Comparator.naturalOrder());
  }

  private Optional<LocalDate> last() {
    return sources.stream().flatMap(s -> s.last().stream()).max(Comparator.naturalOrder());
  }

  private static @org.jspecify.annotations.Nullable String text(
      Optional<LocalDate> day, @org.jspecify.annotations.Nullable String none) {
    return day.map(LocalDate::toString).orElse(none);
  }
}
