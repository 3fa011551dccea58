package monazite.query.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import monazite.corpus.document.Citation;
import monazite.corpus.document.Classification;
import monazite.corpus.document.LegalEvent;
import monazite.corpus.document.Party;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.Priority;
import monazite.corpus.document.Relation;
import monazite.indexer.holders.Holder;
import monazite.indexer.holders.Holders;
import monazite.indexer.merge.Merged;
import monazite.indexer.merge.SourceMerger;
import monazite.indexer.run.Readings;
import monazite.indexer.term.GrantDay;
import monazite.indexer.term.TermCalculator;
import monazite.indexer.term.TermCase;
import monazite.indexer.term.TermJson;
import monazite.query.ask.SearchEngine.StoredPatent;
import monazite.seeds.law.Jurisdictions;
import monazite.seeds.law.KindCode;

/// Everything about one patent as JSON: what its sources state and where, what was judged with its
/// evidence, and the term with its steps.
public final class Dossier {
  private static final JsonMapper JSON = new JsonMapper();
  private final TermCalculator calculator;
  private final Holders holders;
  private final LocalDate asOf;

  /// @param holders what tells that two names mean one company
  /// @param asOf the day that status is told for
  public Dossier(Jurisdictions law, Holders holders, LocalDate asOf) {
    this.calculator = new TermCalculator(law);
    this.holders = holders;
    this.asOf = asOf;
  }

  /// The first holder on the day.
  private Optional<String> holder(JsonNode held) {
    for (JsonNode span : held) {
      if (!LocalDate.parse(span.path("from").asText()).isAfter(asOf)
          && !LocalDate.parse(span.path("to").asText()).isBefore(asOf)) {
        return Optional.of(span.path("name").asText());
      }
    }
    return Optional.empty();
  }

  /// The dossier of a stored patent.
  public ObjectNode of(StoredPatent stored) {
    List<PatentDocument> readings = Readings.parse(stored.sources());
    List<PatentDocument> attached = Readings.parse(stored.attached());
    Merged merged = SourceMerger.merge(readings, attached);
    PatentDocument document = merged.document();
    TermCase facts = TermCase.of(document);
    JsonNode judged = judged(stored);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("publication", document.publication().toString());
    json.put("office", document.publication().office());
    json.put("number", document.publication().number());
    json.put("kind", document.publication().kind());
    json.put("kindMeaning", calculator.kind(facts).map(KindCode::meaning).orElse(null));
    json.put("applicationType", text(document.applicationType()));
    json.put("application", document.application().orElse(null));
    texts(json.putObject("title"), document.titles());
    texts(json.putObject("abstract"), document.abstracts());
    parties(json.putArray("applicants"), document, Party.Role.APPLICANT);
    parties(json.putArray("assignees"), document, Party.Role.ASSIGNEE);
    json.put("holder", holder(judged.path("held")).orElse(null));
    json.set("holders", array(judged, "holders"));
    json.set("transfers", array(judged, "transfers"));
    parties(json.putArray("inventors"), document, Party.Role.INVENTOR);
    Optional<GrantDay> derived = calculator.grantDay(facts);
    dates(json.putObject("dates"), document, derived);
    priorities(json.putArray("priorities"), document);
    relations(json.putArray("relations"), document);
    classifications(json.putArray("classifications"), document);
    citations(json.putArray("citations"), document);
    json.set("claims", array(judged, "claims"));
    json.put("claimsLabel", judged.path("claimsLabel").asText("insufficient"));
    json.set(
        "core",
        stored
            .core()
            .<JsonNode>map(text -> read(stored, text))
            .orElse(JsonNodeFactory.instance.nullNode()));
    json.set(
        "corrected",
        judged.path("corrected").isObject()
            ? judged.path("corrected")
            : JsonNodeFactory.instance.nullNode());
    json.set("families", array(judged, "families"));
    json.set("topics", array(judged, "topics"));
    termFacts(json.putObject("termFacts"), document);
    json.set("term", TermJson.of(calculator.term(facts, asOf)));
    List<PatentDocument> all = Stream.concat(readings.stream(), attached.stream()).toList();
    SourceJson.write(json, all, merged, this::holder);
    derived.ifPresent(day -> granted(json, day));
    return json;
  }

  /// Status by state of a patent that is a bundle of rights, as far as is known; empty for others.
  public JsonNode states(List<StoredPatent> stored) {
    if (stored.isEmpty()) {
      return JsonNodeFactory.instance.objectNode();
    }
    Merged merged =
        SourceMerger.merge(
            Readings.parse(stored.getFirst().sources()),
            Readings.parse(stored.getFirst().attached()));
    return TermJson.of(calculator.term(TermCase.of(merged.document()), asOf)).path("states");
  }

