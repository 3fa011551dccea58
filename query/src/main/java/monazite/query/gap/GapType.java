package monazite.query.gap;

/// The kinds of gap. Their scores have different units and are never mixed.
public enum GapType {
  /// fewer families in a cell than its row and column lead to expect
  WHITE_SPACE("G1", "white space"),
  /// core rights of a field end within a window
  EXPIRING_CORE("G2", "expiring core"),
  /// core families that are protected elsewhere and not in a market
  MARKET_HOLE("G3", "market hole"),
  /// few holders, or holders of other countries, have what stands
  CONCENTRATION("G4", "concentration and dependency"),
  /// a field that grows without a core, or that fell silent
  MISSING_MIDDLE("G5", "growth and missing middle"),
  /// a target of policy that patents do not reach
  POLICY_TARGET("G6", "policy target without cover"),
  /// a stage of the chain that is missing between its neighbours
  CHAIN_HOLE("G7", "hole in the chain"),
  /// too little on doing without a critical element
  SUBSTITUTION_HOLE("G8", "substitution hole"),
  /// means whose core rights have ended and that nobody has fenced in since
  FREE_TECHNOLOGY("G9", "free technology");

  private final String id;
  private final String title;

  GapType(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /// `G1` to `G9`.
  public String id() {
    return id;
  }

  /// A readable name.
  public String title() {
    return title;
  }
}
