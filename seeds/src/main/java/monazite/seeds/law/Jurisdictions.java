package monazite.seeds.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import monazite.seeds.Seeds;

/// The law of every office that the seeds know.
public final class Jurisdictions {
  private final Map<String, Jurisdiction> byOffice = new LinkedHashMap<>();

  private final EventClasses events;

  private Jurisdictions(EventClasses events) {
    this.events = events;
  }

  /// Reads `jurisdictions/*.json`; of two files on one office the later, the user's, counts.
  ///
  /// @throws monazite.seeds.SeedException where a file says something impossible, naming file and
  ///     place
  public static Jurisdictions of(Seeds seeds) {
    Jurisdictions law = new Jurisdictions(EventClasses.of(seeds));
    for (Seeds.SeedFile file : seeds.files("jurisdictions")) {
      Jurisdiction read = JurisdictionReader.read(file);
      law.byOffice.put(read.office(), read);
    }
    return law;
  }

  /// The law of an office, by its two-letter code.
  public Optional<Jurisdiction> of(String office) {
    return Optional.ofNullable(byOffice.get(office.toUpperCase(Locale.ROOT)));
  }

  /// What legal events mean whatever the office.
  public EventClasses events() {
    return events;
  }

  /// All of them, in the order of their files.
  public List<Jurisdiction> all() {
    return List.copyOf(byOffice.values());
  }
}
