package monazite.corpus.format.fact;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import monazite.corpus.document.Party;
import monazite.corpus.format.Draft;
import monazite.corpus.format.fact.Facts.Value;

/// Takes the parties from what a record states.
final class PartyFacts {
  /// `ELWHA LLC [US]`, the blank before the bracket sometimes lost to `_`.
  private static final Pattern COUNTRY =
      Pattern.compile("([^\\[]*[^\\[\\s\\p{Z}_])[\\s\\p{Z}_]*\\[([A-Za-z]{2})\\]");

  private static final Pattern LOOSE = Pattern.compile("[\\s\\p{Z},;]+$");
  private static final int LONGEST = 1000;

  private final Draft draft;
  private final Set<String> seen = new HashSet<>();

  PartyFacts(Draft draft) {
    this.draft = draft;
  }

  void read(Facts facts) {
    for (Value value : facts.all(Field.APPLICANT)) {
      add(Party.Role.APPLICANT, value, false);
    }
    for (Value value : facts.all(Field.ASSIGNEE)) {
      String country = facts.first(Field.ASSIGNEE_COUNTRY).orElse(value.detail());
      add(Party.Role.ASSIGNEE, new Value(value.text(), country), false);
    }
    facts.all(Field.ASSIGNEE_PERSON).forEach(it -> add(Party.Role.ASSIGNEE, it, true));
    Optional<String> last = facts.first(Field.ASSIGNEE_LAST);
    if (last.isPresent()) {
      String name = last.get() + facts.first(Field.ASSIGNEE_FIRST).map(it -> ", " + it).orElse("");
      String country = facts.first(Field.ASSIGNEE_COUNTRY).orElse("");
      add(Party.Role.ASSIGNEE, new Value(name, country), true);
    }
    for (Value value : facts.all(Field.INVENTOR)) {
      add(Party.Role.INVENTOR, value, true);
    }
  }

  /// A few lists write `SMITH; JOHN` of one person, their parties parted by bare semicolons. Some
  /// lists name a party once for each of its addresses.
  private void add(Party.Role role, Value value, boolean person) {
    String name = value.text();
    String country = value.detail();
    Matcher bracket = name.length() > LONGEST ? COUNTRY.matcher("") : COUNTRY.matcher(name);
    if (bracket.matches()) {
      name = bracket.group(1);
      country = bracket.group(2);
    }
    name = LOOSE.matcher(name.replaceAll("[\\s\\p{Z}]+", " ")).replaceFirst("").strip();
    name = name.replace("; ", ", ");
    if (seen.add(role + "\n" + name)) {
      draft.add(role, name, country.length() == 2 ? country : "", person);
    }
  }
}
