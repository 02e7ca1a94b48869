internal import VietnameseText

/// Names that not every system can hold: a portal is copied between Linux, Windows and macOS.
enum PortableNames {
  /// Files whose names Windows reserves for devices.
  static func faults(of tree: SourceTree) -> [Diagnostic] {
    tree.files.compactMap { file in
      reservedPart(of: file.path).map { Diagnostic(.reservedName, file: file.path, $0) }
    }
  }

  /// The part of a path that Windows keeps for a device.
  static func reservedPart(of path: String) -> String? {
    var start = path.utf8.startIndex
    for end in path.utf8.indices where path.utf8[end] == UInt8(ascii: "/") {
      if Vietnamese.isReservedName(path.utf8[start..<end]) { return String(path[start..<end]) }
      start = path.utf8.index(after: end)
    }
    return Vietnamese.isReservedName(path.utf8[start...]) ? String(path[start...]) : nil
  }
}
