import Foundation
import Portal
import Publishing
import Testing

@testable import Preview

/// The preview shows what a build writes.
@Suite struct FaithfulnessTests {
  private static let words = ["Một", "Hai", "đề án", "76/NQ-CP", "hỗ trợ", "xã"]

  /// One edit, as editors make them: writing, rewriting, renaming, deleting, attaching, configuring.
  private func edit(_ portal: TemporaryPortal, _ dice: inout Dice) throws {
    let names = (1...6).map { "content/tin-tuc/2026/bai-\($0).md" }
    guard let path = names.randomElement(using: &dice), let word = Self.words.randomElement(using: &dice) else {
      return
    }
    let day = "0\(Int.random(in: 1...9, using: &dice))/0\(Int.random(in: 1...9, using: &dice))/2026"
    switch Int.random(in: 0..<9, using: &dice) {
    case 0...2:
      let draft = Bool.random(using: &dice) ? "Bản nháp: có\n" : ""
      let body = "Xem [\(word)](bai-1.md) và số 76/NQ-CP ngày 15/7/2021.\n\n| a | b |\n| --- | --- |\n| \(word) | 2 |\n"
      try portal.write(path, article("\(word) \(path.suffix(4))", day, more: draft + "Từ khóa: \(word)\n", body: body))
    case 3: try portal.write(path, article(word, "05/12/2026", body: "![Ảnh](../../anh/a.png)"))
    case 4: try? portal.remove(path)
    case 5: try? portal.move(path, to: "content/tin-tuc/2026/\(word.utf8.count)-moi.md")
    case 6: try portal.write("content/tep/\(word.utf8.count).csv", word)
    case 7:
      try portal.write(
        "content/van-ban/76.md",
        "---\nTiêu đề: Nghị quyết 76\nLoại: Nghị quyết\nSố ký hiệu: 76/NQ-CP\nNgày ban hành: 15/07/2021\nTrích yếu: \(word)\n---\n\(word)\n"
      )
    default: try portal.write("content/tin-tuc/2026/bai-2.md", article("Sai", "31/02/2026"))
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `every file is byte for byte what a build writes, over random edits`(seed: UInt64) async throws {
    var dice = Dice(state: seed)
    let portal = try TemporaryPortal(["content/tin-tuc/2026/bai-1.md": article("Một"), "content/anh/a.png": "ảnh"])
    let planner = WatchedPlanner(portal, try portal.options())
    var compared = 0
    for _ in 0..<12 {
      try edit(portal, &dice)
      compared += try await compare(
        try await planner.plan(believing: Int.random(in: 0..<4, using: &dice) > 0), with: portal)
    }
    #expect(compared > 50)
  }

  /// What editors write below a front matter, with whatever one body can do to another page or to the faults.
  private static let bodies = [
    "Nội dung.", "Xem [Hai](bai-2.md#muc) và [ba](/tin-tuc/2026/03/bai-3/).", "[Không có](khong-co.md)",
    "Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 và số 76/NQ-CP.", "## Mục\n\nCó mục.", "![Ảnh](../../anh/a.png)",
    "Số căn cước 038099001234 của ông A.", "", "Kế hoạch này theo POPI.",
    "Câu đủ dài để trùng nhau thì phải báo. Câu đủ dài để trùng nhau thì phải báo. Câu đủ dài để trùng nhau thì phải báo.",
  ]

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `an edit below the front matter keeps the plan and shows what a build writes`(seed: UInt64) async throws {
    var dice = Dice(state: seed)
    let names = (1...4).map { "content/tin-tuc/2026/bai-\($0).md" }
    var heads = Dictionary(uniqueKeysWithValues: names.map { ($0, article("Bài \($0.suffix(4))", body: "")) })
    heads["content/tin-tuc/index.md"] = "---\nTiêu đề: Tin tức\n---\n"
    heads["content/van-ban/76.md"] =
      "---\nTiêu đề: Nghị quyết 76\nLoại: Nghị quyết\nSố ký hiệu: 76/NQ-CP\nNgày ban hành: 15/07/2021\nTrích yếu: Cải cách\n---\n"
    let portal = try TemporaryPortal(heads.merging(["content/anh/a.png": "ảnh"]) { one, _ in one })
    // Old enough to be remembered.
    try await Task.sleep(for: .milliseconds(1100))
    let planner = WatchedPlanner(portal, try portal.options())
    var site = try await planner.plan(believing: true)
    var compared = 0
    for _ in 0..<12 {
      let (path, head) = try #require(heads.sorted { $0.key < $1.key }.randomElement(using: &dice))
      let body = try #require(Self.bodies.randomElement(using: &dice))
      let isNew = portal.read(path).map { !$0.elementsEqual((head + body + "\n").utf8) }
      // A check that was never made, that was stopped, and that has ended.
      switch Int.random(in: 0..<3, using: &dice) {
      case 0: break
      case 1:
        let running = site
        async let faults = running.remainingFaults()
        await running.retire()
        _ = await faults
      default: _ = await site.remainingFaults()
      }
      try portal.write(path, head + body + "\n")
      let isBelieving = Bool.random(using: &dice)
      site = try await planner.plan(believing: isBelieving)
      #expect(site.editedBodies == (isNew == true ? [path] : []))
      #expect(site.isWalked == !isBelieving)
      compared += try await compare(site, with: portal)
    }
    #expect(compared > 50)
  }

  @Test(arguments: [
    ("content/tin-tuc/2026/a.md", article("Khác")), ("content/tin-tuc/2026/a.md", article("Một", more: "\n")),
    ("content/tin-tuc/2026/a.md", "Không còn phần khai báo."), ("content/tin-tuc/2026/b.md", article("Hai")),
    ("content/tep/a.csv", "khác"), ("content/site.yaml", TemporaryPortal.site + "Ngôn ngữ: vi\n"),
    ("themes/default/site.js", "'use strict';"),
  ])
  func `whatever else is edited is planned anew`(path: String, text: String) async throws {
    let portal = try TemporaryPortal(["content/tin-tuc/2026/a.md": article("Một"), "content/tep/a.csv": "tệp"])
    try await Task.sleep(for: .milliseconds(1100))
    let planner = Planner(try portal.options())
    _ = try await planner.plan()
    #expect(try await planner.plan().editedBodies == [])
    try portal.write(path, text)
    let site = try await planner.plan()
    #expect(site.editedBodies == nil)
    _ = try await compare(site, with: portal)
  }

  @Test func `what was read is remembered only while the file is the same`() async throws {
    let portal = try TemporaryPortal(["content/tin-tuc/2026/a.md": article("Một", body: "Trước.")])
    let planner = Planner(try portal.options())
    let address = "/tin-tuc/2026/03/mot/"
    // Old enough to be remembered.
    try await Task.sleep(for: .milliseconds(1100))
    _ = try await planner.plan()
    try portal.write("content/tin-tuc/2026/a.md", article("Một", body: "Sau!!."))
    for text in ["Sau!!.", "Khác..", "Rồi..."] {
      try portal.write("content/tin-tuc/2026/a.md", article("Một", body: text))
      let bytes = try #require(await planner.plan().bytes(at: address))
      #expect(String(decoding: bytes, as: UTF8.self).contains(text))
    }
    try portal.remove("content/tin-tuc/2026/a.md")
    #expect(try await planner.plan().bytes(at: address) == nil)
  }

  @Test func `what comes over the line is the file, beside what stands between the marks`() async throws {
    let portal = try TemporaryPortal([
      "content/tin-tuc/2026/a.md": article("Một", more: "Bản nháp: có\n"), "content/anh/a.png": "ảnh",
    ])
    let options = try portal.options()
    let site = try await PlannedSite(options)
    try await withPreview(root: portal.root, make: { _ in site }) { (client: Client) async throws in
      for address in await site.addresses {
        let answer = try await client.get(address)
        #expect(answer.status == 200, "\(address)")
        let bytes = try #require(await site.bytes(at: address))
        #expect(undressed(answer.text).utf8.elementsEqual(String(decoding: bytes, as: UTF8.self).utf8), "\(address)")
      }
    }
  }

  @Test func `a site below a path is served below it`() async throws {
    let portal = try TemporaryPortal(
      ["content/tin-tuc/2026/a.md": article("Một")],
      site: TemporaryPortal.site.replacing("https://example.vn/", with: "https://example.vn/cchc/"))
    let site = try await PlannedSite(try portal.options())
    try await withPreview(root: portal.root, make: { _ in site }) { (client: Client) async throws in
      #expect(try await client.get("/").headers["location"] == "/cchc/")
      #expect(try await client.get("/cchc/tin-tuc/2026/03/mot/").status == 200)
      #expect(try await client.get("/tin-tuc/2026/03/mot/").status == 404)
      #expect(try await client.get("/cchc/tin-tuc").headers["location"] == "/cchc/tin-tuc/")
    }
  }

  @Test func `an attachment that became a link out of the portal is not read`() async throws {
    let portal = try TemporaryPortal(["content/tep/a.csv": "trong"])
    let site = try await PlannedSite(try portal.options())
    #expect(await site.bytes(at: "/tep/a.csv") == Array("trong".utf8))
    try portal.remove("content/tep/a.csv")
    try portal.link("content/tep/a.csv", to: "/etc/passwd")
    #expect(await site.bytes(at: "/tep/a.csv") == nil)
  }
}
