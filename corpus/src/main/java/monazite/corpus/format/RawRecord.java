package monazite.corpus.format;

import monazite.corpus.document.Source;

/// One record as it stands in the dump, before any parsing.
///
/// @param bytes the record's own bytes; not copied, don't change them
/// @param source where it stands
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
public record RawRecord(byte[] bytes, Source source) {}