  /// A day of grant that follows from the publication says so.
  private static void granted(ObjectNode json, GrantDay day) {
    ObjectNode origin = json.withObject("/provenance/granted");
    origin.put("value", day.day().toString());
    origin.put(
        "source",
        "derived: a document of kind "
            + day.kind()
            + " is printed on the day of grant ("
            + day.citation()
            + ")");
  }

  private String holder(String name) {
    return holders.resolve(name).map(Holder::id).orElse(name);
  }

  private static JsonNode judged(StoredPatent stored) {
    return read(stored, stored.judged().orElse("{}"));
  }

  private static JsonNode read(StoredPatent stored, String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("index: " + stored.publication() + ": " + e.getMessage(), e);
    }
  }

  private static ArrayNode array(JsonNode json, String key) {
    return json.path(key) instanceof ArrayNode array ? array : JsonNodeFactory.instance.arrayNode();
  }

  private static @org.jspecify.annotations.Nullable String text(String text) {
    return text.isEmpty() ? null : text;
  }

  private static void texts(ObjectNode json, Map<String, String> texts) {
    new TreeMap<>(texts).forEach(json::put);
  }

  private static void parties(ArrayNode json, PatentDocument document, Party.Role role) {
    for (Party party : document.parties()) {
      if (party.role() == role) {
        ObjectNode one = json.addObject();
        one.put("name", party.name());
        one.put("country", text(party.country()));
        one.put("person", party.person());
      }
    }
  }

  private static void dates(ObjectNode json, PatentDocument document, Optional<GrantDay> derived) {
    SummaryJson.date(json, "filed", document.filed());
    SummaryJson.date(
        json,
        "priority",
        document.priorities().stream()
            .flatMap(priority -> priority.date().stream())
            .min(LocalDate::compareTo));
    SummaryJson.date(json, "published", document.published());
    SummaryJson.date(json, "granted", document.granted().or(() -> derived.map(GrantDay::day)));
    SummaryJson.date(json, "internationalFiling", document.termFacts().internationalFiling());
    SummaryJson.date(json, "nationalEntry", document.termFacts().nationalEntry());
  }

  private static void priorities(ArrayNode json, PatentDocument document) {
    for (Priority priority : document.priorities()) {
      ObjectNode one = json.addObject();
      one.put("office", priority.office());
      one.put("number", priority.number());
      SummaryJson.date(one, "date", priority.date());
      one.put("kind", text(priority.kind()));
    }
  }

  private static void relations(ArrayNode json, PatentDocument document) {
    for (Relation relation : document.relations()) {
      ObjectNode one = json.addObject();
      one.put("kind", relation.kind().name().toLowerCase(java.util.Locale.ROOT));
      one.put("office", relation.office());
      one.put("number", relation.number());
      SummaryJson.date(one, "filed", relation.filed());
      one.put("patent", relation.patent().orElse(null));
      SummaryJson.date(one, "patentDate", relation.patentDate());
    }
  }

  private static void classifications(ArrayNode json, PatentDocument document) {
    for (Classification code : document.classifications()) {
      ObjectNode one = json.addObject();
      one.put("scheme", code.scheme().name());
      one.put("symbol", code.symbol());
      one.put("first", code.first());
      one.put("additional", code.additional());
    }
  }

  private static void citations(ArrayNode json, PatentDocument document) {
    for (Citation citation : document.citations()) {
      ObjectNode one = json.addObject();
      one.put("publication", citation.publication());
      one.put("by", text(citation.by()));
    }
  }

  private static void termFacts(ObjectNode json, PatentDocument document) {
    json.put("adjustmentDays", document.termFacts().adjustmentDays().orElse(null));
    json.put("lengthOfGrantYears", document.termFacts().lengthOfGrantYears().orElse(null));
    json.put("terminalDisclaimer", document.termFacts().terminalDisclaimer());
    SummaryJson.date(json, "disclaimedFrom", document.termFacts().disclaimedFrom());
    json.put("disclaimerText", document.termFacts().disclaimerText().orElse(null));
    ArrayNode events = json.putArray("events");
    for (LegalEvent event : document.termFacts().events()) {
      ObjectNode one = events.addObject();
      one.put("office", event.office());
      one.put("code", event.code());
      SummaryJson.date(one, "date", event.date());
      one.put("effective", event.effective());
      one.put("text", text(event.text()));
    }
  }
}
