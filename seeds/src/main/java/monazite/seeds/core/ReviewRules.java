package monazite.seeds.core;

import monazite.seeds.SeedException;
import monazite.seeds.SeedFields;
import monazite.seeds.Seeds;

/// How large a doubt about a judgement is, 0 to 1: `review` of `core.json`. What is larger is shown
/// to a person first.
///
/// @param least a smaller doubt isn't told
/// @param roleOnly a family is found, but none is what the patent is to
/// @param secondFamily factor of the second family's score beside the first's
/// @param outsideClaims no claim speaks of the family
/// @param codesOnly the family stands by classification codes alone
/// @param otherLabel the broadest claim's score reaches another label
/// @param malformed claims refer to what they can't refer to
/// @param borderline share by which the stability of a right's label lowers the doubt about it
public record ReviewRules(
    double least,
    double roleOnly,
    double secondFamily,
    double outsideClaims,
    double codesOnly,
    double otherLabel,
    double malformed,
    double borderline) {
  private static final String FILE = "core.json";

  /// The rules of the last file that has any: the user's own, or the bundled one.
  ///
  /// @throws SeedException naming file and key of what is missing or not from 0 to 1
  public static ReviewRules of(Seeds seeds) {
    SeedFields fields =
        seeds.files(FILE).stream()
            .map(SeedFields::of)
            .filter(file -> file.has("review"))
            .reduce((_, later) -> later)
            .orElseThrow(() -> new SeedException(FILE + ": review is missing"))
            .object("review");
    return new ReviewRules(
        share(fields, "least"),
        share(fields, "roleOnly"),
        share(fields, "secondFamily"),
        share(fields, "outsideClaims"),
        share(fields, "codesOnly"),
        share(fields, "otherLabel"),
        share(fields, "malformed"),
        share(fields, "borderline"));
  }

  private static double share(SeedFields fields, String name) {
    double value = fields.number(name);
    if (value < 0 || value > 1) {
      throw fields.wrong(name, "must be from 0 to 1");
    }
    return value;
  }
}
