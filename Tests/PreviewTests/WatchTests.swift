import Foundation
import Publishing
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
    var changes = watch.pending.marks.makeAsyncIterator()
    // Polling marks its first look.
    if isPolling { await changes.next() }
    try deed.act(on: portal)
    #expect(await changes.next() != nil)
  }

  private func named(_ changes: SourceChanges?) -> [String]? {
    if case .files(let files)? = changes { files } else { nil }
  }

  private static let edited = [
    Deed.overwrite: "content/tin-tuc/2026/a.md", .create: "content/tin-tuc/2026/b.md",
    .saveByRename: "content/tin-tuc/2026/a.md", .theme: "themes/rieng/theme.css",
  ]

  @Test(arguments: Deed.allCases)
  func `only a change of one file's bytes is told by its name`(deed: Deed) throws {
    let portal = try portal()
    let watch = SourceWatch(root: portal.root)
    watch.arm()
    #expect(watch.taken() == nil)
    try deed.act(on: portal)
    #expect(watch.taken() == (Self.edited[deed].map { .files([$0]) } ?? .anything))
    #expect(watch.taken() == nil)
  }

  @Test func `looking again and again tells no names`() async throws {
    let portal = try portal()
    let watch = SourceWatch(root: portal.root, isPolling: true)
    var marks = watch.pending.marks.makeAsyncIterator()
    await marks.next()
    #expect(watch.taken() == .anything)
    #expect(watch.taken() == nil)
  }

  @Test func `names that differ only in how their letters are written are told apart`() throws {
    let portal = try portal()
    let names = ["bài.md".precomposedStringWithCanonicalMapping, "bài.md".decomposedStringWithCanonicalMapping]
    let watch = SourceWatch(root: portal.root)
    watch.arm()
    for name in names { try portal.write("content/tin-tuc/\(name)", "x") }
    let files = try #require(named(watch.taken()))
    #expect(Set(files.map { Array($0.utf8) }) == Set(names.map { Array("content/tin-tuc/\($0)".utf8) }))
  }

  @Test func `a file that lies in a folder with two paths, or became a link, is not told by a name`() throws {
    let portal = try portal()
    try portal.link("content/lan-nua", to: "tin-tuc")
    let watch = SourceWatch(root: portal.root)
    watch.arm()
    try portal.write("content/tin-tuc/b.md", "b")
    #expect(watch.taken() == .anything)
    try portal.write("content/tin-tuc/2026/a.md", "khác")
    #expect(watch.taken() == .anything)
    try portal.remove("content/lan-nua")
    _ = watch.taken()
    watch.arm()
    try portal.write("content/tin-tuc/2026/a.md", "khác nữa")
    #expect(watch.taken() == .files(["content/tin-tuc/2026/a.md"]))
    try portal.link("content/tin-tuc/2026/e.md", to: "../../../chung/d.md")
    #expect(watch.taken() == .anything)
  }

  @Test func `folders that have changed places are known by their new paths`() throws {
    let portal = try portal()
    try portal.write("content/tin-tuc/2025/a.md", "cũ")
    let watch = SourceWatch(root: portal.root)
    watch.arm()
    try portal.move("content/tin-tuc/2025", to: "content/tin-tuc/tam")
    try portal.move("content/tin-tuc/2026", to: "content/tin-tuc/2025")
    try portal.move("content/tin-tuc/tam", to: "content/tin-tuc/2026")
    try portal.write("content/tin-tuc/2026/a.md", "khác")
    #expect(watch.taken() == .anything)
    watch.arm()
    try portal.write("content/tin-tuc/2025/a.md", "mới")
    #expect(watch.taken() == .files(["content/tin-tuc/2025/a.md"]))
  }

  @Test func `many files, or more than the system could tell, are anything`() throws {
    let portal = try portal()
    let watch = SourceWatch(root: portal.root)
    watch.arm()
    for number in 1...64 { try portal.write("content/tin-tuc/\(number).md", "x") }
    let files = try #require(named(watch.taken()))
    #expect(files.count == 64)
    for number in 1...65 { try portal.write("content/tin-tuc/\(number).md", "y") }
    #expect(watch.taken() == .anything)
    try portal.write("content/tin-tuc/1.md", "z")
    watch.pending.addAnything()
    #expect(watch.taken() == .anything)
  }

  @Test func `what happens in a folder that was made after the watch is noticed once that is armed again`() async throws
  {
    let portal = try portal()
    let watch = SourceWatch(root: portal.root)
    watch.arm()
    var changes = watch.pending.marks.makeAsyncIterator()
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
      for await _ in watch.pending.marks { count += 1 }
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
