import Foundation
import Testing

@testable import Publishing

/// An output folder in a place of its own, filled with small releases; gone when the test is.
final class ReleaseSandbox {
  let root: String
  var output: String { root + "/public" }

  init() throws {
    root = FileManager.default.temporaryDirectory.appendingPathComponent("cchc-release-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: root)
  }

  /// Builds and publishes a release of these files.
  @discardableResult
  func publish(_ files: [String: String], by exchange: Exchange = .ofSystem) throws -> Changes {
    let staging = try Staging(OutputFolder(output), exchange: exchange)
    do {
      let put = try files.map { path, text in
        try Array(text.utf8).withUnsafeBufferPointer { try staging.put(path, $0) }
      }
      return try staging.publish(Manifest(put))
    } catch {
      staging.discard()
      throw error
    }
  }

  func rollBack(by exchange: Exchange = .ofSystem) throws {
    try OutputFolder(output).rollBack(exchange)
  }

  /// The files that are shown, without the manifest.
  var shown: [String: String] { files(in: output) }

  func files(in folder: String) -> [String: String] {
    var files: [String: String] = [:]
    for path in FileManager.default.enumerator(atPath: folder)?.compactMap({ $0 as? String }) ?? []
    where !path.hasSuffix(Manifest.name) {
      var isFolder: ObjCBool = false
      let whole = folder + "/" + path
      if FileManager.default.fileExists(atPath: whole, isDirectory: &isFolder), !isFolder.boolValue {
        files[path] = FileManager.default.contents(atPath: whole).map { String(decoding: $0, as: UTF8.self) }
      }
    }
    return files
  }

  func write(_ path: String, _ text: String) throws {
    let url = URL(fileURLWithPath: root + "/" + path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func move(_ path: String, to other: String) throws {
    try FileManager.default.moveItem(atPath: root + "/" + path, toPath: root + "/" + other)
  }

  /// What lies in the hidden folder beside the output.
  var leftovers: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: root + "/.cchc-public")) ?? []).sorted()
  }

  /// The number that tells whether a file is still the same one.
  func inode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: output + "/" + path)
    return try #require(attributes[.systemFileNumber] as? Int)
  }
}

extension Exchange {
  /// A file system that answers every exchange with this error.
  static func refusing(_ number: Int32) -> Exchange {
    Exchange { _, _ in number }
  }
}
