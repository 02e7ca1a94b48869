import Foundation

/// An example of a specification, read from `../shared/spec` beside the package.
struct SpecificationExample: Decodable, Sendable, CustomStringConvertible {
  let name: String
  let section: String
  let markdown: String
  let html: String

  var description: String { "\(name) \(section)" }

  private enum Keys: String, CodingKey { case example, section, markdown, html }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Keys.self)
    if let number = try? values.decode(Int.self, forKey: .example) {
      name = String(number)
    } else {
      name = try values.decode(String.self, forKey: .example)
    }
    section = try values.decode(String.self, forKey: .section)
    markdown = try values.decode(String.self, forKey: .markdown)
    html = try values.decode(String.self, forKey: .html)
  }

  /// The examples of a file; empty where the file is not there.
  static func read(_ name: String) -> [SpecificationExample] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "../shared/spec/\(name)").standardized
    guard let data = try? Data(contentsOf: file) else {
      print("skipped: \(name) is not beside the package")
      return []
    }
    return (try? JSONDecoder().decode([SpecificationExample].self, from: data)) ?? []
  }
}
