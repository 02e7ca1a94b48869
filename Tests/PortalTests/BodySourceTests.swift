import Synchronization
import Testing

@testable import Portal

/// Given the body of a file whose bytes may be others the next time.
@Suite("Bodies that are given back") struct BodySourceTests {
  private static let path = "content/tin-tuc/a.md"
  private static let first = "---\nTiêu đề: Bài\n---\n\nMột câu.\n"

  /// A portal of one file, which the disk may change.
  private final class Disk: Sendable {
    let text = Mutex<String?>(first)
    let reads = Mutex(0)

    var tree: SourceTree {
      SourceTree(files: [.init(path: path, size: 0)]) { [self] _ throws(SourceTree.ReadFault) in
        reads.withLock { $0 += 1 }
        guard let text = text.withLock({ $0 }) else { throw .init(reason: "No such file") }
        return Array(text.utf8)
      }
    }
  }

  private func body(of disk: Disk, keeping bytes: Int? = nil) throws -> BodySource {
    let reader = EntryReader(tree: disk.tree, budget: bytes.map { BodyBudget(bytes: $0) })
    return try #require(reader.read(Self.path, type: .article).draft).body
  }

  @Test(arguments: [nil, 0]) func `a body is what was read first, however often it is taken`(memory: Int?) throws {
    let body = try body(of: Disk(), keeping: memory)
    let words = Array("\nMột câu.\n".utf8)
    for _ in 1...2 {
      #expect(try Array(body.read().markdown) == words)
      #expect(try Array(body.take().markdown) == words)
    }
    #expect(try body.take().firstLine == 4)
  }

  @Test func `until it is taken the file is not read again`() throws {
    let disk = Disk()
    let body = try body(of: disk)
    for _ in 1...3 { _ = try body.read() }
    _ = try body.take()
    #expect(disk.reads.withLock(\.self) == 1)
    _ = try body.read()
    #expect(disk.reads.withLock(\.self) == 2)
  }

  @Test(arguments: [
    first.replacing("câu", with: "chữ"), first + "Hai.\n", "---\nTiêu đề: Bài\n---\n", "",
    "---\nTiêu đề: B\n---\n\nMột câu.\n",
  ])
  func `a file that has changed since is a fault`(text: String) throws {
    let disk = Disk()
    let body = try body(of: disk)
    disk.text.withLock { $0 = text }
    #expect(try body.take().source == Array(Self.first.utf8))
    let fault = #expect(throws: FileFault.self) { try body.take() }
    #expect(fault?.diagnostic.code == .changedMeanwhile)
    #expect(fault?.diagnostic.file == Self.path)
  }

  @Test func `a file that is gone is told as such`() throws {
    let disk = Disk()
    let body = try body(of: disk, keeping: 0)
    disk.text.withLock { $0 = nil }
    #expect(throws: FileFault.self) { try body.read() }
  }

  @Test func `a body without a file stays as well`() throws {
    let body = BodySource(Entry.Body(source: Array("Chữ".utf8), offset: 0, firstLine: 1))
    for _ in 1...2 { #expect(try Array(body.take().markdown) == Array("Chữ".utf8)) }
  }
}
