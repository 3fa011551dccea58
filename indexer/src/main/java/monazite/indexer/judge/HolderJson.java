package monazite.indexer.judge;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import monazite.corpus.document.Party;
import monazite.indexer.holders.FrontName;
import monazite.indexer.holders.HeldSpan;
import monazite.indexer.holders.Holder;
import monazite.indexer.holders.Holders;
import monazite.indexer.holders.Stage;
import monazite.indexer.holders.Step;

/// A holder as JSON: whom the front page names, why that is this holder, and what became of it.
final class HolderJson {
  private HolderJson() {}

  static ObjectNode of(Party party, Holder holder, String today, Holders holders) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", holder.id());
    json.put("printed", party.name());
    json.put("country", party.country());
    json.put("name", holder.displayName());
    json.put("reason", holder.reason());
    json.put("today", today);
    ArrayNode chain = json.putArray("chain");
    for (Step step : holders.chain(holder.id())) {
      ObjectNode one = chain.addObject();
      one.put("from", step.fromName());
      one.put("to", step.toName());
      one.put("kind", step.how().kind().word());
      one.put("when", step.how().when().orElse(null));
      one.put("followed", step.followed());
      one.put("certain", step.how().certain());
      one.put("evidence", step.how().evidence());
    }
    return json;
  }

  /// Who held the right after each recorded transfer.
  static ArrayNode transfers(List<Stage> stages, Holders holders) {
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    for (Stage stage : stages.subList(1, stages.size())) {
      for (FrontName name : stage.names()) {
        json.addObject()
            .put("from", stage.from().toString())
            .put("id", name.id())
            .put("printed", name.printed())
            .put(
                "name",
                holders.isKnown(name.id()) ? holders.displayName(name.id()) : name.printed())
            .put("reason", name.reason());
      }
    }
    return json;
  }

  /// Who holds the right over time.
  static ArrayNode held(List<HeldSpan> spans) {
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    for (HeldSpan span : spans) {
      json.addObject()
          .put("from", span.from().toString())
          .put("to", span.to().toString())
          .put("id", span.id())
          .put("name", span.name());
    }
    return json;
  }
}
