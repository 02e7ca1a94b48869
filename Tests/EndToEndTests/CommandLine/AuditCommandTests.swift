import Foundation
import Testing

/// What an inspector and an editor do with the audit and the reports, on the built program.
@Suite struct `The audit on the command line` {
  private static let plan = """
    ---
    Tiêu đề: Kế hoạch năm 2026
    Ngày ban hành: 02/01/2026
    Hiệu lực:
      Từ: 02/01/2026
      Đến: 31/12/2026
    Chỉ tiêu:
      - Đếm: tin, bài
        Ít nhất: 1
        Mỗi: tháng
    ---
    Nội dung.
    """

  /// A portal in a repository whose commits bear the days given, oldest first.
  private func repository(_ commits: [(day: String, files: [String: String])]) throws -> Sandbox {
    let sandbox = try Sandbox(["content/ke-hoach/k.md": Self.plan])
    try git(sandbox, "init", "-q")
    for (day, files) in commits {
      for (path, text) in files { try sandbox.write(path, text) }
      try git(sandbox, "add", "-A")
      try git(sandbox, "commit", "-q", "-m", "x", on: day)
    }
    return sandbox
  }

  private func git(_ sandbox: Sandbox, _ arguments: String..., on day: String = "2026-01-01") throws {
    let ending = try Program.execute(
      ["git", "-C", sandbox.root, "-c", "user.name=x", "-c", "user.email=x@example.vn"] + arguments,
      environment: ["GIT_AUTHOR_DATE": day + "T08:00:00+0700", "GIT_COMMITTER_DATE": day + "T08:00:00+0700"])
    #expect(ending.status == 0, "\(ending.complaints)")
  }

