internal import HTML
internal import VietnameseText

// Blocks between colons. What they enclose are siblings of their first line, so they are closed by their last line
// or by the end of the container that they stand in.
extension Rendering {
  /// A block that was opened and not yet closed.
  struct OpenBlock {
    var name: DirectiveName
    /// What follows the name.
    var words: Range<Int>
    /// The container.
    var parent: Node?
  }

  mutating func enterDirective(_ index: Int, at block: Node) {
    let directive = prepared.directives[index]
    let place = position(ofOffset: directive.words.lowerBound)
    startLine()
    switch directive.name {
    case .notice: output.append("<aside class=\"notice\">\n")
    case .warning: output.append("<aside class=\"notice warning\">\n")
    case .steps: output.append("<div class=\"steps\">\n")
    case .unknown: output.append("<div class=\"block\">\n")
    case .quotation: output.append("<figure class=\"quotation\">\n<blockquote>\n")
    case .contact: writeContact(directive.words, at: place)
    case .file: writeFile(directive.words, at: place)
    case .video: writeVideo(directive.words, at: place)
    case .contents: break
    }
    guard !directive.name.isLine else { return }
    writeTitle(of: directive)
    openBlocks.append(OpenBlock(name: directive.name, words: directive.words, parent: block.parent))
  }

  /// Writes the title of a notice, of a warning or of steps.
  ///
  /// What a notice is must not be told by its colour alone, so one without a title gets one.
  private mutating func writeTitle(of directive: Directive) {
    let plain: StaticString
    switch directive.name {
    case .notice: plain = "Lưu ý"
    case .warning: plain = "Cảnh báo"
    case .steps where !directive.words.isEmpty: plain = ""
    default: return
    }
    output.append("<p class=\"title\">")
    if directive.words.isEmpty {
      output.append(plain)
    } else {
      output.append(neutralising: source[part: directive.words])
    }
    output.append("</p>\n")
  }

  mutating func leaveDirective() {
    guard let block = openBlocks.popLast() else { return }
    startLine()
    switch block.name {
    case .notice, .warning: output.append("</aside>\n")
    case .quotation:
      output.append("</blockquote>\n")
      if !block.words.isEmpty {
        output.append("<figcaption>")
        locator.begin(at: block.words.lowerBound, end: block.words.upperBound)
        writeRun(source[part: block.words])
        output.append("</figcaption>\n")
      }
      output.append("</figure>\n")
    default: output.append("</div>\n")
    }
  }

  /// Closes the blocks that stand in a container which ends.
  mutating func closeBlocks(in parent: Node) {
    while let block = openBlocks.last, block.parent == parent { leaveDirective() }
  }

  private mutating func writeContact(_ words: Range<Int>, at place: SourcePosition) {
    guard !words.isEmpty else { return }
    let name = String(decoding: source[words], as: UTF8.self)
    guard let card = resolver.contact(named: name, at: place) else {
      writeMissingCard(words)
      return
    }
    output.append("<address class=\"contact-card\">\n<strong>")
    if let address = card.address {
      output.append("<a href=\"")
      writeAddress(address)
      output.append("\">")
      output.append(escaping: card.name)
      output.append("</a>")
    } else {
      output.append(escaping: card.name)
    }
    output.append("</strong>\n")
    for phone in card.phones {
      output.append("<a class=\"phone\" href=\"tel:")
      let digits = phone.utf8.filter { $0.isDigit || $0 == UInt8(ascii: "+") }
      digits.withUnsafeBufferPointer { writeAddress($0) }
      output.append("\">")
      output.append(escaping: phone)
      output.append("</a>\n")
    }
    if let email = card.email {
      output.append("<a class=\"email\" href=\"mailto:")
      writeAddress(email)
      output.append("\">")
      output.append(escaping: email)
      output.append("</a>\n")
    }
    if let place = card.place {
      output.append("<span class=\"place\">")
      output.append(escaping: place)
      output.append("</span>\n")
    }
    if let hours = card.hours {
      output.append("<span class=\"hours\">")
      output.append(escaping: hours)
      output.append("</span>\n")
    }
    output.append("</address>\n")
  }

  private mutating func writeFile(_ words: Range<Int>, at place: SourcePosition) {
    guard !words.isEmpty else { return }
    let (path, title) = Self.split(source, words)
    guard let card = resolver.file(at: String(decoding: source[path], as: UTF8.self), position: place) else {
      writeMissingCard(words)
      return
    }
    output.append("<p class=\"file-card\"><a href=\"")
    writeAddress(card.address)
    output.append("\" download=\"\">")
    if title.isEmpty {
      output.append(escaping: card.title)
    } else {
      output.append(neutralising: source[part: title])
    }
    output.append("</a> <span class=\"file-type\">")
    output.append(escaping: card.type)
    if let size = card.size {
      output.append(", ")
      output.append(escaping: FileSize.text(size))
    }
    output.append("</span></p>\n")
  }

