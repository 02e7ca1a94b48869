import Portal
import Publishing
import Testing
import VietnameseText

@Suite struct ScaffoldTests {
  @Test(arguments: ContentType.allCases)
  func `a new file of a type asks only for what is required`(type: ContentType) async throws {
    let today = try CivilDate.parse("2026-11-21").get()
    let scaffold = Scaffold(type, title: "Tiêu đề \"thử\": một", today: today)
    let sandbox = try Sandbox([scaffold.path: scaffold.text])
    let report = try await sandbox.build()
    let errors = report.diagnostics.filter { $0.severity == .error }
    #expect(errors.allSatisfy { $0.code == .emptyValue }, "\(errors)")
    if type == .article || type == .page { #expect(report.isPublished) }
  }

  @Test(arguments: ContentType.allCases)
  func `no new file takes the name of an introduction`(type: ContentType) async throws {
    let scaffold = Scaffold(type, title: "Index!", today: try CivilDate.parse("2026-11-21").get())
    #expect(scaffold.path.hasSuffix("/\(type.folder)-2026-11-21.md"))
  }

  @Test(arguments: ContentType.allCases, ["2026-11-21", "2031-01-01"])
  func `every optional field of a new file is understood when its mark is taken away`(
    type: ContentType, day: String
  ) async throws {
    let today = try CivilDate.parse(day).get()
    let scaffold = Scaffold(type, title: "Thử", today: today)
    let explained = Set(type.fields.map(\.help))
    let open = scaffold.text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
      guard line.hasPrefix("# "), !explained.contains(String(line.dropFirst(2))), !line.hasPrefix("# Các trường") else {
        return String(line)
      }
      return String(line.dropFirst(2))
    }
    let sandbox = try Sandbox([scaffold.path: open.joined(separator: "\n")])
    let codes = Set(try await sandbox.build().diagnostics.map(\.code))
    #expect(
      codes.isDisjoint(
        with: [.unknownKey, .duplicateKey, .yaml, .choice, .date, .dateOrder, .wrongShape, .flag, .number]),
      "\(codes)")
  }

  @Test(arguments: [
    ("tin", ContentType.article), ("ke-hoach", .plan), ("TTHC", .procedure), ("lien-he", .contact),
    ("Bản tin", .bulletin),
  ])
  func `types are named as editors name them`(word: String, type: ContentType) {
    #expect(ContentType(spelling: word) == type)
  }
}
