/// Reads the YAML files of a theme, with the same patience and the same faults as front matter.
public struct ThemeReader {
  private let file: String
  private var decoding: Decoding

  /// A reader of the file at `file`, a path from the portal's root.
  public init(file: String) {
    self.file = file
    decoding = Decoding(file: file)
  }

  /// What is wrong with the file.
  public var faults: [Diagnostic] { decoding.faults }

  /// The tokens of a `theme.yaml`.
  public mutating func tokens(_ bytes: [UInt8]) -> ThemeTokens {
    guard let root = root(bytes), !root.isEmptyMapping else { return ThemeTokens() }
    refuseBlanks(in: root)
    return decoding.record(ThemeTokens.self, from: root) ?? ThemeTokens()
  }

  /// The words of a table such as `words.blt.yaml`, by their names.
  public mutating func words(_ bytes: [UInt8]) -> [(name: Located<String>, text: String)] {
    guard let root = root(bytes), !root.isEmptyMapping else { return [] }
    guard case .mapping(let pairs) = root.kind else {
      decoding.report(.notAMapping, at: root, "home")
      return []
    }
    return pairs.compactMap { key, value in
      // A word that is not translated yet is no fault: the Vietnamese one serves.
      guard !value.isBlank, let name = decoding.text(of: key), let text = decoding.text(of: value) else { return nil }
      return (Located(name, at: key.position), text)
    }
  }

  /// A colour without quotation marks is a comment to YAML and would be lost without a word.
  private mutating func refuseBlanks(in node: YAMLNode) {
    guard case .mapping(let pairs) = node.kind else { return }
    for (key, value) in pairs {
      if value.isBlank { decoding.report(.emptyValue, at: key, key.text ?? "", "\"#9a1b1e\"") }
      refuseBlanks(in: value)
    }
  }

  private mutating func root(_ bytes: [UInt8]) -> YAMLNode? {
    do {
      return try YAMLNode.parse(bytes[...], firstLine: 1)
    } catch {
      decoding.report(error.code, at: error.position, length: 1, error.arguments)
      return nil
    }
  }
}
