import ArgumentParser
import Foundation
import Markdown

/// `markdown`: HTML of the Markdown on standard input, for conformance tests.
struct MarkdownCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "markdown", abstract: "HTML của Markdown từ đầu vào chuẩn.", shouldDisplay: false)

  @Flag(help: "CommonMark, không mở rộng.")
  var commonmark = false

  @Flag(help: "GitHub Flavored Markdown.")
  var gfm = false

  func validate() throws {
    if commonmark && gfm { throw ValidationError("--commonmark --gfm") }
  }

  func run() throws {
    let source = Array(FileHandle.standardInput.readDataToEndOfFile())
    let dialect: Dialect = commonmark ? .commonMark : gfm ? .gfm : .editors
    try FileHandle.standardOutput.write(contentsOf: Data(html(of: source, dialect: dialect)))
  }
}
