/// Paths as editors write them in links and fields.
public enum SourcePath {
  /// The path that `relative` means in the folder of the file `origin`; nothing if it leaves `content/`.
  public static func join(_ origin: String, _ relative: String) -> String? {
    // On bytes: a walk over characters would weigh every letter, and every link of every body comes through here.
    let slash = UInt8(ascii: "/")
    var parts = origin.utf8.split(separator: slash).dropLast()
    for part in relative.utf8.split(separator: slash) where !part.elementsEqual(".".utf8) {
      if part.elementsEqual("..".utf8) {
        guard parts.count > 1 else { return nil }
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    var path = ""
    path.reserveCapacity(origin.utf8.count + relative.utf8.count)
    for part in parts {
      if !path.isEmpty { path += "/" }
      path += Substring(part)
    }
    return path
  }

  /// How an editor writes the way from the file `origin` to the file `target`.
  public static func relative(from origin: String, to target: String) -> String {
    var folders = origin.split(separator: "/").dropLast()
    var parts = target.split(separator: "/")[...]
    while let folder = folders.first, parts.count > 1, folder == parts.first {
      folders.removeFirst()
      parts.removeFirst()
    }
    return (folders.map { _ in ".." } + parts.map(String.init)).joined(separator: "/")
  }

  /// Whether a path can mean no file of a portal on any system: with a backslash, a drive, or a way out of `content/`.
  public static func isForeign(_ path: String, in origin: String) -> Bool {
    if path.utf8.contains(UInt8(ascii: "\\")) || path.utf8.contains(0) { return true }
    if path.utf8.dropFirst().first == UInt8(ascii: ":") { return true }
    return join(origin, path) == nil && join("content/", path) == nil
  }
}
