import Foundation
import Portal
import Publishing
import Testing

@testable import Preview

/// Edits of front matters: some leave every entry in its place, some move them, and all show what a build writes.
@Suite struct FieldEditTests {
  /// A file whose fields take one of several values each; a field without a value is left out.
  private struct Sheet {
    let path: String
    let fields: [(name: String, values: [String?])]
    let bodies: [String]
    var chosen: [Int]
    var body = 0
    var isThere = true

    init(_ path: String, _ fields: [(String, [String?])], bodies: [String] = ["Nội dung.", "Khác."]) {
      self.path = path
      self.fields = fields
      self.bodies = bodies
      chosen = fields.map { _ in 0 }
    }

    var text: String {
      let lines = zip(fields, chosen).map { field, choice in
        field.values[choice].map { "\(field.name): \($0)\n" } ?? ""
      }
      return "---\n" + lines.joined() + "---\n" + bodies[body] + "\n"
    }

    /// Chooses another value for a field, or another body.
    mutating func edit(_ dice: inout Dice) {
      let place = Int.random(in: 0...fields.count, using: &dice)
      if place == fields.count {
        body = Int.random(in: bodies.indices, using: &dice)
      } else {
        chosen[place] = Int.random(in: fields[place].values.indices, using: &dice)
      }
    }
  }

  private static let citing = [
    "Theo Nghị quyết số 76/NQ-CP ngày 15/7/2021. Xem [hai](bai-2.md) và [từ khóa](/tu-khoa/mot-cua/).",
    "Theo số 77/NQ-CP và Kế hoạch số 12/KH-UBND. Xem [ba](bai-3.md#muc).\n\n::: liên-hệ Phòng Một cửa\n:::",
    "## Mục\n\nCâu đủ dài để trùng nhau thì phải báo. Câu đủ dài để trùng nhau thì phải báo. Câu đủ dài để trùng nhau.",
  ]

  private static func articleSheet(_ name: String, slug: String?) -> Sheet {
    Sheet(
      "content/tin-tuc/2026/\(name).md",
      [
        ("Tiêu đề", ["Một cửa", "Hai cửa", "MỘT CỬA LIÊN THÔNG CẤP TỈNH"]), ("Đường dẫn", [slug]),
        ("Ngày đăng", ["05/03/2026", "05/03/2026 9:30", "06/04/2025", "05/12/2029"]),
        ("Tóm tắt", [nil, "Tóm tắt.", "Tóm tắt khác."]),
        ("Từ khóa", [nil, "một cửa", "một cửa, Một Cửa, đề án"]),
        ("Lĩnh vực", [nil, "thể chế", "thủ tục hành chính"]), ("Đơn vị", [nil, "van-phong", "van-phong", "khong-co"]),
        ("Bản nháp", [nil, nil, "có"]), ("Hết hạn", [nil, nil, "31/12/2030", "01/06/2026"]),
        ("Đường dẫn cũ", [nil, nil, "/cu/\(name)/", "/tu-khoa/de-an/"]), ("Tác giả", [nil, "Ban biên tập"]),
      ], bodies: citing)
  }

