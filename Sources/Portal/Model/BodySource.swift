/// Where an entry's body is: in memory, or still in its file.
///
/// What was read is kept as long as it is little. Of a very large portal most bodies are read a second time when they are
/// rendered, so that memory does not grow with them.
public struct BodySource: Sendable {
  /// Where the body begins with the words that a new file holds before anybody wrote in it; nothing where it does not.
  let scaffold: Position?
  private let place: Place

  private enum Place: Sendable {
    case memory(Entry.Body)
    case file(BodyInFile)
  }

  /// A body that is kept in memory.
  public init(_ body: Entry.Body) {
    place = .memory(body)
    scaffold = body.scaffold
  }

  /// A body that is left in the file at `path`, from where `tree` reads it again.
  init(_ body: Entry.Body, leftAt path: String, in tree: SourceTree) {
    place = .file(BodyInFile(body, path: path, read: tree.read))
    scaffold = body.scaffold
  }

  /// The body, byte for byte what pass 1 read.
  public func read() throws(BodyFault) -> Entry.Body {
    switch place {
    case .memory(let body): body
    case .file(let file): try file.read()
    }
  }
}

/// Why a body could not be read a second time.
public struct BodyFault: Error {
  /// The fault, at the beginning of the file.
  public let diagnostic: Diagnostic
}

/// A body that is read again.
///
/// A class because an entry holds either this or a whole body, and should not be larger for it.
private final class BodyInFile: Sendable {
  private let path: String
  private let offset: Int
  private let firstLine: Int
  /// The fingerprint of the whole file.
  private let hash: ContentHash
  private let reader: @Sendable (String) throws(SourceTree.ReadFault) -> [UInt8]

  init(
    _ body: Entry.Body, path: String, read: @escaping @Sendable (String) throws(SourceTree.ReadFault) -> [UInt8]
  ) {
    self.path = path
    offset = body.offset
    firstLine = body.firstLine
    hash = body.source.withUnsafeBufferPointer { ContentHash($0) }
    reader = read
  }

  func read() throws(BodyFault) -> Entry.Body {
    let source: [UInt8]
    do {
      source = try reader(path)
    } catch {
      throw BodyFault(diagnostic: Diagnostic(.unreadable, file: path, error.reason))
    }
    // Addresses, lists and offsets follow from what was read first.
    guard source.withUnsafeBufferPointer({ ContentHash($0) }) == hash else {
      throw BodyFault(diagnostic: Diagnostic(.changedMeanwhile, file: path))
    }
    return Entry.Body(source: source, offset: offset, firstLine: firstLine)
  }
}

extension Entry.Body {
  private static let placeholder = Array(Scaffold.placeholder.utf8)

  /// Only the first bytes are looked at.
  fileprivate var scaffold: Position? {
    markdown.drop(while: \.isBlank).starts(with: Self.placeholder) ? beginning : nil
  }

  /// The first line that says something.
  var beginning: Position {
    let blank = markdown.prefix(while: \.isBlank)
    return Position(line: firstLine + blank.count { $0 == UInt8(ascii: "\n") }, column: 1)
  }
}
