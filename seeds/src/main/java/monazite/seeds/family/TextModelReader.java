package monazite.seeds.family;

import java.util.Map;
import monazite.seeds.SeedFields;
import monazite.seeds.Seeds;

/// Reads `text-model.json`, which only a user's seeds can have.
final class TextModelReader {
  private final SeedFields fields;

  TextModelReader(Seeds.SeedFile file) {
    this.fields = SeedFields.of(file);
  }

  TextModel model() {
    fields.knowing("trained", "program", "documents", "folds", "families", "leftOut", "sources");
    SeedFields families = fields.object("families");
    Map<String, TextModel.Learnt> learnt = families.fields(id -> learnt(families.object(id)));
    return new TextModel(fields.text("trained"), (int) fields.number("documents"), learnt);
  }

  private static TextModel.Learnt learnt(SeedFields family) {
    family.knowing("documents", "precision", "recall", "f1", "bias", "weights");
    SeedFields weights = family.object("weights");
    return new TextModel.Learnt(
        (int) family.number("documents"),
        family.number("precision"),
        family.number("recall"),
        family.number("f1"),
        family.number("bias"),
        weights.fields(weights::number));
  }
}
