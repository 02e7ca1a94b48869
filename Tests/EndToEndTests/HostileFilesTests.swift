import Foundation
import Portal
import Publishing
import Testing

/// Names and links of files as other systems, archives and mistakes make them.
@Suite struct `Hostile files` {
  @Test func `a name with its marks apart is found by a link that has them together`() async throws {
    let decomposed = "Hu\u{31B}\u{301}ng da\u{302}\u{303}n.txt"
    let sandbox = try Sandbox([
      "content/tep/\(decomposed)": "mẫu",
      "content/tin-tuc/Ba\u{300}i.md": article("Bài một", body: "[tệp](<../tep/H\u{1B0}\u{301}ng dẫn.txt>)"),
      "content/tin-tuc/b.md": article("Bài hai", body: "[bài](<B\u{E0}i.md>)"),
    ])
    let report = try await sandbox.build()
    #expect(report.diagnostics == [])
    #expect(sandbox.exists("public/tep/hung-dan.txt"))
    let page = try #require(sandbox.read("public/tin-tuc/2026/03/bai-mot/index.html"))
    #expect(page.contains("href=\"/tep/hung-dan.txt\""))
  }

  @Test(arguments: [
    ("content/tin-tuc/bai.md", "content/tin-tuc/Bai.md"),
    ("content/tin-tuc/b\u{E0}i.md", "content/tin-tuc/ba\u{300}i.md"),
    ("content/tin-tuc/Đ\u{1EBF}n.md", "content/tin-tuc/đe\u{302}\u{301}n.md"),
  ])
  func `names that only some systems tell apart are told`(one: String, other: String) async throws {
    let sandbox = try Sandbox()
    for (index, path) in [one, other].enumerated() {
      // Straight to the system, which takes the bytes as they are.
      try sandbox.write("content/tin-tuc/x", article("Bài \(index)"))
      #expect(rename(sandbox.root + "/content/tin-tuc/x", sandbox.root + "/" + path) == 0)
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: sandbox.root + "/content/tin-tuc")
    try #require(names.count == 2, "this file system keeps only one of them")
    let report = try await sandbox.build()
    #expect(report.diagnostics.map(\.code) == [.nameClash])
    #expect(report.ledger.counts.published + report.ledger.counts.rejected == 2)
    #expect(!report.isPublished)
  }

  @Test func `attachments that fold to one address are told by both names`() async throws {
    let sandbox = try Sandbox(["content/tep/Mẫu đơn.pdf": "1", "content/tep/mau-don.pdf": "2"])
    let report = try await sandbox.build()
    #expect(report.diagnostics.map(\.code) == [.addressTaken])
    #expect(report.diagnostics.first?.arguments == ["/tep/mau-don.pdf", "content/tep/Mẫu đơn.pdf"])
  }

  @Test func `circles of links end, and each is told`() async throws {
    let sandbox = try Sandbox(["content/tin-tuc/a.md": article("Bài")])
    let folder = sandbox.root + "/content/tin-tuc/"
    for (name, target) in [("vong", "."), ("len", ".."), ("mot.md", "hai.md"), ("hai.md", "mot.md"), ("cut.md", "x")] {
      try FileManager.default.createSymbolicLink(atPath: folder + name, withDestinationPath: target)
    }
    let report = try await sandbox.build()
    #expect(Set(report.diagnostics.map(\.code)) == [.linkOutside])
    #expect(
      report.diagnostics.map { $0.file.split(separator: "/").last } == ["cut.md", "hai.md", "len", "mot.md", "vong"])
    #expect(!report.isPublished)
  }

  @Test func `a link to a file of the portal counts as the file`() async throws {
    let sandbox = try Sandbox(["content/tep/a.txt": "một"])
    try FileManager.default.createSymbolicLink(
      atPath: sandbox.root + "/content/tep/b.txt", withDestinationPath: "a.txt")
    let report = try await sandbox.build()
    #expect(report.diagnostics == [])
    #expect(sandbox.read("public/tep/b.txt") == "một")
  }

  @Test func `a pipe is no content and is not waited for`() async throws {
    let sandbox = try Sandbox(["content/tin-tuc/a.md": article("Bài")])
    #expect(mkfifo(sandbox.root + "/content/tin-tuc/b.md", 0o644) == 0)
    let report = try await sandbox.build()
    #expect(report.diagnostics.map(\.file) == ["content/tin-tuc/b.md"])
  }

  @Test(arguments: ["../../../etc/passwd", "..\\..\\x.png", "C:\\x.png", "/etc/passwd", "https://example.vn/x.png/../"])
  func `a picture of a body that leads out of the portal is told and not shown`(path: String) async throws {
    let sandbox = try Sandbox(["content/tin-tuc/a.md": article("Bài", body: "![Ảnh](<\(path)>)")])
    let report = try await sandbox.build()
    guard !path.hasPrefix("https") else { return #expect(report.isPublished) }
    #expect(report.diagnostics.count == 1)
    // A drive's letter looks like the scheme of a URL, which is left out of the page with a warning.
    #expect(report.isPublished == path.hasPrefix("C:"))
    #expect(sandbox.read("public/tin-tuc/2026/03/bai/index.html")?.contains("<img src=\"C:") != true)
  }

  @Test func `hidden files and the rubbish of other systems are not content`() async throws {
    let sandbox = try Sandbox([
      "content/tin-tuc/a.md": article("Bài"), "content/.git/config": "x", "content/tin-tuc/._a.md": "x",
      "content/.DS_Store": "x",
    ])
    #expect(try await sandbox.build().diagnostics == [])
    #expect(try sandbox.tree().keys.allSatisfy { !$0.contains("DS_Store") && !$0.contains("git/config") })
  }
}
