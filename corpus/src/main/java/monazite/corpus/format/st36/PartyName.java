package monazite.corpus.format.st36;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One writing of a party's name.
///
/// @param format what the source calls this writing: epo, docdb, original, ...; empty where nothing
/// @param country two-letter code, or empty
/// @param person the name has a given name of its own
record PartyName(String format, String name, String country, boolean person) {
  /// `BOER BEHEER NIJMEGEN BV DE [NL]`.
  private static final Pattern BRACKETED =
      Pattern.compile("(.*?)\\s*\\[([A-Z]{2})\\]", Pattern.DOTALL);

  private static final Pattern TRAILING = Pattern.compile("[\\s,;]+$");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

  static PartyName of(Element party) {
    // Japan prints a foreign name in its own letters behind the one in kana.
    Element book =
        Stream.concat(
                party.all("addressbook").stream()
                    .filter(it -> it.attribute("original").equals("true")),
                Stream.of("addressbook", "applicant-name", "inventor-name", "assignee-name")
                    .flatMap(it -> party.find(it).stream()))
            .findFirst()
            .orElse(party);
    String country =
        Stream.of(
                deep(book.the("address"), "country"),
                book.text("country"),
                party.text("residence", "country"),
                party.text("address", "country"),
                party.text("nationality", "country"))
            .filter(it -> it.length() == 2)
            .findFirst()
            .orElse("");
    String given =
        String.join(" ", deep(book, "first-name"), deep(book, "middle-name"), deep(book, "suffix"))
            .strip()
            .replaceAll(" +", " ");
    String last = deep(book, "last-name");
    boolean person = deep(book, "orgname").isEmpty() && !last.isEmpty() && !given.isEmpty();
    String written =
        Stream.of(deep(book, "orgname"), person ? last + ", " + given : last, deep(book, "name"))
            .filter(it -> !it.isEmpty())
            .findFirst()
            .orElse("");
    Matcher bracketed = BRACKETED.matcher(written);
    boolean placed = bracketed.matches();
    return new PartyName(
        party.anyAttribute("data-format", "format"),
        TRAILING.matcher(placed ? bracketed.group(1) : written).replaceAll(""),
        country.isEmpty() && placed ? bracketed.group(2) : country,
        person);
  }

  /// ST.96 puts the parts of a name one or two elements deeper.
  private static String deep(Element element, String name) {
    return element.within(name).findFirst().map(it -> it.text().strip()).orElse("");
  }

  static List<PartyName> all(List<Element> parties) {
    return parties.stream().map(PartyName::of).filter(it -> !it.name().isBlank()).toList();
  }

  /// The name's words in any order, accents and case aside.
  Set<String> words() {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT);
    Set<String> words = new TreeSet<>(List.of(GAPS.split(plain, -1)));
    words.remove("");
    return words;
  }

  /// The same name placed where another writing of it says.
  PartyName in(String other) {
    return country.isEmpty() ? new PartyName(format, name, other, person) : this;
  }
}
