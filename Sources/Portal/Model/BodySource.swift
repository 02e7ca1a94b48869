/// Where an entry's body is: in memory, or still in its file.
///
/// What was read is kept as long as it is little. Of a very large portal most bodies are read a second time when they are
/// rendered, so that memory does not grow with them.
public struct BodySource: Sendable {
  private let place: Place

  private enum Place: Sendable {
    case memory(Entry.Body)
    case file(BodyInFile)
  }

  /// A body that is kept in memory.
  public init(_ body: Entry.Body) {
    place = .memory(body)
  }

  /// A body that is left in the file at `path`, from where `tree` reads it again.
  init(_ body: Entry.Body, leftAt path: String, in tree: SourceTree) {
    place = .file(BodyInFile(body, path: path, tree: tree))
  }

  /// The body, byte for byte what pass 1 read.
  public func read() throws(FileFault) -> Entry.Body {
    switch place {
    case .memory(let body): body
    case .file(let file): try file.read()
    }
  }
}

/// A body that is read again.
///
/// A class because an entry holds either this or a whole body, and should not be larger for it.
private final class BodyInFile: Sendable {
  private let path: String
  private let tree: SourceTree
  private let offset: Int
  private let firstLine: Int
  /// The fingerprint of the whole file.
  private let hash: ContentHash

  init(_ body: Entry.Body, path: String, tree: SourceTree) {
    self.path = path
    self.tree = tree
    offset = body.offset
    firstLine = body.firstLine
    hash = body.source.withUnsafeBufferPointer { ContentHash($0) }
  }

  func read() throws(FileFault) -> Entry.Body {
    let source = try tree.bytes(at: path)
    // Addresses, lists and offsets follow from what was read first.
    guard source.withUnsafeBufferPointer({ ContentHash($0) }) == hash else {
      throw FileFault(diagnostic: Diagnostic(.changedMeanwhile, file: path))
    }
    return Entry.Body(source: source, offset: offset, firstLine: firstLine)
  }
}
