package monazite.query.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import monazite.indexer.store.IndexFolder;
import monazite.query.ask.SearchEngine;
import monazite.query.show.Provenance;
import monazite.query.show.Provenance.Part;

/// What reports rest on: what the index says of itself, the method that all of them share, and what
/// one of them says of its own.
///
/// @param about what the index says of itself
/// @param filters as typed; none where all of the index was asked
/// @param asOf the day that is answered for
/// @param command the command line that makes the report again
public record ReportBasis(
    IndexFolder.About about, List<String> filters, LocalDate asOf, String command) {
  private static final String METHOD = "method.json";

  public ReportBasis {
    filters = List.copyOf(filters);
  }

  /// The basis of one report.
  ///
  /// @param question what it answers
  /// @param own its parts: `inclusion`, `deduplication`, `method`, `limits`, ...; they come first
  public Provenance of(SearchEngine engine, String question, List<Part> own) throws IOException {
    List<Part> parts = new ArrayList<>(own);
    parts.addAll(shared());
    return new Provenance(
        question,
        filters,
        engine.sources().stream()
            .map(
                one ->
                    new Provenance.Source(
                        one.format(),
                        one.office(),
                        one.publications(),
                        one.records(),
                        one.first(),
                        one.last()))
            .toList(),
        asOf,
        about.program(),
        about.seeds(),
        parts,
        command);
  }

  private static List<Part> shared() throws IOException {
    try (InputStream in = ReportBasis.class.getResourceAsStream(METHOD)) {
      List<Part> parts = new ArrayList<>();
      for (JsonNode part : new JsonMapper().readTree(in).path("parts")) {
        List<String> sentences = new ArrayList<>();
        part.path("sentences").forEach(sentence -> sentences.add(sentence.asText()));
        parts.add(new Part(part.path("key").asText(), part.path("head").asText(), sentences));
      }
      return parts;
    }
  }
}
