import Foundation
import Testing

@testable import Portal

@Suite struct `Faults as a person reads them` {
  private func printed(_ faults: [Diagnostic], _ text: String, _ language: Language = .vietnamese) -> String {
    DiagnosticPrinter(language: language) { _ in Array(text.utf8) }.print(faults)
  }

  @Test func `a fault shows its line, its place and the way out`() {
    let fault = Diagnostic(
      .date, file: "content/tin-tuc/a.md", at: Position(line: 3, column: 12), length: 9, arguments: ["hôm trước"])
    #expect(
      printed([fault], "---\nTiêu đề: A\nNgày đăng: hôm trước\n---\n") == """
        lỗi[E-DATE]: “hôm trước” không phải là ngày
          --> content/tin-tuc/a.md:3:12
            |
          3 | Ngày đăng: hôm trước
            |            ^^^^^^^^^
          = cách sửa: Viết ngày, tháng, năm như 05/03/2026, hoặc 2026-03-05.


        """)
  }

  @Test func `a file that cannot be read has no excerpt`() {
    let fault = Diagnostic(.missingSite, file: "content/site.yaml")
    #expect(
      DiagnosticPrinter(language: .english) { _ in nil }.print([fault]) == """
        error[E-SITE]: content/site.yaml is missing
          --> content/site.yaml:1:1
          = help: Create it with three lines: “name: …”, “agency: …”, “base_url: https://…”.


        """)
  }

  @Test(arguments: [
    // Letters of two scalars take one cell, tabs two, ideographs two.
    ("Nga\u{300}y: sai", 8, 3, "Nga\u{300}y: sai", "      ^^^"),
    ("\tsai", 2, 3, "  sai", "  ^^^"),
    ("漢字 sai", 4, 3, "漢字 sai", "     ^^^"),
    // Past the end of the line, as for something missing.
    ("abc", 9, 4, "abc", "   ^"),
    // What would steer a terminal is shown, not obeyed.
    ("a\u{1B}[31m\u{202E}b", 7, 1, "a\u{FFFD}[31m\u{FFFD}b", "      ^"),
  ])
  func `marks stand under what is wrong`(line: String, column: Int, length: Int, text: String, marks: String) throws {
    let excerpt = try #require(Excerpt(line: line, column: column, length: length))
    #expect(excerpt.text.unicodeScalars.elementsEqual(text.unicodeScalars))
    #expect(excerpt.indentation + excerpt.mark == marks)
  }

  @Test func `a long line is cut around the fault`() throws {
    let line = String(repeating: "đ", count: 500) + "SAI" + String(repeating: "đ", count: 500)
    let excerpt = try #require(Excerpt(line: line, column: 501, length: 3))
    #expect(excerpt.text == "…" + String(repeating: "đ", count: 30) + "SAI" + String(repeating: "đ", count: 67) + "…")
    #expect(excerpt.indentation.count == 31)
    #expect(excerpt.mark == "^^^")
  }

  @Test func `fifty are shown, the gravest first, and the rest counted`() {
    let warnings = (0..<60).map { Diagnostic(.capitals, file: "content/a\($0 + 100).md") }
    let text = printed(warnings + [Diagnostic(.emptyFile, file: "content/z.md")], "")
    #expect(text.split(separator: "\n").count { $0.contains("-->") } == 50)
    #expect(text.contains("content/z.md:1:1"))
    #expect(text.contains("11 lỗi hoặc cảnh báo nữa"))
  }

  @Test func `annotations escape what would end them`() {
    let fault = Diagnostic(.unreadable, file: "content/a,b:c%.md", "100%\nno")
    #expect(
      fault.annotation(in: .english)
        == "::error file=content/a%2Cb%3Ac%25.md,line=1,col=1,title=E-READ::cannot read this file: 100%25%0Ano. Check that the file may be read, then run again."
    )
  }

  @Test(arguments: FaultCode.allCases, Language.allCases)
  func `every code has words, with and without its arguments`(code: FaultCode, language: Language) {
    for arguments in [[], ["", "", ""], ["một", "hai", "ba", "4", "5"]] {
      let wording = code.wording(in: language, arguments)
      #expect(!wording.message.isEmpty && !wording.message.hasSuffix("."))
      #expect(wording.help.hasSuffix(".") || wording.help.hasSuffix("?"))
    }
  }

  @Test(arguments: FaultCode.allCases)
  func `a code has other words in each language, and no gap where its example fills it`(code: FaultCode) {
    let (vietnamese, english) = (code.wording(in: .vietnamese, code.example), code.wording(in: .english, code.example))
    #expect(vietnamese.message != english.message)
    #expect(vietnamese.help != english.help)
    for wording in [vietnamese, english] {
      // An ellipsis stands where an argument is missing; some remedies have one of their own.
      #expect(!wording.message.contains("…"), "\(wording.message)")
    }
  }

  @Test(arguments: [
    ("docs/huong-dan-bien-tap/loi-va-canh-bao.md", Language.vietnamese), ("docs/reference/diagnostics.md", .english),
  ])
  func `the pages of the documentation tell of every code; make docs writes them`(
    path: String, language: Language
  )
    throws
  {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    #expect(page == FaultReference(language).markdown, "run: make docs")
    for code in FaultCode.allCases { #expect(page.contains("\n### \(code.rawValue)\n")) }
  }
}
