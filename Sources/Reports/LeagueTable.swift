public import Audit
public import VietnameseText

/// Several portals side by side: how many of their finished periods met their numbers.
public struct LeagueTable: Sendable {
  /// The day on which the table is drawn up.
  public let today: CivilDate
  /// The portals that could be read, the best first, then those that could not, in the order of the list.
  public let lines: [Line]

  /// A portal of the list.
  public struct Line: Sendable {
    public let name: String
    public let state: State
    /// Its place, counted from 1; equals share theirs.
    ///
    /// None when it could not be read or nothing was finished.
    public let place: Int?
  }

  /// What is known of a portal.
  public enum State: Sendable, Hashable {
    case read(Figures)
    /// It could not be reached; why.
    case unreachable(String)
    /// What it sent does not keep the contract.
    case unreadable
  }

  /// The figures of a portal.
  public struct Figures: Sendable, Hashable {
    public let met: Int
    public let missed: Int
    public let inProgress: Int
    /// The items counted, each once.
    public let published: Int
    /// How many days ago the portal was last built.
    public let age: Int

    /// Whether the portal was built too long ago to be compared.
    public var isStale: Bool { age > LeagueTable.freshDays }
    public var finished: Int { met + missed }
    /// The share of finished periods that were met, in percent; none when none is finished.
    public var percent: Int? { finished == 0 ? nil : met * 100 / finished }
  }

  /// A portal is built at least this often, in days.
  public static let freshDays = 7

  /// What was asked of a portal: its name in the list, and what came back.
  public struct Answer: Sendable {
    public let name: String
    /// Whether the list names it; else the name that the portal gives itself is shown.
    public let isNamed: Bool
    public let content: Result<[UInt8], Failure>

    public init(name: String, isNamed: Bool = true, content: Result<[UInt8], Failure>) {
      self.name = name
      self.isNamed = isNamed
      self.content = content
    }

    /// Why nothing came back, in words.
    public struct Failure: Error, Sendable, Hashable {
      public let reason: String
      public init(reason: String) { self.reason = reason }
    }
  }

  /// The table of some answers.
  ///
  /// - Parameters:
  ///   - from: The first period that is compared; without it all are.
  ///   - to: The last one.
  public init(_ answers: [Answer], today: CivilDate, from: Period? = nil, to: Period? = nil) {
    self.today = today
    let states = answers.map { answer in
      Self.state(answer, today) { period in
        (from.map { $0.first <= period.first } ?? true) && (to.map { period.first <= $0.last } ?? true)
      }
    }
    let ranked = states.enumerated().sorted { one, other in
      Self.rank(one.element.state, one.offset).lexicographicallyPrecedes(Self.rank(other.element.state, other.offset))
    }.map(\.element)
    var lines: [Line] = []
    for (index, entry) in ranked.enumerated() {
      var place: Int?
      if case .read(let figures) = entry.state, figures.percent != nil {
        let score = Self.score(figures)
        // Equals share the place of the first of them.
        place =
          1
          + (ranked[..<index].firstIndex { other in
            if case .read(let before) = other.state { Self.score(before) == score } else { false }
          } ?? index)
      }
      lines.append(Line(name: entry.name, state: entry.state, place: place))
    }
    self.lines = lines
  }

  private static func state(
    _ answer: Answer, _ today: CivilDate, _ isCompared: (Period) -> Bool
  ) -> (name: String, state: State) {
    switch answer.content {
    case .failure(let failure): return (answer.name, .unreachable(failure.reason))
    case .success(let bytes):
      guard let statistics = PublishedStatistics(bytes) else { return (answer.name, .unreadable) }
      let rows = statistics.rows.filter { isCompared($0.period) }
      let figures = Figures(
        met: rows.count { $0.verdict == .met }, missed: rows.count { $0.verdict == .missed },
        inProgress: rows.count { $0.verdict == .inProgress }, published: Set(rows.flatMap(\.items)).count,
        age: max(0, statistics.today.days(until: today)))
      let name = answer.isNamed && !answer.name.isEmpty ? answer.name : statistics.agency ?? answer.name
      return (name, .read(figures))
    }
  }

  /// Whether some portal could not be read, or is too old to be compared.
  public var isIncomplete: Bool {
    lines.contains { line in
      if case .read(let figures) = line.state { figures.isStale } else { true }
    }
  }

  /// The greater share first, then the more items.
  private static func score(_ figures: Figures) -> [Int] {
    // Shares are compared as parts of a million, since 2/3 and 66 % differ.
    [figures.finished == 0 ? 1 : -figures.met * 1_000_000 / figures.finished, -figures.published]
  }

  private static func rank(_ state: State, _ offset: Int) -> [Int] {
    switch state {
    case .read(let figures): [figures.finished == 0 ? 1 : 0] + score(figures) + [offset]
    case .unreachable, .unreadable: [2, 0, 0, offset]
    }
  }
}
