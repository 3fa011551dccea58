package monazite.corpus.format.st36;

import java.util.Optional;
import java.util.regex.Pattern;
import monazite.corpus.format.Dates;
import monazite.corpus.format.Draft;

/// What bibliographic data state about the length of a right: years, days of extension, a terminal
/// disclaimer.
final class GrantTerm {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");

  private GrantTerm() {}

  static void read(Element data, Draft draft) {
    Element term = data.the("term-of-grant");
    draft.lengthOfGrantYears =
        number(term.text("length-of-grant")).or(() -> draft.lengthOfGrantYears);
    draft.adjustmentDays = number(term.text("term-extension")).or(() -> draft.adjustmentDays);
    Optional<Element> disclaimer = term.find("disclaimer");
    disclaimer.ifPresent(
        it -> {
          draft.terminalDisclaimer = true;
          draft.disclaimedFrom = Dates.basic(it.text("date"));
          draft.disclaimerText = Optional.of(it.text("text")).filter(text -> !text.isEmpty());
        });
  }

  private static Optional<Integer> number(String text) {
    return NUMBER.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }
}
