import Foundation
import HTML
import Portal
import Publishing
import Templates
import Testing
import VietnameseText

struct OurArticle: EntryPage {
  let standard: ArticlePage
  var context: PageContext { standard.context }
  var entry: Entry { standard.entry }
  var body: EntryBody { standard.body }
  func writeLinkedData(of card: ShareCard, at url: String, to page: inout HTMLBuffer) {
    standard.writeLinkedData(of: card, at: url, to: &page)
  }
  var pageClass: StaticString { "page article" }

  var content: some HTML {
    article {
      h1 { title }
      if let date = entry.date { p(.class("meta")) { words.date(date) } }
      prose
      p { a(.href(href("/lien-he/"))) { "Hỏi tòa soạn về bài này" } }
    }
  }
}

func buildOurPortal(_ source: String, on today: CivilDate) async throws -> BuildReport {
  var options = BuildOptions(source: source, today: today)
  options.templates.replace(ArticlePage.self) { OurArticle(standard: $0) }
  return try await SiteBuilder(options).build()
}

@Suite struct `A program with a page of its own` {
  @Test func `swaps the article page and keeps all others`() async throws {
    let sandbox = try Sandbox(["content/tin-tuc/a.md": article("Khai trương <điểm>")])
    let report = try await buildOurPortal(sandbox.root, on: try CivilDate.parse("2026-11-21").get())
    #expect(report.isPublished)
    let page = try #require(sandbox.read("public/tin-tuc/2026/03/khai-truong-diem/index.html"))
    #expect(page.contains("<p><a href=\"/lien-he/\">Hỏi tòa soạn về bài này</a></p>"))
    #expect(page.contains("<h1>Khai trương &lt;điểm&gt;</h1>"))
    #expect(page.contains("\"@type\":\"NewsArticle\""))
    #expect(page.contains("class=\"masthead\""))
    #expect(sandbox.read("public/index.html")?.contains("Hỏi tòa soạn") == false)
  }

  /// What `docs/` shows is what is compiled here, line by line.
  @Test func `is the one in the guide`() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let guide = try String(contentsOf: root.appendingPathComponent("docs/reference/theming.md"), encoding: .utf8)
    let source = try String(contentsOfFile: #filePath, encoding: .utf8)
    let block = try #require(
      guide.range(of: "```swift\n").flatMap { start in
        guide.range(of: "\n```", range: start.upperBound..<guide.endIndex).map {
          guide[start.upperBound..<$0.lowerBound]
        }
      })
    let lines = block.split(separator: "\n").drop { $0.hasPrefix("//") }
    // The last lines call the function; here the test above does.
    let start = try #require(lines.firstIndex { $0.hasPrefix("if case") })
    for line in lines[..<start] { #expect(source.contains(line), "\(line)") }
    #expect(lines.count <= 36)
  }
}
