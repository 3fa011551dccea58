package monazite.corpus.format.odp;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import monazite.corpus.document.LegalEvent;
import monazite.corpus.document.Party;
import monazite.corpus.format.Draft;
import monazite.corpus.format.UsXml;

/// Applicants and inventors of a file wrapper, and what was recorded of its owners.
final class FileWrapperParties {
  private FileWrapperParties() {}

  static void read(Fields wrapper, Draft draft) {
    for (Fields applicant : wrapper.objects("applicants")) {
      draft.add(Party.Role.APPLICANT, applicant.text("applicant"), country(applicant), false);
    }
    for (Fields inventor : wrapper.objects("inventors")) {
      draft.add(Party.Role.INVENTOR, name(inventor), country(inventor), true);
    }
    boolean own = !wrapper.text("conveyance").isEmpty();
    assignments(own ? List.of(wrapper) : wrapper.objects("assignments"), draft);
  }

  private static String name(Fields inventor) {
    String last = inventor.text("last");
    if (last.isEmpty()) {
      return inventor.text("inventor").replaceFirst("\\s*;\\s*", ", ");
    }
    String given =
        String.join(" ", inventor.text("first"), inventor.text("middle"), inventor.text("suffix"))
            .strip()
            .replaceAll(" +", " ");
    return given.isEmpty() ? last : last + ", " + given;
  }

  /// A two-letter code, some services put it in brackets; states are written out.
  private static String country(Fields party) {
    String own = code(party.text("country"));
    if (!own.isEmpty()) {
      return own;
    }
    for (Fields address : party.objects("addresses")) {
      String code = code(address.text("country"));
      if (!code.isEmpty()) {
        return code;
      }
    }
    return "";
  }

  private static String code(String written) {
    String code = written.replaceAll("[()\\s]", "");
    return code.matches("[A-Z]{2}") ? code : "";
  }

  /// Every recorded conveyance is an event. Those to whom the last assignment went are the
  /// assignees; mortgages and mere changes of names make nobody one.
  private static void assignments(List<Fields> assignments, Draft draft) {
    Optional<LocalDate> last = Optional.empty();
    List<Fields> owners = List.of();
    for (Fields assignment : assignments) {
      Optional<LocalDate> recorded = assignment.date("recorded");
      String conveyance = assignment.text("conveyance");
      List<Fields> assignees = assignment.objects("assignees");
      List<String> names = assignees.stream().map(it -> it.text("assignee")).toList();
      draft.events.add(
          LegalEvent.entered(
              UsXml.OFFICE,
              OdpNames.ASSIGNMENT_EVENT,
              recorded,
              conveyance + (names.isEmpty() ? "" : " " + String.join("; ", names))));
      String words = conveyance.toUpperCase(Locale.ROOT);
      boolean owned = OdpNames.OWNERSHIP.stream().anyMatch(words::startsWith);
      if (owned && (owners.isEmpty() || isLater(recorded, last))) {
        owners = assignees;
        last = recorded;
      }
    }
    for (Fields owner : owners) {
      draft.add(Party.Role.ASSIGNEE, owner.text("assignee"), "", false);
    }
  }

  private static boolean isLater(Optional<LocalDate> day, Optional<LocalDate> than) {
    return day.isPresent() && (than.isEmpty() || day.get().isAfter(than.get()));
  }
}
