package monazite.seeds.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import monazite.seeds.SeedException;
import monazite.seeds.Seeds;

/// The issuers of policy documents in `policy/issuers.json`.
///
/// @param labels words before the name of an issuer
/// @param issuers later ones count before earlier ones of the same name
public record IssuerSeeds(List<Pattern> labels, List<Issuer> issuers) {
  private static final String FILE = "policy/issuers.json";

  public IssuerSeeds {
    labels = List.copyOf(labels);
    issuers = List.copyOf(issuers);
  }

  /// A body that issues policy documents.
  ///
  /// @param name by which it is shown
  /// @param country whose authority it is (two letters); empty for unions of states and others
  /// @param names as documents have it, in any language
  /// @param numbers beginnings of the numbers that it gives to documents
  public record Issuer(
      String name, Optional<String> country, List<String> names, List<String> numbers) {
    public Issuer {
      names = List.copyOf(names);
      numbers = List.copyOf(numbers);
    }
  }

  /// The bundled issuers and the user's own.
  public static IssuerSeeds of(Seeds seeds) {
    List<Pattern> labels = new ArrayList<>();
    Map<String, Issuer> issuers = new LinkedHashMap<>();
    for (Seeds.SeedFile file : seeds.files("policy")) {
      if (file.name().equals(FILE)) {
        file.json().path("labels").forEach(it -> labels.add(pattern(it, file.place())));
        for (JsonNode one : file.json().path("issuers")) {
          Issuer issuer = issuer(one, file.place());
          issuers.put(issuer.name(), issuer);
        }
      }
    }
    return new IssuerSeeds(labels, List.copyOf(issuers.values()));
  }

  /// The country of an issuer by the name that it is shown by.
  public Optional<String> country(String issuer) {
    return issuers.stream()
        .filter(one -> one.name().equals(issuer))
        .findFirst()
        .flatMap(Issuer::country);
  }

  private static Issuer issuer(JsonNode one, String place) {
    List<String> names = new ArrayList<>();
    one.path("names").forEach(language -> language.forEach(it -> names.add(it.asText())));
    List<String> numbers = new ArrayList<>();
    one.path("numbers").forEach(it -> numbers.add(it.asText()));
    String name = one.path("name").asText();
    if (name.isBlank() || names.isEmpty() || names.stream().anyMatch(String::isBlank)) {
      throw new SeedException(place + ": an issuer without \"name\" or \"names\": add them");
    }
    String country = one.path("country").asText();
    if (!country.isEmpty() && !country.matches("[A-Z]{2}")) {
      throw new SeedException(
          place + ": the issuer " + name + " has the country " + country + ": write two capitals");
    }
    return new Issuer(name, Optional.of(country).filter(it -> !it.isEmpty()), names, numbers);
  }

  private static Pattern pattern(JsonNode label, String place) {
    try {
      return Pattern.compile(label.asText());
    } catch (PatternSyntaxException e) {
      throw new SeedException(place + ": labels: " + e.getMessage());
    }
  }
}
