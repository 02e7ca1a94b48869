internal import CBytes
internal import HTML
internal import VietnameseText

extension Rendering {
  /// The text of a node as it is to be shown.
  func text(of node: Node) -> Bytes { restored(node.literal) }

  /// The code or raw HTML of a node as it was written.
  func code(of node: Node) -> Bytes { restored(node.literal, withBackslash: true) }

  /// Text with what its escapes stand for.
  func restored(_ text: Bytes, withBackslash: Bool = false) -> Bytes {
    prepared.hasProtectedEscapes ? ProtectedEscapes.restored(text, withBackslash: withBackslash) : text
  }

  /// Text as libcmark escapes it, and for editors without the characters that are never shown.
  mutating func writeVisible(_ text: Bytes) {
    if dialect == .editors { output.append(neutralising: text) } else { output.append(escaping: text) }
  }

  /// A URL in an attribute.
  mutating func writeAddress(_ url: Bytes) {
    output.append(address: url)
  }

  mutating func writeAddress(_ url: String) {
    url.withBytes { output.append(address: $0) }
  }

  /// Raw HTML: as it is for CommonMark, filtered for GFM, as text for editors.
  mutating func writeHTML(_ html: Bytes) {
    switch dialect {
    case .commonMark: output.append(verbatim: html)
    case .editors: output.append(neutralising: html)
    case .gfm:
      var start = 0
      for index in html.indices where html[index] == UInt8(ascii: "<") {
        var name = index + 1
        if name < html.count, html[name] == UInt8(ascii: "/") { name += 1 }
        var end = name
        while end < html.count, html[end].isLetter { end += 1 }
        guard HTMLNames.filtered.contains(html, name..<end), end == html.count || endsName(html, end) else { continue }
        output.append(verbatim: html[part: start..<index])
        output.append("&lt;")
        start = index + 1
      }
      output.append(verbatim: html[part: start..<html.count])
    }
  }

  private func endsName(_ html: Bytes, _ end: Int) -> Bool {
    html[end].isSpace || html[end] == UInt8(ascii: ">")
      || (html[end] == UInt8(ascii: "/") && end + 1 < html.count && html[end + 1] == UInt8(ascii: ">"))
  }
}

/// Characters that are never shown: controls, and those that change the direction of what follows.
enum Neutral {
  /// The text without such characters.
  static func visible(_ text: Bytes) -> String {
    guard let base = text.baseAddress, scan_visible(base, text.count) < text.count else {
      return String(decoding: text, as: UTF8.self)
    }
    var result: [UInt8] = []
    append(text, to: &result)
    return String(decoding: result, as: UTF8.self)
  }

  /// Adds the text without such characters.
  static func append(_ text: Bytes, to result: inout [UInt8]) {
    guard let base = text.baseAddress else { return }
    var start = 0
    var index = 0
    while true {
      index += scan_visible(base + index, text.count - index)
      guard index < text.count else { break }
      let length = lengthToDrop(text, at: index)
      if length > 0 {
        result.append(contentsOf: text[start..<index])
        start = index + length
      }
      index += max(length, 1)
    }
    result.append(contentsOf: text[start...])
  }

  /// How many bytes at `index` are such a character.
  static func lengthToDrop(_ text: Bytes, at index: Int) -> Int {
    let byte = text[index]
    func next(_ distance: Int) -> UInt8 { index + distance < text.count ? text[index + distance] : 0 }
    switch byte {
    case .tab, .newline: return 0
    case 0..<0x20, 0x7F: return 1
    // U+0080 to U+009F
    case 0xC2: return next(1) < 0xA0 ? 2 : 0
    // U+061C ARABIC LETTER MARK
    case 0xD8: return next(1) == 0x9C ? 2 : 0
    case 0xE2:
      switch (next(1), next(2)) {
      // U+200E, U+200F; U+202A to U+202E; U+2066 to U+2069; U+2028, U+2029
      case (0x80, 0x8E), (0x80, 0x8F), (0x80, 0xA8...0xAE), (0x81, 0xA6...0xA9): return 3
      default: return 0
      }
    default: return 0
    }
  }
}
