package monazite.seeds.holder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import monazite.seeds.SeedFields;
import monazite.seeds.Seeds;

/// What events of an office tell of a change of owner: `transfers.json`.
public final class TransferRules {
  /// Longer texts are no record of an owner; patterns must not be tried on them for long.
  private static final int LONGEST = 4000;

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

  /// A change of owner as an event tells it.
  ///
  /// @param to names of the new owners
  /// @param from names of those before; empty where the event doesn't name them
  /// @param renaming the owner stayed and changed its name
  public record Change(List<String> to, List<String> from, boolean renaming) {
    public Change {
      to = List.copyOf(to);
      from = List.copyOf(from);
    }
  }

  private record Rule(
      String office,
      List<String> codes,
      List<Pattern> passes,
      List<Pattern> renames,
      List<Pattern> not,
      List<Pattern> to,
      List<Pattern> from) {}

  private final List<Rule> rules;

  private TransferRules(List<Rule> rules) {
    this.rules = rules;
  }

  /// Reads the rules, the user's first.
  ///
  /// @throws monazite.seeds.SeedException where a field is missing or a pattern can't be read
  public static TransferRules of(Seeds seeds) {
    List<Rule> rules = new ArrayList<>();
    for (Seeds.SeedFile file : seeds.files("transfers.json").reversed()) {
      SeedFields fields = SeedFields.of(file).knowing("about", "events");
      rules.addAll(fields.each("events", TransferRules::rule));
    }
    return new TransferRules(rules);
  }

  private static Rule rule(SeedFields fields) {
    fields.knowing("office", "codes", "citation", "passes", "renames", "not", "to", "from");
    fields.text("citation");
    return new Rule(
        fields.text("office"),
        List.copyOf(fields.texts("codes")),
        phrases(fields.texts("passes")),
        phrases(fields.texts("renames")),
        phrases(fields.texts("not")),
        patterns(fields, "to"),
        patterns(fields, "from"));
  }

  private static List<Pattern> phrases(List<String> texts) {
    return texts.stream()
        .map(text -> Pattern.compile("(?<!\\p{L})" + Pattern.quote(text), FLAGS))
        .toList();
  }

  private static List<Pattern> patterns(SeedFields fields, String group) {
    List<Pattern> patterns = new ArrayList<>();
    for (String text : fields.texts(group)) {
      try {
        Pattern pattern = Pattern.compile(text, FLAGS);
        if (!pattern.namedGroups().containsKey(group)) {
          throw fields.wrong(group, "a pattern has no group of this name: " + text);
        }
        patterns.add(pattern);
      } catch (PatternSyntaxException e) {
        throw fields.wrong(group, "a pattern that can't be read: " + e.getDescription());
      }
    }
    return patterns;
  }

  /// The change of owner that an event tells; empty where it tells none, or no new owner.
  ///
  /// @param office of the right
  /// @param code as the source gives it
  /// @param text the source's words
  public Optional<Change> read(String office, String code, String text) {
    for (Rule rule : rules) {
      if (rule.office.equals(office)
          && rule.codes.contains(code.strip().toUpperCase(Locale.ROOT))
          && text.length() <= LONGEST) {
        return change(rule, text);
      }
    }
    return Optional.empty();
  }

  private static Optional<Change> change(Rule rule, String text) {
    List<String> to = names(rule.to, "to", text);
    List<String> from = names(rule.from, "from", text);
    String words = text; // without the names, whose words say nothing of the record
    for (String name : Stream.concat(to.stream(), from.stream()).toList()) {
      words = words.replace(name, "");
    }
    boolean passes = rule.passes.isEmpty() || says(rule.passes, words);
    boolean renames = !passes && says(rule.renames, words);
    return (passes || renames) && !to.isEmpty() && !says(rule.not, words)
        ? Optional.of(new Change(to, from, renames))
        : Optional.empty();
  }

  private static boolean says(List<Pattern> phrases, String words) {
    return phrases.stream().anyMatch(phrase -> phrase.matcher(words).find());
  }

  private static List<String> names(List<Pattern> patterns, String group, String text) {
    return patterns.stream()
        .map(pattern -> pattern.matcher(text))
        .filter(Matcher::find)
        .findFirst()
        .map(found -> List.of(found.group(group).split(";", -1)))
        .orElse(List.of())
        .stream()
        .map(String::strip)
        .filter(Predicate.not(String::isEmpty))
        .toList();
  }
}
