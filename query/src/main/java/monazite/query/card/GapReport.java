package monazite.query.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import monazite.query.ask.SearchEngine;
import monazite.query.gap.Gap;
import monazite.query.report.ReportBasis;
import monazite.query.show.Answer;
import monazite.query.show.Provenance.Part;
import monazite.query.show.Table;

/// Gaps of a landscape: cards, matrices, who depends on whom, what policy asks for, and what can't
/// be told.
public final class GapReport {
  private static final int CARDS = 80;
  private static final int ROWS = 200;

  private static final String QUESTION =
      "What is missing in this landscape, by what evidence, and what would overturn that?";

  private static final List<Part> PARTS =
      List.of(
          new Part(
              "inclusion",
              "included",
              List.of(
                  "Every simple family of the index with a material label that isn't a mention.")),
          new Part(
              "deduplication",
              "counting and families",
              List.of(
                  "Simple families are counted, each once, weighted by how surely they are on a"
                      + " material and a topic; rights of one application are one right.")),
          new Part(
              "method",
              "method",
              List.of(
                  "A gap needs enough exposure that absence says something; shrinkage, several"
                      + " comparisons at once, cells that make no sense and young years are allowed"
                      + " for. Scores of different types are never mixed.",
                  "Weights: half at the least score with which a material is assigned, near one at"
                      + " twice that; a topic counts most where a claim names it"
                      + " (seeds/counting.json).",
                  "The nearest families are found by their words (BM25 over title, abstract and"
                      + " claims with the cell's names in five languages).")),
          new Part(
              "limits",
              "limits",
              List.of(
                  "A gap is a claim about absence: of records, of retrieval, of translation, of time"
                      + " or of classification. Each card says why it may be false.",
                  "How well documents of each language are found was measured on a small labelled"
                      + " sample; other languages are assumed to do worse.")));

  private GapReport() {}

  /// The report on a landscape.
  public static Answer of(SearchEngine engine, ReportBasis basis, Landscape landscape)
      throws IOException {
    List<GapCard> cards = cards(engine, landscape);
    List<Dependency> dependencies = Dependency.of(landscape.families());
    List<PolicyCover> covers = PolicyCover.of(landscape);
    ObjectNode json = GapJson.of(landscape, cards, dependencies, covers);
    List<ObjectNode> lines = cards.stream().map(GapJson::gap).toList();
    GapTables tables = new GapTables(landscape.names());
    List<Table> shown = new ArrayList<>();
    shown.add(tables.brief(cards));
    List.of(
            tables.insufficient(landscape.answer().insufficient(), ROWS),
            tables.coverage(covers, landscape),
            GapTables.statements(landscape.verdicts()),
            tables.quadrants(landscape.answer().quadrants()),
            tables.dependency(dependencies),
            tables.setAside(landscape.answer().setAside(), ROWS),
            tables.cells(landscape.answer().matrices()))
        .stream()
        .filter(table -> !table.rows().isEmpty())
        .forEach(shown::add);
    Answer answer =
        new Answer(json, lines, shown, tables.gaps(cards), List.of(), notes(landscape, cards));
    return answer
        .restingOn(basis.of(engine, QUESTION, PARTS))
        .shownAs(() -> new GapPage(landscape).parts(cards, dependencies, covers));
  }

  private static List<GapCard> cards(SearchEngine engine, Landscape landscape) throws IOException {
    Neighbours neighbours = new Neighbours(engine, landscape);
    List<GapCard> cards = new ArrayList<>();
    for (Gap gap : landscape.answer().gaps()) {
      cards.add(
          new GapCard(
              cards.size() + 1, gap, cards.size() < CARDS ? neighbours.of(gap) : List.of()));
    }
    return cards;
  }

  private static List<String> notes(Landscape landscape, List<GapCard> cards) {
    List<String> notes = new ArrayList<>();
    if (landscape.families().isEmpty()) {
      notes.add(
          "The index has no patent of any material family: there is nothing to find gaps in."
              + " Index patents beside the policy documents, or look at 'monazite policy'.");
    }
    notes.add(
        "%d gaps, %d questions that can't be answered, of %d families as of %s; policy: %s%s"
            .formatted(
                cards.size(),
                landscape.answer().insufficient().size(),
                landscape.families().size(),
                landscape.asOf(),
                landscape.policySource(),
                landscape.home().isEmpty() ? "" : "; seen from " + landscape.home()));
    notes.addAll(landscape.answer().notes());
    return notes;
  }
}
