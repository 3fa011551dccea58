package monazite.indexer.classify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import monazite.corpus.document.Classification;

/// Reads labelled documents, one JSON object a line: `families` are ids (of patents) or objects
/// with id and role (of claim sets); `NONE` is no family.
public final class GoldReader {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> ASIDE = Set.of("device", "mention");

  private final boolean codes;

  /// @param codes whether the documents' codes are shown to the judge
  public GoldReader(boolean codes) {
    this.codes = codes;
  }

  /// The documents in the order of the file.
  ///
  /// @throws IOException where the file can't be read or a line is no JSON object, naming the line
  public List<GoldDocument> read(Path file) throws IOException {
    List<GoldDocument> all = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        all.add(document(JSON.readTree(line)));
      } catch (JsonProcessingException | IllegalArgumentException e) {
        throw new IOException(file + " line " + number + ": " + e.getMessage(), e);
      }
    }
    return all;
  }

  private GoldDocument document(JsonNode row) {
    Subject subject = subject(row);
    boolean texts = !(subject.abstracts().isEmpty() && subject.claims().isEmpty());
    boolean unclear = row.path("ambiguous").asBoolean(false);
    Optional<String> leftOut =
        texts ? unclear ? Optional.of("ambiguous") : Optional.empty() : Optional.of("no text");
    Set<String> families = new TreeSet<>();
    boolean coarse = false;
    for (JsonNode one : row.path("families")) {
      coarse |= one.isTextual();
      String id = one.isTextual() ? one.asText() : one.path("id").asText();
      boolean aside = one.isObject() && ASIDE.contains(one.path("role").asText(""));
      if (!id.equals("NONE") && !aside) {
        families.add(id);
      }
    }
    String id = row.path("publication").asText(row.path("id").asText());
    return new GoldDocument(id, subject, families, coarse, leftOut);
  }

  private Subject subject(JsonNode row) {
    List<Subject.ClaimText> claims = new ArrayList<>();
    for (JsonNode claim : row.path("claims")) {
      String text = claim.isTextual() ? claim.asText() : claim.path("text").asText("");
      int number = claim.path("num").asInt(claim.path("number").asInt(claims.size() + 1));
      if (!text.isBlank() && claim.path("status").asText("live").equals("live")) {
        claims.add(new Subject.ClaimText(Math.max(1, number), text, parents(claim)));
      }
    }
    claims.sort(java.util.Comparator.comparingInt(Subject.ClaimText::number));
    return new Subject(
        row.path("language").asText(""),
        texts(row, "title"),
        texts(row, "abstract"),
        claims,
        "",
        codes ? codes(row) : List.of());
  }

  /// A claim that only borrows from another is still independent.
  private static List<Integer> parents(JsonNode claim) {
    List<Integer> parents = new ArrayList<>();
    if (!claim.path("independent").asBoolean(false)) {
      claim.path("parents").forEach(one -> parents.add(one.asInt()));
    }
    return parents;
  }

  private static List<String> texts(JsonNode row, String name) {
    String text = row.path(name).isTextual() ? row.path(name).asText() : "";
    return text.isBlank() ? List.of() : List.of(text);
  }

  private static List<Classification> codes(JsonNode row) {
    List<Classification> all = new ArrayList<>();
    for (JsonNode code : row.path("cpc_or_ipc_shown")) {
      String symbol = code.asText().replace(" ", "").toUpperCase(Locale.ROOT);
      all.add(new Classification(Classification.Scheme.CPC, symbol, all.isEmpty(), false));
    }
    return all;
  }
}