  private mutating func writeVideo(_ words: Range<Int>, at place: SourcePosition) {
    guard !words.isEmpty else { return }
    let (path, title) = Self.split(source, words)
    if let identifier = YouTube.identifier(source[part: path]) {
      writePlayer(identifier, title: title)
      return
    }
    guard let video = resolver.video(at: String(decoding: source[path], as: UTF8.self), position: place) else {
      writeMissingCard(words)
      return
    }
    output.append("<figure class=\"video\">\n<video controls preload=\"none\" src=\"")
    writeAddress(video.address)
    if let poster = video.poster {
      output.append("\" poster=\"")
      writeAddress(poster)
    }
    output.append("\">")
    if let captions = video.captions {
      output.append("<track kind=\"captions\" srclang=\"vi\" label=\"Tiếng Việt\" src=\"")
      writeAddress(captions)
      output.append("\" default>")
    }
    output.append("</video>\n")
    if !title.isEmpty {
      output.append("<figcaption>")
      output.append(neutralising: source[part: title])
      output.append("</figcaption>\n")
    }
    output.append("</figure>\n")
  }

  /// A picture that shows the player when it is opened; until then nothing is asked of YouTube.
  private mutating func writePlayer(_ identifier: Bytes, title: Range<Int>) {
    body.holdsPlayer = true
    output.append("<details class=\"video\">\n<summary><svg viewBox=\"0 0 16 9\" aria-hidden=\"true\">")
    output.append("<rect width=\"16\" height=\"9\"/><path d=\"M6.5 2.5v4l3.5-2z\"/></svg><span>")
    if title.isEmpty { output.append("Xem video") } else { output.append(neutralising: source[part: title]) }
    output.append("</span></summary>\n<iframe src=\"https://www.youtube-nocookie.com/embed/")
    writeAddress(identifier)
    output.append("\" title=\"")
    if title.isEmpty { output.append("Video") } else { output.append(neutralising: source[part: title]) }
    output.append("\" loading=\"lazy\" allowfullscreen></iframe>\n</details>\n")
  }

  private mutating func writeMissingCard(_ words: Range<Int>) {
    output.append("<p class=\"missing\">")
    output.append(neutralising: source[part: words])
    output.append("</p>\n")
  }

  /// The first word and the rest.
  private static func split(_ source: Bytes, _ words: Range<Int>) -> (first: Range<Int>, rest: Range<Int>) {
    var end = words.lowerBound
    while end < words.upperBound, !source[end].isSpace { end += 1 }
    var rest = end
    while rest < words.upperBound, source[rest].isSpace { rest += 1 }
    return (words.lowerBound..<end, rest..<words.upperBound)
  }
}

/// Sizes of files in the reader's words.
enum FileSize {
  /// "120 KB", "2,4 MB": a decimal comma, and thousands as file managers count them.
  static func text(_ bytes: Int) -> String {
    if bytes < 1000 { return "\(bytes) byte" }
    if bytes < 999_500 { return "\((bytes + 500) / 1000) KB" }
    let tenths = (bytes + 50_000) / 100_000
    return tenths % 10 == 0 ? "\(tenths / 10) MB" : "\(tenths / 10),\(tenths % 10) MB"
  }
}

/// Addresses of videos on YouTube.
package enum YouTube {
  /// What names the video in a field: the eleven characters alone, or in an address of YouTube.
  package static func identifier(of text: String) -> String? {
    let find = { (text: String) in text.withBytes { identifier($0).map { String(decoding: $0, as: UTF8.self) } } }
    return find(text) ?? find("youtube:" + text)
  }

  /// The eleven characters that name a video, in an address of YouTube or after `youtube:`.
  static func identifier(_ text: Bytes) -> Bytes? {
    for page in ["https://www.youtube.com/watch?", "https://youtube.com/watch?", "https://m.youtube.com/watch?"] {
      guard text.starts(with: page.utf8) else { continue }
      // The video may stand behind the list that it is part of.
      let field = text[page.utf8.count...].split(separator: UInt8(ascii: "&")).first { $0.starts(with: "v=".utf8) }
      return field.flatMap { characters(text[part: $0.startIndex + 2..<text.count]) }
    }
    let prefixes: [StaticString] = [
      "https://youtu.be/", "https://www.youtube.com/embed/", "https://www.youtube-nocookie.com/embed/",
      "https://www.youtube.com/shorts/", "https://www.youtube.com/live/", "https://m.youtube.com/shorts/",
      "https://m.youtube.com/live/", "youtube:",
    ]
    for prefix in prefixes {
      let length = prefix.utf8CodeUnitCount
      guard prefix.withUTF8Buffer({ text.starts(with: $0) }) else { continue }
      return characters(text[part: length..<text.count])
    }
    return nil
  }

  /// The eleven characters at the beginning of `text`, if they are all of it or a query or fragment follows.
  private static func characters(_ text: Bytes) -> Bytes? {
    guard text.count >= 11 else { return nil }
    let identifier = text[part: 0..<11]
    guard identifier.allSatisfy({ $0.isLetterOrDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }) else {
      return nil
    }
    return text.count == 11 || "?&#".utf8.contains(text[11]) ? identifier : nil
  }
}
