package monazite.indexer.term;

/// The dates that a case can state, with their keys in JSON.
public enum DateKey {
  FILED("filed"),
  FILED_BEFORE("filedBefore"),
  INTERNATIONAL_FILING("intlFiled"),
  NATIONAL_COMMENCEMENT("s371"),
  NATIONAL_PHASE("nationalPhase"),
  BYPASS_CONTINUATION("bypassContinuationFiled"),
  ACTUALLY_LODGED("actuallyLodged"),
  COMPLETE_SPECIFICATION("completeSpecFiled"),
  EXAMINATION_REQUESTED("examinationRequested"),
  PUBLISHED("published"),
  EXAMINED_PUBLICATION("examinedPublication"),
  KOKOKU("kokoku"),
  GRANTED("granted"),
  ISSUED("issued"),
  REGISTERED("registered"),
  AFTER_OPPOSITION("b2"),
  ORIGINAL_LAST_DAY("originalLastDay"),
  ORIGINAL_FILED("originalFiled"),
  ORIGINAL_GRANTED("originalGranted"),
  REISSUE_GRANTED("reissueGranted");

  private final String key;

  DateKey(String key) {
    this.key = key;
  }

  /// The key in JSON.
  public String key() {
    return key;
  }
}
