import ArgumentParser
import Foundation
import Portal

/// `manual`: the man page, made from the same declarations as the help.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: Words.of("In trang hướng dẫn cho lệnh man.", "Print the man page."),
    discussion: Words.example("cchc-site manual > /usr/local/share/man/man1/cchc-site.1"))

  @Option(help: .words("Ngôn ngữ của thông báo: vi hoặc en.", "Language of messages and help: vi or en."))
  var lang = Words.language

  func run() throws {
    let help = try JSONDecoder().decode(HelpTree.self, from: Data(CCHCSite._dumpHelp().utf8))
    Terminal(language: lang).say(ManualPage(help.command, version: CCHCSite.configuration.version).text)
  }
}

/// What the argument parser tells of all commands.
private struct HelpTree: Decodable {
  let command: Command

  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let arguments: [Argument]?
    let subcommands: [Command]?
    let shouldDisplay: Bool?
  }

  struct Argument: Decodable {
    let kind: String
    let abstract: String?
    let valueName: String?
    let defaultValue: String?
    let isOptional: Bool?
    let shouldDisplay: Bool?
    let names: [Name]?
  }

  struct Name: Decodable {
    let kind: String
    let name: String
  }
}

/// A man page in the roff macros of `man(7)`.
private struct ManualPage {
  let command: HelpTree.Command
  let version: String

  init(_ command: HelpTree.Command, version: String) {
    self.command = command
    self.version = version
  }

  var text: String {
    var lines = [
      ".TH CCHC\\-SITE 1 \"\" \"cchc\\-site \(version)\" \"\(Words.of("Hướng dẫn", "User commands"))\"",
      section("Tên", "Name"), "cchc\\-site \\- \(Self.escaped(command.abstract ?? ""))",
      section("Cú pháp", "Synopsis"), ".B cchc\\-site", ".I \(Words.of("lệnh", "command"))",
      "[\(Words.of("tùy chọn", "options"))]", section("Các lệnh", "Commands"),
    ]
    for one in command.subcommands ?? [] where one.shouldDisplay != false && one.commandName != "help" {
      lines += self.lines(of: one)
    }
    lines += [section("Mã kết thúc", "Exit status")]
    for (status, meaning) in Self.statuses { lines += [".TP", ".B \(status)", Self.escaped(meaning)] }
    lines += [section("Môi trường", "Environment")]
    for (name, meaning) in Self.variables { lines += [".TP", ".B \(name)", Self.escaped(meaning)] }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(of one: HelpTree.Command) -> [String] {
    let shown = (one.arguments ?? []).filter { $0.shouldDisplay != false && !Self.isUsual($0) }
    let places = shown.filter { $0.kind == "positional" }.map { $0.valueName ?? "" }
    var lines = [".SS \(Self.escaped(([one.commandName] + places).joined(separator: " ")))"]
    lines.append(Self.escaped(one.abstract ?? ""))
    for argument in shown {
      let name = argument.names?.first { $0.kind == "long" }.map { "--" + $0.name } ?? argument.valueName ?? ""
      let value = argument.kind == "option" ? " " + (argument.valueName ?? "") : ""
      let usual = argument.defaultValue.map { " (\(Words.of("mặc định", "default")): \($0))" } ?? ""
      lines += [".TP", ".B \(Self.escaped(name + value))", Self.escaped((argument.abstract ?? "") + usual)]
    }
    if let discussion = one.discussion {
      lines += [".PP", ".nf"] + discussion.split(separator: "\n").map { Self.escaped(String($0)) } + [".fi"]
    }
    return lines
  }

  private func section(_ vietnamese: String, _ english: String) -> String {
    ".SH \(Words.of(vietnamese, english).uppercased())"
  }

  /// What every command has and a manual need not repeat.
  private static func isUsual(_ argument: HelpTree.Argument) -> Bool {
    argument.names?.contains { $0.name == "help" || $0.name == "version" } == true
  }

  /// Text that roff shows as it is: no escapes, no lines that begin with a request.
  private static func escaped(_ text: String) -> String {
    let plain = text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("\n", with: " ")
    return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
  }

  private static var statuses: [(String, String)] {
    [
      ("0", Words.of("xong", "done")),
      (
        "1",
        Words.of(
          "nội dung có lỗi; với --strict thì cả cảnh báo và chỉ tiêu chưa đạt",
          "faults in the content; with --strict also warnings and missed quotas")
      ),
      (
        "2",
        Words.of(
          "hỏng do môi trường: hết đĩa, thiếu quyền, thư mục không phải của chương trình, cổng đang dùng",
          "the environment failed: disk full, no permission, an output folder that is not ours, a port in use")
      ),
      ("64", Words.of("gõ sai cú pháp", "wrong usage")),
    ]
  }

  private static var variables: [(String, String)] {
    [
      (
        "CCHC_LANG",
        Words.of("vi hoặc en: ngôn ngữ khi không có --lang", "vi or en: the language where --lang is absent")
      ),
      ("NO_COLOR", Words.of("khác rỗng thì không dùng màu", "no colours where it is not empty")),
      (
        "SOURCE_DATE_EPOCH",
        Words.of(
          "ngày dựng trang khi không có --today, tính bằng giây",
          "the day to build for where --today is absent, in seconds")
      ),
      ("VISUAL, EDITOR", Words.of("chương trình soạn thảo cho new --edit", "the editor of new --edit")),
    ]
  }
}
