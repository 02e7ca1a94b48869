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
    try save(source(fields, body: entry.body, for: reader), as: "\(entry.name).md", in: folder)
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

  func save(_ text: String, as name: String, in folder: String) throws {
    try makeFolder(folder)
    var text = text
    try text.withUTF8 { try write(UnsafeRawBufferPointer($0), to: "\(folder)/\(name)") }
  }

  private func write(_ bytes: UnsafeRawBufferPointer, to path: String) throws {
    try Files.write(bytes, to: path)
  }
}
