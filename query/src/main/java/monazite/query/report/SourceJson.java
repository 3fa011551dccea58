package monazite.query.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.Source;
import monazite.indexer.merge.Disagreement;
import monazite.indexer.merge.Merged;

/// Where a dossier's values come from, and where its sources disagree, as JSON.
final class SourceJson {
  private SourceJson() {}

  /// Writes `sources`, each reading with the fields that it gives; `provenance`, each field with
  /// its source and, where it is short, its value; and `disagreements`, the value that counts
  /// first.
  ///
  /// @param readings the publication's own and those attached
  /// @param holder what tells a company from others, however its name is written
  static void write(
      ObjectNode json, List<PatentDocument> readings, Merged merged, UnaryOperator<String> holder) {
    sources(json.putArray("sources"), readings, merged);
    provenance(json.putObject("provenance"), merged);
    ArrayNode disagreements = json.putArray("disagreements");
    for (Disagreement one : Disagreement.among(readings, merged, holder)) {
      ObjectNode field = disagreements.addObject();
      field.put("field", one.field());
      ArrayNode values = field.putArray("values");
      for (Disagreement.Stated stated : one.values()) {
        ObjectNode value = values.addObject();
        value.put("value", stated.value());
        ArrayNode sources = value.putArray("sources");
        stated.sources().forEach(source -> sources.add(name(source)));
      }
    }
  }

  /// `us-grant-xml ipg130709.zip!ipg130709.xml@81321`
  private static String name(Source source) {
    return source.format() + " " + source;
  }

  private static void sources(ArrayNode json, List<PatentDocument> readings, Merged merged) {
    for (PatentDocument reading : readings) {
      Source source = reading.source();
      ObjectNode one = json.addObject();
      one.put("format", source.format());
      one.put("file", source.file());
      one.put("entry", source.entry().isEmpty() ? null : source.entry());
      one.put("offset", source.offset());
      one.put("mended", source.mended().isEmpty() ? null : source.mended());
      one.put("publication", reading.publication().toString());
      ArrayNode fields = one.putArray("gives");
      merged
          .origins()
          .forEach(
              (field, from) -> {
                if (from.equals(source)) {
                  fields.add(field);
                }
              });
    }
  }

  private static void provenance(ObjectNode json, Merged merged) {
    Map<String, String> shown = Disagreement.shown(merged);
    new TreeMap<>(merged.origins())
        .forEach(
            (field, source) -> {
              ObjectNode one = json.putObject(field);
              String value = shown.get(field);
              if (value != null) {
                one.put("value", value);
              }
              one.put("source", name(source));
            });
  }
}