  private static var sheets: [Sheet] {
    [
      articleSheet("bai-1", slug: "bai-mot"), articleSheet("bai-2", slug: "bai-hai"), articleSheet("bai-3", slug: nil),
      Sheet(
        "content/tin-tuc/2026/bai-1.en.md", [("title", ["One", "Another"]), ("date", ["05/03/2026", "04/03/2026"])]),
      Sheet(
        "content/tin-tuc/2026/bai-4.md",
        [("Tiêu đề", ["Bốn"]), ("Ngày đăng", ["01/02/2026"]), ("Từ khóa", ["Một cửa"])]),
      Sheet("content/tin-tuc/index.md", [("Tiêu đề", ["Tin tức", "Tin, bài"]), ("Tóm tắt", [nil, "Mọi tin."])]),
      Sheet(
        "content/van-ban/76.md",
        [
          ("Tiêu đề", ["Nghị quyết 76", "Nghị quyết về cải cách"]), ("Loại", ["Nghị quyết"]),
          ("Số ký hiệu", ["76/NQ-CP", "76/NQ-CP", "77/NQ-CP"]), ("Ngày ban hành", ["15/07/2021", "16/07/2021"]),
          ("Trích yếu", ["Cải cách", "Chương trình tổng thể"]), ("Tóm tắt", [nil, "Tóm tắt."]),
          ("Hiệu lực", [nil, "\n  từ: 15/07/2021\n  đến: 31/12/2025", "\n  từ: 15/07/2021\n  đến: 31/12/2030"]),
        ]),
      Sheet(
        "content/van-ban/80.md",
        [
          ("Tiêu đề", ["Nghị quyết 80"]), ("Loại", ["Nghị quyết"]), ("Số ký hiệu", ["80/NQ-CP"]),
          ("Ngày ban hành", ["01/02/2026"]), ("Trích yếu", ["Sửa đổi"]), ("Thay thế", [nil, "76/NQ-CP"]),
          ("Ngày đăng", [nil, "02/02/2026"]),
        ], bodies: ["Nội dung.", "Xem [đề án](/tu-khoa/de-an/)."]),
      Sheet(
        "content/ke-hoach/12.md",
        [
          ("Tiêu đề", ["Kế hoạch năm", "Kế hoạch tuyên truyền"]), ("Số ký hiệu", ["12/KH-UBND", "13/KH-UBND"]),
          ("Ngày ban hành", ["01/01/2026"]), ("Hiệu lực", ["\n  từ: 01/01/2026\n  đến: 31/12/2026"]),
          (
            "Chỉ tiêu",
            [
              nil, "\n  - Đếm: tin-tuc\n    Ít nhất: 1\n    Mỗi: tháng",
              "\n  - Đếm: tin-tuc\n    Ít nhất: 2\n    Mỗi: quý",
            ]
          ),
        ]),
      Sheet(
        "content/duong-day-nong/a.md",
        [("Tiêu đề", ["Phòng Một cửa", "Phòng Tiếp dân"]), ("Số điện thoại", ["0212 3852 011", "1900 9113"])]),
      Sheet(
        "content/tthc/a.md",
        [
          ("Tiêu đề", ["Đăng ký thường trú", "Đăng ký tạm trú"]), ("Mã", ["1.004222", "1.004223"]),
          ("Lĩnh vực TTHC", ["Cư trú", "Hộ tịch"]), ("Cơ quan giải quyết", ["Công an xã"]),
          ("Ngày đăng", [nil, "02/02/2026"]),
        ]),
    ]
  }

  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
  func `an edit of fields shows what a build writes, in its place or elsewhere`(seed: UInt64) async throws {
    var dice = Dice(state: seed)
    var sheets = Self.sheets
    let portal = try TemporaryPortal(
      Dictionary(uniqueKeysWithValues: sheets.map { ($0.path, $0.text) })
        .merging(["content/units.yaml": "- slug: van-phong\n  name: Văn phòng\n"]) { one, _ in one })
    // Old enough to be remembered.
    try await Task.sleep(for: .milliseconds(1100))
    let planner = WatchedPlanner(portal, try portal.options())
    var site = try await planner.plan(believing: true)
    var (compared, kept, believed) = (0, 0, 0)
    for _ in 0..<16 {
      for _ in 0..<(Int.random(in: 0..<4, using: &dice) == 0 ? 2 : 1) {
        let place = Int.random(in: sheets.indices, using: &dice)
        switch Int.random(in: 0..<12, using: &dice) {
        case 0 where sheets[place].isThere:
          sheets[place].isThere = false
          try portal.remove(sheets[place].path)
        default:
          sheets[place].edit(&dice)
          sheets[place].isThere = true
          try portal.write(sheets[place].path, sheets[place].text)
        }
      }
      // A check that was never made, that was stopped, and that has ended.
      switch Int.random(in: 0..<3, using: &dice) {
      case 0: break
      case 1: await site.pause()
      default: _ = await site.remainingFaults()
      }
      site = try await planner.plan(believing: Int.random(in: 0..<4, using: &dice) > 0)
      if !site.isLoaded { kept += 1 }
      if !site.isWalked { believed += 1 }
      compared += try await compare(site, with: portal)
    }
    #expect(compared > 100)
    #expect(kept > 2)
    #expect(believed > 2)
  }

