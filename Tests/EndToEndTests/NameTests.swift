import Foundation
import Portal
import Publishing
import Testing

/// Names that some systems cannot hold, or hold as one.
@Suite struct NameTests {
  private func faults(_ files: [String: String]) async throws -> [Diagnostic] {
    let sandbox = try Sandbox(files)
    return try await SiteBuilder(sandbox.options()).check().diagnostics
  }

  @Test(arguments: [
    "content/tin-tuc/con.md", "content/tin-tuc/NUL.md", "content/tep/aux.pdf", "content/tin-tuc/com1/a.md",
  ])
  func `names that Windows keeps for devices are refused`(path: String) async throws {
    let faults = try await faults([path: path.hasSuffix(".md") ? article("Bài") : "tệp"])
    #expect(faults.map(\.code) == [.reservedName])
    #expect(faults.first?.file == path)
  }

  @Test(arguments: ["content/tin-tuc/contact.md", "content/tin-tuc/com10.md", "content/tin-tuc/a.con.md"])
  func `names that only look so are not`(path: String) async throws {
    #expect(try await faults([path: article("Bài")]) == [])
  }

  @Test func `a title or keyword that folds to such a name gets a number`() async throws {
    let sandbox = try Sandbox(["content/tin-tuc/a.md": article("Con", more: "Từ khóa: con, trẻ em\n")])
    let report = try await sandbox.build()
    #expect(report.diagnostics == [])
    #expect(sandbox.exists("public/tin-tuc/2026/03/con-1/index.html"))
    #expect(sandbox.exists("public/tu-khoa/con-1/index.html"))
  }

  @Test func `names that differ by case alone are told, and neither is lost`() async throws {
    let sandbox = try Sandbox([
      "content/tin-tuc/bai.md": article("Bài một"), "content/tin-tuc/Bai.md": article("Bài hai"),
      "content/Tep/a.txt": "một", "content/tep/A.txt": "hai",
    ])
    let report = try await sandbox.build()
    let same = report.diagnostics.filter { $0.code == .nameClash }
    #expect(same.map(\.file) == ["content/tep/A.txt", "content/tin-tuc/bai.md"])
    #expect(same.map(\.arguments) == [["content/Tep/a.txt"], ["content/tin-tuc/Bai.md"]])
    #expect(!report.isPublished)
  }

  @Test func `a name stored in two normal forms is told`() async throws {
    let composed = "content/tin-tuc/bài.md".precomposedStringWithCanonicalMapping
    let decomposed = composed.decomposedStringWithCanonicalMapping
    let sandbox = try Sandbox()
    try sandbox.write("content/tin-tuc/x.md", article("Bài không dính"))
    for (path, title) in [(composed, "Bài một"), (decomposed, "Bài hai")] {
      let made = FileManager.default.createFile(
        atPath: sandbox.root + "/" + path, contents: Data(article(title).utf8))
      #expect(made)
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: sandbox.root + "/content/tin-tuc")
    try #require(names.count == 3)
    let report = try await SiteBuilder(sandbox.options()).check()
    #expect(report.diagnostics.map(\.code) == [.nameClash])
  }

  @Test func `an NFD name is linked by its NFC spelling`() async throws {
    let name = "mẫu đơn.txt"
    let sandbox = try Sandbox([
      "content/tep/\(name.decomposedStringWithCanonicalMapping)": "mẫu",
      "content/tin-tuc/a.md": article("Bài", body: "[x](<../tep/\(name.precomposedStringWithCanonicalMapping)>)"),
    ])
    let report = try await sandbox.build()
    #expect(report.diagnostics == [])
    #expect(sandbox.read("public/tin-tuc/2026/03/bai/index.html")?.contains("href=\"/tep/mau-don.txt\"") == true)
  }
}
