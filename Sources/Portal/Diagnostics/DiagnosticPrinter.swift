/// Shows faults to a person at a terminal, as the best compilers do.
public struct DiagnosticPrinter: Sendable {
  /// The most faults that are shown; beyond that only their number.
  public static let most = 50
  /// The widest excerpt, in scalars; longer lines are cut around the fault.
  private static let excerptWidth = 100

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

  /// The faults in order, the first fifty in full, then how many there are.
  public func print(_ faults: [Diagnostic]) -> String {
    var output = ""
    for fault in faults.sorted().prefix(Self.most) { output += print(fault) + "\n" }
    if faults.count > Self.most { output += more(faults.count - Self.most) + "\n" }
    return output
  }

  private func print(_ fault: Diagnostic) -> String {
    let wording = fault.wording(in: language)
    let place = "\(fault.file):\(fault.position.line):\(fault.position.column)"
    let label = language == .vietnamese ? "cách sửa" : "help"
    var lines = [
      "\(style(fault.severity))\(fault.severity.name(in: language))[\(fault.code.rawValue)]\(reset): \(wording.message)"
    ]
    lines.append("  \(dim)-->\(reset) \(place)")
    lines += excerpt(of: fault)
    if !wording.help.isEmpty { lines.append("  = \(label): \(wording.help)") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The line of the fault with a caret below it; nothing where the file cannot be read or has no such line.
  private func excerpt(of fault: Diagnostic) -> [String] {
    guard let line = line(fault.position.line, of: fault.file), !line.isEmpty else { return [] }
    let start = min(max(0, fault.position.column - 1), line.count)
    let first = start > Self.excerptWidth - 20 ? start - 20 : 0
    let shown = line[first..<min(line.count, first + Self.excerptWidth)]
    let end = min(first + shown.count, start + fault.length)
    let number = String(fault.position.line)
    let margin = String(repeating: " ", count: number.count)
    let text =
      (first > 0 ? "…" : "") + String(String.UnicodeScalarView(shown)) + (first + shown.count < line.count ? "…" : "")
    // What takes no room above must take none below, so the caret stays under its letter.
    let indent = (first > 0 ? " " : "") + String(repeating: " ", count: line[first..<start].count { !$0.isCombining })
    let carets = String(repeating: "^", count: max(1, start < end ? line[start..<end].count { !$0.isCombining } : 1))
    return [
      "  \(dim)\(margin) |\(reset)", "  \(dim)\(number) |\(reset) \(text)",
      "  \(dim)\(margin) |\(reset) \(indent)\(style(fault.severity))\(carets)\(reset)",
    ]
  }

  /// A line of a file without its break; tabs count one column and are shown as one space.
  private func line(_ number: Int, of file: String) -> [Unicode.Scalar]? {
    guard var rest = text(file)?[...] else { return nil }
    for _ in 1..<max(1, number) {
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      rest = rest[(end + 1)...]
    }
    let scalars = String(decoding: rest.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self).unicodeScalars
    // Control characters in a file must not steer the terminal.
    return scalars.filter { $0 != "\r" && $0 != "\u{FEFF}" }.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }
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

extension Unicode.Scalar {
  /// Whether the scalar sits on the one before it and takes no column.
  fileprivate var isCombining: Bool {
    (0x0300...0x036F).contains(value) || (0x200B...0x200F).contains(value)
  }
}
