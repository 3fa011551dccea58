package monazite.indexer.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchResult;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Finds patterns over the words and parts of speech of English sentences: CoreNLP's TokensRegex
/// over its Penn Treebank tags. The tagger's model is read with the first sentence.
public final class EnglishPatterns {
  /// A longer sentence is a list of something, and slow to tag.
  private static final int LONGEST = 300;

  /// A pattern found.
  ///
  /// @param name what the pattern is called
  /// @param begin index of its first character in the text
  /// @param end index behind its last character
  public record Match(String name, int begin, int end) {}

  private record Named(String name, TokenSequencePattern pattern) {}

  private final List<Named> patterns = new ArrayList<>();

  /// @param patterns TokensRegex by name
  /// @throws IllegalArgumentException naming a pattern that is none
  public EnglishPatterns(Map<String, List<String>> patterns) {
    new TreeMap<>(patterns)
        .forEach((name, all) -> all.forEach(one -> this.patterns.add(compiled(name, one))));
  }

  private static Named compiled(String name, String pattern) {
    try {
      return new Named(name, TokenSequencePattern.compile(pattern));
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(
          name + ": \"" + pattern + "\" is no pattern over tokens: " + e.getMessage(), e);
    }
  }

  /// What is found in a sentence, by pattern name and place.
  ///
  /// @param sentence its words with their places in a text
  public List<Match> find(List<Word> sentence) {
    if (sentence.isEmpty() || sentence.size() > LONGEST) {
      return List.of();
    }
    List<CoreLabel> labels = sentence.stream().map(EnglishPatterns::label).toList();
    Model.TAGGER.tagCoreLabels(labels);
    List<Match> found = new ArrayList<>();
    for (Named named : patterns) {
      for (SequenceMatchResult<?> match :
          named.pattern().getMatcher(labels).findAllNonOverlapping()) {
        found.add(
            new Match(
                named.name(),
                labels.get(match.start()).beginPosition(),
                labels.get(match.end() - 1).endPosition()));
      }
    }
    return found;
  }

  private static CoreLabel label(Word word) {
    CoreLabel label = new CoreLabel();
    label.setWord(word.text());
    label.setValue(word.text());
    label.setBeginPosition(word.begin());
    label.setEndPosition(word.end());
    return label;
  }

  /// Read once, when a sentence is asked for.
  private static final class Model {
    static final MaxentTagger TAGGER;

    static {
      RedwoodConfiguration.empty().apply(); // it would tell standard error that it reads
      TAGGER =
          new MaxentTagger("edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");
    }
  }
}
