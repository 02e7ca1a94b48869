import Testing

@testable import Markdown

struct ConformanceTests {
  static func render(_ text: String, _ dialect: Dialect) -> String {
    String(decoding: Markdown.html(of: Array(text.utf8), dialect: dialect), as: UTF8.self)
  }

  @Test(arguments: SpecificationExample.read("commonmark-0.30.json"))
  func `an example of CommonMark comes out as the specification says`(example: SpecificationExample) {
    #expect(Self.render(example.markdown, .commonMark) == example.html)
  }

  /// The examples that differ on purpose; docs/reference/markdown.md says why.
  static let deviations: Set<String> = ["279", "280", "ext-20"]

  @Test(arguments: SpecificationExample.read("gfm-extensions.json").filter { !deviations.contains($0.name) })
  func `an example of GFM comes out as the specification says`(example: SpecificationExample) {
    #expect(Self.render(example.markdown, .gfm) == example.html)
  }
}
