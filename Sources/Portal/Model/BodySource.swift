internal import Synchronization

/// Where an entry's body is: in memory, or still in its file.
///
/// What pass 1 read is kept until it is rendered, as long as it is little. Of a very large portal most bodies are read a
/// second time, so that memory does not grow with them; so is one that was given back and is wanted after all.
///
/// A class, because what is given back is gone for everybody who knows the entry.
public final class BodySource: Sendable {
  /// The bytes of the whole file, as long as they are kept.
  private let source: Mutex<[UInt8]?>
  private let offset: Int
  private let firstLine: Int
  /// Where the bytes can be read again.
  private let file: BodyFile

  /// A body that is in no file.
  public convenience init(_ body: Entry.Body) {
    let tree = SourceTree(sorted: []) { _ in body.source }
    self.init(body, of: BodyFile(body, hash: body.fingerprint, at: "", in: tree), isKept: true)
  }

  /// A body of a file; in memory until somebody takes it, or not at all.
  init(_ body: Entry.Body, of file: BodyFile, isKept: Bool) {
    source = Mutex(isKept ? body.source : nil)
    (offset, firstLine) = (body.offset, body.firstLine)
    self.file = file
  }

  /// The body that pass 1 read.
  public func read() throws(FileFault) -> Entry.Body {
    try body(source.withLock { $0 })
  }

  /// The body for one who is likely to be the last to want it: its memory is free as soon as that one is done.
  public func take() throws(FileFault) -> Entry.Body {
    try body(source.withLock { $0.take() })
  }

  private func body(_ kept: [UInt8]?) throws(FileFault) -> Entry.Body {
    if let kept { return Entry.Body(source: kept, offset: offset, firstLine: firstLine) }
    let body = Entry.Body(source: try file.bytes(), offset: offset, firstLine: firstLine)
    try file.check(body)
    return body
  }
}

/// The file of a body, and by what the body is known again.
struct BodyFile: Sendable {
  private let path: String
  private let tree: SourceTree
  private let size: Int
  private let hash: ContentHash

  /// The file at `path`, whose body has this fingerprint.
  init(_ body: Entry.Body, hash: ContentHash, at path: String, in tree: SourceTree) {
    self.path = path
    self.tree = tree
    self.hash = hash
    size = body.source.count
  }

  fileprivate func bytes() throws(FileFault) -> [UInt8] { try tree.bytes(at: path) }

  /// Addresses, lists and places follow from what was read first: what is read again must be the same.
  fileprivate func check(_ body: Entry.Body) throws(FileFault) {
    guard body.source.count == size, body.fingerprint == hash else {
      throw FileFault(diagnostic: Diagnostic(.changedMeanwhile, file: path))
    }
  }
}

extension Entry.Body {
  /// The fingerprint of the Markdown without blanks around it.
  var fingerprint: ContentHash { markdown.trimmed.withUnsafeBufferPointer { ContentHash($0) } }
}
