/// The part of a Markdown source below its front matter: everything after the second line that is exactly `---`.
public func body(of source: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
  let fence: [UInt8] = Array("---\n".utf8)
  guard source.starts(with: fence) else { return source }
  var line = fence.count
  while line < source.count {
    if source[line...].starts(with: fence) {
      return UnsafeBufferPointer(rebasing: source[(line + fence.count)...])
    }
    while line < source.count, source[line] != 0x0A { line += 1 }
    line += 1
  }
  return source
}
