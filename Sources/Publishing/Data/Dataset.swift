import Audit
import Portal
import VietnameseText

/// A set of open data: every published entry of a type, one record each.
struct Dataset: Sendable {
  /// The file's name without its ending, such as `bai-viet`.
  let name: String
  let title: String
  let about: String
  let type: ContentType
  let fields: [DataField<DataRecord>]

  /// The sets that every portal has.
  static let all = [articles, procedures, contacts]

  static let folder = "/du-lieu/"
  var address: String { Self.folder + name + ".json" }
  var schemaAddress: String { Self.folder + name + ".schema.json" }

  /// The data; drafts and what is not yet due never stand in it, also where a preview shows them.
  func bytes(of portal: Portal, at base: BaseURL) -> [UInt8] {
    // Articles say in which language they are and what they translate; the others stand once.
    let all = portal.entries(of: type)
    let entries = (type == .article ? all : all.originals).filter { $0.fate == .published }
    let members = fields.map(\.write)
    var json = JSONBuffer(capacity: 512 + entries.count * 1024)
    json.object { json in
      json.text("$schema", base.absolute(schemaAddress))
      json.text("title", title)
      json.text("agency", portal.site.agency)
      json.text("today", portal.today.iso)
      if portal.site.isDemonstration {
        json.key("demonstration")
        json.flag(true)
      }
      if let license = portal.site.footer?.license { json.text("license", license) }
      json.number("count", entries.count)
      json.lines("records", entries) { json, entry in
        let record = DataRecord(entry: entry, portal: portal, base: base)
        for write in members { write(record, &json) }
      }
    }
    json.end()
    return json.bytes
  }

  /// The schema of the data.
  func schema(at base: BaseURL) -> [UInt8] {
    JSONText.object(
      DataSchema.head(title, about, at: base.absolute(schemaAddress))
        + DataSchema.object(
          [
            ("title", DataSchema.text("Tên bộ dữ liệu.")), ("agency", DataSchema.text("Cơ quan công bố.")),
            ("today", DataSchema.text("Ngày lập bộ dữ liệu.", format: "date")),
            ("demonstration", DataSchema.flag("Có mặt khi cổng chỉ để minh họa, không phải số liệu thật.")),
            ("license", DataSchema.text("Điều kiện sử dụng.")), ("count", DataSchema.integer("Số bản ghi.")),
            (
              "records",
              DataSchema.list("Các bản ghi, mới nhất trước.", .object(DataField<DataRecord>.schema(of: fields)))
            ),
          ], optional: ["demonstration", "license"])
    ).indented
  }
}

/// Pieces of JSON Schema (draft 2020-12) that several schemas are made of.
enum DataSchema {
  typealias Members = [(String, JSONText)]

  static func head(_ title: String, _ about: String, at address: String) -> Members {
    [
      ("$schema", .text("https://json-schema.org/draft/2020-12/schema")), ("$id", .text(address)),
      ("title", .text(title)), ("description", .text(about)),
    ]
  }

  /// An object of these members and, at the document's root, the address of its schema.
  static func object(_ properties: Members, optional: Set<String> = [], isRoot: Bool = true) -> Members {
    let root: Members = isRoot ? [("$schema", text("Địa chỉ của tài liệu mô tả này.", format: "uri"))] : []
    let all = root + properties
    return [
      ("type", .text("object")), ("properties", .object(all)),
      ("required", .list(all.map(\.0).filter { !optional.contains($0) }.map { .text($0) })),
      ("additionalProperties", .flag(false)),
    ]
  }

  static func text(_ about: String, format: String? = nil, isOptional: Bool = false) -> JSONText {
    value("string", about, isOptional, format.map { [("format", .text($0))] } ?? [])
  }

  static func choice(_ about: String, _ values: [String]) -> JSONText {
    value("string", about, false, [("enum", .list(values.map { .text($0) }))])
  }

  static func integer(_ about: String, isOptional: Bool = false) -> JSONText { value("integer", about, isOptional, []) }

  static func flag(_ about: String) -> JSONText { value("boolean", about, false, []) }

  static func list(_ about: String, _ items: JSONText) -> JSONText { value("array", about, false, [("items", items)]) }

  private static func value(_ type: String, _ about: String, _ isOptional: Bool, _ more: Members) -> JSONText {
    let types: JSONText = isOptional ? .list([.text(type), .text("null")]) : .text(type)
    return .object([("type", types), ("description", .text(about))] + more)
  }
}
