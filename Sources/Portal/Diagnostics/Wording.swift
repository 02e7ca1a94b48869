/// What a fault says to a person: what is wrong, and how to mend it.
public struct Wording: Sendable, Hashable {
  /// What is wrong, as a clause without a full stop.
  public let message: String
  /// How to mend it, as whole sentences.
  public let help: String

  init(_ message: String, help: String) {
    self.message = message
    self.help = help
  }
}

extension Diagnostic {
  /// The words for the fault.
  public func wording(in language: Language) -> Wording {
    code.wording(in: language, arguments)
  }
}

extension FaultCode {
  /// The words for a fault of this code that names `arguments`; what is absent is left open.
  public func wording(in language: Language, _ arguments: [String] = []) -> Wording {
    let arguments = WordingArguments(arguments)
    return switch language {
    case .vietnamese: vietnamese(arguments)
    case .english: english(arguments)
    }
  }
}

/// The arguments of a fault by place; asking for one that is absent is safe.
struct WordingArguments {
  private let values: [String]

  init(_ values: [String]) {
    self.values = values
  }

  /// The argument, or an ellipsis in its stead.
  subscript(index: Int) -> String {
    optional(index) ?? "…"
  }

  /// The argument, if it is there and says something.
  func optional(_ index: Int) -> String? {
    guard values.indices.contains(index), !values[index].isEmpty else { return nil }
    return values[index]
  }

  /// A text made with the argument, or nothing.
  func with(_ index: Int, _ text: (String) -> String) -> String {
    optional(index).map(text) ?? ""
  }
}

extension String {
  /// A file's name with a number in front of its ending: `con-1.pdf`.
  var numbered: String {
    let stem = prefix { $0 != "." }
    return stem + "-1" + dropFirst(stem.count)
  }
}

extension Severity {
  /// The word for it.
  public func name(in language: Language) -> String {
    switch (self, language) {
    case (.error, .vietnamese): "lỗi"
    case (.warning, .vietnamese): "cảnh báo"
    case (.notice, .vietnamese): "lưu ý"
    case (.error, .english): "error"
    case (.warning, .english): "warning"
    case (.notice, .english): "notice"
    }
  }
}
