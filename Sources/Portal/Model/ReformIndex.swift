/// An index by which provinces are measured (PAR INDEX, SIPAS, PAPI, PCI, DTI, POBI).
public struct ReformIndex: Sendable {
  public var code: Located<String> = Located("")
  /// The years, in the editor's order; empty means that no figure is known.
  public var series: [Year] = []
  public var criteria: [Criterion] = []

  public init() {}

  /// What the index said for one year.
  public struct Year: Sendable {
    public var year = 0
    public var yearPlace = Position.start
    public var score: Double?
    public var max: Double?
    public var rank: Int?
    /// How many were ranked: 63 provinces, 34 since July 2025.
    public var of: Int?
    public var source: String?
    public init() {}
  }

  /// One branch of the tree of criteria.
  public struct Criterion: Sendable {
    public var name = ""
    public var score: Double?
    public var max: Double?
    public var children: [Criterion] = []
    public init() {}
  }
}
