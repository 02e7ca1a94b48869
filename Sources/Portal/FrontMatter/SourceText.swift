internal import CBytes

/// A source file cut into front matter and body, without judging either.
struct SourceText: Sendable {
  let bytes: [UInt8]
  /// The YAML between the fences.
  let frontMatter: Range<Int>
  /// The line of the file on which the YAML begins, counted from 1.
  let frontMatterLine: Int
  let bodyOffset: Int
  /// The line of the file on which the body begins, counted from 1.
  let bodyLine: Int

  /// Cuts `bytes` at the fences: lines that are exactly `---`.
  ///
  /// A byte-order mark before the first fence and carriage returns at line ends are passed over. A `---` inside
  /// a title or a body is no fence, because a fence is a whole line and only the second one closes.
  init(_ bytes: [UInt8]) throws(SourceFault) {
    try Self.checkText(bytes)
    switch bytes.withUnsafeBufferPointer(Fences.find) {
    case .success(let fences):
      self.bytes = bytes
      frontMatter = fences.frontMatter
      frontMatterLine = 2
      bodyOffset = fences.bodyOffset
      bodyLine = fences.bodyLine
    case .failure(let fault): throw fault
    }
  }

  /// Where the fences leave front matter and body.
  private struct Fences {
    let frontMatter: Range<Int>
    let bodyOffset: Int
    let bodyLine: Int

    static func find(in bytes: UnsafeBufferPointer<UInt8>) -> Result<Fences, SourceFault> {
      var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      guard bytes[start...].contains(where: { !$0.isBlank }) else { return .failure(SourceFault(.emptyFile, .start)) }
      let firstEnd = bytes.lineEnd(from: start)
      guard isFence(bytes, start, firstEnd) else { return .failure(SourceFault(.noFence, .start)) }
      start = min(firstEnd + 1, bytes.count)
      var line = 2
      var cursor = start
      while cursor < bytes.count {
        let end = bytes.lineEnd(from: cursor)
        if isFence(bytes, cursor, end) {
          return .success(
            Fences(frontMatter: start..<cursor, bodyOffset: min(end + 1, bytes.count), bodyLine: line + 1))
        }
        cursor = end + 1
        line += 1
      }
      return .failure(SourceFault(.unclosedFence, .start))
    }

    /// Three hyphens, and nothing behind them that could be seen.
    private static func isFence(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
      guard end - start >= 3, bytes[start..<start + 3].allSatisfy({ $0 == UInt8(ascii: "-") }) else { return false }
      return bytes[start + 3..<end].allSatisfy {
        $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r")
      }
    }
  }

  /// Refuses bytes that are not UTF-8, and NUL, which no text has and which C libraries stop at.
  static func checkText(_ bytes: [UInt8]) throws(SourceFault) {
    let (isUTF8, nul) = bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return (true, 0) }
      return (scan_is_utf8(base, bytes.count) != 0, scan_byte(base, bytes.count, 0))
    }
    if nul < bytes.count {
      throw SourceFault(.nulByte, position(of: nul, in: bytes))
    }
    if !isUTF8 {
      throw SourceFault(.invalidUTF8, position(of: firstInvalidByte(bytes), in: bytes))
    }
  }

  private static func firstInvalidByte(_ bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      offset += UTF8.width(scalar)
    }
    return min(offset, max(0, bytes.count - 1))
  }

  private static func position(of offset: Int, in bytes: [UInt8]) -> Position {
    let before = bytes[..<offset]
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    // Columns count scalars: continuation bytes do not begin one.
    return Position(line: line, column: before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1)
  }
}

/// Why a file could not be cut into front matter and body.
struct SourceFault: Error, Equatable {
  let code: FaultCode
  let position: Position

  init(_ code: FaultCode, _ position: Position) {
    self.code = code
    self.position = position
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The line feed at or behind `start`, or the end.
  func lineEnd(from start: Int) -> Int {
    guard let base = baseAddress, start < count else { return count }
    return start + scan_byte(base + start, count - start, UInt8(ascii: "\n"))
  }
}

extension UInt8 {
  /// Whether the byte is a space, a tab or a line break.
  var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
