package monazite.indexer.claims.composition;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import monazite.seeds.grammar.GrammarNode;

/// The words of one language that tie a quantity to what it is of.
///
/// @param partOf between a whole and the share of it
/// @param partIs between a share and the part that has it
/// @param relativeTo behind the whole that a content is relative to
/// @param occupies name the whole of which a part is told
/// @param holds verbs of a thing that holds what is named behind the quantity
/// @param each the limit holds for each of several names
/// @param contents words for a content, in lower case
/// @param places words for being in a thing
/// @param of between a quantity and what it is of
/// @param per behind or before an amount that others are counted against
/// @param together several names share one quantity
/// @param modifiers what may stand between a quantity and its name
/// @param nameLast the claimed thing's name stands last
/// @param spaced words are parted by blanks
record LimitWords(
    Set<String> partOf,
    Set<String> partIs,
    Set<String> relativeTo,
    Set<String> occupies,
    Set<String> holds,
    Set<String> each,
    Set<String> contents,
    Set<String> places,
    Set<String> of,
    Set<String> per,
    Set<String> together,
    Pattern modifiers,
    boolean nameLast,
    boolean spaced) {

  static LimitWords in(GrammarNode node) {
    return new LimitWords(
        Set.copyOf(node.phrases("share.partOf")),
        Set.copyOf(node.phrases("share.partIs")),
        Set.copyOf(node.phrases("share.relativeTo")),
        Set.copyOf(node.phrases("share.occupies")),
        Set.copyOf(node.phrases("quantity.holds")),
        Set.copyOf(node.phrases("quantity.each")),
        node.phrases("quantity.content").stream()
            .map(word -> word.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet()),
        Set.copyOf(node.phrases("quantity.place")),
        Set.copyOf(node.phrases("share.of")),
        Set.copyOf(node.phrases("share.per")),
        Set.copyOf(node.phrases("quantity.together")),
        node.pattern("quantity.modifiers").orElse(Pattern.compile("(?!)")),
        node.text("subject.position").equals("last"),
        node.flag("spaced"));
  }
}
