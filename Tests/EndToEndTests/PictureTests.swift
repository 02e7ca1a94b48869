import Foundation
import Publishing
import Testing

/// The beginnings of picture files, as small as their formats allow.
enum Pictures {
  static func png(width: Int, height: Int) -> Data {
    Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)) + big(width, 4)
      + big(height, 4)
  }

  static func gif(width: Int, height: Int) -> Data {
    Data("GIF89a".utf8) + little(width, 2) + little(height, 2)
  }

  /// A preface of `preface` bytes stands before the frame, as in photographs; a table of Huffman codes too.
  static func jpeg(width: Int, height: Int, preface: Int) -> Data {
    Data([0xFF, 0xD8, 0xFF, 0xE1]) + big(preface + 2, 2) + Data(count: preface)
      + Data([0xFF, 0xC4, 0, 3, 0, 0xFF, 0xFF])
      + Data([0xC2, 0, 17, 8]) + big(height, 2) + big(width, 2) + Data([3, 1, 0x22, 0])
  }

  static func webP(_ kind: String, _ rest: Data) -> Data {
    Data("RIFF".utf8) + Data(count: 4) + Data("WEBP".utf8) + Data(kind.utf8) + Data(count: 4) + rest
  }

  static func big(_ value: Int, _ count: Int) -> Data {
    Data((0..<count).reversed().map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) })
  }

  static func little(_ value: Int, _ count: Int) -> Data { Data(big(value, count).reversed()) }
}

@Suite struct `Pictures keep their room` {
  static let files: [(name: String, bytes: Data)] = [
    ("a.png", Pictures.png(width: 640, height: 427)),
    ("a.gif", Pictures.gif(width: 640, height: 427)),
    ("a.jpg", Pictures.jpeg(width: 640, height: 427, preface: 60_000)),
    ("B.JPEG", Pictures.jpeg(width: 640, height: 427, preface: 0)),
    ("a.webp", Pictures.webP("VP8X", Data(count: 4) + Pictures.little(639, 3) + Pictures.little(426, 3))),
    ("b.webp", Pictures.webP("VP8L", Data([0x2F]) + Pictures.little(639 | 426 << 14, 4))),
    ("c.webp", Pictures.webP("VP8 ", Data(count: 6) + Pictures.little(640, 2) + Pictures.little(427, 2))),
    ("a.svg", Data(#"<?xml version="1.0"?><svg xmlns="x" width="640px" height='427'><path d="M0 0"/></svg>"#.utf8)),
    ("b.svg", Data(#"<svg xmlns="x" viewBox="0,0 640 427"/>"#.utf8)),
  ]

  @Test(arguments: files.map(\.name))
  func `in a body, at the head of an article and for those who share it`(name: String) async throws {
    let file = try #require(Self.files.first { $0.name == name })
    let sandbox = try Sandbox([
      "content/tin-tuc/a.md": article(
        "Bài", more: "Ảnh:\n  Tệp: anh/\(name)\n  Mô tả: Quầy tiếp nhận\n", body: "![Biểu đồ](../anh/\(name))")
    ])
    try sandbox.write("content/anh/\(name)", file.bytes)
    let report = try await sandbox.build()
    #expect(report.diagnostics == [])
    let page = try #require(sandbox.read("public/tin-tuc/2026/03/bai/index.html"))
    let pictures = page.matches(of: /<img [^>]+>/).map { String($0.0) }
    #expect(pictures.count == 2)
    for picture in pictures {
      #expect(picture.contains("width=\"640\" height=\"427\""), "\(picture)")
    }
    #expect(pictures.last?.contains("loading=\"lazy\"") == true)
    #expect(page.contains("<meta property=\"og:image:width\" content=\"640\">"))
  }

  @Test(arguments: [
    Data(), Data("GIF8".utf8), Pictures.png(width: 0, height: 7),
    Data([0xFF, 0xD8, 0xFF, 0xE0, 0, 1, 0, 0, 0, 0, 0, 0]),
    Pictures.jpeg(width: 9, height: 9, preface: 60_000).prefix(50_000), Pictures.webP("VP8L", Data(count: 2)),
    Data(#"<svg viewBox="0 0 1e99 3"/>"#.utf8),
  ])
  func `a file that does not tell its size is shown without one`(bytes: Data) async throws {
    let sandbox = try Sandbox(["content/tin-tuc/a.md": article("Bài", body: "![Ảnh](../anh/a.png)")])
    try sandbox.write("content/anh/a.png", bytes)
    #expect(try await sandbox.build().isPublished)
    let page = try #require(sandbox.read("public/tin-tuc/2026/03/bai/index.html"))
    let picture = try #require(page.firstMatch(of: /<img [^>]+>/)).0
    #expect(!picture.contains("width="))
  }

  @Test func `a page without a picture is shared with the theme's`() async throws {
    let sandbox = try Sandbox(["content/tin-tuc/a.md": article("Bài")])
    _ = try await sandbox.build()
    let page = try #require(sandbox.read("public/tin-tuc/2026/03/bai/index.html"))
    let found = try #require(page.firstMatch(of: /property="og:image" content="https:\/\/example\.vn\/([^"]+)"/))
    #expect(sandbox.exists("public/\(found.1)"))
    #expect(page.contains("<meta property=\"og:image:width\" content=\"1200\">"))
  }
}