  @Test(arguments: [
    ("Tóm tắt: Khác", false), ("Tóm tắt: Trước\nTừ khóa: mới", false), ("Tóm tắt: Trước\nTác giả: Ai", false),
    ("Tóm tắt: Trước\nBản nháp: có", true), ("Tóm tắt: Trước\nĐường dẫn: rieng", false),
    ("Tóm tắt: Trước\nĐường dẫn: hai", true),
    ("Tóm tắt: Trước\nHết hạn: 01/01/2030", true), ("Tóm tắt: Trước\nĐơn vị: khong-co", true),
  ])
  func `only an entry that asks nothing of others is exchanged`(fields: String, isLoaded: Bool) async throws {
    let text = { (fields: String) in article("Một", more: fields + "\n") }
    let portal = try TemporaryPortal([
      "content/tin-tuc/2026/a.md": text("Tóm tắt: Trước"), "content/tin-tuc/2026/b.md": article("Hai"),
    ])
    try await Task.sleep(for: .milliseconds(1100))
    let planner = Planner(try portal.options())
    _ = try await planner.plan()
    try portal.write("content/tin-tuc/2026/a.md", text(fields))
    let site = try await planner.plan()
    #expect(site.isLoaded == isLoaded)
    _ = try await compare(site, with: portal)
  }

  @Test(arguments: [
    ("Tên khác", "05/03/2026"), ("Một", "06/03/2026"), ("Một", "28/02/2025 9:30"), ("Tên khác", "07/04/2026"),
  ])
  func `an article with another title or day moves without a loading`(title: String, day: String) async throws {
    let text = { (title: String, day: String) in
      "---\nTiêu đề: \(title)\nNgày đăng: \(day)\nTừ khóa: một cửa\nĐơn vị: van-phong\n---\nXem [hai](b.md).\n"
    }
    let portal = try TemporaryPortal([
      "content/units.yaml": "- slug: van-phong\n  name: Văn phòng\n",
      "content/tin-tuc/a.md": text("Một", "05/03/2026"), "content/tin-tuc/b.md": text("Hai", "05/03/2026 8:00"),
      "content/tin-tuc/c.md": text("Ba", "06/03/2026"),
      "content/trang/d.md": "---\nTiêu đề: Trang\n---\nXem [một](../tin-tuc/a.md).\n",
    ])
    try await Task.sleep(for: .milliseconds(1100))
    let planner = Planner(try portal.options())
    _ = try await planner.plan().remainingFaults()
    try portal.write("content/tin-tuc/a.md", text(title, day))
    var site = try await planner.plan()
    #expect(!site.isLoaded)
    _ = try await compare(site, with: portal)
    try portal.write("content/tin-tuc/a.md", text("Một", "05/03/2026"))
    site = try await planner.plan()
    _ = try await compare(site, with: portal)
  }

  @Test func `words edited below one front matter outlive an edit of another`() async throws {
    let portal = try TemporaryPortal([
      "content/tin-tuc/2026/a.md": article("Một", body: "Trước."), "content/tin-tuc/2026/b.md": article("Hai"),
    ])
    try await Task.sleep(for: .milliseconds(1100))
    let planner = Planner(try portal.options())
    _ = try await planner.plan()
    try portal.write("content/tin-tuc/2026/a.md", article("Một", body: "Sau."))
    #expect(try await planner.plan().editedBodies == ["content/tin-tuc/2026/a.md"])
    try portal.write("content/tin-tuc/2026/b.md", article("Hai", more: "Tóm tắt: Mới\n"))
    let site = try await planner.plan()
    #expect(!site.isLoaded)
    _ = try await compare(site, with: portal)
  }
}
