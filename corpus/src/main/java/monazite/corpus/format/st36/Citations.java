package monazite.corpus.format.st36;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import monazite.corpus.document.Citation;
import monazite.corpus.format.Draft;
import monazite.corpus.format.st36.FormId.Form;

/// Publications cited in a search, by an examiner or by the applicant.
final class Citations {
  private Citations() {}

  static void read(Element data, Draft draft) {
    Set<Citation> found = new LinkedHashSet<>(draft.citations);
    for (Element citation : data.the("references-cited").all("citation")) {
      for (Element cited : citation.all("patcit")) {
        add(cited, who(citation), citation.text("category"), found);
      }
    }
    for (Element cited : data.the("citations").within("patcit").toList()) {
      Element source = cited.the("sources").the("source");
      add(cited, CitationPhases.by(source.attribute("name")), source.attribute("category"), found);
    }
    draft.citations.clear();
    draft.citations.addAll(found);
  }

  private static String who(Element citation) {
    String by = citation.attribute("cited-by");
    return CitationPhases.by(by.isEmpty() ? citation.attribute("cited-phase") : by);
  }

  private static void add(Element cited, String by, String category, Set<Citation> found) {
    FormIds ids = FormIds.of(List.of(cited));
    Stream.of(Form.DOCDB, Form.EPODOC, Form.ORIGINAL)
        .flatMap(form -> ids.all().stream().filter(id -> id.form() == form))
        .filter(id -> !id.number().isEmpty())
        .findFirst()
        .map(id -> id.country() + id.number() + id.kind())
        .map(number -> new Citation(number, by, Optional.of(category).filter(it -> !it.isEmpty())))
        .ifPresent(found::add);
  }
}
