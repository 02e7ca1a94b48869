import Foundation
import Portal
import Publishing

/// What goes to the terminal, and how a command ends.
struct Terminal: Sendable {
  let language: Language

  /// Writes to standard output.
  func say(_ text: String) {
    write(text, to: FileHandle.standardOutput)
  }

  /// Writes bytes to standard output.
  func say(_ bytes: [UInt8]) {
    try? FileHandle.standardOutput.write(contentsOf: Data(bytes))
  }

  /// Writes to standard error, where faults go.
  func complain(_ text: String) {
    write(text, to: FileHandle.standardError)
  }

  /// Chooses between the two languages of messages.
  func words(_ vietnamese: String, _ english: String) -> String {
    language == .vietnamese ? vietnamese : english
  }

  /// Whether standard error is a terminal that wants colours.
  static var isStyled: Bool { wantsColours(STDERR_FILENO) }

  /// Whether standard error is a terminal on which a line can be written over.
  static var canRewriteLines: Bool {
    isatty(STDERR_FILENO) == 1 && !["dumb", ""].contains(ProcessInfo.processInfo.environment["TERM"] ?? "")
  }

  /// Whether standard output is a terminal that wants colours.
  static var isStyledOutput: Bool { wantsColours(STDOUT_FILENO) }

  private static func wantsColours(_ descriptor: Int32) -> Bool {
    let environment = ProcessInfo.processInfo.environment
    return isatty(descriptor) == 1 && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }

  private func write(_ text: String, to handle: FileHandle) {
    // A reader that went away (`| head`) is no fault of the site.
    try? handle.write(contentsOf: Data(text.utf8))
  }
}

/// How a command ends; the numbers are part of the contract.
enum Ending {
  static let faults: Int32 = 1
  static let environment: Int32 = 2
}
