package monazite.corpus.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import monazite.corpus.policy.Block.Kind;
import monazite.corpus.policy.TextLine.Mark;

/// Says what each paragraph is: heading, item, note, ...
final class Blocks {
  private static final List<Pattern> CAPTIONS = PolicyWords.patterns("captions");
  private static final Set<String> REFERENCES =
      new HashSet<>(PolicyWords.texts(PolicyWords.part("references")));

  /// Lines of a table of contents lead to a page.
  private static final Pattern LEADER =
      Pattern.compile(".*(?:\\.\\s?){4,}\\s*\\d{1,3}$|.*[…·]{2,}\\s*\\d{1,3}$");

  /// Longer ones are paragraphs.
  private static final int LONGEST_HEADING = 170;

  private final List<Paragraph> paragraphs;
  private final Levels levels = new Levels();
  private final List<Block> blocks = new ArrayList<>();
  private boolean references;

  private Blocks(List<Paragraph> paragraphs) {
    this.paragraphs = paragraphs;
  }

  static List<Block> of(List<Paragraph> paragraphs, Joints joints) {
    Blocks all = new Blocks(reunited(paragraphs, joints));
    for (int i = 0; i < all.paragraphs.size(); i++) {
      all.add(i);
    }
    return all.blocks;
  }

  /// Paragraphs that notes at the foot of a page had parted are whole again, the notes behind them.
  private static List<Paragraph> reunited(List<Paragraph> paragraphs, Joints joints) {
    List<Paragraph> all = new ArrayList<>(paragraphs);
    for (int i = 0; i + 2 < all.size(); i++) {
      Paragraph broken = all.get(i);
      int rest = i + 1;
      while (rest < all.size() && rest < i + 9 && isAside(all.get(rest))) {
        rest++;
      }
      if (rest > i + 1
          && rest < all.size()
          && !isAside(broken)
          && !broken.last().ends()
          && !broken.last().pauses()
          && broken.width() > 60
          && all.get(rest).number().isEmpty()
          && (all.get(rest).first().goesOn() || Letters.isUnspaced(broken.last().lastSign()))) {
        all.set(i, broken.with(all.remove(rest), joints));
      }
    }
    return all;
  }

  private static boolean isAside(Paragraph paragraph) {
    return Asides.is(paragraph.text());
  }

  private void add(int i) {
    Paragraph paragraph = paragraphs.get(i);
    Optional<Numbering.Numeral> number = paragraph.number();
    Mark mark = paragraph.first().source().mark();
    boolean heading = isHeading(i);
    if (heading) {
      references = REFERENCES.contains(bare(paragraph));
    }
    if (mark == Mark.ASIDE) {
      put(paragraph, Kind.APPARATUS, 0);
    } else if (mark == Mark.NOTE) {
      put(paragraph, Kind.NOTE, 0);
    } else if (mark == Mark.TABLE_ROW || isRow(paragraph)) {
      put(paragraph, Kind.TABLE_ROW, 0);
    } else if (Asides.isApparatus(paragraph.text()) || LEADER.matcher(paragraph.text()).matches()) {
      put(paragraph, Kind.APPARATUS, 0);
    } else if (references && !heading) {
      put(paragraph, Kind.REFERENCE, 0);
    } else if (Asides.isNote(paragraph.text())) {
      put(paragraph, Kind.NOTE, 0);
    } else if (PolicyWords.anyIn(CAPTIONS, paragraph.text())
        && paragraph.width() < LONGEST_HEADING) {
      put(paragraph, Kind.NOTE, 0);
    } else if (heading) {
      put(paragraph, Kind.HEADING, number.map(this::levelOfHeading).orElse(1));
    } else if (mark == Mark.ITEM || number.filter(it -> !it.isBare()).isPresent()) {
      put(paragraph, Kind.ITEM, number.map(levels::of).orElse(1));
    } else {
      put(paragraph, Kind.PARAGRAPH, 0);
    }
  }

  private int levelOfHeading(Numbering.Numeral number) {
    return number.isSpoken() ? levels.outermost(number) : levels.of(number);
  }

  private void put(Paragraph paragraph, Kind kind, int level) {
    blocks.add(paragraph.block(kind, level));
  }

  private static boolean isRow(Paragraph paragraph) {
    return paragraph.first().tabbed() && paragraph.text().contains(" | ");
  }

  /// Whether a paragraph stands above what belongs to it.
  private boolean isHeading(int i) {
    Paragraph paragraph = paragraphs.get(i);
    Mark mark = paragraph.first().source().mark();
    if (mark == Mark.HEADING) {
      return true;
    }
    boolean closed = paragraph.last().ends() || paragraph.text().matches(".*[;；，,、:：]$");
    if ((mark != Mark.NONE && mark != Mark.PARAGRAPH)
        || closed
        || paragraph.width() > LONGEST_HEADING) {
      return false;
    }
    Optional<Numbering.Numeral> number = paragraph.number();
    if (number.isPresent() && number.get().style().equals("#")) {
      return true;
    }
    if (number.filter(Numbering.Numeral::isBullet).isPresent() || i + 1 == paragraphs.size()) {
      return false;
    }
    Paragraph next = paragraphs.get(i + 1);
    boolean prose = paragraph.text().chars().filter(c -> "，；。,;".indexOf(c) >= 0).count() > 2;
    if (number.isPresent()) {
      return !prose
          && !isListed(paragraph, next)
          && (i == 0 || !isListed(paragraphs.get(i - 1), paragraph));
    }
    boolean begins = i == 0 || paragraphs.get(i - 1).last().ends() || paragraph.first().blank();
    return begins
        && !prose
        && paragraph.lines().size() < 3
        && paragraph.width() <= 110
        && (!next.first().goesOn() || next.number().isPresent())
        && paragraph.text().codePoints().anyMatch(Character::isLetter)
        && !paragraph.first().goesOn();
  }

  /// Whether two short paragraphs are neighbours in a list, with nothing below each.
  private static boolean isListed(Paragraph one, Paragraph other) {
    return one.number().isPresent()
        && other.number().isPresent()
        && one.number().get().style().equals(other.number().get().style())
        && other.number().get().value() == one.number().get().value() + 1
        && one.width() <= LONGEST_HEADING
        && !one.last().ends();
  }

  private static String bare(Paragraph paragraph) {
    int from = paragraph.number().map(Numbering.Numeral::end).orElse(0);
    return paragraph.text().substring(from).toLowerCase(Locale.ROOT).replaceAll("[\\s:：*#]+", "");
  }
}
