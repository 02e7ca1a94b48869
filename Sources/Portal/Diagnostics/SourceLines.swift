/// The lines of one file, found when one is asked for.
struct SourceLines {
  let file: String
  private let bytes: [UInt8]

  init(file: String, bytes: [UInt8]?) {
    self.file = file
    self.bytes = file.isText ? bytes ?? [] : []
  }

  /// A line without its end, malformed bytes replaced; nothing where the file has no such line.
  subscript(number: Int) -> String? {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard number > 0, start < bytes.count else { return nil }
    for _ in 1..<number {
      guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      start = end + 1
    }
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    let line = bytes[start..<end]
    return String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
  }
}

extension String {
  /// Whether the file of this path has lines that a person wrote: pictures and PDFs have none to show.
  fileprivate var isText: Bool {
    let ending = split(separator: ".").last?.lowercased() ?? ""
    return ["md", "yaml", "yml", "css", "html", "htm", "svg", "txt", "csv", "vtt"].contains(ending)
  }
}

extension Diagnostic {
  /// The part of the line around the fault in its file's text; nothing where the line is blank or gone.
  package func excerpt(in text: [UInt8]?) -> Excerpt? {
    SourceLines(file: file, bytes: text)[position.line].flatMap {
      Excerpt(line: $0, column: position.column, length: length)
    }
  }
}
