import Foundation
import Portal
import Publishing
import Testing

/// What the search index holds, read back from its files as the script reads them.
private struct ReadIndex {
  let manifest: [String: Any]
  private let inside: [String: [UInt8]]

  init(_ sandbox: Sandbox) throws {
    let tree = try sandbox.tree().filter { $0.key.hasPrefix("tim-kiem/chi-muc/") }
    var reader = Reader(bytes: [UInt8](try #require(tree["tim-kiem/chi-muc/muc-luc.bin"])))
    let json = reader.take(reader.number())
    manifest = try #require(try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
    var inside: [String: [UInt8]] = [:]
    for (path, data) in tree where !path.hasSuffix("muc-luc.bin") {
      inside[String(path.dropFirst(17).dropLast(4))] = [UInt8](data)
    }
    for (kind, size) in zip(["tu", "cap", "trang"], try #require(manifest["inside"] as? [Int])) {
      inside[kind + "-0"] = reader.take(size)
    }
    self.inside = inside
  }

  struct Reader {
    let bytes: [UInt8]
    var place = 0

    mutating func number() -> Int {
      var value = 0
      var shift = 0
      while true {
        value |= Int(bytes[place] & 0x7F) << shift
        place += 1
        if bytes[place - 1] < 0x80 { return value }
        shift += 7
      }
    }

    mutating func take(_ count: Int) -> [UInt8] {
      defer { place += count }
      return Array(bytes[place..<place + count])
    }
  }

  var count: Int { manifest["n"] as? Int ?? 0 }
  var parts: [String] { inside.keys.sorted() }

  /// The documents of each key of the parts of a kind, with their weights.
  func lists(_ kind: String) -> [String: [Int: Int]] {
    let bits = kind == "tu" ? 2 : 1
    var lists: [String: [Int: Int]] = [:]
    for (name, bytes) in inside where name.hasPrefix(kind + "-") {
      var reader = Reader(bytes: bytes)
      let text = String(decoding: reader.take(reader.number()), as: UTF8.self)
      for line in text.split(separator: "\n") {
        let words = line.split(separator: " ").map(String.init)
        for key in kind == "tu" ? words : words.dropFirst().map({ "\(words[0]) \($0)" }) {
          lists[key] = list(&reader, bits)
        }
      }
      #expect(reader.place == bytes.count)
    }
    return lists
  }

  private func list(_ reader: inout Reader, _ bits: Int) -> [Int: Int] {
    let head = reader.number()
    var list: [Int: Int] = [:]
    if head & 1 == 0 {
      var document = -1
      for _ in 0..<(head >> 1) {
        let value = reader.number()
        document += value >> bits
        list[document] = value & (1 << bits - 1)
      }
      return list
    }
    let bitmap = reader.take((count + 7) / 8)
    let weights = reader.take(((head >> 1) * bits + 7) / 8)
    for document in 0..<count where bitmap[document / 8] >> (document % 8) & 1 == 1 {
      let bit = list.count * bits
      list[document] = Int(weights[bit / 8]) >> (bit % 8) & ((1 << bits) - 1)
    }
    return list
  }

  var titles: [String] {
    let tables = inside.filter { $0.key.hasPrefix("trang-") }
      .sorted { Int($0.key.dropFirst(6)) ?? 0 < Int($1.key.dropFirst(6)) ?? 0 }
    return tables.flatMap { String(decoding: $0.value, as: UTF8.self).split(separator: "\n") }
      .map { String($0.split(separator: "\t", omittingEmptySubsequences: false)[0]) }
  }
}

@Suite struct SearchIndexTests {
  @Test func `A word is found where it stands, and weighs what its place weighs`() async throws {
    let sandbox = try Sandbox([
      "content/tin-tuc/a.md": article("Cải cách thủ tục", "06/03/2026", body: "Đường dây. dây dây\n\n## Nóng"),
      "content/tin-tuc/b.md": article("Bài hai", "05/03/2026", more: "Tóm tắt: Về thủ tục\n", body: "cái đường"),
    ])
    try await sandbox.build()
    let index = try ReadIndex(sandbox)
    let words = index.lists("tu")
    #expect(index.titles == ["Cải cách thủ tục", "Bài hai"])
    #expect(words["thủ"] == [0: 3, 1: 2] && words["tục"] == [0: 3, 1: 2])
    #expect(words["cải"] == [0: 3] && words["cái"] == [1: 0])
    #expect(words["đường"] == [0: 0, 1: 0] && words["dây"] == [0: 1] && words["nóng"] == [0: 2])
  }

  @Test func `A pair is kept where both words can stand apart, and does not run over a sentence`() async throws {
    let sandbox = try Sandbox([
      "content/tin-tuc/a.md": article("Một", "06/03/2026", body: "khu công. nghiệp vụ"),
      "content/tin-tuc/b.md": article("Hai", "05/03/2026", body: "vụ công khu nghiệp"),
      "content/tin-tuc/c.md": article("Ba", "04/03/2026", body: "nghiệp khu"),
    ])
    try await sandbox.build()
    let pairs = try ReadIndex(sandbox).lists("cap")
    #expect(pairs["khu cong"] == [0: 0] && pairs["nghiep vu"] == [0: 0] && pairs["khu nghiep"] == [1: 0])
    // "công nghiệp" would run over the full stop.
    #expect(pairs["cong nghiep"] == nil)
  }

  @Test func `A word weighs what it weighs in its best place, and more where the body repeats it`() async throws {
    let sandbox = try Sandbox([
      "content/tin-tuc/a.md": article(
        "Tên", body: "muộn x–y đơn tên\n\n## Đề mục muộn\n\nx–y x–y phananhkiennghicuadan phananhkiennghicuadan")
    ])
    try await sandbox.build()
    let words = try ReadIndex(sandbox).lists("tu")
    #expect(words["tên"] == [0: 3] && words["muộn"] == [0: 2] && words["x"] == [0: 1] && words["y"] == [0: 1])
    #expect(words["đơn"] == [0: 0] && words["phananhkienn"] == [0: 0])
  }

  @Test func `A short form is noticed where only its long form stands`() async throws {
    let sandbox = try Sandbox([
      "content/viet-tat.yaml": "KCN: khu công nghiệp\n",
      "content/tin-tuc/a.md": article("Một", "06/03/2026", body: "Trong khu công nghiệp ấy"),
      "content/tin-tuc/b.md": article("Hai", "05/03/2026", body: "Trong KCN ấy"),
      "content/tin-tuc/c.md": article("Ba", "04/03/2026", body: "Ở khu. Công nghiệp ấy"),
    ])
    try await sandbox.build()
    let index = try ReadIndex(sandbox)
    #expect(index.lists("tu")["kcn="] == [0: 0] && index.lists("tu")["kcn"] == [1: 0])
    #expect(index.manifest["short"] as? [String] == ["KCN khu công nghiệp"])
  }

  @Test func `Codes, numbers and phones are words of their fields`() async throws {
    let sandbox = try Sandbox([
      "content/tthc/a.md":
        "---\nTiêu đề: Đăng ký\nMã: \"1.004222\"\nLĩnh vực TTHC: Cư trú\nCơ quan giải quyết: Công an\n---\n",
      "content/duong-day-nong/b.md": "---\nTiêu đề: Tổng đài\nSố điện thoại: 18001096\n---\n",
    ])
    try await sandbox.build()
    let words = try ReadIndex(sandbox).lists("tu")
    for word in ["1", "004222", "1004222", "18001096", "1800", "1096"] { #expect(words[word]?.values.first == 2) }
  }

  @Test func `What is not published is not found`() async throws {
    let sandbox = try Sandbox([
      "content/tin-tuc/a.md": article("Hiện", "06/03/2026"),
      "content/tin-tuc/b.md": article("Nháp", "06/03/2026", more: "Bản nháp: có\n", body: "bímật"),
    ])
    try await sandbox.build()
    let index = try ReadIndex(sandbox)
    #expect(index.count == 1 && index.lists("tu")["bímật"] == nil)
  }

  @Test func `A small portal has one file, a large one parts that hold the same`() async throws {
    var files: [String: String] = [:]
    for number in 0..<300 {
      let body = (0..<120).map { "tu\(number * 7 % 90 + $0)x\($0 % 11)" }.joined(separator: " ")
      files["content/tin-tuc/\(number).md"] = article("Bài số \(number)", "05/03/2026", body: body + " chung")
    }
    let large = try Sandbox(files)
    try await large.build()
    let index = try ReadIndex(large)
    #expect(index.parts.count > 10 && index.count == 300)
    #expect(index.lists("tu")["chung"]?.count == 300)
    let number = try #require(index.titles.firstIndex(of: "Bài số 117"))
    #expect(index.lists("tu")["117"] == [number: 3])

    let small = try Sandbox(["content/tin-tuc/a.md": article("Một")])
    try await small.build()
    #expect(try small.tree().keys.filter { $0.hasPrefix("tim-kiem/chi-muc/") } == ["tim-kiem/chi-muc/muc-luc.bin"])
  }

  @Test func `The index is the same to the byte with any number of tasks`() async throws {
    var files: [String: String] = [:]
    for number in 0..<40 {
      files["content/tin-tuc/\(number).md"] = article("Bài \(number)", "05/03/2026", body: "chữ \(number % 7) và chữ")
    }
    let sandbox = try Sandbox(files)
    try await sandbox.build(width: 1)
    let one = try sandbox.tree().filter { $0.key.hasPrefix("tim-kiem/") }
    try await sandbox.build(width: 5)
    #expect(try sandbox.tree().filter { $0.key.hasPrefix("tim-kiem/") } == one)
  }

  @Test func `No editor can take an address of the index`() async throws {
    let sandbox = try Sandbox([
      "content/tin-tuc/a.md": article("Một", more: "Đường dẫn cũ: /tim-kiem/chi-muc/muc-luc.bin\n")
    ])
    let report = try await sandbox.build()
    #expect(!report.isPublished && report.diagnostics.contains { $0.file == "content/tin-tuc/a.md" })
  }

  @Test func `The search page works under a base path and offers ways on without script`() async throws {
    let sandbox = try Sandbox(
      [
        "content/tin-tuc/a.md": article("Một", more: "Từ khóa: một cửa\n"),
        "content/tthc/a.md":
          "---\nTiêu đề: Đăng ký\nMã: \"1.004222\"\nLĩnh vực TTHC: Cư trú\nCơ quan giải quyết: Công an\n---\n",
      ], site: Sandbox.site.replacingOccurrences(of: "example.vn/", with: "example.vn/cchc/"))
    try await sandbox.build()
    let page = try #require(sandbox.read("public/tim-kiem/index.html"))
    for part in [
      "data-index=\"/cchc/tim-kiem/chi-muc/muc-luc.bin\"", "data-base=\"/cchc\"", "href=\"/cchc/so-do-trang/\"",
      "href=\"/cchc/tthc/linh-vuc/cu-tru/\"", "href=\"/cchc/tu-khoa/mot-cua/\"", "action=\"/cchc/tim-kiem/\"",
    ] { #expect(page.contains(part), "\(part)") }
  }

  @Test func `The script that browsers get is under 10,000 bytes and has no comments`() async throws {
    let sandbox = try Sandbox(["content/tin-tuc/a.md": article("Một")])
    try await sandbox.build()
    let script = try #require(try sandbox.tree().first { $0.key.hasPrefix("tai-nguyen/search.") }?.value)
    #expect(script.count < 10_000)
    #expect(!String(decoding: script, as: UTF8.self).contains("// "))
  }
}
