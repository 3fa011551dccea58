package monazite.seeds.holder;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// The lists of the data file that names are compared by.
///
/// @param trailing legal forms that end a name
/// @param leading legal forms that begin one
/// @param ignored words without weight
/// @param abbreviations abbreviation to full word, where only one is meant
/// @param shortWords abbreviation to every word that it may stand for
/// @param fillers words that shortened names leave out
/// @param inverted abbreviations after which a shortened name has its words in another order
/// @param transcriptions letters that are written out as several: `ä`, `ae`
/// @param variants characters by the one that stands for them: traditional, simplified and Japanese
///     forms
/// @param departments words that end the name of a part of a company
/// @param places words that end an address
/// @param otherNames words between a name and another name of the same company
/// @param typos how one letter may be off
/// @param persons what tells persons from companies where nothing is marked
record NameData(
    List<String> trailing,
    List<String> leading,
    Set<String> ignored,
    Map<String, String> abbreviations,
    Map<String, List<String>> shortWords,
    Set<String> fillers,
    Set<String> inverted,
    Map<String, String> transcriptions,
    Map<Integer, Integer> variants,
    List<String> departments,
    List<String> places,
    List<String> otherNames,
    Typos typos,
    Persons persons) {

  /// How one letter of a name may be off.
  ///
  /// @param longWord letters that a word beside others must have
  /// @param loneWord letters that a word must have where it is the whole name
  /// @param notOf seats of holders whose romanised names differ by single letters
  record Typos(int longWord, int loneWord, Set<String> notOf) {}

  /// What tells persons from companies where nothing is marked.
  ///
  /// @param organisations words that only organisations have in their names; of scripts without
  ///     spaces, parts of words
  /// @param surnames of one or more Han characters, kana or Hangul syllables
  record Persons(Set<String> organisations, Set<String> surnames) {}
}
