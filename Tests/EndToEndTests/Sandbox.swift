import Foundation
import Publishing
import Testing
import VietnameseText

/// A small portal on disk, gone when the test is.
final class Sandbox: Sendable {
  let root: String

  /// The three lines that every portal needs.
  static let site = "Tên: Thông tin cải cách hành chính\nCơ quan: UBND xã Thử Nghiệm\nĐịa chỉ: https://example.vn/\n"

  init(_ files: [String: String] = [:], site: String = Sandbox.site) throws {
    root = FileManager.default.temporaryDirectory.appendingPathComponent("cchc-\(UUID().uuidString)").path
    try write("content/site.yaml", site)
    for (path, text) in files { try write(path, text) }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: root)
  }

  func write(_ path: String, _ text: String) throws {
    try write(path, Data(text.utf8))
  }

  func write(_ path: String, _ bytes: Data) throws {
    let url = URL(fileURLWithPath: root + "/" + path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: url)
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(atPath: root + "/" + path)
  }

  func read(_ path: String) -> String? {
    FileManager.default.contents(atPath: root + "/" + path).map { String(decoding: $0, as: UTF8.self) }
  }

  func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root + "/" + path)
  }

  /// Every file under `folder` with its bytes, by path.
  func tree(_ folder: String = "public") throws -> [String: Data] {
    var tree: [String: Data] = [:]
    let base = root + "/" + folder
    for path in try FileManager.default.subpathsOfDirectory(atPath: base) {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: base + "/" + path, isDirectory: &isFolder)
      if !isFolder.boolValue { tree[path] = FileManager.default.contents(atPath: base + "/" + path) }
    }
    return tree
  }

  func options(today: String = "2026-11-21", width: Int = 2) throws -> BuildOptions {
    BuildOptions(source: root, today: try CivilDate.parse(today).get(), width: width)
  }

  @discardableResult
  func build(today: String = "2026-11-21", width: Int = 2) async throws -> BuildReport {
    try await SiteBuilder(try options(today: today, width: width)).build()
  }
}

/// An article with the two fields that it needs.
func article(_ title: String, _ date: String = "05/03/2026", more: String = "", body: String = "Nội dung.") -> String {
  "---\nTiêu đề: \(title)\nNgày đăng: \(date)\n\(more)---\n\(body)\n"
}
