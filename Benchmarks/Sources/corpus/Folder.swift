import Files

/// A tree of sources being written, as the portal or as Hugo reads it.
struct Folder {
  let path: String
  let isHugo: Bool

  /// Writes an entry; every second file of the portal uses the Vietnamese names of its fields.
  func write(_ entry: Entry, index: Int) throws {
    var folder = "\(path)/\(entry.folder)"
    var fields = entry.fields
    if isHugo {
      // Hugo makes an archive of each folder, so the address of an article is also its place.
      if entry.folder == "tin-tuc",
        case .date(let year, let month, _)? = fields.first(where: { $0.english == "date" })?.value
      {
        folder += "/\(year)/\(twoDigits(month))"
      }
      fields.append(Field("slug", "slug", entry.slug))
    }
    let reader = isHugo ? Reader.hugo : .portal(vietnamese: index % 2 == 0)
    try save(source(fields, body: entry.body, for: reader), as: "\(entry.slug).md", in: folder)
  }

  /// Writes what is no entry: the site's settings, or the sections that Hugo wants named.
  func writeSettings(of entries: Entries) throws {
    for name in ["tin-tuc", "van-ban", "tthc", "ke-hoach", "duong-day-nong"] { try makeFolder("\(path)/\(name)") }
    if isHugo {
      try writeHugoSections()
      return
    }
    try save(
      """
      name: "Thông tin cải cách hành chính"
      agency: "Ủy ban nhân dân tỉnh Minh Họa"
      base_url: "https://cchc.example/"
      demonstration: true

      """, as: "site.yaml", in: path)
    var units = ""
    for unit in Vocabulary.units { units += "- slug: \"\(slug(unit))\"\n  name: \"\(unit)\"\n" }
    try save(units, as: "units.yaml", in: path)
  }

  private func writeHugoSections() throws {
    func section(_ folder: String, _ title: String, feed: Bool = false) throws {
      var fields = [Field("title", "title", title)]
      if feed { fields.append(Field("outputs", "outputs", .list([.text("html"), .text("rss")]))) }
      try save(source(fields, body: "", for: .hugo), as: "_index.md", in: "\(path)/\(folder)")
    }
    try section("", "Thông tin cải cách hành chính", feed: true)
    try section("tin-tuc", "Tin tức", feed: true)
    try section("van-ban", "Văn bản", feed: true)
    try section("tthc", "Thủ tục hành chính", feed: true)
    try section("ke-hoach", "Kế hoạch", feed: true)
    try section("duong-day-nong", "Đường dây nóng")
    for year in 2017...2026 {
      try section("tin-tuc/\(year)", "Tin tức năm \(year)")
      for month in 1...(year == 2026 ? 10 : 12) {
        try section("tin-tuc/\(year)/\(twoDigits(month))", "Tin tức tháng \(month) năm \(year)")
      }
    }
    for tag in Vocabulary.tags { try section("tu-khoa/\(slug(tag))", tag) }
    for area in Vocabulary.areas { try section("linh-vuc/\(slug(area))", area) }
    for unit in Vocabulary.units { try section("don-vi/\(slug(unit))", unit) }
    for field in Vocabulary.procedureFields { try section("tthc-linh-vuc/\(slug(field))", field) }
  }

  private func save(_ text: String, as name: String, in folder: String) throws {
    try makeFolder(folder)
    var text = text
    try text.withUTF8 { try write(UnsafeRawBufferPointer($0), to: "\(folder)/\(name)") }
  }

  private func write(_ bytes: UnsafeRawBufferPointer, to path: String) throws {
    try Files.write(bytes, to: path)
  }
}
