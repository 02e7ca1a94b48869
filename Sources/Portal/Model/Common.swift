public import VietnameseText

/// The fields that every content type has.
public struct Common: Sendable {
  /// The title, as the editor wrote it.
  public var title = ""
  /// Where the title stands in the file.
  public var titlePlace = Position.start
  /// One or two sentences for lists, feeds and search.
  public var summary: String?
  /// The day, and where given the time, on which the item is published.
  public var date: VietnamMoment?
  /// Where the day stands in the file.
  public var datePlace = Position.start
  /// The day of the last change that matters to a reader.
  public var updated: CivilDate?
  /// The slug of the unit in `units.yaml` that the item belongs to.
  public var unit: Located<String>?
  /// Who wrote it.
  public var author: String?
  /// Who appraised it (thẩm định), and when.
  public var reviewed: Review?
  /// Kept out of publication until it is finished.
  public var isDraft = false
  /// From this moment on the item is no longer shown.
  public var expires: VietnamMoment?
  /// Keywords, in the editor's order.
  public var tags: [String] = []
  /// The area of reform it is filed under.
  public var area: Area?
  /// Where the item was taken from.
  public var source: Source?
  /// The picture that stands for it in lists and at its head.
  public var image: Picture?
  /// Files offered for download.
  public var attachments: [FileReference] = []
  /// Former addresses that must still lead here.
  public var aliases: [Located<String>] = []
  /// The BCP 47 tag of the language, where it is not Vietnamese.
  public var language: String?
  /// The last part of the address, where the editor does not want it made from the title.
  public var slug: Located<String>?

  /// Fields that were never filled in.
  public init() {}

  /// An appraisal: who and when.
  public struct Review: Sendable {
    public var by: String?
    public var on: CivilDate?
    public init() {}
  }

  /// Where an item was taken from.
  public struct Source: Sendable {
    public var name: String?
    public var url: Located<String>?
    public var date: CivilDate?
    public init() {}
  }

  /// A picture with its words.
  public struct Picture: Sendable {
    public var file: Located<String> = Located("")
    public var alt = ""
    public var credit: String?
    public init() {}
  }
}

/// A file under `content/`, with the title that is shown for it.
public struct FileReference: Sendable {
  public var file: Located<String> = Located("")
  public var title: String?
  public init() {}
}

/// A value with the place where an editor wrote it, so that a fault found later still points there.
public struct Located<Value: Sendable>: Sendable {
  /// The value.
  public var value: Value
  /// Where it stands in its file.
  public var position: Position

  /// A value that stands at `position`.
  public init(_ value: Value, at position: Position = .start) {
    self.value = value
    self.position = position
  }
}

extension Located: Equatable where Value: Equatable {}

/// A line and a column of a file, both counted from 1; columns count Unicode scalars.
public struct Position: Hashable, Comparable, Sendable {
  public var line: Int
  public var column: Int

  /// The first character of a file.
  public static let start = Position(line: 1, column: 1)

  /// The place at `line` and `column`, counted from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (one: Position, other: Position) -> Bool {
    (one.line, one.column) < (other.line, other.column)
  }
}

/// A stretch of days; a missing end is open.
public struct DateSpan: Sendable, Equatable {
  public var from: CivilDate?
  public var to: CivilDate?

  /// The days from `from` to `to`, both included.
  public init(from: CivilDate? = nil, to: CivilDate? = nil) {
    self.from = from
    self.to = to
  }

  /// Whether `day` lies in the span.
  public func contains(_ day: CivilDate) -> Bool {
    (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
  }

  /// Whether some day lies in both spans.
  func overlaps(_ other: DateSpan) -> Bool {
    let isBefore = { (one: DateSpan, other: DateSpan) in
      if let end = one.to, let start = other.from { end < start } else { false }
    }
    return !isBefore(self, other) && !isBefore(other, self)
  }
}