  @Test func `--verify names what entered history after its month, and what repeats another`() throws {
    let text = (1...60).map { "từ\($0)" }.joined(separator: " ")
    let sandbox = try repository([
      ("2026-02-01", ["content/tin-tuc/a.md": article("Bài thật", "05/02/2026", body: text)]),
      ("2026-04-02", ["content/tin-tuc/b.md": article("Bài lùi ngày", "10/03/2026", body: text)]),
    ])
    try sandbox.write("content/tin-tuc/c.md", article("Bài chưa ghi", "10/04/2026"))
    let ending = try sandbox.run("audit", "--verify", "--lang", "en")
    #expect(ending.status == 0)
    #expect(ending.output.contains("The history of the files begins on 2026-02-01."))
    #expect(
      ending.output.contains("Entered after the month it claims: 1\n  2026-03-10 Bài lùi ngày (entered on 2026-04-02"))
    #expect(ending.output.contains("Repeats an earlier article: 1"))
    #expect(ending.output.contains("Never committed: 1\n  2026-04-10 Bài chưa ghi"))
    #expect(ending.output.contains("2026-03      News and articles               1/1 ████████ ✓ met"))
    #expect(try sandbox.run("audit", "--verify", "--strict", "--from", "2026-02", "--to", "2026-02").status == 1)
  }

  @Test func `--verify in a shallow clone says so and accuses nobody`() throws {
    let sandbox = try repository([
      ("2026-02-01", ["content/tin-tuc/a.md": article("Bài thật", "05/02/2026")]),
      ("2026-04-02", ["content/tin-tuc/b.md": article("Bài tháng tư", "01/04/2026", body: "Khác.")]),
      ("2026-05-04", ["content/tin-tuc/c.md": article("Bài lùi ngày", "10/04/2026", body: "Khác nữa.")]),
    ])
    let clone = sandbox.root + "-clone"
    defer { try? FileManager.default.removeItem(atPath: clone) }
    let copied = try Program.execute(["git", "clone", "-q", "--depth", "2", "file://" + sandbox.root, clone])
    #expect(copied.status == 0, "\(copied.complaints)")
    let evidence = clone + "/bang-chung"
    func run(_ arguments: String...) throws -> String {
      let ending = try Program.run(arguments + ["--source", clone, "--today", "2026-11-21"])
      #expect(ending.status == 0, "\(ending.complaints)")
      return ending.output
    }
    let output = try run("audit", "--verify")
    #expect(output.contains("shallow") && output.contains("git fetch --unshallow"))
    #expect(output.contains("Đưa vào sau tháng đã ghi: 1\n  10/04/2026 Bài lùi ngày"))
    #expect(!output.contains("Bài thật (đưa vào"))
    #expect(output.contains("1 mục thuộc những tháng đã hết"))
    #expect(try run("audit", "--verify", "--format", "json").contains("\"shallow\":true"))
    // The inspector's list claims no first commit that the clone cannot know.
    _ = try run("build")
    _ = try run("report", "2026-Q1", "--evidence", evidence)
    let pack = try String(contentsOfFile: evidence + "/danh-muc.html", encoding: .utf8)
    #expect(pack.contains("Có trong kho từ trước ngày 02/04/2026") && !pack.contains("Lần ghi đầu tiên: "))
    #expect(!(try sandbox.run("audit", "--verify").output.contains("shallow")))
  }

  @Test func `--verify without a repository says that dates cannot be checked`() throws {
    let sandbox = try Sandbox(["content/tin-tuc/a.md": article("Bài một")])
    let output = try sandbox.run("audit", "--verify").output
    #expect(output.contains("Không có lịch sử git"))
    #expect(
      try sandbox.run("audit", "--verify", "--format", "json").output.contains("\"verification\":{\"history\":false"))
  }

  @Test func `every count can be listed with address and file`() throws {
    let sandbox = try Sandbox(["content/tin-tuc/a.md": article("Bài một")])
    let span = ["--from", "2026-03", "--to", "2026-03", "--items"]
    func audit(_ more: String...) throws -> String {
      try Program.run(["audit", "--source", sandbox.root, "--today", "2026-11-21"] + span + more).output
    }
    #expect(try audit().contains("  05/03/2026 Bài một\n             content/tin-tuc/a.md\n"))
    let csv = try audit("--format", "csv", "--semicolons")
    #expect(csv.utf8.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(csv.contains("2026-03;tháng 3 năm 2026;Tin, bài;tin-tuc;;1;;chưa lượng hóa;"))
    #expect(csv.contains("Bài một;https://example.vn/tin-tuc/2026/03/bai-mot/;content/tin-tuc/a.md\r\n"))
    #expect(try audit("--format", "markdown").contains("[Bài một](/tin-tuc/2026/03/bai-mot/) (content/tin-tuc/a.md)"))
  }

  @Test func `a unit that nobody knows is wrong usage, with a guess`() throws {
    let sandbox = try Sandbox([
      "content/units.yaml": "- Mã: van-phong\n  Tên: Văn phòng\n",
      "content/tin-tuc/a.md": article("Bài một", more: "Đơn vị: van-phong\n"),
    ])
    let ending = try sandbox.run("audit", "--unit", "van-phog")
    #expect(ending.status == 64)
    #expect(ending.complaints.contains("van-phong"))
    #expect(try sandbox.run("audit", "--unit", "van-phong").status == 0)
  }

  @Test func `plans that overlap are told with both names, and years that are slips`() throws {
    let sandbox = try Sandbox([
      "content/ke-hoach/a.md": Self.plan,
      "content/ke-hoach/b.md": Self.plan.replacingOccurrences(of: "năm 2026\nN", with: "khác\nN"),
      "content/tin-tuc/a.md": article("Bài cũ", "05/03/1970"), "content/tin-tuc/b.md": article("Bài xa", "05/03/2099"),
    ])
    let ending = try sandbox.run("audit")
    #expect(ending.status == 0)
    #expect(ending.complaints.contains("W-PLANS"))
    #expect(ending.complaints.contains("content/ke-hoach/a.md") && ending.complaints.contains("content/ke-hoach/b.md"))
    #expect(ending.complaints.contains("W-YEAR]: ngày đăng 05/03/1970"))
    #expect(ending.complaints.contains("W-YEAR]: ngày đăng 05/03/2099"))
    #expect(ending.complaints.contains("content/tin-tuc/a.md:3:12") && ending.complaints.contains("b.md:3:12"))
    #expect(!ending.output.contains("1970") && !ending.output.contains("2099"))
    #expect(try sandbox.run("audit", "--from", "1970-03", "--to", "1970-03").output.contains("03/1970      Tin, bài"))
  }

  @Test func `periods before any content and years without a plan have rows without a number`() throws {
    let sandbox = try Sandbox(["content/ke-hoach/k.md": Self.plan, "content/tin-tuc/a.md": article("Bài một")])
    let output = try sandbox.run("audit", "--from", "2010-01", "--to", "2010-02", "--lang", "en").output
    #expect(output.contains("2010-02      News and articles               0/–          – no number set (1)"))
    #expect(output.contains("(1) no plan sets a quota for this period"))
    #expect(try sandbox.run("report", "2010-Q1").output.contains("Cổng chưa có kế hoạch nào có hiệu lực trong kỳ."))
    #expect(try sandbox.run("report", "2030-Q1").status == 64)
  }
}

/// Several portals side by side.
@Suite struct `The league table on the command line` {
  private func figures(_ agency: String, today: String, _ verdict: String) -> String {
    """
    {"today":"\(today)","agency":"\(agency)","rows":[{"period":"2026-01","counts":"tin-tuc","unit":null,"count":1,
    "quota":1,"verdict":"\(verdict)","basis":null,"items":[]}]}
    """
  }

