import Foundation
import Testing
import VietnameseText

@testable import Portal

@Suite("What the schemas say of themselves") struct SchemaTests {
  /// The repository's root.
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test(arguments: [
    ("docs/huong-dan-bien-tap/truong-du-lieu.md", Language.vietnamese), ("docs/reference/content-types.md", .english),
  ])
  func `the pages of the documentation tell what is declared; make docs writes them`(
    path: String, language: Language
  )
    throws
  {
    let page = try String(contentsOf: Self.root.appendingPathComponent(path), encoding: .utf8)
    #expect(page == FieldReference(language).markdown, "run: make docs")
  }

  @Test func `every field of every type stands in both references with its explanation`() {
    let vietnamese = FieldReference(.vietnamese).markdown
    let english = FieldReference(.english).markdown
    for field in ContentType.allCases.flatMap(\.fields) {
      #expect(!field.help.isEmpty && !field.englishHelp.isEmpty, "\(field.key)")
      #expect(vietnamese.contains("| **\(field.displayName)** |"), "\(field.key)")
      #expect(english.contains("| `\(field.key)` |"), "\(field.key)")
    }
  }

  @Test(arguments: SchemaSubject.allCases)
  func `a schema is JSON and names every field in both languages`(subject: SchemaSubject) throws {
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(JSONSchema(of: subject).bytes)) as? [String: Any])
    let record = (object["items"] as? [String: Any]) ?? object
    let properties = try #require(record["properties"] as? [String: [String: Any]])
    for field in subject.fields {
      for key in [field.key, field.displayName] {
        let description = try #require(properties[key]?["description"] as? String, "\(key)")
        #expect(!description.isEmpty, "\(key)")
      }
    }
    #expect(record["additionalProperties"] as? Bool == false)
  }

  @Test(arguments: [
    ("tiêu đề", "Tiêu đề", true), ("tiêu đề", "tieu_de", true), ("tiêu đề", "TIEU-DE", true),
    ("tiêu đề", "tiêu  đề", true), ("tiêu đề", "tiêu đề phụ", false), ("tiêu đề", "tiêu", false),
    ("từ khóa", "Từ khoá", true), ("phí/lệ phí", "Phí/Lệ phí", true), ("phí/lệ phí", "phí lệ phí", false),
    ("ngày đăng", "ngayddang", false), ("mã", "Ma", true), ("mã", "mo", false),
  ])
  func `a pattern takes the spellings that fold to the name`(name: String, spelling: String, isTaken: Bool) throws {
    let pattern = try Regex(SpellingPattern.whole([name]))
    #expect((spelling.wholeMatch(of: pattern) != nil) == isTaken)
    // The decoder is of the same mind.
    #expect((Vietnamese.fieldKey(name) == Vietnamese.fieldKey(spelling)) == isTaken)
  }

  @Test func `records that share a name would share a definition, so none do`() {
    var names: [String: Set<String>] = [:]
    func collect(_ fields: [FieldDescription], depth: Int) {
      for field in fields where depth < 6 {
        var shape = field.shape
        while case .list(let element, _) = shape { shape = element }
        if case .record(let name, let inner) = shape {
          names[name(), default: []].insert(inner().map(\.key).joined(separator: ","))
          collect(inner(), depth: depth + 1)
        }
      }
    }
    for subject in SchemaSubject.allCases { collect(subject.fields, depth: 0) }
    #expect(names.count > 10)
    for (name, contents) in names { #expect(contents.count == 1, "\(name)") }
  }

  @Test(arguments: [
    ("site", SchemaSubject.site), ("units.yaml", .units), ("theme.yaml", .theme), ("tin", .entry(.article)),
    ("Thủ tục", .entry(.procedure)),
  ])
  func `subjects are named as editors name them`(word: String, subject: SchemaSubject) {
    #expect(SchemaSubject(spelling: word) == subject)
    #expect(SchemaSubject(spelling: word + "xyz") == nil)
  }
}
