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
    path.withBytes(reservedPart).map { part in
      String(decoding: path.utf8.dropFirst(part.lowerBound).prefix(part.count), as: UTF8.self)
    }
  }

  private static func reservedPart(of path: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var start = 0
    while start <= path.count {
      var stemEnd = start
      while stemEnd < path.count, path[stemEnd] != UInt8(ascii: "/"), path[stemEnd] != UInt8(ascii: ".") {
        stemEnd += 1
      }
      var end = stemEnd
      while end < path.count, path[end] != UInt8(ascii: "/") { end += 1 }
      // Names of devices have three or four letters.
      if stemEnd - start == 3 || stemEnd - start == 4,
        Vietnamese.isReservedName(UnsafeBufferPointer(rebasing: path[start..<stemEnd]))
      {
        return start..<end
      }
      start = end + 1
    }
    return nil
  }
}
