package monazite.corpus.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import monazite.corpus.document.Citation;
import monazite.corpus.document.Claim;
import monazite.corpus.document.Classification;
import monazite.corpus.document.Party;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.Priority;
import monazite.corpus.document.PublicationNumber;
import monazite.corpus.document.Relation;
import monazite.corpus.document.Source;
import monazite.corpus.document.TermFacts;

/// A document in the making, filled as its record is read.
final class Draft {
  Optional<PublicationNumber> publication = Optional.empty();
  String applicationType = "";
  Optional<String> application = Optional.empty();
  Optional<LocalDate> filed = Optional.empty();
  Optional<LocalDate> published = Optional.empty();
  Optional<LocalDate> granted = Optional.empty();
  String language = "en";
  final Map<String, String> titles = new LinkedHashMap<>();
  final Map<String, String> abstracts = new LinkedHashMap<>();
  final Map<String, String> descriptions = new LinkedHashMap<>();
  final List<Claim> claims = new ArrayList<>();
  final List<Party> parties = new ArrayList<>();
  final List<Priority> priorities = new ArrayList<>();
  final List<Relation> relations = new ArrayList<>();
  final List<Classification> classifications = new ArrayList<>();
  final List<Citation> citations = new ArrayList<>();

  Optional<Integer> adjustmentDays = Optional.empty();
  boolean frontPageRead;
  Optional<Integer> lengthOfGrantYears = Optional.empty();
  boolean terminalDisclaimer;
  Optional<LocalDate> disclaimedFrom = Optional.empty();
  Optional<String> disclaimerText = Optional.empty();
  Optional<LocalDate> internationalFiling = Optional.empty();
  Optional<LocalDate> nationalEntry = Optional.empty();

  /// Adds a text in the record's own language; further parts go below it.
  void add(Map<String, String> texts, String text) {
    if (!text.isEmpty()) {
      texts.merge(language, text, (above, below) -> above + "\n" + below);
    }
  }

  /// Adds a party, unless the source leaves its name empty.
  void add(Party.Role role, String name, String country, boolean person) {
    if (!name.isBlank()) {
      parties.add(new Party(role, name, country, person));
    }
  }

  /// Adds a code once; the first of its scheme is the main one.
  void add(Classification.Scheme scheme, Optional<String> symbol, boolean additional) {
    symbol.ifPresent(
        it -> {
          boolean first = true;
          for (Classification other : classifications) {
            if (other.scheme() == scheme) {
              if (other.symbol().equals(it)) {
                return;
              }
              first = false;
            }
          }
          classifications.add(new Classification(scheme, it, first, additional));
        });
  }

  /// The finished document; broken where no publication number was found.
  Reading reading(Source source) {
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
        nationalEntry);
  }
}
