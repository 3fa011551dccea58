package monazite.corpus.format.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import monazite.corpus.document.Source;
import monazite.corpus.format.Reading;
import monazite.corpus.media.PageLine;
import monazite.corpus.media.PageText;
import monazite.corpus.policy.PolicyDocument;
import monazite.corpus.policy.PolicyEvidence;
import monazite.corpus.policy.PolicyText;
import monazite.corpus.policy.TextLine;
import monazite.corpus.policy.TextLine.Mark;

/// Reads the text of pages as a policy document.
final class PolicyPages {
  private PolicyPages() {}

  /// The policy document; what else was said of the page where it is none.
  ///
  /// @param otherwise why it is no patent
  static Reading read(PageText page, Reading.Skipped otherwise) {
    Optional<String> against = PolicyEvidence.against(text(page));
    return against.isPresent()
        ? new Reading.Skipped(otherwise.where(), otherwise.why() + "; " + against.get())
        : new Reading.Policy(document(page, otherwise.where()));
  }

  /// The page as a policy document, whatever its words show.
  static PolicyDocument document(PageText page, Source where) {
    Source source =
        new Source(PolicyFormat.ID, where.file(), where.entry(), where.offset(), where.mended());
    return PolicyText.of(lines(page.marked()), source);
  }

  /// The page's words, without heads, feet and marginal notes.
  static String text(PageText page) {
    return page.marked().stream()
        .filter(it -> it.mark() != PageLine.Mark.ASIDE)
        .map(PageLine::text)
        .collect(Collectors.joining("\n"));
  }

  /// Lines of pages are counted on each page, others in the document.
  private static List<TextLine> lines(List<PageLine> marked) {
    List<TextLine> lines = new ArrayList<>();
    int page = 0;
    int number = 0;
    for (PageLine line : marked) {
      number = line.page() == page ? number + 1 : 1;
      page = line.page();
      Optional<Integer> onPage = page == 0 ? Optional.empty() : Optional.of(page);
      if (line.parted() && line.mark() == PageLine.Mark.PRINTED) {
        lines.add(new TextLine(onPage, number, "", Mark.NONE));
      }
      lines.add(new TextLine(onPage, number, line.text(), mark(line.mark())));
    }
    return lines;
  }

  private static Mark mark(PageLine.Mark mark) {
    return switch (mark) {
      case PRINTED -> Mark.NONE;
      case PARAGRAPH -> Mark.PARAGRAPH;
      case HEADING -> Mark.HEADING;
      case ITEM -> Mark.ITEM;
      case ROW -> Mark.TABLE_ROW;
      case NOTE -> Mark.NOTE;
      case ASIDE -> Mark.ASIDE;
    };
  }
}
