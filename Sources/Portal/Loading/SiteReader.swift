/// Reads what is not an entry: `site.yaml`, `units.yaml` and the table of abbreviations.
struct SiteReader: Sendable {
  static let sitePath = "content/site.yaml"
  static let unitsPath = "content/units.yaml"
  static let abbreviationsPath = "content/viet-tat.yaml"
  /// The files under `content/` that configure the portal and are not published.
  static let configurationPaths: Set<String> = [sitePath, unitsPath, abbreviationsPath]

  let tree: SourceTree
  private(set) var faults: [Diagnostic] = []

  init(tree: SourceTree) {
    self.tree = tree
  }

  /// The portal as a whole as far as its file says it; nothing if the file is missing or no mapping.
  mutating func site() -> Site? {
    guard tree.files.contains(where: { $0.path == Self.sitePath }) else {
      faults.append(Diagnostic(.missingSite, file: Self.sitePath))
      return nil
    }
    guard let root = root(Self.sitePath) else { return nil }
    var decoding = Decoding(file: Self.sitePath)
    let site = decoding.record(Site.self, from: root)
    faults += decoding.faults
    return site
  }

  /// The units, in the file's order; none if there is no such file.
  mutating func units() -> [AgencyUnit] {
    guard let root = root(Self.unitsPath) else { return [] }
    var decoding = Decoding(file: Self.unitsPath)
    let units = root.isEmptyMapping ? [] : [AgencyUnit].decode(root, &decoding) ?? []
    faults += decoding.faults
    return units
  }

  /// The abbreviations, by their short form; a mapping of short to long.
  mutating func abbreviations() -> [Abbreviation] {
    guard let root = root(Self.abbreviationsPath) else { return [] }
    var decoding = Decoding(file: Self.abbreviationsPath)
    defer { faults += decoding.faults }
    guard case .mapping(let pairs) = root.kind else {
      decoding.report(.notAMapping, at: root, "KCN")
      return []
    }
    var lines: [String: Int] = [:]
    return pairs.compactMap { key, value in
      guard let short = decoding.text(of: key), let long = decoding.text(of: value), !short.isEmpty, !long.isEmpty
      else {
        return nil
      }
      if let line = lines.updateValue(key.position.line, forKey: short) {
        decoding.report(.duplicateKey, at: key, short, "", String(line), "value")
      }
      return Abbreviation(short: short, long: long)
    }
  }

  /// The YAML of a configuration file, or nothing where it is absent or cannot be read.
  private mutating func root(_ path: String) -> YAMLNode? {
    guard tree.files.contains(where: { $0.path == path }) else { return nil }
    do {
      var bytes = try tree.bytes(at: path)
      try SourceText.checkText(bytes)
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
      return try YAMLNode.parse(bytes[...], firstLine: 1)
    } catch let fault as SourceFault {
      faults.append(Diagnostic(fault.code, file: path, at: fault.position))
    } catch let fault as YAMLFault {
      faults.append(Diagnostic(fault.code, file: path, at: fault.position, arguments: fault.arguments))
    } catch let fault as FileFault {
      faults.append(fault.diagnostic)
    } catch {
      faults.append(Diagnostic(.unreadable, file: path, "\(error)"))
    }
    return nil
  }
}

extension YAMLNode {
  /// Whether the document says nothing at all.
  var isEmptyMapping: Bool {
    if case .mapping(let pairs) = kind { pairs.isEmpty } else { isBlank }
  }
}
