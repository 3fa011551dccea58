package monazite.indexer.merge;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import monazite.corpus.document.ApplicationNumber;
import monazite.corpus.document.Claim;
import monazite.corpus.document.Party;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.Priority;
import monazite.corpus.document.TermFacts;

/// What one reading states, field by field, so that it can be shown and compared.
final class Statements {
  /// One field's value.
  ///
  /// @param value as it is shown
  /// @param compared readings that agree have this in common, however they write it
  record Statement(String value, String compared) {}

  private final Map<String, Statement> all = new TreeMap<>();
  private final PatentDocument document;

  /// @param holder what tells a company from others, however its name is written
  private Statements(PatentDocument document, UnaryOperator<String> holder) {
    this.document = document;
    TermFacts facts = document.termFacts();
    day("filed", document.filed());
    day("published", document.published());
    day("granted", document.granted());
    day("internationalFiling", facts.internationalFiling());
    day("nationalEntry", facts.nationalEntry());
    day("disclaimedFrom", facts.disclaimedFrom());
    document.application().ifPresent(number -> add("application", number, application(number)));
    document.simpleFamily().ifPresent(key -> add("simpleFamily", key, key));
    facts.adjustmentDays().ifPresent(days -> add("adjustmentDays", days + "", days + ""));
    facts.lengthOfGrantYears().ifPresent(n -> add("lengthOfGrantYears", n + "", n + ""));
    document.titles().forEach((tongue, text) -> add("title." + tongue, text, letters(text)));
    for (Party.Role role : Party.Role.values()) {
      parties(role, holder);
    }
    priorities();
    claims();
  }

  /// What a reading states, by the field's name.
  static Map<String, Statement> of(PatentDocument document, UnaryOperator<String> holder) {
    return new Statements(document, holder).all;
  }

  private void add(String field, String value, String compared) {
    all.put(field, new Statement(value, compared));
  }

  private void day(String field, Optional<LocalDate> day) {
    day.ifPresent(it -> add(field, it.toString(), it.toString()));
  }

  /// Forms of one application's number agree where they have a key in common; the first key in
  /// order stands for them.
  private String application(String number) {
    return ApplicationNumber.keys(document.publication().office(), number, document.filed())
        .stream()
        .min(String::compareTo)
        .orElseGet(() -> letters(number));
  }

  /// Names of companies are those of their holders; of a person the words count, not their order.
  /// Writings in other scripts are kept apart, as no source translates another.
  private void parties(Party.Role role, UnaryOperator<String> holder) {
    List<String> names = new ArrayList<>();
    TreeSet<String> keys = new TreeSet<>();
    for (Party party : document.parties()) {
      if (party.role() == role) {
        names.add(party.name());
        keys.add(role == Party.Role.INVENTOR ? words(party.name()) : holder.apply(party.name()));
      }
    }
    if (!names.isEmpty()) {
      boolean latin = names.stream().anyMatch(name -> name.matches(".*[A-Za-z].*"));
      String field = role.name().toLowerCase(Locale.ROOT) + "s";
      add(latin ? field : field + " (own script)", String.join("; ", names), keys.toString());
    }
  }

  /// The earliest priority: lists leave out later ones.
  private void priorities() {
    document.priorities().stream()
        .map(Priority::date)
        .flatMap(Optional::stream)
        .min(LocalDate::compareTo)
        .ifPresent(day -> add("priority", day.toString(), day.toString()));
  }

  /// The number of claims in the language that has most of them.
  private void claims() {
    document.claims().stream()
        .collect(Collectors.groupingBy(Claim::language, Collectors.counting()))
        .values()
        .stream()
        .max(Long::compareTo)
        .ifPresent(count -> add("claims", count + " claims", count + ""));
  }

  private static String words(String name) {
    TreeSet<String> words = new TreeSet<>(List.of(plain(name).split("[^\\p{L}\\p{N}]+", -1)));
    words.remove("");
    return words.toString();
  }

  private static String letters(String text) {
    return plain(text).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }
}
