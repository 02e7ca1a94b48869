import Foundation
import Testing

@testable import Preview

/// What an editor's programs do to files, and whether it is noticed.
@Suite struct WatchTests {
  enum Deed: String, CaseIterable, Sendable {
    case overwrite, create, delete, renameFile, renameFolder, fileInNewFolder, saveByRename, throughLink, theme

    func act(on portal: TemporaryPortal) throws {
      switch self {
      case .overwrite: try portal.write("content/tin-tuc/2026/a.md", "khác hẳn")
      case .create: try portal.write("content/tin-tuc/2026/b.md", "b")
      case .delete: try portal.remove("content/tin-tuc/2026/a.md")
      case .renameFile: try portal.move("content/tin-tuc/2026/a.md", to: "content/tin-tuc/2026/c.md")
      case .renameFolder: try portal.move("content/tin-tuc", to: "content/tin-bai")
      case .fileInNewFolder: try portal.write("content/ke-hoach/moi/a.md", "a")
      case .saveByRename:
        try portal.write("content/tin-tuc/2026/.a.md.tmp", "mới")
        try portal.remove("content/tin-tuc/2026/a.md")
        try portal.move("content/tin-tuc/2026/.a.md.tmp", to: "content/tin-tuc/2026/a.md")
      case .throughLink: try portal.write("chung/d.md", "khác")
      case .theme: try portal.write("themes/rieng/theme.css", "b{}")
      }
    }
  }

  private func portal() throws -> TemporaryPortal {
    let portal = try TemporaryPortal([
      "content/tin-tuc/2026/a.md": "a", "chung/d.md": "d", "themes/rieng/theme.css": "a{}",
    ])
    try portal.link("content/tin-tuc/2026/d.md", to: "../../../chung/d.md")
    return portal
  }

  @Test(arguments: Deed.allCases, [false, true])
  func `every kind of change is noticed`(deed: Deed, isPolling: Bool) async throws {
    let portal = try portal()
    let watch = SourceWatch(root: portal.root, isPolling: isPolling)
    watch.arm()
    var changes = watch.changes.makeAsyncIterator()
    // Polling marks its first look.
    if isPolling { await changes.next() }
    try deed.act(on: portal)
    #expect(await changes.next() != nil)
  }

  @Test func `what happens in a folder that was made after the watch is noticed once that is armed again`() async throws
  {
    let portal = try portal()
    let watch = SourceWatch(root: portal.root)
    watch.arm()
    var changes = watch.changes.makeAsyncIterator()
    try portal.write("content/hoi-dap/sau/e.md", "e")
    await changes.next()
    watch.arm()
    // What was under way when the watch was armed.
    try await Task.sleep(for: .milliseconds(50))
    try portal.write("content/hoi-dap/sau/e.md", "f")
    #expect(await changes.next() != nil)
  }

  @Test func `hidden files and time alone change nothing`() async throws {
    let portal = try portal()
    let watch = SourceWatch(root: portal.root)
    watch.arm()
    try portal.write("content/tin-tuc/2026/.a.md.swp", "x")
    try await Task.sleep(for: .milliseconds(100))
    try portal.write("content/tin-tuc/2026/a.md", "x")
    let count = Task { () -> Int in
      var count = 0
      for await _ in watch.changes { count += 1 }
      return count
    }
    try await Task.sleep(for: .milliseconds(300))
    count.cancel()
    #expect(await count.value == 1)
  }

  @Test func `a circle of links ends`() throws {
    let portal = try portal()
    try portal.link("content/tin-tuc/vong", to: "..")
    let watched = SourceFolders(root: portal.root).watched()
    #expect(watched.count < 20)
    #expect(watched.contains(portal.root + "/content/tin-tuc/2026"))
  }
}
