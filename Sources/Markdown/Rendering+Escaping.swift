internal import HTML

extension Rendering {
  /// Text, escaped as libcmark escapes it.
  @inline(__always)
  mutating func writeEscaped(_ text: Bytes) {
    output.append(escaping: text)
  }

  /// Text of an editor: escaped, and without the characters that make it look like something else.
  mutating func writeNeutralised(_ text: Bytes) {
    var start = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      // Printable ASCII and the lead bytes of letters, which is nearly everything.
      if byte >= 0x20, byte < 0x7F || (byte != 0x7F && byte != 0xC2 && byte != 0xD8 && byte != 0xE2) {
        index += 1
        continue
      }
      let length = Neutral.lengthToDrop(text, at: index)
      if length == 0 {
        index += 1
        continue
      }
      output.append(escaping: text[part: start..<index])
      index += length
      start = index
    }
    output.append(escaping: start == 0 ? text : text[part: start..<text.count])
  }

  /// A URL in an attribute.
  mutating func writeAddress(_ url: Bytes) {
    output.append(address: url)
  }

  mutating func writeAddress(_ url: String) {
    var url = url
    url.withUTF8 { output.append(address: $0) }
  }

  /// Raw HTML: as it is for CommonMark, filtered for GFM, as text for editors.
  mutating func writeHTML(_ html: Bytes) {
    switch dialect {
    case .commonMark: output.append(verbatim: html)
    case .editors: writeNeutralised(html)
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
