package monazite.query.card;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import monazite.query.census.FamilyOfRights;
import monazite.query.gap.Demand;
import monazite.query.gap.Finding;
import monazite.query.gap.Gap;
import monazite.query.gap.GapMatrix;
import monazite.query.gap.Insufficient;
import monazite.query.gap.Quadrant;
import monazite.query.gap.SetAside;
import monazite.query.show.Figures;

/// The answer as JSON: `{"asOf","home","gaps":[...],"insufficient":[...],"setAside":[...],
/// "matrices":[...],"quadrants":[...],"dependency":[...],"policyCoverage":[...],
/// "statements":[...],"notes","seed"}`.
final class GapJson {
  private GapJson() {}

  static ObjectNode of(
      Landscape landscape,
      List<GapCard> cards,
      List<Dependency> dependencies,
      List<PolicyCover> covers) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("asOf", landscape.asOf().toString());
    json.put("home", landscape.home().isEmpty() ? null : landscape.home());
    json.put("families", landscape.families().size());
    ArrayNode gaps = json.putArray("gaps");
    cards.forEach(card -> gaps.add(gap(card)));
    ArrayNode insufficient = json.putArray("insufficient");
    landscape.answer().insufficient().forEach(one -> insufficient.add(insufficient(one)));
    ArrayNode aside = json.putArray("setAside");
    landscape.answer().setAside().forEach(one -> aside.add(setAside(one)));
    ArrayNode matrices = json.putArray("matrices");
    landscape.answer().matrices().forEach(one -> matrices.add(matrix(one)));
    ArrayNode quadrants = json.putArray("quadrants");
    landscape.answer().quadrants().forEach(one -> quadrants.add(quadrant(one)));
    ArrayNode depends = json.putArray("dependency");
    dependencies.forEach(one -> depends.add(dependency(one)));
    ArrayNode cover = json.putArray("policyCoverage");
    covers.forEach(one -> cover.add(cover(one, landscape)));
    ArrayNode statements = json.putArray("statements");
    landscape.verdicts().forEach(one -> statements.add(one.json()));
    landscape.answer().notes().forEach(json.putArray("notes")::add);
    json.put("seed", landscape.answer().seed());
    return json;
  }

  static ObjectNode gap(GapCard card) {
    Gap gap = card.gap();
    Gap.Measure measure = gap.measure();
    ObjectNode json = head(gap);
    json.put("kind", gap.kind());
    number(json, "expected", measure.expected());
    number(json, "found", measure.found());
    number(json, "posterior", measure.posterior());
    ArrayNode interval = json.putArray("interval");
    interval.add(Figures.exact(measure.lo())).add(Figures.exact(measure.hi()));
    json.put("confidenceClass", gap.confidence().name());
    json.put("flipCount", gap.flipCount().orElse(null));
    json.put("fragile", gap.fragile());
    json.put("unit", measure.unit());
    number(json, "effectiveSize", measure.effectiveSize());
    number(json, "score", measure.score());
    json.put("scoreName", measure.scoreName());
    number(json, "threshold", measure.threshold());
    json.put("falseDiscovery", gap.falseDiscovery().map(Figures::exact).orElse(null));
    gap.why().forEach(json.putArray("why")::add);
    gap.mayBeFalse().forEach(json.putArray("mayBeFalse")::add);
    ArrayNode demand = json.putArray("demand");
    gap.demand().forEach(one -> demand.add(demand(one)));
    ArrayNode nearest = json.putArray("nearest");
    card.nearest().forEach(one -> nearest.add(family(one)));
    ArrayNode holders = json.putArray("holders");
    gap.holders()
        .forEach(
            one ->
                holders
                    .addObject()
                    .put("name", one.name())
                    .put("share", Figures.exact(one.share())));
    gap.evidence().forEach(json.putArray("evidence")::add);
    return json;
  }

  private static ObjectNode head(Finding finding) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("type", finding.type().id());
    json.put("title", finding.type().title());
    ObjectNode cell = json.putObject("cell");
    finding.cell().forEach(cell::put);
    return json;
  }

  static ObjectNode insufficient(Insufficient one) {
    ObjectNode json = head(one);
    json.put("kind", one.kind().name());
    json.put("expected", one.expected().map(Figures::exact).orElse(null));
    number(json, "found", one.found());
    json.put("reason", one.reason());
    json.put("wouldSuffice", one.wouldSuffice());
    return json;
  }

  private static ObjectNode setAside(SetAside one) {
    ObjectNode json = head(one);
    json.put("kind", one.kind().name());
    json.put("reason", one.reason());
    return json;
  }

  private static ObjectNode demand(Demand one) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("document", one.document());
    json.put("place", one.place());
    json.put("kind", one.kind().name().toLowerCase(java.util.Locale.ROOT));
    json.put("country", one.country().orElse(null));
    json.put("by", one.by().orElse(null));
    json.put("quote", one.quote());
    return json;
  }

  private static ObjectNode family(FamilyOfRights one) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("family", one.key());
    json.put("publication", one.publications().getFirst());
    json.put("title", one.title());
    json.put("holder", one.ownerNames());
    return json;
  }

  private static ObjectNode matrix(GapMatrix one) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("name", one.name()).put("material", one.material().isEmpty() ? null : one.material());
    json.put("rowKind", one.rowKind()).put("columnKind", one.columnKind());
    json.put("cellsTold", one.cellsTold());
    ArrayNode cells = json.putArray("cells");
    for (int row = 0; row < one.rows().size(); row++) {
      for (int column = 0; column < one.columns().size(); column++) {
        GapMatrix.Cell cell = one.cells().get(row).get(column);
        ObjectNode node = cells.addObject();
        node.put("row", one.rows().get(row)).put("column", one.columns().get(column));
        number(node, "found", cell.found());
        number(node, "expected", cell.expected());
        number(node, "score", cell.score());
      }
    }
    return json;
  }

  private static ObjectNode quadrant(Quadrant one) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("material", one.material()).put("quadrant", one.place().words());
    json.put("families", one.families());
    measured(json, "growthPerYear", one.growth());
    json.put("standing", one.standing());
    measured(json, "concentration", one.concentration());
    return json;
  }

  private static void measured(ObjectNode json, String key, Optional<Quadrant.Measured> measured) {
    if (measured.isEmpty()) {
      json.putNull(key);
    } else {
      ObjectNode node = json.putObject(key);
      number(node, "value", measured.get().value());
      ArrayNode interval = node.putArray("interval");
      interval.add(Figures.exact(measured.get().interval().lo()));
      interval.add(Figures.exact(measured.get().interval().hi()));
    }
  }

  private static ObjectNode dependency(Dependency one) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("material", one.material()).put("standing", one.total());
    ArrayNode countries = json.putArray("countries");
    for (Map.Entry<String, List<FamilyOfRights>> entry : one.countries().entrySet()) {
      countries
          .addObject()
          .put("country", entry.getKey().isEmpty() ? null : entry.getKey())
          .put("families", entry.getValue().size())
          .put("coreShare", Figures.exact(one.coreShare(entry.getKey())));
    }
    return json;
  }

  private static ObjectNode cover(PolicyCover one, Landscape landscape) {
    ObjectNode json = demand(one.demand());
    one.demand().families().forEach(json.putArray("families")::add);
    one.demand().topics().forEach(json.putArray("topics")::add);
    json.put("found", one.families().size());
    json.put("standing", one.standing().size());
    json.put("heldAtHome", one.atHome().size());
    json.put("verdict", one.verdict(landscape.answer()));
    return json;
  }

  /// A number, null for none: JSON has no NaN.
  private static void number(ObjectNode json, String key, double value) {
    if (Double.isFinite(value)) {
      json.put(key, Figures.exact(value));
    } else {
      json.putNull(key);
    }
  }
}
