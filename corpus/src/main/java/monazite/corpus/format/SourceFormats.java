package monazite.corpus.format;

import java.util.List;

/// Every format that can be read, in the order in which they are asked.
public final class SourceFormats {
  public static final List<SourceFormat> ALL = List.of();

  /// Bytes that a format sees to recognise a stream.
  public static final int HEAD = 64 * 1024;

  /// Bytes of the largest record that is held in memory; larger ones are quarantined.
  public static final int LARGEST_RECORD = 64 * 1024 * 1024;

  private SourceFormats() {}
}
