package monazite.query.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// What was typed, as a line that a POSIX shell understands and that gives the same again on any
/// day.
final class CommandLineText {
  /// Where a result goes and what is said on the way is no part of it.
  private static final Set<String> ELSEWHERE = Set.of("--out", "--quiet");

  /// Options of every command: they filter nothing.
  private static final Set<String> COMMON = Set.of("--index", "--seeds", "--as-of", "--format");

  private final ParseResult typed;

  CommandLineText(CommandSpec command) {
    typed = command.commandLine().getParseResult();
  }

  /// The command line, with the day that it was answered for.
  String again(LocalDate asOf) {
    List<String> words = new ArrayList<>(List.of("monazite", typed.commandSpec().name()));
    for (PositionalParamSpec positional : typed.matchedPositionals()) {
      words.addAll(positional.originalStringValues());
    }
    boolean dated = false;
    for (OptionSpec option : typed.matchedOptions()) {
      if (!ELSEWHERE.contains(option.longestName())) {
        words.addAll(words(option));
        dated |= option.longestName().equals("--as-of");
      }
    }
    if (!dated) {
      words.addAll(List.of("--as-of", asOf.toString()));
    }
    return String.join(" ", words.stream().map(CommandLineText::quoted).toList());
  }

  /// Each filter: `--material ndfeb`; words to look for stand first.
  List<String> filters() {
    List<String> filters = new ArrayList<>();
    for (PositionalParamSpec positional : typed.matchedPositionals()) {
      filters.add("words: " + String.join(" ", positional.originalStringValues()));
    }
    for (OptionSpec option : typed.matchedOptions()) {
      String name = option.longestName();
      if (!ELSEWHERE.contains(name) && !COMMON.contains(name)) {
        filters.add(String.join(" ", words(option)));
      }
    }
    return filters;
  }

  private static List<String> words(OptionSpec option) {
    List<String> words = new ArrayList<>();
    if (option.arity().max() == 0) {
      return List.of(option.longestName());
    }
    for (String value : option.originalStringValues()) {
      words.add(option.longestName());
      words.add(value);
    }
    return words;
  }

  /// A word as a shell takes it back.
  static String quoted(String word) {
    return word.matches("[A-Za-z0-9_./:=,@%+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
