import ArgumentParser
import Foundation
import Portal
import Publishing
import VietnameseText

/// `new`: a file of a type with every field explained; never over an old one.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Tạo tệp mới với đủ các trường (start a new file).",
    discussion: "Ví dụ: cchc-site new tin \"Khai trương điểm hỗ trợ nộp hồ sơ\"")

  @Argument(help: "Loại nội dung: tin, ke-hoach, tthc, lien-he, ban-tin, van-ban, chi-so, hoi-dap, video, trang.")
  var type: String

  @Argument(help: "Tiêu đề.")
  var title: String

  @OptionGroup var options: CommonOptions

  func run() throws {
    let terminal = Terminal(language: options.lang)
    guard let type = ContentType(spelling: type) else {
      let folders = ContentType.allCases.map(\.folder).joined(separator: ", ")
      throw ValidationError(
        terminal.words(
          "Không có loại “\(type)”. Các loại: \(folders).", "There is no type '\(type)'. Types: \(folders)."))
    }
    let scaffold = Scaffold(type, title: title, today: options.buildOptions.today)
    let url = URL(fileURLWithPath: options.source).appendingPathComponent(scaffold.path)
    do {
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(scaffold.text.utf8).write(to: url, options: .withoutOverwriting)
    } catch CocoaError.fileWriteFileExists {
      terminal.complain(
        terminal.words(
          "cchc-site: Tệp “\(scaffold.path)” đã có và được giữ nguyên. Hãy chọn tiêu đề khác.\n",
          "cchc-site: '\(scaffold.path)' is there already and was left alone. Choose another title.\n"))
      throw ExitCode(Ending.environment)
    } catch {
      terminal.complain("cchc-site: \(error.localizedDescription)\n")
      throw ExitCode(Ending.environment)
    }
    terminal.say(
      terminal.words(
        "Đã tạo \(scaffold.path). Hãy điền nội dung, rồi chạy: cchc-site check\n",
        "Made \(scaffold.path). Fill it in, then run: cchc-site check\n"))
  }
}
