/// Text measured in the columns of a terminal.
public enum TerminalText {
  /// How many columns a text takes: none for combining marks, two for wide East Asian characters.
  public static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width($1) }
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x300...0x36F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F,
      0xFEFF:
      0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }

  /// The text in exactly so many columns: filled with spaces, or cut and ended by "…".
  public static func padded(_ text: String, to columns: Int, onLeft: Bool = false) -> String {
    let fitted = fitted(text, to: columns)
    let spaces = String(repeating: " ", count: max(0, columns - width(fitted)))
    return onLeft ? spaces + fitted : fitted + spaces
  }

  /// The text in at most so many columns, without characters that move the cursor.
  static func fitted(_ text: String, to columns: Int) -> String {
    let visible = text.filter { character in
      character.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) }
    }
    guard width(visible) > columns else { return visible }
    var kept = ""
    var used = 0
    for character in visible {
      let more = width(String(character))
      guard used + more < columns else { break }
      used += more
      kept.append(character)
    }
    return kept + (columns > 0 ? "…" : "")
  }

  /// The words of a text on lines of at most `width` columns, the later ones indented.
  public static func wrapped(_ text: String, width: Int, indent: Int) -> String {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      let word = fitted(String(word), to: width - indent)
      if line.isEmpty {
        line = word
      } else if self.width(line) + 1 + self.width(word) <= width {
        line += " " + word
      } else {
        lines.append(line)
        line = String(repeating: " ", count: indent) + word
      }
    }
    lines.append(line)
    return lines.joined(separator: "\n") + "\n"
  }

  /// A bar of block characters, in eighths of a column; nothing where there is no number to reach.
  static func bar(_ count: Int, of quota: Int?, width: Int) -> String {
    guard let quota, quota > 0 else { return "" }
    let eighths = min(max(0, count), quota) * width * 8 / quota
    let partial = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8]
    let filled = String(repeating: "█", count: eighths / 8) + partial
    return filled + String(repeating: "░", count: width - (eighths + 7) / 8)
  }
}
