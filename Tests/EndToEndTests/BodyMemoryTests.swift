import Foundation
import Portal
import Publishing
import Testing

/// Given a portal too large for memory: bodies that are left in their files and read again.
@Suite("Bodies read twice") struct BodyMemoryTests {
  private func portal() throws -> Sandbox {
    let twin = article("Bài trùng", body: String(repeating: "Cùng một nội dung dài. ", count: 10))
    let articles = (1...40).map { number in
      (
        "content/tin-tuc/bai-\(number).md",
        article(
          "Bài số \(number)",
          body: "## Mục \(number)\n\nTheo Nghị quyết số 76/NQ-CP, xem [bài](bai-\(number % 40 + 1).md).")
      )
    }
    return try Sandbox(
      Dictionary(uniqueKeysWithValues: articles).merging([
        "content/tin-tuc/trung-1.md": twin,
        "content/tin-tuc/trung-2.md": twin.replacingOccurrences(of: "trùng", with: "lại"),
        "content/tin-tuc/mau.md": article("Bài mẫu", body: "Viết nội dung ở đây."),
        "content/tin-tuc/index.md": "---\nTiêu đề: Tin, bài\n---\nLời dẫn.\n",
      ]) { $1 })
  }

  private func build(
    _ sandbox: Sandbox, bodyMemory: Int, whileRendering: @escaping @Sendable () -> Void = {}
  ) async throws -> BuildReport {
    var options = try sandbox.options()
    options.bodyMemory = bodyMemory
    options.tell = { if $0.stage == .rendering, $0.done == 0 { whileRendering() } }
    return try await SiteBuilder(options).build()
  }

  @Test(arguments: [0, 1, 2_000]) func `what stays in memory changes no byte and no fault`(bytes: Int) async throws {
    let (small, large) = (try portal(), try portal())
    let reports = (try await build(small, bodyMemory: bytes), try await build(large, bodyMemory: .max))
    #expect(reports.0.isPublished)
    #expect(reports.0.diagnostics == reports.1.diagnostics)
    #expect(Set(reports.0.diagnostics.map(\.code)).isSuperset(of: [.sameBody, .placeholder]))
    #expect(try small.tree() == large.tree())
  }

  @Test func `a file that changes while the site is built is told of, and the old site stays`() async throws {
    let sandbox = try portal()
    _ = try await build(sandbox, bodyMemory: 0)
    let before = try sandbox.tree()
    let path = "content/tin-tuc/bai-7.md"
    let report = try await build(sandbox, bodyMemory: 0) {
      try? sandbox.write(path, article("Bài số 7", body: "Chữ mới."))
    }
    #expect(report.diagnostics.filter { $0.severity == .error }.map(\.code) == [.changedMeanwhile])
    #expect(report.diagnostics.first { $0.severity == .error }?.file == path)
    #expect(!report.isPublished)
    #expect(try sandbox.tree() == before)
    #expect(try await build(sandbox, bodyMemory: 0).isPublished)
  }

  @Test func `a file that vanishes while the site is built is told of`() async throws {
    let sandbox = try portal()
    let report = try await build(sandbox, bodyMemory: 0) { try? sandbox.remove("content/tin-tuc/bai-7.md") }
    #expect(report.diagnostics.filter { $0.severity == .error }.map(\.code) == [.unreadable])
    #expect(!report.isPublished)
  }

  @Test func `what was read once is published, whatever becomes of its file`() async throws {
    let sandbox = try portal()
    let report = try await build(sandbox, bodyMemory: .max) { try? sandbox.remove("content/tin-tuc/bai-7.md") }
    #expect(report.isPublished)
  }
}
