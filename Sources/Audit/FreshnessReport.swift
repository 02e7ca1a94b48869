public import Portal
import VietnameseText

/// Every measure of freshness that a portal has on its day, summed up by what was measured.
public struct FreshnessReport: Sendable {
  /// Every finding, by subject, the most days first.
  public let findings: [Freshness]
  /// How many videos each topic has, by the alphabet; those without a topic come last.
  public let videos: [Topic]

  /// A topic and how many videos it has; no name for those that tell none.
  public struct Topic: Sendable, Hashable {
    public let name: String?
    public let count: Int
  }

  /// What can be said of a subject in one line.
  public struct Summary: Sendable, Hashable {
    public let subject: Freshness.Subject
    /// How many items it concerns.
    public let count: Int
    /// How many lack a date that the measure needs.
    public let unknown: Int
    /// The most days of all.
    public let most: Int?
    /// The days that half of them do not exceed.
    public let median: Int?
  }

  /// Of a portal about which nothing is known.
  public init() {
    findings = []
    videos = []
  }

  /// Of a portal.
  ///
  /// - Parameter history: When files changed; without it translations are compared by their dates alone.
  public init(of portal: Portal, history: History? = nil) {
    findings = Freshness.findings(of: portal, history: history)
    videos = Self.topics(of: portal)
  }

  /// A line for each subject of which there is something to say.
  public var summaries: [Summary] {
    Freshness.Subject.allCases.compactMap { subject in
      let own = findings.filter { $0.subject == subject }
      guard !own.isEmpty else { return nil }
      let days = own.compactMap(\.days).sorted()
      return Summary(
        subject: subject, count: own.count, unknown: own.count - days.count, most: days.last,
        median: days.isEmpty ? nil : days[(days.count - 1) / 2])
    }
  }

  private static func topics(of portal: Portal) -> [Topic] {
    var counts: [String: (name: String, count: Int)] = [:]
    var silent = 0
    for entry in portal.entries(of: .video) where entry.fate == .published && entry.originalFile == nil {
      guard let topic = entry.video?.topic, !topic.isEmpty else {
        silent += 1
        continue
      }
      counts[Vietnamese.slug(topic), default: (topic, 0)].count += 1
    }
    let named = counts.values.sorted { (SortKey($0.name), $0.name) < (SortKey($1.name), $1.name) }
    return named.map { Topic(name: $0.name, count: $0.count) } + (silent > 0 ? [Topic(name: nil, count: silent)] : [])
  }
}
