/// What Hugo wants named by a file of its own: sections, terms, and pages that are made from others.
extension Folder {
  func writeHugoSections() throws {
    try section("", "Thông tin cải cách hành chính", feed: true)
    try section("tin-tuc", "Tin, bài", feed: true, pageSize: 20)
    try section("van-ban", "Văn bản", feed: true, pageSize: 20)
    try section("tthc", "Thủ tục hành chính", layout: "procedures", feed: true, pageSize: 50)
    try section("ke-hoach", "Kế hoạch", feed: true, pageSize: 20)
    try section("duong-day-nong", "Đường dây nóng")
    for (folder, title) in [
      ("ban-tin", "Bản tin cải cách hành chính"), ("chi-so", "Chỉ số"), ("hoi-dap", "Hỏi đáp"), ("video", "Video"),
    ] { try section(folder, title) }
    try section("du-lieu", "Dữ liệu mở", outputs: ["html", "articles", "procedures", "contacts", "statistics"])
    try writeArchives()
    try writeTerms()

    try page("thong-ke", "Thống kê tin, bài", layout: "statistics")
    try page("tthc-thay-doi", "Thay đổi thủ tục hành chính", layout: "changes", address: "/tthc/thay-doi/")
    try page("rss", "Theo dõi qua RSS", layout: "feeds")
    try page("so-do-trang", "Sơ đồ trang", layout: "site-map")
    try page("tim-kiem", "Tìm kiếm", layout: "search")
  }

  private func writeArchives() throws {
    for year in 2017...2026 {
      try section(
        "tin-tuc/\(year)", "Tin, bài – năm \(year)", link: "Năm \(year)", layout: "year", weight: year)
      for month in 1...(year == 2026 ? 10 : 12) {
        try section(
          "tin-tuc/\(year)/\(twoDigits(month))", "Tin, bài – tháng \(month) năm \(year)",
          link: "Tháng \(month) năm \(year)", layout: "month", weight: month)
      }
    }
  }

  private func writeTerms() throws {
    for tag in Vocabulary.tags { try section("tu-khoa/\(slug(tag))", "Từ khóa: \(tag)", link: tag, pageSize: 20) }
    for (index, area) in Vocabulary.areas.enumerated() {
      let name = area.prefix(1).uppercased() + area.dropFirst()
      try section(
        "linh-vuc/\(slug(area))", "Lĩnh vực: \(name)", link: name, feed: true, pageSize: 20, weight: index + 1)
    }
    for (index, unit) in Vocabulary.units.enumerated() {
      try section(
        "don-vi/\(slug(unit))", "Đơn vị: \(unit)", link: unit, feed: true, pageSize: 20, weight: index + 1)
    }
    let filters = [
      ("linh-vuc", Vocabulary.procedureFields.map { ($0, $0) }),
      ("cap", [("tỉnh", "Cấp tỉnh"), ("xã", "Cấp xã")]),
      ("muc-do", [("một phần", "Một phần"), ("toàn trình", "Toàn trình")]),
      ("tinh-trang", [("mới ban hành", "Mới ban hành"), ("sửa đổi bổ sung", "Sửa đổi, bổ sung")]),
    ]
    for (filter, values) in filters {
      for (value, title) in values {
        try section("tthc-\(filter)/\(slug(value))", title, layout: "procedures", pageSize: 50)
      }
    }
  }

  /// Writes a section or a term; one without a page size shows all of its pages at once.
  private func section(
    _ folder: String, _ title: String, link: String? = nil, layout: String? = nil, feed: Bool = false,
    outputs: [String] = [], pageSize: Int? = nil, weight: Int? = nil
  ) throws {
    var fields = [Field("title", "title", title)]
    if let link { fields.append(Field("linkTitle", "linkTitle", link)) }
    if let layout { fields.append(Field("layout", "layout", layout)) }
    let outputs = feed ? ["html", "rss", "jsonfeed"] : outputs
    if !outputs.isEmpty { fields.append(Field("outputs", "outputs", .list(outputs.map { .text($0) }))) }
    if let pageSize { fields.append(Field("page_size", "page_size", .number(pageSize))) }
    if let weight { fields.append(Field("weight", "weight", .number(weight))) }
    try save(source(fields, body: "", for: .hugo), as: "_index.md", in: "\(path)/\(folder)")
  }

  private func page(_ name: String, _ title: String, layout: String, address: String? = nil) throws {
    var fields = [Field("title", "title", title), Field("layout", "layout", layout)]
    if let address { fields.append(Field("url", "url", address)) }
    try save(source(fields, body: "", for: .hugo), as: "\(name).md", in: path)
  }
}
