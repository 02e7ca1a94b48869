import Office
import Testing

@Suite struct ZipArchiveTests {
  private let members = [
    ZipArchive.Member("[Content_Types].xml", "<a/>"),
    ZipArchive.Member("thư mục/tệp.txt", String(repeating: "đ", count: 90_000)),
    ZipArchive.Member("empty", ""),
  ]

  @Test func `what is packed comes back, and packs to the same bytes`() throws {
    let bytes = try ZipArchive.bytes(of: members)
    #expect(bytes.count < 2000)
    #expect(try ZipArchive.members(of: bytes) == members)
    #expect(try ZipArchive.bytes(of: members) == bytes)
    #expect(try ZipArchive.members(of: ZipArchive.bytes(of: [])).isEmpty)
  }

  @Test func `an archive that would burst is refused`() throws {
    let bytes = try ZipArchive.bytes(of: members)
    #expect(throws: ZipArchive.Fault.tooLarge(180_003)) { try ZipArchive.members(of: bytes, limit: 180_003) }
    #expect(try ZipArchive.members(of: bytes, limit: 180_004).count == 3)
  }

  @Test(arguments: [[], [0x50], Array("no archive, just words, but long enough to look at".utf8)])
  func `bytes that are no archive are refused`(bytes: [UInt8]) {
    #expect(throws: ZipArchive.Fault.self) { try ZipArchive.members(of: bytes) }
  }

  @Test func `a broken archive is refused`() throws {
    let bytes = try ZipArchive.bytes(of: [ZipArchive.Member("a", "một hai ba bốn năm sáu")])
    #expect(throws: ZipArchive.Fault.self) { try ZipArchive.members(of: Array(bytes.dropLast(30))) }
    var flipped = bytes
    flipped[36] ^= 0xFF
    #expect(throws: ZipArchive.Fault.self) { try ZipArchive.members(of: flipped) }
  }

  @Test func `two files of one name are refused`() {
    #expect(throws: ZipArchive.Fault.self) {
      try ZipArchive.bytes(of: [ZipArchive.Member("a", "1"), ZipArchive.Member("a", "2")])
    }
  }
}
