package monazite.query.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import monazite.corpus.policy.Block;
import monazite.corpus.policy.PolicyDocument;
import monazite.query.ask.SearchEngine;
import monazite.query.show.Answer;
import monazite.query.show.Table;
import monazite.query.show.Table.Column;

/// Passages of policy documents, each with its place, or the documents themselves.
public final class PolicySearchReport {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private PolicySearchReport() {}

  /// The first `limit` passages with these words; the first documents where there are none.
  public static Answer run(SearchEngine engine, String words, int limit) throws IOException {
    return words.isBlank() ? documents(engine, limit) : passages(engine, words, limit);
  }

  private static Answer passages(SearchEngine engine, String words, int limit) throws IOException {
    SearchEngine.PolicyAnswer found = engine.policies(words, limit);
    ObjectNode json = JSON.objectNode();
    json.put("total", found.total());
    json.put("documents", found.documents());
    ArrayNode all = json.putArray("passages");
    List<ObjectNode> lines = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (SearchEngine.Passage passage : found.passages()) {
      PolicyDocument document = passage.document();
      Block block = passage.block();
      String kind = block.kind().name().toLowerCase(Locale.ROOT);
      ObjectNode line = JSON.objectNode();
      line.put("document", document.name());
      line.put("id", document.id());
      line.put("title", document.title());
      line.put("kind", kind);
      line.put("place", block.place().toString());
      line.put("quote", block.text());
      all.add(line);
      lines.add(line);
      rows.add(List.of(document.name(), block.place().toString(), kind, block.text()));
    }
    Table table =
        new Table(
            "Passages found",
            List.of(
                Column.text("document", "document"),
                Column.text("place", "place"),
                Column.text("kind", "kind"),
                Column.text("quote", "quote")),
            rows);
    String note =
        "%d passages in %d policy documents, %d shown"
            .formatted(found.total(), found.documents(), rows.size());
    return new Answer(json, lines, List.of(table), List.of(note));
  }

  private static Answer documents(SearchEngine engine, int limit) throws IOException {
    List<PolicyDocument> found = new ArrayList<>();
    engine.eachPolicy(found::add);
    ObjectNode json = JSON.objectNode();
    json.put("total", found.size());
    ArrayNode all = json.putArray("policies");
    List<ObjectNode> lines = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (PolicyDocument document : found.subList(0, Math.min(limit, found.size()))) {
      ObjectNode line = line(document);
      all.add(line);
      lines.add(line);
      rows.add(
          List.of(
              document.name(),
              document.title(),
              document.issuer().orElse(""),
              issued(document),
              period(document),
              document.language(),
              Integer.toString(document.blocks().size())));
    }
    Table table =
        new Table(
            "Policy documents",
            List.of(
                Column.text("document", "document"),
                Column.text("title", "title"),
                Column.text("issuer", "issuer"),
                Column.text("issued", "issued"),
                Column.text("period", "period"),
                Column.text("language", "language"),
                Column.number("passages", "passages")),
            rows);
    String note = "%d policy documents, %d shown".formatted(found.size(), rows.size());
    return new Answer(json, lines, List.of(table), List.of(note));
  }

  private static ObjectNode line(PolicyDocument document) {
    ObjectNode line = JSON.objectNode();
    line.put("document", document.name());
    line.put("id", document.id());
    line.put("title", document.title());
    line.put("issuer", document.issuer().orElse(null));
    line.put("issued", document.issued().map(Object::toString).orElse(null));
    document.year().ifPresentOrElse(it -> line.put("year", it), () -> line.putNull("year"));
    document.periodFrom().ifPresentOrElse(it -> line.put("from", it), () -> line.putNull("from"));
    document.periodTo().ifPresentOrElse(it -> line.put("to", it), () -> line.putNull("to"));
    line.put("language", document.language());
    line.put("machineTranslated", document.machineTranslated());
    line.put("passages", document.blocks().size());
    line.put("source", document.source().toString());
    return line;
  }

  private static String issued(PolicyDocument document) {
    return document
        .issued()
        .map(Object::toString)
        .or(() -> document.year().map(Object::toString))
        .orElse("");
  }

  private static String period(PolicyDocument document) {
    Optional<Integer> from = document.periodFrom();
    Optional<Integer> to = document.periodTo();
    return from.map(it -> it + "-").orElse("") + to.map(Object::toString).orElse("");
  }
}
