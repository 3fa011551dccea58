package monazite.corpus.format.fact;

import java.util.Arrays;
import java.util.Optional;

/// What a column of a table or a key of a JSON dump can state about a publication.
public enum Field {
  /// Publication number with its office, kind or not; a cell may name several.
  NUMBER("number"),
  /// Publication number without its office.
  DOC_NUMBER("docNumber"),
  /// Number of the right itself, given with its registration, without its office.
  REGISTERED("registered"),
  OFFICE("office"),
  KIND("kind"),
  PUBLISHED("published"),
  /// Year of publication.
  YEAR("year"),
  FILED("filed"),
  GRANTED("granted"),
  /// Date of a grant's publication, which is the date of grant.
  ISSUED("issued"),
  /// Date of the earliest priority, its number unsaid.
  PRIORITY_DATE("priorityDate"),
  /// Number of an earlier application, mostly with its date; see [ApplicationKey].
  PRIORITY("priority"),
  /// Earlier application in the own office: its number, the detail says of what kind the tie is.
  PARENT("parent"),
  APPLICATION("application"),
  TITLE("title"),
  ABSTRACT("abstract"),
  /// All claims in one text.
  CLAIMS("claims"),
  /// One claim.
  CLAIM("claim"),
  CLAIM_NUMBER("claimNumber"),
  DESCRIPTION("description"),
  APPLICANT("applicant"),
  ASSIGNEE("assignee"),
  /// A natural person, last name first.
  ASSIGNEE_PERSON("assigneePerson"),
  ASSIGNEE_FIRST("assigneeFirst"),
  ASSIGNEE_LAST("assigneeLast"),
  ASSIGNEE_COUNTRY("assigneeCountry"),
  INVENTOR("inventor"),
  CPC("cpc"),
  IPC("ipc"),
  /// Symbol of the Japanese file index.
  FILE_INDEX("fileIndex"),
  USPC("uspc"),
  CITED_BY_EXAMINER("citedByExaminer"),
  CITED_BY_APPLICANT("citedByApplicant"),
  CITED("cited"),
  /// Key of the simple family, as the exchange database of the offices has it.
  SIMPLE_FAMILY("simpleFamily"),
  TYPE("type");

  private final String key;

  Field(String key) {
    this.key = key;
  }

  /// The field of a name as data files write it; empty where there is none.
  public static Optional<Field> of(String key) {
    return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
  }
}
