import Audit
import Testing

/// The shape of `git log -z -c -M --name-status --reverse --format=%x01%H%x20%ct`.
@Suite struct GitLogTests {
  /// 5 January 2026, 10:00 in Vietnam.
  private let january = 1_767_582_000

  private func commit(_ name: String, _ days: Int, _ changes: String...) -> String {
    "\u{1}\(name) \(january + days * 86_400)\0" + (changes.isEmpty ? "" : "\n" + changes.joined(separator: "\0") + "\0")
  }

  private func read(_ commits: String..., folder: String = "cong/content/") -> History? {
    History(gitLog: Array(commits.joined().utf8), folder: folder)
  }

  @Test func `a file has the days of its first and last change`() throws {
    let history = try #require(
      read(
        commit("aaa", 0, "A", "cong/content/tin-tuc/một bài.md"),
        commit("bbb", 3, "M", "cong/content/tin-tuc/một bài.md", "A", "cong/content/tin-tuc/b.md")))
    #expect(history.begins == day("2026-01-05"))
    #expect(
      history.change(of: "content/tin-tuc/một bài.md")
        == History.Change(first: day("2026-01-05"), firstCommit: "aaa", last: day("2026-01-08")))
    #expect(history.change(of: "content/tin-tuc/b.md")?.firstCommit == "bbb")
    #expect(history.change(of: "content/tin-tuc/c.md") == nil)
  }

  @Test func `what stands in the commit at which a clone is cut off may be older`() throws {
    let log = commit("aaa", 0, "A", "a.md", "A", "b.md") + commit("bbb", 3, "M", "b.md", "A", "c.md")
    let history = try #require(History(gitLog: Array(log.utf8), folder: "", cuts: ["aaa"]))
    #expect(history.isCut)
    #expect(["a", "b", "c"].map { history.change(of: "content/\($0).md")?.isCut } == [true, true, false])
    #expect(History(gitLog: Array(log.utf8), folder: "")?.change(of: "content/a.md")?.isCut == false)
  }

  @Test func `the day is that of Vietnam`() throws {
    // 23:30 on 5 January in London is 6 January in Vietnam.
    let history = try #require(History(gitLog: Array("\u{1}aaa 1767655800\0".utf8), folder: ""))
    #expect(history.begins == day("2026-01-06"))
  }

  @Test func `a renamed file keeps its first day, and its old name begins anew`() throws {
    let history = try #require(
      read(
        commit("aaa", 0, "A", "cong/content/a.md"), commit("bbb", 1, "R098", "cong/content/a.md", "cong/content/b.md"),
        commit("ccc", 2, "A", "cong/content/a.md")))
    #expect(history.change(of: "content/b.md")?.firstCommit == "aaa")
    #expect(history.change(of: "content/b.md")?.last == day("2026-01-06"))
    #expect(history.change(of: "content/a.md")?.firstCommit == "ccc")
  }

  @Test func `a file that was deleted and came back keeps its first day`() throws {
    let history = try #require(
      read(
        commit("aaa", 0, "A", "cong/content/a.md"), commit("bbb", 1, "D", "cong/content/a.md"),
        commit("ccc", 2, "A", "cong/content/a.md")))
    #expect(history.change(of: "content/a.md")?.firstCommit == "aaa")
  }

  @Test func `a merge that changes a file against both parents counts, and an empty one does not`() throws {
    let history = try #require(
      read(
        commit("aaa", 0, "A", "cong/content/a.md"), "\u{1}bbb \(january + 86_400)\0\0AA\0cong/content/b.md\0",
        commit("ccc", 2), folder: "cong/content/"))
    #expect(history.change(of: "content/b.md")?.firstCommit == "bbb")
  }

  @Test func `of two branches the earlier day holds`() throws {
    let history = try #require(
      read(commit("aaa", 5, "A", "cong/content/a.md"), commit("bbb", 1, "A", "cong/content/a.md")))
    #expect(
      history.change(of: "content/a.md")
        == History.Change(first: day("2026-01-06"), firstCommit: "bbb", last: day("2026-01-10")))
  }

  @Test(arguments: ["", "\u{1}aaa\0", "\u{1}aaa gestern\0", "\nA\0a.md\0"])
  func `what is no log is no history`(log: String) {
    #expect(History(gitLog: Array(log.utf8), folder: "") == nil)
  }
}
