import Foundation
import Testing

/// What other programs rely on: exit codes, forms of output, which stream says what.
@Suite struct `The contract of the command line` {
  private static let good = ["content/tin-tuc/a.md": article("Bài một")]
  private static let bad = ["content/tin-tuc/a.md": article("Bài một", "31/02/2026")]
  /// Two plans for the same days are doubtful, no more.
  private static let doubtful = ["a", "b"].reduce(into: [String: String]()) { files, name in
    files["content/ke-hoach/\(name).md"] =
      "---\nTiêu đề: Kế hoạch \(name)\nHiệu lực:\n  Từ: 02/01/2026\n  Đến: 31/12/2026\nChỉ tiêu:\n  - Đếm: video\n    Ít nhất: 1\n    Mỗi: năm\n---\nNội dung.\n"
  }
  /// A plan that wants two articles a month, of which there is one in March.
  private static let missed = [
    "content/tin-tuc/a.md": article("Bài một"),
    "content/ke-hoach/k.md":
      "---\nTiêu đề: Kế hoạch năm 2026\nNgày ban hành: 02/01/2026\nHiệu lực:\n  Từ: 02/01/2026\n  Đến: 31/12/2026\nChỉ tiêu:\n  - Đếm: tin, bài\n    Ít nhất: 2\n    Mỗi: tháng\n---\nNội dung.\n",
  ]

  @Test(arguments: ["build", "check"])
  func `a faultless portal ends with 0`(command: String) throws {
    #expect(try Sandbox(Self.good).run(command).status == 0)
  }

  @Test(arguments: ["build", "check", "audit"])
  func `a fault in the content ends with 1 and is told on standard error`(command: String) throws {
    let ending = try Sandbox(Self.bad).run(command)
    #expect(ending.status == 1)
    #expect(ending.complaints.contains("lỗi[E-DAY]: không có ngày “31/02/2026”"))
    #expect(ending.complaints.contains("content/tin-tuc/a.md:3:12"))
    #expect(!ending.output.contains("E-DAY"))
  }

  @Test(arguments: ["build", "check"])
  func `a warning fails only where --strict is asked for`(command: String) throws {
    let sandbox = try Sandbox(Self.doubtful)
    let ending = try sandbox.run(command)
    #expect(ending.status == 0)
    #expect(ending.complaints.contains("cảnh báo[W-PLANS]"))
    #expect(try sandbox.run(command, "--strict").status == 1)
    #expect(try Sandbox(Self.good).run(command, "--strict").status == 0)
  }

