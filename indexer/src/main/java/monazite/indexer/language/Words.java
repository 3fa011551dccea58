package monazite.indexer.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/// Cuts text into words and sentences as CoreNLP's Penn Treebank tokenizer does, which keeps
/// formulas such as `Nd2Fe14B` whole. For English, German and the like; writing without spaces is
/// not cut.
public final class Words {
  // Characters that the tokenizer doesn't know are kept without the warning it would log.
  private static final String OPTIONS =
      "invertible=true,untokenizable=noneKeep,normalizeParentheses=false,"
          + "normalizeOtherBrackets=false,splitHyphenated=false,ptb3Escaping=false";

  private static final int LONGEST_WORD = 400;

  /// Marks in a row without a letter or digit; the tokenizer looks far ahead at each of them.
  private static final int MOST_MARKS = 16;

  private Words() {}

  /// The words of a text in their order, punctuation included.
  public static List<Word> of(String text) {
    return labels(text).stream().map(Words::word).toList();
  }

  /// The sentences of a text, each as its words.
  public static List<List<Word>> sentences(String text) {
    return new WordToSentenceProcessor<CoreLabel>()
        .process(labels(text)).stream()
            .map(sentence -> sentence.stream().map(Words::word).toList())
            .toList();
  }

  /// The tokenizer takes quadratic time over text without spaces, so that is cut first.
  private static List<CoreLabel> labels(String text) {
    List<CoreLabel> labels = new ArrayList<>();
    int begin = 0;
    int run = 0;
    int marks = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      run = Character.isWhitespace(c) ? 0 : run + 1;
      marks = run == 0 || Character.isLetterOrDigit(c) ? 0 : marks + 1;
      if (run == LONGEST_WORD || marks == MOST_MARKS) {
        add(labels, text.substring(begin, at), begin);
        begin = at;
        run = 0;
        marks = 0;
      }
    }
    add(labels, text.substring(begin), begin);
    return labels;
  }

  private static void add(List<CoreLabel> labels, String part, int offset) {
    int from = labels.size();
    new PTBTokenizer<>(new StringReader(part), new CoreLabelTokenFactory(true), OPTIONS)
        .forEachRemaining(labels::add);
    for (CoreLabel label : labels.subList(from, labels.size())) {
      label.setBeginPosition(label.beginPosition() + offset);
      label.setEndPosition(label.endPosition() + offset);
    }
  }

  private static Word word(CoreLabel label) {
    return new Word(label.originalText(), label.beginPosition(), label.endPosition());
  }
}
