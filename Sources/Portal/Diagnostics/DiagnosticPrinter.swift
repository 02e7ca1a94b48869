/// Shows faults to a person at a terminal, as the best compilers do.
public struct DiagnosticPrinter: Sendable {
  /// The most faults that are shown; beyond that only their number.
  public static let most = 50

  let language: Language
  /// Whether colours may be used.
  let isStyled: Bool
  /// The text of a file, for excerpts.
  let text: @Sendable (String) -> [UInt8]?

  public init(language: Language, isStyled: Bool = false, text: @escaping @Sendable (String) -> [UInt8]?) {
    self.language = language
    self.isStyled = isStyled
    self.text = text
  }

  /// The faults in order, at most fifty in full, then how many more there are.
  public func print(_ faults: [Diagnostic]) -> String {
    var lines = SourceLines(file: "", bytes: nil)
    var output = ""
    for fault in Self.gravest(faults) {
      if lines.file != fault.file { lines = SourceLines(file: fault.file, bytes: text(fault.file)) }
      output += print(fault, line: lines[fault.position.line]) + "\n"
    }
    if faults.count > Self.most { output += more(faults.count - Self.most) + "\n" }
    return output
  }

  /// The faults to show, in order; where there are too many, errors go before warnings and these before notices.
  package static func gravest(_ faults: [Diagnostic]) -> [Diagnostic] {
    let sorted = faults.sorted()
    guard sorted.count > most else { return sorted }
    let bySeverity = [Severity.error, .warning, .notice].flatMap { severity in
      sorted.filter { $0.severity == severity }
    }
    return bySeverity.prefix(most).sorted()
  }

  private func print(_ fault: Diagnostic, line: String?) -> String {
    let wording = fault.wording(in: language)
    let place = "\(fault.file):\(fault.position.line):\(fault.position.column)"
    let label = language == .vietnamese ? "cách sửa" : "help"
    var lines = [
      "\(style(fault.severity))\(fault.severity.name(in: language))[\(fault.code.rawValue)]\(reset): \(wording.message.printable)"
    ]
    lines.append("  \(dim)-->\(reset) \(place.printable)")
    let excerpt = line.flatMap { Excerpt(line: $0, column: fault.position.column, length: fault.length) }
    if let excerpt {
      let number = String(fault.position.line)
      let margin = String(repeating: " ", count: number.count)
      lines += [
        "  \(dim)\(margin) |\(reset)", "  \(dim)\(number) |\(reset) \(excerpt.text)",
        "  \(dim)\(margin) |\(reset) \(excerpt.indentation)\(style(fault.severity))\(excerpt.mark)\(reset)",
      ]
    }
    lines.append("  = \(label): \(wording.help.printable)")
    return lines.joined(separator: "\n") + "\n"
  }

  private func more(_ count: Int) -> String {
    switch language {
    case .vietnamese: "… và \(count) lỗi hoặc cảnh báo nữa."
    case .english: "… and \(count) more."
    }
  }

  private var dim: String { isStyled ? "\u{1B}[2m" : "" }
  private var reset: String { isStyled ? "\u{1B}[0m" : "" }

  private func style(_ severity: Severity) -> String {
    guard isStyled else { return "" }
    return switch severity {
    case .error: "\u{1B}[1;31m"
    case .warning: "\u{1B}[1;33m"
    case .notice: "\u{1B}[1;36m"
    }
  }
}
