import ArgumentParser
import Foundation
import Portal

/// `init`: a new portal that builds at once.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: Words.of("Tạo cổng mới, dựng được ngay.", "Make a new portal that builds at once."),
    discussion: Words.of(
      """
      Ở cửa sổ dòng lệnh, thiếu tên cơ quan hay địa chỉ thì chương trình hỏi; có đủ hoặc có --yes thì không hỏi gì.
      Ví dụ: cchc-site init cong-cchc --agency "UBND xã Mường La" --base-url https://example.vn/cchc/
      """,
      """
      On a terminal it asks for the agency and the address where they are not given; with both, or with --yes, it asks nothing.
      Example: cchc-site init portal --agency "UBND xã Mường La" --base-url https://example.vn/cchc/
      """))

  @Argument(
    help: .words("Thư mục mới, hoặc thư mục chưa có gì.", "A folder that is new or empty."), completion: .directory)
  var folder: String

  @Option(help: .words("Tên chuyên mục.", "Name of the portal."))
  var name: String?

  @Option(help: .words("Tên cơ quan.", "The agency."))
  var agency: String?

  @Option(help: .words("Cơ quan chủ quản.", "The parent agency."))
  var parent: String?

  @Option(name: .customLong("base-url"), help: .words("Địa chỉ của trang trên mạng.", "The site's address on the web."))
  var baseURL: String?

  @Flag(help: .words("Không hỏi; điều chưa cho biết thì để giá trị mẫu.", "Ask nothing; use sample values."))
  var yes = false

  @Option(help: .words("Ngày của bài mẫu; mặc định là hôm nay.", "The sample article's day; default today."))
  var today: TodayArgument?

  @Option(help: .words("Ngôn ngữ của thông báo: vi hoặc en.", "Language of messages: vi or en."))
  var lang = Words.language

  func validate() throws {
    if today == nil { try Clock.validate(in: lang) }
    if let baseURL, BaseURL(baseURL) == nil {
      throw ValidationError("--base-url: “\(baseURL)” không phải địa chỉ http(s) / is not an http(s) address.")
    }
  }

  func run() throws {
    let terminal = Terminal(language: lang)
    guard isFree() else {
      terminal.complain(
        terminal.words(
          "cchc-site: Thư mục “\(folder)” đã có tệp nên được giữ nguyên. Hãy chọn thư mục khác.\n",
          "cchc-site: '\(folder)' has files in it and was left alone. Choose another folder.\n"))
      throw ExitCode(Ending.environment)
    }
    let portal = StarterPortal(answers(terminal), today: today?.date ?? Clock.today)
    let files = portal.files + StarterPortal.editorFiles
    do {
      for file in files { try NewFile.write(file.text, to: folder + "/" + file.path) }
    } catch {
      terminal.complain(
        terminal.words(
          "cchc-site: Không ghi được vào “\(folder)”: \(error.reason). Hãy kiểm tra dung lượng đĩa và quyền ghi, xóa thư mục ấy rồi chạy lại.\n",
          "cchc-site: Cannot write to '\(folder)': \(error.reason). Check disk space and permissions, remove the folder and run again.\n"
        ))
      throw ExitCode(Ending.environment)
    }
    terminal.say(explanation(of: files, terminal))
  }

  /// Whether nothing but hidden files lies where the portal is to be.
  private func isFree() -> Bool {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) else { return true }
    guard isFolder.boolValue, let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      return false
    }
    return names.allSatisfy { $0.hasPrefix(".") && $0 != ".vscode" && $0 != ".gitignore" }
  }

  private func answers(_ terminal: Terminal) -> StarterPortal.Answers {
    let mayAsk = !yes && isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    func ask(_ question: String, usual: String) -> String {
      guard mayAsk else { return usual }
      terminal.say("\(question) [\(usual)]: ")
      let answer = readLine()?.trimmingCharacters(in: .whitespaces) ?? ""
      return answer.isEmpty ? usual : answer
    }
    let agency =
      agency
      ?? ask(
        terminal.words("Tên cơ quan", "The agency"), usual: terminal.words("(Ghi tên cơ quan)", "(Name of the agency)"))
    var address =
      baseURL ?? ask(terminal.words("Địa chỉ của trang", "The site's address"), usual: "https://example.vn/")
    while BaseURL(address) == nil {
      address = ask(
        terminal.words(
          "“\(address)” chưa phải địa chỉ http(s). Địa chỉ của trang", "Not an http(s) address. The address"),
        usual: "https://example.vn/")
    }
    var answers = StarterPortal.Answers(agency: agency, parent: parent, baseURL: address)
    if let name { answers.name = name }
    return answers
  }

  private func explanation(of files: [StarterPortal.File], _ terminal: Terminal) -> String {
    let width = files.map(\.path.count).max() ?? 0
    let list = files.map { file in
      "  " + file.path.padding(toLength: width + 2, withPad: " ", startingAt: 0)
        + terminal.words(file.purpose, file.englishPurpose)
    }
    let steps = ["cd \(folder)", "cchc-site serve", "cchc-site new tin \"\(terminal.words("Tiêu đề", "Title"))\""]
    return terminal.words("Đã tạo cổng mới trong \(folder):", "Made a new portal in \(folder):") + "\n\n"
      + list.joined(separator: "\n") + "\n\n" + terminal.words("Làm tiếp:", "Next:") + "\n\n"
      + steps.map { "  " + $0 }.joined(separator: "\n") + "\n"
  }
}
