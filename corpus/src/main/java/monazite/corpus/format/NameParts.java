package monazite.corpus.format;

import monazite.corpus.document.Party;

/// The parts of a party's name, as they are found one by one.
public final class NameParts {
  public String organisation = "";

  /// A name that isn't taken apart.
  public String plain = "";

  public String last = "";
  public String first = "";
  public String middle = "";
  public String suffix = "";

  /// Two-letter codes of the countries, or empty.
  public String residence = "";

  public String address = "";

  /// Adds the party: an organisation, else a person with the last name in front.
  public void add(Draft draft, Party.Role role) {
    boolean person = organisation.isEmpty() && !last.isEmpty();
    String given = String.join(" ", first, middle, suffix).strip().replaceAll(" +", " ");
    String name =
        !organisation.isEmpty()
            ? organisation
            : last.isEmpty() ? plain : given.isEmpty() ? last : last + ", " + given;
    draft.add(role, name, address.isEmpty() ? residence : address, person);
  }
}
