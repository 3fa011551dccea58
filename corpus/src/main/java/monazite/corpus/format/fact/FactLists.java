package monazite.corpus.format.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Takes cells apart that list several values.
public final class FactLists {
  /// A comma or blank before another symbol: whatever else parts cells, it begins one more code.
  private static final Pattern NEXT_CODE =
      Pattern.compile("[,\\s]+(?=[A-HY][0-9]{2}[A-Z]\\s*[0-9])");

  private FactLists() {}

  /// Adds what a cell states, value by value.
  public static void add(Facts facts, Field field, String cell, FactRules rules) {
    boolean codes = field == Field.CPC || field == Field.IPC || field == Field.FILE_INDEX;
    for (String value : values(field, cell, rules)) {
      String text = CellText.of(value);
      for (String one : codes ? NEXT_CODE.split(text, -1) : new String[] {text}) {
        facts.add(field, one, "");
      }
    }
  }

  private static List<String> values(Field field, String cell, FactRules rules) {
    Optional<Pattern> list =
        Optional.ofNullable(rules.lists().get(field))
            .or(() -> isListed(field) ? rules.each() : Optional.empty());
    if (list.isEmpty()) {
      return List.of(cell);
    }
    List<String> values = new ArrayList<>();
    boolean company = field == Field.APPLICANT || field == Field.ASSIGNEE;
    for (String part : list.get().split(cell, -1)) {
      boolean goesOn = company && !values.isEmpty() && list.get().matcher(", ").matches();
      if (goesOn && Words.isLegalForm(part.strip())) {
        values.set(values.size() - 1, values.getLast() + ", " + part.strip());
      } else {
        values.add(part);
      }
    }
    return values;
  }

  /// Whether cells of this field hold several values.
  private static boolean isListed(Field field) {
    return switch (field) {
      case NUMBER,
          PUBLISHED,
          PRIORITY,
          APPLICANT,
          ASSIGNEE,
          INVENTOR,
          CPC,
          IPC,
          FILE_INDEX,
          USPC,
          CITED,
          CITED_BY_APPLICANT,
          CITED_BY_EXAMINER ->
          true;
      case SIMPLE_FAMILY,
          DOC_NUMBER,
          REGISTERED,
          OFFICE,
          KIND,
          YEAR,
          FILED,
          GRANTED,
          ISSUED,
          PRIORITY_DATE,
          PARENT,
          APPLICATION,
          TITLE,
          ABSTRACT,
          CLAIMS,
          CLAIM,
          CLAIM_NUMBER,
          DESCRIPTION,
          ASSIGNEE_PERSON,
          ASSIGNEE_FIRST,
          ASSIGNEE_LAST,
          ASSIGNEE_COUNTRY,
          TYPE ->
          false;
    };
  }
}
