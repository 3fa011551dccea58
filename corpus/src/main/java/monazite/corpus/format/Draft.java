package monazite.corpus.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import monazite.corpus.document.Citation;
import monazite.corpus.document.Claim;
import monazite.corpus.document.Classification;
import monazite.corpus.document.LegalEvent;
import monazite.corpus.document.Party;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.Priority;
import monazite.corpus.document.PublicationNumber;
import monazite.corpus.document.Relation;
import monazite.corpus.document.Source;
import monazite.corpus.document.TermFacts;

/// A document in the making, filled as its record is read.
public final class Draft {
  public Optional<PublicationNumber> publication = Optional.empty();
  public String applicationType = "";
  public Optional<String> application = Optional.empty();
  public Optional<LocalDate> filed = Optional.empty();
  public Optional<LocalDate> published = Optional.empty();
  public Optional<LocalDate> granted = Optional.empty();
  public String language = "en";
  public final Map<String, String> titles = new LinkedHashMap<>();
  public final Map<String, String> abstracts = new LinkedHashMap<>();
  public final Map<String, String> descriptions = new LinkedHashMap<>();
  public final List<Claim> claims = new ArrayList<>();
  public final List<Party> parties = new ArrayList<>();
  public final List<Priority> priorities = new ArrayList<>();
  public final List<Relation> relations = new ArrayList<>();
  public final List<Classification> classifications = new ArrayList<>();
  private final Map<Classification.Scheme, Set<String>> symbols =
      new EnumMap<>(Classification.Scheme.class);
  public final List<Citation> citations = new ArrayList<>();

  public Optional<String> simpleFamily = Optional.empty();

  public Optional<Integer> adjustmentDays = Optional.empty();
  public boolean frontPageRead;
  public Optional<Integer> lengthOfGrantYears = Optional.empty();
  public boolean terminalDisclaimer;
  public Optional<LocalDate> disclaimedFrom = Optional.empty();
  public Optional<String> disclaimerText = Optional.empty();
  public Optional<LocalDate> internationalFiling = Optional.empty();
  public Optional<LocalDate> nationalEntry = Optional.empty();
  public final List<LegalEvent> events = new ArrayList<>();

  /// Adds a text in the record's own language; further parts go below it.
  public void add(Map<String, String> texts, String text) {
    if (!text.isEmpty()) {
      texts.merge(language, text, (above, below) -> above + "\n" + below);
    }
  }

  /// Adds a party, unless the source leaves its name empty.
  public void add(Party.Role role, String name, String country, boolean person) {
    if (!name.isBlank()) {
      parties.add(new Party(role, name, country, person));
    }
  }

  /// Adds a code once; the first of its scheme is the main one.
  public void add(Classification.Scheme scheme, Optional<String> symbol, boolean additional) {
    symbol.ifPresent(
        it -> {
          Set<String> others = symbols.computeIfAbsent(scheme, _ -> new HashSet<>());
          boolean first = others.isEmpty();
          if (others.add(it)) {
            classifications.add(new Classification(scheme, it, first, additional));
          }
        });
  }

  /// The finished document; broken where no publication number was found.
  public Reading reading(Source source) {
    if (publication.isEmpty()) {
      return new Reading.Broken(source, "no publication number");
    }
    return new Reading.Parsed(
        new PatentDocument(
            publication.get(),
            applicationType,
            application,
            filed,
            published,
            granted,
            titles,
            abstracts,
            descriptions,
            claims,
            parties,
            priorities,
            relations,
            classifications,
            citations,
            simpleFamily,
            termFacts(),
            source));
  }

  private TermFacts termFacts() {
    return new TermFacts(
        adjustmentDays,
        frontPageRead,
        lengthOfGrantYears,
        terminalDisclaimer,
        disclaimedFrom,
        disclaimerText,
        internationalFiling,
        nationalEntry,
        events);
  }
}
