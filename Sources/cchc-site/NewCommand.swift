import ArgumentParser
import Foundation
import Portal
import Publishing
import VietnameseText

/// `new`: a file of a type with every field explained; never over an old one.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: Words.of("Tạo tệp mới với đủ các trường.", "Start a new file."),
    discussion: Words.example("cchc-site new tin \"Khai trương điểm hỗ trợ nộp hồ sơ\""))

  @Argument(
    help: .words(
      "Loại nội dung: tin, ke-hoach, tthc, lien-he, ban-tin, van-ban, chi-so, hoi-dap, video, trang.",
      "Type: tin (news), ke-hoach (plan), tthc (procedure), lien-he (contact), ban-tin (bulletin), van-ban (document), chi-so (index), hoi-dap (question), video, trang (page)."
    ), completion: .list(ContentType.allCases.map(\.folder)))
  var type: String

  @Argument(help: .words("Tiêu đề.", "The title."))
  var title: String

  @Flag(help: .words("Mở tệp bằng chương trình trong $VISUAL hoặc $EDITOR.", "Open the file with $VISUAL or $EDITOR."))
  var edit = false

  @OptionGroup var options: CommonOptions

  func validate() throws {
    guard title.allSatisfy(\.isWhitespace) else { return }
    throw ValidationError(options.lang.words("Tiêu đề đang để trống.", "The title is blank."))
  }

  func run() throws {
    let terminal = Terminal(language: options.lang)
    guard let type = ContentType(spelling: type) else {
      let folders = ContentType.allCases.map(\.folder).joined(separator: ", ")
      throw ValidationError(
        terminal.words(
          "Không có loại “\(type)”. Các loại: \(folders).", "There is no type '\(type)'. Types: \(folders)."))
    }
    // Beside no portal, the file would be found by no build.
    guard hasContent else {
      terminal.complain("cchc-site: \(terminal.explain(.noContent(options.source)))\n")
      throw ExitCode(Ending.environment)
    }
    let scaffold = Scaffold(type, title: title, today: options.buildOptions.today)
    let path = options.source + "/" + scaffold.path
    do {
      try NewFile.write(scaffold.text, to: path)
    } catch CocoaError.fileWriteFileExists {
      terminal.complain(
        terminal.words(
          "cchc-site: Tệp “\(scaffold.path)” đã có và được giữ nguyên. Hãy chọn tiêu đề khác.\n",
          "cchc-site: '\(scaffold.path)' is there already and was left alone. Choose another title.\n"))
      throw ExitCode(Ending.environment)
    } catch {
      terminal.complain(
        terminal.words(
          "cchc-site: Không ghi được “\(scaffold.path)”: \(error.reason). Hãy kiểm tra dung lượng đĩa và quyền ghi.\n",
          "cchc-site: Cannot write '\(scaffold.path)': \(error.reason). Check disk space and permissions.\n"
        ))
      throw ExitCode(Ending.environment)
    }
    terminal.say(
      terminal.words(
        "Đã tạo \(scaffold.path). Hãy điền nội dung, rồi chạy: cchc-site check\n",
        "Made \(scaffold.path). Fill it in, then run: cchc-site check\n"))
    if edit { throw ExitCode(try openEditor(path, terminal)) }
  }

  private var hasContent: Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: options.source + "/content", isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// Puts the editor in this program's place, so that the terminal is its own; comes back only where there is none.
  private func openEditor(_ path: String, _ terminal: Terminal) throws -> Int32 {
    let environment = ProcessInfo.processInfo.environment
    guard let editor = [environment["VISUAL"], environment["EDITOR"]].compactMap(\.self).first(where: { !$0.isEmpty })
    else {
      terminal.complain(
        terminal.words(
          "cchc-site: Chưa biết mở bằng chương trình nào; hãy đặt biến EDITOR, chẳng hạn: export EDITOR=nano\n",
          "cchc-site: No editor is known; set EDITOR, as in: export EDITOR=nano\n"))
      return Ending.environment
    }
    // The variable may hold arguments (`code --wait`), so a shell reads it; the path is an argument of its own.
    let words = ["/bin/sh", "-c", "exec \(editor) \"$1\"", "sh", path]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    execv("/bin/sh", &arguments)
    return Ending.environment
  }
}
