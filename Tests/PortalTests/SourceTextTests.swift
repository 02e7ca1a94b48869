import Testing

@testable import Portal

@Suite struct `Bytes of a file` {
  static let wrong: [[UInt8]] = [
    [0x80], [0xBF, 0x80], [0xC3], [0xC3, 0xA9, 0xA9], [0xC0, 0xAF], [0xC1, 0xBF], [0xE1, 0xBB],
    [0xE1, 0xBB, 0x87, 0x87],
    [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x87], [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80],
    [0xF5, 0x80, 0x80, 0x80], [0xFF],
  ]
  static let right: [[UInt8]] = [
    [0xC3, 0xA9], [0xE1, 0xBB, 0x87], [0xE0, 0xA0, 0x80], [0xED, 0x9F, 0xBF], [0xF0, 0x9F, 0x87, 0xBB],
    [0xF4, 0x8F, 0xBF, 0xBF],
  ]

  @Test func `what is no UTF-8 is refused at every offset, and what is goes through`() throws {
    for offset in 0..<40 {
      for bytes in Self.wrong {
        #expect(throws: SourceFault.self) { try SourceText.checkText(text(bytes, at: offset)) }
      }
      for bytes in Self.right { try SourceText.checkText(text(bytes, at: offset)) }
    }
  }

  /// Forty letters with `bytes` among them.
  private func text(_ bytes: [UInt8], at offset: Int) -> [UInt8] {
    Array(repeating: UInt8(ascii: "a"), count: offset) + bytes
      + Array(repeating: UInt8(ascii: "b"), count: 40 - offset)
  }
}
