package monazite.indexer.term;

import monazite.seeds.law.Base;

/// The words for the dates that terms count from, as a step says them.
final class BaseNames {
  private BaseNames() {}

  static String of(Base base) {
    return switch (base) {
      case FILING -> "filed";
      case EARLIEST -> "earliest filing claimed";
      case COMPLETE_SPECIFICATION -> "complete specification filed";
      case ENTRY -> "filed here or entered";
      case EXAMINATION_REQUEST -> "examination requested";
      case EXAMINED_PUBLICATION -> "examined publication";
      case GRANT -> "granted";
      case ORIGINAL_END -> "end of the original";
    };
  }

  /// The key of the input that states the date.
  static String key(Base base) {
    return switch (base) {
      case FILING, EARLIEST -> DateKey.FILED.key();
      case COMPLETE_SPECIFICATION -> DateKey.COMPLETE_SPECIFICATION.key();
      case ENTRY -> DateKey.NATIONAL_COMMENCEMENT.key();
      case EXAMINATION_REQUEST -> DateKey.EXAMINATION_REQUESTED.key();
      case EXAMINED_PUBLICATION -> DateKey.EXAMINED_PUBLICATION.key();
      case GRANT -> DateKey.GRANTED.key();
      case ORIGINAL_END -> DateKey.ORIGINAL_LAST_DAY.key();
    };
  }
}
