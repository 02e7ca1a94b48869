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
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard bytes[start...].contains(where: { !$0.isBlank }) else { throw SourceFault(.emptyFile, .start) }
    guard Self.isFence(bytes[start..<Self.lineEnd(bytes, from: start)]) else { throw SourceFault(.noFence, .start) }
    start = min(Self.lineEnd(bytes, from: start) + 1, bytes.count)
    var line = 2
    var cursor = start
    while cursor < bytes.count {
      let end = Self.lineEnd(bytes, from: cursor)
      if Self.isFence(bytes[cursor..<end]) {
        self.bytes = bytes
        frontMatter = start..<cursor
        frontMatterLine = 2
        bodyOffset = min(end + 1, bytes.count)
        bodyLine = line + 1
        return
      }
      cursor = end + 1
      line += 1
    }
    throw SourceFault(.unclosedFence, .start)
  }

  private static func lineEnd(_ bytes: [UInt8], from start: Int) -> Int {
    bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    return line.elementsEqual("---".utf8)
  }

  /// Refuses bytes that are not UTF-8, and NUL, which no text has and which C libraries stop at.
  static func checkText(_ bytes: [UInt8]) throws(SourceFault) {
    let isUTF8 = bytes.withUnsafeBufferPointer { scan_is_utf8($0.baseAddress, $0.count) != 0 }
    if let nul = bytes.firstIndex(of: 0) {
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

extension UInt8 {
  /// Whether the byte is a space, a tab or a line break.
  var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
