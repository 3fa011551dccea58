package monazite.indexer.judge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import monazite.indexer.claims.ClaimAnatomist;
import monazite.seeds.Seeds;

/// How well claim sets are put in the order core, improvement, peripheral.
///
/// @param sets each set with the person's label and the program's
/// @param leftOut rows that have no such label
/// @param pairs pairs of sets with different labels
/// @param ordered share of them whose scores are in the right order; a tie is half right
/// @param lo lower bound of the share, 95 %, sets drawn again with replacement
/// @param hi upper bound
/// @param byLength the share if the shortest claim of a set decided alone, compared by its place
///     within its language
/// @param core share of pairs of a core set with another that are in order (the area under the ROC
///     curve); NaN without any
/// @param peripheral the same of peripheral sets
/// @param without the share with each part of the score left out; `field` compares with all claims
///     of a type and language
/// @param confusion number of sets by `label > program's label`
public record OrderEvaluation(
    List<Row> sets,
    int leftOut,
    int pairs,
    double ordered,
    double lo,
    double hi,
    double byLength,
    double core,
    double peripheral,
    Map<String, Double> without,
    Map<String, Integer> confusion) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int DRAWS = 1000;

  public OrderEvaluation {
    sets = List.copyOf(sets);
  }

  /// One set.
  ///
  /// @param claim number of its broadest claim
  public record Row(String id, String label, String given, double score, int claim) {}

  /// Judges labelled sets, a JSON object a line in the form that `classify` takes, with `label` or
  /// `claimsLabelHint`.
  ///
  /// @throws IOException where the file can't be read, or naming the line that can't be
  public static OrderEvaluation of(Path file, Seeds seeds) throws IOException {
    Judge judge = Judge.of(seeds);
    List<LabelledSet> sets = new ArrayList<>();
    int number = 0;
    int leftOut = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        JsonNode row = JSON.readTree(line);
        String label = row.path("label").asText(row.path("claimsLabelHint").asText());
        if (LabelledSet.orders(label)) {
          sets.add(judge.labelled(row, row.path("id").asText(), label));
        } else {
          leftOut++;
        }
      } catch (JsonProcessingException e) {
        throw new IOException(file + " line " + number + ": " + e.getOriginalMessage(), e);
      } catch (IllegalArgumentException e) {
        throw new IOException(file + " line " + number + ": " + e.getMessage(), e);
      }
    }
    return of(sets, leftOut, judge);
  }

  private static OrderEvaluation of(List<LabelledSet> sets, int leftOut, Judge judge) {
    Map<String, Double> without = new LinkedHashMap<>();
    for (String part : ClaimAnatomist.PARTS) {
      without.put(
          part,
          ordered(
              sets, scores(sets, set -> set.highest(claim -> judge.scoreWithout(part, claim)))));
    }
    without.put("field", ordered(sets, scores(sets, LabelledSet::fieldlessScore)));
    Map<String, Integer> confusion = new TreeMap<>();
    sets.forEach(set -> confusion.merge(set.label() + " > " + set.given(), 1, Integer::sum));
    double[] scores = scores(sets, LabelledSet::score);
    double[] drawn = drawn(sets, scores, (long) judge.coreRules().number("seed"));
    return new OrderEvaluation(
        sets.stream()
            .map(set -> new Row(set.id(), set.label(), set.given(), set.score(), set.broadest()))
            .toList(),
        leftOut,
        pairs(sets),
        ordered(sets, scores),
        quantile(drawn, 0.025),
        quantile(drawn, 0.975),
        ordered(sets, scores(sets, set -> brevity(set, sets))),
        area(sets, scores, 2),
        area(sets, scores, 0),
        without,
        confusion);
  }

  private static double[] scores(List<LabelledSet> sets, ToDoubleFunction<LabelledSet> by) {
    return sets.stream().mapToDouble(by).toArray();
  }

  /// Share of the language's sets with a longer shortest claim: what length alone says, whatever
  /// the language counts in.
  private static double brevity(LabelledSet set, List<LabelledSet> sets) {
    return sets.stream()
        .filter(other -> other.language().equals(set.language()))
        .mapToDouble(other -> half(Integer.compare(other.shortest(), set.shortest())))
        .average()
        .orElse(0.5);
  }

  private static double half(int sign) {
    return sign > 0 ? 1 : sign == 0 ? 0.5 : 0;
  }

  private static int pairs(List<LabelledSet> sets) {
    int pairs = 0;
    for (LabelledSet one : sets) {
      pairs += (int) sets.stream().filter(other -> one.rank() > other.rank()).count();
    }
    return pairs;
  }

  private static double ordered(List<LabelledSet> sets, double[] scores) {
    int[] all = new int[sets.size()];
    Arrays.setAll(all, i -> i);
    return ordered(sets, scores, all);
  }

  private static double ordered(List<LabelledSet> sets, double[] scores, int[] chosen) {
    double right = 0;
    int pairs = 0;
    for (int one : chosen) {
      for (int other : chosen) {
        if (sets.get(one).rank() > sets.get(other).rank()) {
          right += half(Double.compare(scores[one], scores[other]));
          pairs++;
        }
      }
    }
    return pairs == 0 ? Double.NaN : right / pairs;
  }

  /// Of pairs of a set of one rank with one of another, the share in order.
  private static double area(List<LabelledSet> sets, double[] scores, int rank) {
    double right = 0;
    int pairs = 0;
    for (int one = 0; one < scores.length; one++) {
      for (int other = 0; other < scores.length; other++) {
        if (sets.get(one).rank() == rank && sets.get(other).rank() != rank) {
          int wanted = Integer.compare(rank, sets.get(other).rank());
          right += half(wanted * Double.compare(scores[one], scores[other]));
          pairs++;
        }
      }
    }
    return pairs == 0 ? Double.NaN : right / pairs;
  }

  private static double quantile(double[] rising, double share) {
    return rising.length == 0 ? Double.NaN : rising[(int) Math.round(share * (rising.length - 1))];
  }

  /// The shares of sets drawn again, rising; a draw of one label only has none.
  private static double[] drawn(List<LabelledSet> sets, double[] scores, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] shares = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      int[] chosen = random.ints(sets.size(), 0, Math.max(1, sets.size())).toArray();
      shares[draw] = ordered(sets, scores, chosen);
    }
    return Arrays.stream(shares).filter(share -> !Double.isNaN(share)).sorted().toArray();
  }
}
