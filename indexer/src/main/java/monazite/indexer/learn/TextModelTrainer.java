package monazite.indexer.learn;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import monazite.corpus.document.PatentDocument;
import monazite.indexer.classify.CodeLabels;
import monazite.indexer.classify.Subject;
import monazite.indexer.classify.TextFeatures;
import monazite.seeds.family.FamilySeeds;

/// Learns from documents that carry codes which words of titles and abstracts go with a family's
/// codes. The order of the documents doesn't matter; the same ones give the same model.
public final class TextModelTrainer {
  /// Documents that a family needs.
  public static final int LEAST = 10;

  private static final int FOLDS = 5;
  private static final int RAREST_WORD = 3;
  private static final int MOST_WORDS = 60_000;
  private static final int KEPT_WORDS = 3000;
  private static final int OTHERS_FOR_ONE = 20;
  private static final int OTHERS_AT_LEAST = 2000;

  /// A family of which the model was wrong too often isn't kept.
  private static final double WORST_F1 = 0.6;

  private final CodeLabels labels;
  private final Map<String, Example> examples = new TreeMap<>();

  public TextModelTrainer(FamilySeeds seeds) {
    this.labels = new CodeLabels(seeds);
  }

  /// Takes a document; one without codes or abstract teaches nothing. Where some had titles only,
  /// the model would learn that `the` and `has` speak for the kind that has abstracts.
  public void take(PatentDocument document) {
    Subject subject = Subject.of(document, Set.of());
    if (subject.abstracts().isEmpty()) {
      return;
    }
    List<String> texts = new ArrayList<>(subject.titles());
    texts.addAll(subject.abstracts());
    Collection<String> features = TextFeatures.ofTexts(texts);
    if (!features.isEmpty()) {
      labels
          .of(subject.codes())
          .ifPresent(
              said ->
                  examples.put(
                      document.publication().toString(),
                      new Example(
                          document.publication().toString(),
                          new ArrayList<>(features),
                          said.certain(),
                          said.doubtful())));
    }
  }

  /// The model as a file of the seeds.
  ///
  /// @param day day of training
  public ObjectNode train(LocalDate day, String program) {
    List<Example> chosen = chosen();
    Regression regression = new Regression(words(chosen));
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("trained", day.toString());
    json.put("program", program);
    json.put("documents", chosen.size());
    json.put("folds", FOLDS);
    ObjectNode families = json.putObject("families");
    ObjectNode leftOut = json.putObject("leftOut");
    TreeSet<String> ids = new TreeSet<>();
    chosen.forEach(example -> ids.addAll(example.certain()));
    for (String id : ids) {
      long documents = chosen.stream().filter(one -> one.certain().contains(id)).count();
      if (documents < LEAST) {
        leftOut.put(id, documents + " documents, " + LEAST + " are needed");
        continue;
      }
      CrossValidation.Figures figures = CrossValidation.of(chosen, id, FOLDS, regression);
      if (figures.f1() < WORST_F1) {
        leftOut.put(id, "F1 " + figures.f1() + " by cross-validation, " + WORST_F1 + " is needed");
        continue;
      }
      ObjectNode family = families.putObject(id);
      family.put("documents", documents);
      family.put("precision", figures.precision());
      family.put("recall", figures.recall());
      family.put("f1", figures.f1());
      enter(family, regression.fit(sure(chosen, id), one -> one.certain().contains(id)));
    }
    return json;
  }

  /// Documents of which the codes say for certain whether they are of a family.
  static List<Example> sure(List<Example> examples, String id) {
    return examples.stream().filter(one -> !one.doubtful().contains(id)).toList();
  }

  /// All documents of a family, and of the others a number that doesn't drown them, taken evenly.
  private List<Example> chosen() {
    List<Example> others =
        examples.values().stream().filter(one -> one.certain().isEmpty()).toList();
    int said = examples.size() - others.size();
    int wanted = Math.max(OTHERS_AT_LEAST, OTHERS_FOR_ONE * said);
    int step = Math.max(1, others.size() / wanted);
    List<Example> chosen = new ArrayList<>();
    int number = 0;
    for (Example example : examples.values()) {
      if (!example.certain().isEmpty() || number++ % step == 0) {
        chosen.add(example);
      }
    }
    return chosen;
  }

  /// Words of several documents, the most frequent first where there are too many.
  private static List<String> words(List<Example> chosen) {
    Map<String, Integer> counts = new TreeMap<>();
    chosen.forEach(one -> one.features().forEach(word -> counts.merge(word, 1, Integer::sum)));
    return counts.entrySet().stream()
        .filter(one -> one.getValue() >= RAREST_WORD && one.getValue() * 2 <= chosen.size())
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_WORDS)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /// The words that weigh most, the heaviest first.
  private static void enter(ObjectNode family, Regression.Fit fit) {
    family.put("bias", CrossValidation.rounded(fit.bias()));
    ObjectNode weights = family.putObject("weights");
    fit.weights().entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<String, Double> one) -> -Math.abs(one.getValue()))
                .thenComparing(Map.Entry::getKey))
        .limit(KEPT_WORDS)
        .filter(one -> CrossValidation.rounded(one.getValue()) != 0)
        .forEach(one -> weights.put(one.getKey(), CrossValidation.rounded(one.getValue())));
  }
}