  @Test func `portals are read from files, folders and addresses, and those that fail are said to`() throws {
    let sandbox = try Sandbox([
      "so-lieu/a.json": figures("Sở A", today: "2026-11-20", "met"),
      "b/du-lieu/thong-ke.json": figures("Sở B", today: "2026-11-20", "missed"),
      "so-lieu/cu.json": figures("Sở C", today: "2026-01-20", "met"), "so-lieu/hong.json": "<html>",
      "cac-cong.txt":
        "so-lieu/a.json\nb\nSở cũ | so-lieu/cu.json\nso-lieu/hong.json\nso-lieu/khong-co.json\nSở D | http://127.0.0.1:9/\n",
    ])
    let list = sandbox.root + "/cac-cong.txt"
    let ending = try Program.run(["audit", "--sites", list, "--today", "2026-11-21", "--lang", "en"])
    #expect(ending.status == 0)
    let lines = ending.output.split(separator: "\n")
    #expect(lines[3].hasPrefix("1    Sở A"))
    #expect(lines[4].hasPrefix("1    Sở cũ") && lines[4].hasSuffix("305d old"))
    #expect(lines[5].hasPrefix("3    Sở B"))
    #expect(ending.output.contains("so-lieu/hong.json") && ending.output.contains("bad data"))
    #expect(ending.output.contains("so-lieu/khong-co.json: no file"))
    // Where there is no curl, that is the reason told.
    #expect(ending.output.contains("Sở D: ") && ending.output.contains("curl"))
    #expect(try Program.run(["audit", "--sites", list, "--today", "2026-11-21", "--strict"]).status == 1)
    let json = try Program.run(["audit", "--sites", list, "--today", "2026-11-21", "--format", "json"]).output
    #expect(
      try JSONDecoder().decode(League.self, from: Data(json.utf8)).portals.map(\.state) == [
        "read", "stale", "read", "unreadable", "unreachable", "unreachable",
      ])
  }

  @Test(.enabled(if: Self.hasServer, "no python3 or curl here"))
  func `figures are downloaded over HTTP, and an answer that is none is said to be`() throws {
    let sandbox = try Sandbox([
      "web/cchc/du-lieu/thong-ke.json": figures("Sở Xa", today: "2026-11-20", "met"), "web/la.json": "<html>",
    ])
    // Port 0: the system chooses, and the server says which.
    let server = Process()
    server.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    server.arguments = ["python3", "-u", "-m", "http.server", "0", "--bind", "127.0.0.1", "-d", sandbox.root + "/web"]
    let output = Pipe()
    server.standardOutput = output
    server.standardError = FileHandle.nullDevice
    try server.run()
    defer {
      // The thread that starts a program may have blocked the signals that ask politely, and its child keeps them so.
      kill(server.processIdentifier, SIGKILL)
      server.waitUntilExit()
    }
    let words = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    let port = try #require(words.firstMatch(of: /port (\d+)/)?.output.1)
    let base = "http://127.0.0.1:\(port)"
    try sandbox.write(
      "cac-cong.txt",
      "\(base)/cchc/\n\(base)/cchc/du-lieu/thong-ke.json\n\(base)/la.json\nVắng | \(base)/khong-co.json\n")
    let arguments = ["audit", "--sites", sandbox.root + "/cac-cong.txt", "--today", "2026-11-21"]
    let json = try Program.run(arguments + ["--format", "json"], environment: ["no_proxy": "127.0.0.1"])
    let portals = try JSONDecoder().decode(League.self, from: Data(json.output.utf8)).portals
    #expect(portals.map(\.state) == ["read", "read", "unreadable", "unreachable"], "\(json.output)")
    let table = try Program.run(arguments, environment: ["no_proxy": "127.0.0.1"]).output
    #expect(table.contains("1    Sở Xa") && table.contains("404"))
  }

  private static var hasServer: Bool {
    ["python3", "curl"].allSatisfy { (try? Program.execute([$0, "--version"]))?.status == 0 }
  }

  @Test func `a list that is missing or empty is told`() throws {
    let sandbox = try Sandbox(["rong.txt": "# chưa có\n"])
    #expect(try Program.run(["audit", "--sites", sandbox.root + "/khong-co.txt"]).status == 2)
    #expect(try Program.run(["audit", "--sites", sandbox.root + "/rong.txt"]).status == 64)
  }

  @Test func `the figures that a build publishes are what the league table reads`() throws {
    let sandbox = try Sandbox(["content/tin-tuc/a.md": article("Bài một")])
    try sandbox.run("build")
    try sandbox.write("cac-cong.txt", "public\n")
    let ending = try Program.run(["audit", "--sites", sandbox.root + "/cac-cong.txt", "--today", "2026-11-21"])
    #expect(ending.output.contains("–    UBND xã Thử Nghiệm"))
  }

  private struct League: Decodable {
    let portals: [Line]

    struct Line: Decodable {
      let state: String
    }
  }
}
