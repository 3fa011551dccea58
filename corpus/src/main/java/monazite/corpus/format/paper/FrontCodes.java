package monazite.corpus.format.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import monazite.corpus.format.fact.Field;

/// Takes what stands behind the INID codes of a front page, `(54)` and the like.
final class FrontCodes {
  private static final Pattern CODE =
      Pattern.compile("(?:^|(?<=[\\s\\p{L}).]))[(（［\\[]([1-9][0-9])[)）］\\]]");
  private static final int LONGEST = 4000;

  /// Lines that one value goes over.
  private static final int MOST_LINES = 40;

  private final PaperWords words;
  private final Map<Field, String> values;
  private Optional<Field> field = Optional.empty();
  private final StringBuilder value = new StringBuilder();
  private int used;

  /// @param values takes the first value of each code that is read
  FrontCodes(PaperWords words, Map<Field, String> values) {
    this.words = words;
    this.values = values;
  }

  /// Reads lines; how many of them have codes.
  int read(List<String> lines) {
    int codes = 0;
    for (String line : lines) {
      Matcher code = CODE.matcher(line);
      int from = 0;
      while (code.find()) {
        codes++;
        add(line.substring(from, code.start()));
        end();
        field = words.ofCode(code.group(1));
        from = code.end();
      }
      boolean head = words.head(line).filter(it -> it != PaperWords.Head.OTHER).isPresent();
      if (from == 0 && (head || words.ends(line))) {
        end();
      }
      add(line.substring(from));
    }
    end();
    return codes;
  }

  private void add(String text) {
    if (field.isPresent() && value.length() < LONGEST && used++ < MOST_LINES) {
      value.append(value.isEmpty() ? "" : " ").append(text.strip());
    }
  }

  private void end() {
    field.ifPresent(
        it -> {
          String bare = words.bare(value.toString());
          if (!bare.isEmpty()) {
            values.putIfAbsent(it, bare);
          }
        });
    field = Optional.empty();
    value.setLength(0);
    used = 0;
  }
}
