#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Paths of the regular files below `folder` whose name ends in `suffix`, in the order the folder gives them.
public func files(under folder: String, suffix: String) throws -> [String] {
  var found: [String] = []
  var waiting = [folder]
  while let path = waiting.popLast() {
    guard let stream = opendir(path) else { throw Failure("opendir", path) }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name.hasPrefix(".") { continue }
      if Int32(entry.pointee.d_type) == Int32(DT_DIR) {
        waiting.append("\(path)/\(name)")
      } else if name.hasSuffix(suffix) {
        found.append("\(path)/\(name)")
      }
    }
  }
  return found
}

/// Replaces the content of `bytes` with that of the file at `path`, keeping the memory it has.
public func read(_ path: String, into bytes: inout [UInt8]) throws {
  let file = open(path, O_RDONLY)
  guard file >= 0 else { throw Failure("open", path) }
  defer { close(file) }
  var status = stat()
  guard fstat(file, &status) == 0 else { throw Failure("fstat", path) }
  let size = Int(status.st_size)
  if bytes.count < size { bytes.append(contentsOf: repeatElement(0, count: size - bytes.count)) }
  bytes.removeLast(bytes.count - size)
  let got = bytes.withUnsafeMutableBytes { pread(file, $0.baseAddress, size, 0) }
  guard got == size else { throw Failure("read", path) }
}

/// Writes a new file; its folder must exist.
public func write(_ bytes: UnsafeRawBufferPointer, to path: String) throws {
  let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
  guard file >= 0 else { throw Failure("open", path) }
  defer { close(file) }
  var rest = bytes
  while let start = rest.baseAddress, !rest.isEmpty {
    #if canImport(Darwin)
      let written = Darwin.write(file, start, rest.count)
    #else
      let written = Glibc.write(file, start, rest.count)
    #endif
    guard written >= 0 else { throw Failure("write", path) }
    rest = UnsafeRawBufferPointer(rebasing: rest[written...])
  }
}

/// Makes a folder and every folder above it that is missing.
public func makeFolder(_ path: String) throws {
  if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
  guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
    throw Failure("mkdir", path)
  }
  try makeFolder(String(path[..<slash]))
  guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw Failure("mkdir", path) }
}
