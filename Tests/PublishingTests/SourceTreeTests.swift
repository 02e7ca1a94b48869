import Foundation
import Portal
import Testing

@testable import Publishing

/// A portal's files, looked at one by one or only where something is told to have changed.
@Suite struct SourceTreeTests {
  enum Deed: CaseIterable {
    case nothing, overwrite, saveByRename, remove, folder, link, secondName, linkOfFolder

    /// Whether it changes the file's bytes at most.
    var isEdit: Bool { [.nothing, .overwrite, .saveByRename].contains(self) }

    func act(on path: String) throws {
      let files = FileManager.default
      switch self {
      case .nothing: return
      case .overwrite: return try Data("khác".utf8).write(to: URL(fileURLWithPath: path))
      case .saveByRename: return try Data("khác".utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
      case .secondName: return try files.linkItem(atPath: path, toPath: path + ".md")
      default: try files.removeItem(atPath: path)
      }
      switch self {
      case .folder: try files.createDirectory(atPath: path, withIntermediateDirectories: false)
      case .link: try files.createSymbolicLink(atPath: path, withDestinationPath: "b.md")
      case .linkOfFolder: try files.createSymbolicLink(atPath: path, withDestinationPath: "..")
      default: break
      }
    }
  }

  private static let name = "content/tin-tuc/bài.md"

  private func withPortal(isFresh: Bool, _ test: (String) throws -> Void) throws {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent("cchc-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: root + "/content/tin-tuc", withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: root) }
    for name in [Self.name, "content/tin-tuc/b.md", "content/site.yaml"] {
      try Data("một".utf8).write(to: URL(fileURLWithPath: root + "/" + name))
    }
    // What changed a moment ago, or in a moment, has no stamp.
    let day = Date(timeIntervalSinceNow: isFresh ? 3600 : -3600)
    for name in [Self.name, "content/tin-tuc/b.md", "content/site.yaml"] {
      try FileManager.default.setAttributes([.modificationDate: day], ofItemAtPath: root + "/" + name)
    }
    if !isFresh { Thread.sleep(forTimeInterval: 1.1) }
    try test(root)
  }

  @Test(arguments: Deed.allCases, [false, true])
  func `told of an edit, the files are what a walk finds, or nothing`(deed: Deed, isFresh: Bool) throws {
    try withPortal(isFresh: isFresh) { root in
      let before = try SourceTree(root: root, isStamped: true)
      #expect(before.files.allSatisfy { ($0.stamp == nil) == isFresh })
      try deed.act(on: root + "/" + Self.name)
      let told = SourceTree(root: root, known: before.files, edited: [Self.name])
      let walked = try SourceTree(root: root, isStamped: true)
      #expect((told != nil) == deed.isEdit)
      if let told {
        #expect(
          told.files.map(\.path) == walked.files.map(\.path) && told.files.map(\.size) == walked.files.map(\.size))
        #expect(walked.areStill(told.files))
        #expect(try told.read(Self.name) == walked.read(Self.name))
      }
      // Of a file without a stamp nobody can tell whether it is the same.
      #expect(walked.areStill(before.files) == (deed == .nothing || isFresh && (deed.isEdit || deed == .link)))
    }
  }

  @Test(arguments: [
    ["content/tin-tuc/moi.md"], ["content/site.yml"], ["themes/rieng/theme.css"], [name, "content"],
    [name.decomposedStringWithCanonicalMapping], ["content/tin-tuc/\u{FFFD}.md"],
  ])
  func `a file that was not there needs a walk`(paths: [String]) throws {
    try withPortal(isFresh: true) { root in
      try Data("mới".utf8).write(to: URL(fileURLWithPath: root + "/content/tin-tuc/moi.md"))
      let files = try SourceTree(root: root, isStamped: true).files
      #expect(SourceTree(root: root, known: files.filter { !$0.path.hasSuffix("/moi.md") }, edited: paths) == nil)
      #expect(SourceTree(root: root, known: files, edited: [Self.name, "content/tin-tuc/moi.md"])?.files.count == 4)
    }
  }
}
