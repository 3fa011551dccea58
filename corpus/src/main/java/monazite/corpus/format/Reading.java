package monazite.corpus.format;

import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.Source;
import monazite.corpus.policy.PolicyDocument;

/// What became of one raw record.
public sealed interface Reading {
  /// A document.
  record Parsed(PatentDocument document) implements Reading {}

  /// A policy document.
  record Policy(PolicyDocument document) implements Reading {}

  /// A well-formed record that is no patent document (a sequence listing), with the reason.
  record Skipped(Source where, String why) implements Reading {}

  /// A record that can't be read, with the reason and, if any, the remedy.
  record Broken(Source where, String why) implements Reading {}
}