  @Test func `a missed quota fails only where --strict is asked for, and only when its period is over`() throws {
    let sandbox = try Sandbox(Self.missed)
    #expect(try sandbox.run("audit", "--from", "2026-03", "--to", "2026-03").status == 0)
    #expect(try sandbox.run("audit", "--from", "2026-03", "--to", "2026-03", "--strict").status == 1)
    #expect(
      try sandbox.run("audit", "--from", "2026-03", "--to", "2026-03", "--strict", today: "2026-03-31").status == 0)
  }

  @Test(arguments: ["build", "check", "audit"])
  func `a folder without a portal ends with 2 and says what to do`(command: String) throws {
    let ending = try Program.run([command, "--source", NSTemporaryDirectory() + "khong-co-\(UUID().uuidString)"])
    #expect(ending.status == 2)
    #expect(ending.complaints.contains("cchc-site init"))
  }

  @Test(arguments: [
    ["xay"], ["build", "--khong-co"], ["build", "--today", "31/02/2026"], ["build", "--today", "hôm nay"],
    ["build", "--lang", "fr"], ["build", "--format", "xml"], ["check", "--format", "csv"],
    ["check", "--base-url", "example.vn"], ["audit", "--format", "github"], ["audit", "--from", "2026-13"],
    ["audit", "--period", "week"], ["build", "thừa"], ["build", "--source"],
  ])
  func `wrong usage ends with 64 and writes nothing`(arguments: [String]) throws {
    let ending = try Program.run(arguments)
    #expect(ending.status == 64)
    #expect(ending.output.isEmpty)
    #expect(ending.complaints.contains("Usage"))
  }

  @Test func `a span that runs backwards is wrong usage`() throws {
    #expect(try Sandbox(Self.good).run("audit", "--from", "2026-05", "--to", "2026-01").status == 64)
  }

  @Test(arguments: [["--help"], ["--version"], ["help", "build"], ["audit", "--help"]])
  func `help ends with 0`(arguments: [String]) throws {
    let ending = try Program.run(arguments)
    #expect(ending.status == 0)
    #expect(!ending.output.isEmpty)
  }

  @Test func `check writes nothing`() throws {
    let sandbox = try Sandbox(Self.good)
    try sandbox.run("check")
    #expect(try FileManager.default.contentsOfDirectory(atPath: sandbox.root) == ["content"])
  }

  @Test(arguments: ["build", "check"])
  func `JSON is one object that counts every fate and places every fault`(command: String) throws {
    let sandbox = try Sandbox([
      "content/tin-tuc/a.md": article("Bài đăng"), "content/tin-tuc/b.md": article("Bài nháp", more: "Bản nháp: có\n"),
      "content/tin-tuc/c.md": article("Bài hẹn", "22/11/2026"),
      "content/tin-tuc/d.md": article("Bài hết hạn", more: "Hết hạn: 01/06/2026\n"),
      "content/tin-tuc/e.md": article("Bài sai", "31/02/2026"),
    ])
    let (status, report) = try sandbox.report(command)
    #expect(status == 1)
    let counts: [Int] = [report.published, report.drafts, report.scheduled, report.expired, report.rejected]
    #expect(counts == [1, 1, 1, 1, 1])
    #expect(report.seconds >= 0)
    let fault = try #require(report.diagnostics.first)
    #expect(report.diagnostics.count == 1)
    #expect(fault.place == "E-DAY content/tin-tuc/e.md:3:12")
    #expect(fault.severity == "error")
    #expect(!fault.message.isEmpty && !fault.help.isEmpty)
  }

  @Test func `GitHub's annotations stand on standard output, a line each`() throws {
    let ending = try Sandbox(Self.bad).run("check", "--format", "github", "--lang", "en", "--quiet")
    #expect(ending.status == 1)
    #expect(
      ending.output
        == "::error file=content/tin-tuc/a.md,line=3,col=12,title=E-DAY::there is no day “31/02/2026”. Month 2 of 2026 has 28 days.\n"
    )
  }

  @Test func `the language of messages is chosen, Vietnamese by default`() throws {
    let sandbox = try Sandbox(Self.bad)
    #expect(try sandbox.run("check").complaints.contains("= cách sửa:"))
    #expect(try sandbox.run("check", "--lang", "en").complaints.contains("error[E-DAY]: there is no day"))
  }

  @Test func `--quiet says nothing but errors`() throws {
    #expect(try Sandbox(Self.good).run("build", "--quiet").output.isEmpty)
    let doubtful = try Sandbox(Self.doubtful).run("check", "--quiet")
    #expect(doubtful.output.isEmpty && doubtful.complaints.isEmpty)
    #expect(try Sandbox(Self.bad).run("check", "--quiet").complaints.contains("E-DAY"))
  }

  @Test func `the day can be set from outside`() throws {
    let sandbox = try Sandbox(["content/tin-tuc/a.md": article("Bài hẹn", "05/03/2026")])
    func published(_ arguments: [String], _ environment: [String: String]) throws -> Int {
      let ending = try Program.run(
        ["check", "--source", sandbox.root, "--format", "json"] + arguments, environment: environment)
      return try JSONDecoder().decode(JSONReport.self, from: Data(ending.output.utf8)).published
    }
    // 4 March 2026, 16:59:59 UTC is the last second of that day in Vietnam but for seven hours.
    #expect(try published([], ["SOURCE_DATE_EPOCH": "1772643599"]) == 0)
    #expect(try published([], ["SOURCE_DATE_EPOCH": "1772643600"]) == 1)
    #expect(try published(["--today", "2026-03-04"], ["SOURCE_DATE_EPOCH": "1772643600"]) == 0)
  }

  @Test func `--drafts and --future show what is not yet published`() throws {
    let sandbox = try Sandbox([
      "content/tin-tuc/a.md": article("Bài nháp", more: "Bản nháp: có\n"),
      "content/tin-tuc/b.md": article("Bài hẹn", "01/12/2026"),
    ])
    try sandbox.run("build", "--drafts", "--future")
    #expect(sandbox.exists("public/tin-tuc/2026/03/bai-nhap/index.html"))
    #expect(sandbox.exists("public/tin-tuc/2026/12/bai-hen/index.html"))
    try sandbox.run("build")
    #expect(!sandbox.exists("public/tin-tuc/2026/03/bai-nhap/index.html"))
  }

  @Test func `the audit speaks both languages on the terminal, and JSON in none`() throws {
    let sandbox = try Sandbox(Self.missed)
    let span = ["--from", "2026-03", "--to", "2026-03"]
    func audit(_ more: String...) throws -> String {
      try Program.run(["audit", "--source", sandbox.root, "--today", "2026-11-21"] + span + more).output
    }
    #expect(try audit().contains("Tin, bài                        1/2 ████░░░░ ✗ chưa đạt"))
    #expect(try audit("--lang", "en").contains("2026-03      News and articles               1/2 ████░░░░ ✗ missed"))
    let json = try audit("--format", "json")
    #expect(try audit("--lang", "en", "--format", "json") == json)
    let report = try JSONDecoder().decode(JSONAudit.self, from: Data(json.utf8))
    #expect(report.today == "2026-11-21")
    let row = try #require(report.rows.first)
    #expect(row.period == "2026-03" && row.counts == "tin-tuc" && row.verdict == "missed")
    #expect(row.count == 1 && row.quota == 2 && row.basis == "ke-hoach/k.md")
    #expect(row.unit == nil)
    #expect(row.items.map(\.url) == ["/tin-tuc/2026/03/bai-mot/"])
    #expect(row.items.map(\.file) == ["content/tin-tuc/a.md"])
  }
}

/// The object of `audit --format json`, as the contract has it.
private struct JSONAudit: Decodable {
  let today: String
  let rows: [Row]

  struct Row: Decodable {
    let period, counts, verdict: String
    let unit, basis: String?
    let count: Int
    let quota: Int?
    let items: [Item]
  }

  struct Item: Decodable {
    let title, date, url, file: String
  }
}
