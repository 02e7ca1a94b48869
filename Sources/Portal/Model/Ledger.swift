internal import VietnameseText

/// What became of every source file, in order of their paths.
public struct Ledger: Sendable {
  /// One line a file.
  public let lines: [Line]

  /// A ledger of `lines`, in any order.
  public init(_ lines: [Line]) {
    self.lines = lines.sortedInBytes(by: \.file)
  }

  /// A file, its type and its fate.
  public struct Line: Sendable, Hashable {
    public let file: String
    public let type: ContentType?
    public let fate: Fate

    public init(file: String, type: ContentType?, fate: Fate) {
      self.file = file
      self.type = type
      self.fate = fate
    }
  }

  /// How many files met each fate.
  public var counts: Counts {
    var counts = Counts()
    for line in lines {
      switch line.fate {
      case .published: counts.published += 1
      case .draft: counts.drafts += 1
      case .scheduled: counts.scheduled += 1
      case .expired: counts.expired += 1
      case .rejected: counts.rejected += 1
      }
    }
    return counts
  }

  /// How many files met each fate.
  public struct Counts: Sendable, Hashable {
    public var published = 0
    public var drafts = 0
    public var scheduled = 0
    public var expired = 0
    public var rejected = 0
    public init() {}
  }
}
