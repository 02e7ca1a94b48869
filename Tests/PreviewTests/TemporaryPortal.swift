import Foundation
import Publishing
import VietnameseText

/// A portal on disk, gone when the test is.
final class TemporaryPortal: Sendable {
  let root: String

  static let site = "Tên: Thông tin cải cách hành chính\nCơ quan: UBND xã Thử Nghiệm\nĐịa chỉ: https://example.vn/\n"

  init(_ files: [String: String] = [:], site: String = TemporaryPortal.site) throws {
    root = FileManager.default.temporaryDirectory.appendingPathComponent("cchc-\(UUID().uuidString)").path
    try write("content/site.yaml", site)
    for (path, text) in files { try write(path, text) }
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  func write(_ path: String, _ text: String) throws {
    let url = URL(fileURLWithPath: root + "/" + path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: root + "/" + path) }

  func move(_ old: String, to new: String) throws {
    try FileManager.default.moveItem(atPath: root + "/" + old, toPath: root + "/" + new)
  }

  func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: root + "/" + path, withDestinationPath: target)
  }

  func read(_ path: String) -> [UInt8]? { FileManager.default.contents(atPath: root + "/" + path).map { Array($0) } }

  /// Every file under `folder` by its path there.
  static func tree(at folder: String) throws -> [String: [UInt8]] {
    var tree: [String: [UInt8]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: folder + "/" + path, isDirectory: &isFolder)
      if !isFolder.boolValue {
        tree[path] = FileManager.default.contents(atPath: folder + "/" + path).map { Array($0) }
      }
    }
    return tree
  }

  func options() throws -> BuildOptions {
    BuildOptions(source: root, today: try CivilDate.parse("2026-11-21").get(), showsDrafts: true, showsFuture: true)
  }
}

/// An article with the two fields that it needs.
func article(_ title: String, _ date: String = "05/03/2026", more: String = "", body: String = "Nội dung.") -> String {
  "---\nTiêu đề: \(title)\nNgày đăng: \(date)\n\(more)---\n\(body)\n"
}
