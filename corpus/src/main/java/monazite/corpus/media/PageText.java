package monazite.corpus.media;

import java.util.List;
import java.util.Map;

/// The text of a document made for reading.
///
/// @param lines not blank, as they stand on the page or, in HTML, as blocks end them
/// @param properties texts of elements that say by `itemprop` what they are, in their order
/// @param marked the same text with pages, and rows of tables whole
public record PageText(
    List<String> lines, Map<String, List<String>> properties, List<PageLine> marked) {}
