/// The portals to compare, as they stand in a file: a line each, `name | place` or the place alone.
///
/// A place is a file, the folder of a published site, or an address; `#` opens a remark.
public struct LeagueList: Sendable, Equatable {
  public let members: [Member]

  /// A portal of the list.
  public struct Member: Sendable, Equatable {
    /// The name to show; empty where the portal's own is to be used.
    public let name: String
    public let place: Place
  }

  /// Where a portal's figures are.
  public enum Place: Sendable, Equatable {
    /// The path of a file or a folder, as written.
    case path(String)
    /// The address of the figures.
    case address(String)
  }

  /// The path of the figures in every published site.
  public static let file = "du-lieu/thong-ke.json"

  /// Reads a list; a byte-order mark and either kind of line ends are taken.
  public init(_ text: String) {
    members = text.split(whereSeparator: \.isNewline).compactMap { line in
      let line = Self.trimmed(line.drop { $0 == "\u{FEFF}" })
      guard !line.isEmpty, line.first != "#" else { return nil }
      let parts = line.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
      let place = Self.trimmed(parts[parts.count - 1])
      guard !place.isEmpty else { return nil }
      return Member(name: parts.count == 2 ? String(Self.trimmed(parts[0])) : "", place: Self.place(String(place)))
    }
  }

  private static func place(_ words: String) -> Place {
    let scheme = words.prefix(8).lowercased()
    guard scheme.hasPrefix("http://") || scheme.hasPrefix("https://") else { return .path(words) }
    if words.hasSuffix(".json") { return .address(words) }
    return .address(words.hasSuffix("/") ? words + file : words + "/" + file)
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.first?.isWhitespace ?? false { text.removeFirst() }
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return text
  }
}
