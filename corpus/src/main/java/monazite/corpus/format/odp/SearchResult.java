package monazite.corpus.format.odp;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import monazite.corpus.document.Citation;
import monazite.corpus.document.Classification.Scheme;
import monazite.corpus.document.Party;
import monazite.corpus.document.PublicationNumber;
import monazite.corpus.document.Relation;
import monazite.corpus.document.Source;
import monazite.corpus.document.Symbols;
import monazite.corpus.format.Dates;
import monazite.corpus.format.Draft;
import monazite.corpus.format.Reading;
import monazite.corpus.format.UsXml;

/// Reads one document as Patent Public Search gives it: a line of a result list, or with its texts.
final class SearchResult {
  private static final String UNKNOWN = "N/A";

  /// `continuation parent-doc US 11064519 20050224 US Re. 40731 child-doc US 08676890`.
  private static final Pattern PARENT =
      Pattern.compile(
          "([a-z-]+) parent-doc ([A-Z]{2}) (\\S+)(?: ([0-9]{8}))?(?: [A-Z]{4,})?"
              + "(?: [A-Z]{2} (Re\\. )?([0-9]+)(?: ([0-9]{8}))?)?(?: child-doc.*)?");

  /// `us-provisional-application US 62829858 20190405`.
  private static final Pattern PROVISIONAL =
      Pattern.compile("us-(provisional)-application ([A-Z]{2}) (\\S+)(?: ([0-9]{8}))?");

  private SearchResult() {}

  static Reading read(Fields found, Source source) {
    Draft draft = new Draft();
    String[] parts = found.text("guid").split("-", -1);
    if (parts.length == 3) {
      draft.publication = PublicationNumber.read(parts[0], parts[1], parts[2]);
    }
    draft.application = Optional.of(found.text("application")).filter(it -> !it.isEmpty());
    draft.published = found.date("datePublished");
    boolean patent = !found.text("database").equals(OdpNames.APPLICATIONS);
    draft.granted = patent ? draft.published : Optional.empty();
    draft.filed = found.date("dateFiled");
    draft.add(draft.titles, HtmlText.line(found.text("title")));
    codes(found, draft);
    parties(found, draft);
    term(found, draft);
    related(found, draft);
    texts(found, draft);
    return draft.reading(source);
  }

  private static void codes(Fields found, Draft draft) {
    for (String symbol : found.text("cpcInventive").split(";", -1)) {
      draft.add(Scheme.CPC, Symbols.cpc(symbol), false);
    }
    for (String symbol : found.text("cpcAdditional").split(";", -1)) {
      draft.add(Scheme.CPC, Symbols.cpc(symbol), true);
    }
    for (String symbol : found.text("ipc").split(";", -1)) {
      draft.add(Scheme.IPC, Symbols.cpc(symbol), false);
    }
    String national = found.text("uspcMain") + ";" + found.text("uspcFull");
    for (String symbol : national.split(";", -1)) {
      if (!symbol.equals(OdpNames.NO_CLASS)) {
        draft.add(Scheme.USPC, Symbols.uspc(symbol), false);
      }
    }
    for (String number : found.texts("cited")) {
      draft.citations.add(new Citation(UsXml.OFFICE + number, "", Optional.empty()));
    }
  }

  private static void parties(Fields found, Draft draft) {
    parties(found.texts("applicantNames"), Party.Role.APPLICANT, draft);
    parties(found.texts("assigneeNames"), Party.Role.ASSIGNEE, draft);
    parties(found.texts("inventorNames"), Party.Role.INVENTOR, draft);
  }

  private static void parties(List<String> names, Party.Role role, Draft draft) {
    for (String name : names) {
      boolean person = role == Party.Role.INVENTOR;
      String plain = HtmlText.line(name);
      if (!plain.equals(UNKNOWN)) {
        draft.add(role, person ? plain.replaceFirst("\\s*;\\s*", ", ") : plain, "", person);
      }
    }
  }

  private static void term(Fields found, Draft draft) {
    String days = found.text("extension");
    draft.adjustmentDays =
        Optional.of(days).filter(it -> it.matches("[0-9]{1,5}")).map(Integer::valueOf);
    draft.internationalFiling = found.date("pctFiled");
    draft.nationalEntry = found.date("pctEntered");
    String number = found.text("pctNumber");
    if (!number.isEmpty() && !number.equals(UNKNOWN)) {
      draft.relations.add(
          new Relation(
              Relation.Kind.INTERNATIONAL,
              "WO",
              number,
              draft.internationalFiling,
              Optional.empty(),
              Optional.empty()));
    }
  }

  /// Of older documents the field holds a sentence, which is left to the description.
  private static void related(Fields found, Draft draft) {
    for (String field : found.texts("related")) {
      for (String line : HtmlText.lines(field)) {
        Matcher provisional = PROVISIONAL.matcher(line);
        Matcher parent = PARENT.matcher(line);
        if (provisional.matches()) {
          add(draft, provisional, Optional.empty(), "");
        } else if (parent.matches()) {
          String letters = parent.group(5) == null ? "" : "RE";
          Optional<String> patent = Optional.ofNullable(parent.group(6)).map(letters::concat);
          add(draft, parent, patent, parent.group(7) == null ? "" : parent.group(7));
        }
      }
    }
  }

  private static void add(Draft draft, Matcher line, Optional<String> patent, String granted) {
    String filed = line.group(4);
    draft.relations.add(
        new Relation(
            OdpNames.parentage(line.group(1)),
            line.group(2),
            line.group(3),
            Dates.basic(filed == null ? "" : filed),
            patent,
            Dates.basic(granted)));
  }

  private static void texts(Fields found, Draft draft) {
    draft.add(draft.abstracts, HtmlText.text(found.text("abstractHtml")));
    for (String part : List.of("backgroundHtml", "briefHtml", "descriptionHtml")) {
      draft.add(draft.descriptions, HtmlText.text(found.text(part)));
    }
    draft.claims.addAll(HtmlText.claims(found.text("claimsHtml"), draft.language));
  }
}
