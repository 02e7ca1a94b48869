import ArgumentParser
import Foundation
import Portal

/// The language of the help, which is written before the arguments are parsed.
///
/// English where `--lang en` stands anywhere on the command line, or `CCHC_LANG` says `en`; otherwise Vietnamese.
enum Words {
  static let isEnglish: Bool = {
    let arguments = CommandLine.arguments
    if arguments.contains("--lang=en") { return true }
    if let index = arguments.lastIndex(of: "--lang") { return arguments.dropFirst(index + 1).first == "en" }
    return getenv("CCHC_LANG").map { String(cString: $0) } == "en"
  }()

  /// The language of messages where `--lang` says nothing.
  static var language: Language { isEnglish ? .english : .vietnamese }

  /// Examples of a command, one a line.
  static func example(_ lines: String...) -> String {
    of("Ví dụ:", "Examples:") + "\n" + lines.map { "  " + $0 }.joined(separator: "\n")
  }

  /// Chooses between the two languages.
  static func of(_ vietnamese: String, _ english: String) -> String {
    isEnglish ? english : vietnamese
  }
}

extension ArgumentHelp {
  /// Help in the language of whoever asks.
  static func words(_ vietnamese: String, _ english: String, value: String? = nil) -> ArgumentHelp {
    ArgumentHelp(Words.of(vietnamese, english), valueName: value)
  }
}
