import Foundation
import Portal
import Publishing
import Testing

@Suite struct OutputTests {
  @Test func `a folder that is not ours and not empty is refused`() async throws {
    let sandbox = try Sandbox(["content/tin-tuc/a.md": article("Bài"), "public/anh-cua-toi.txt": "đừng xóa"])
    await #expect(throws: PublishingError.self) { try await sandbox.build() }
    #expect(sandbox.read("public/anh-cua-toi.txt") == "đừng xóa")
    #expect(!sandbox.exists("public/index.html"))
  }

  @Test func `hidden files and files that are not ours survive every build`() async throws {
    let sandbox = try Sandbox(["content/tin-tuc/a.md": article("Bài"), "public/.gitkeep": ""])
    try await sandbox.build()
    try sandbox.write("public/google123.html", "xác minh")
    try sandbox.write("public/.well-known/security.txt", "liên hệ")
    try await sandbox.build()
    #expect(sandbox.exists("public/.gitkeep"))
    #expect(sandbox.read("public/google123.html") == "xác minh")
    #expect(sandbox.read("public/.well-known/security.txt") == "liên hệ")
  }

  @Test(arguments: ["../../ngoai/", "/../ngoai/", "/a/../../b/", "C:\\x", "/.cchc-manifest"])
  func `a former address cannot lead out of the site`(alias: String) async throws {
    let sandbox = try Sandbox(["content/tin-tuc/a.md": article("Bài", more: "Đường dẫn cũ: ['\(alias)']\n")])
    let report = try await sandbox.build()
    #expect(report.diagnostics.map(\.code) == [.path])
    #expect(!report.isPublished)
  }

  @Test func `a former address leads on`() async throws {
    let sandbox = try Sandbox(["content/tin-tuc/a.md": article("Bài mới", more: "Đường dẫn cũ: [/tin-cu/bai/]\n")])
    try await sandbox.build()
    let page = try #require(sandbox.read("public/tin-cu/bai/index.html"))
    #expect(page.contains("url=/tin-tuc/2026/03/bai-moi/"))
  }

  @Test func `pages of removed entries go, and the build says so`() async throws {
    let sandbox = try Sandbox(["content/tin-tuc/a.md": article("Bài một"), "content/tin-tuc/b.md": article("Bài hai")])
    try await sandbox.build()
    try sandbox.remove("content/tin-tuc/b.md")
    let report = try await sandbox.build()
    #expect(!sandbox.exists("public/tin-tuc/2026/03/bai-hai/index.html"))
    #expect(report.changes.removed == 1)
  }

  @Test func `what does not change keeps its inode and its time`() async throws {
    let sandbox = try Sandbox(["content/tin-tuc/a.md": article("Bài một")])
    try await sandbox.build()
    let path = sandbox.root + "/public/robots.txt"
    let before = try FileManager.default.attributesOfItem(atPath: path)
    let again = try await sandbox.build()
    let after = try FileManager.default.attributesOfItem(atPath: path)
    #expect(before[.systemFileNumber] as? Int == after[.systemFileNumber] as? Int)
    #expect(before[.modificationDate] as? Date == after[.modificationDate] as? Date)
    #expect((again.changes.added, again.changes.changed, again.changes.removed) == (0, 0, 0))
  }

  @Test func `what a killed build left behind is cleared away`() async throws {
    let sandbox = try Sandbox(["content/tin-tuc/a.md": article("Bài một")])
    try await sandbox.build()
    try sandbox.write(".cchc-public/next/tin-tuc/do-dang.html", "<p>")
    let report = try await sandbox.build()
    #expect(report.isPublished)
    #expect(!sandbox.exists("public/tin-tuc/do-dang.html"))
    #expect(!sandbox.exists(".cchc-public/next"))
  }

  @Test func `the release before can be put back, and back again`() async throws {
    let sandbox = try Sandbox(["content/tin-tuc/a.md": article("Bài một")])
    try await sandbox.build()
    let first = try sandbox.tree()
    try sandbox.write("content/tin-tuc/b.md", article("Bài hai"))
    try await sandbox.build()
    let second = try sandbox.tree()
    try SiteBuilder(try sandbox.options()).rollBack()
    #expect(try sandbox.tree() == first)
    try SiteBuilder(try sandbox.options()).rollBack()
    #expect(try sandbox.tree() == second)
  }

  @Test(arguments: ["[/cu/a.html, /cu/a.html/]", "[/cu/a.html/, /cu/a.html]"])
  func `no file and no page want one place`(aliases: String) async throws {
    let sandbox = try Sandbox(["content/tin-tuc/a.md": article("Bài", more: "Đường dẫn cũ: \(aliases)\n")])
    let report = try await sandbox.build()
    #expect(report.diagnostics.map(\.code) == [.addressTaken] && !report.isPublished)
  }

  @Test(arguments: ["", "content", "content/tin-tuc"])
  func `a site is not written over its own source`(folder: String) async throws {
    let sandbox = try Sandbox(["content/tin-tuc/a.md": article("Bài")])
    var options = try sandbox.options()
    options.output = sandbox.root + "/" + folder
    await #expect(throws: PublishingError.self) { try await SiteBuilder(options).build() }
    #expect(sandbox.exists("content/tin-tuc/a.md"))
  }
}
