internal import CBrotli
internal import CZlib
internal import Portal

/// How files are compressed: the same bytes from the same bytes, with the same version of the library.
extension CompressionFormat {
  /// What follows the file's name.
  var ending: String {
    switch self {
    case .gzip: ".gz"
    case .brotli: ".br"
    }
  }

  /// What HTTP calls it.
  var coding: String {
    switch self {
    case .gzip: "gzip"
    case .brotli: "br"
    }
  }

  /// The library, its version and its effort.
  var maker: String {
    switch self {
    case .gzip: "zlib-\(String(cString: zlibVersion()))-\(gzipEffort)"
    case .brotli: "brotli-\(BrotliEncoderVersion())-\(brotliEffort)"
    }
  }

  /// The compressed bytes; nothing where they are not fewer, or where the library refuses.
  func compress(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard let start = bytes.baseAddress else { return nil }
    switch self {
    case .gzip: return gzipped(start, bytes.count)
    case .brotli: return brotliCompressed(start, bytes.count)
    }
  }
}

/// zlib's greatest.
private let gzipEffort: Int32 = 9
/// Beyond this, brotli takes ten times as long for a few hundredths less.
private let brotliEffort: Int32 = 9

private func brotliCompressed(_ start: UnsafePointer<UInt8>, _ size: Int) -> [UInt8]? {
  var isDone = false
  let output = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
    var written = size
    isDone =
      BrotliEncoderCompress(
        brotliEffort, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_TEXT, size, start, &written, buffer.baseAddress) != 0
    count = isDone ? written : 0
  }
  return isDone && output.count < size ? output : nil
}

private func gzipped(_ start: UnsafePointer<UInt8>, _ size: Int) -> [UInt8]? {
  var stream = z_stream()
  // 16 more than the window's size asks for gzip's own header.
  let window: Int32 = 15 + 16
  let isReady = deflateInit2_(
    &stream, gzipEffort, Z_DEFLATED, window, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
  guard isReady == Z_OK else { return nil }
  defer { deflateEnd(&stream) }
  // No time, no name, and "unknown" for the system, which zlib would tell.
  var header = gz_header()
  header.os = 255
  guard deflateSetHeader(&stream, &header) == Z_OK else { return nil }
  stream.next_in = UnsafeMutablePointer(mutating: start)
  stream.avail_in = UInt32(size)
  var isDone = false
  let output = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
    stream.next_out = buffer.baseAddress
    stream.avail_out = UInt32(size)
    isDone = deflate(&stream, Z_FINISH) == Z_STREAM_END
    count = isDone ? size - Int(stream.avail_out) : 0
  }
  return isDone && output.count < size ? output : nil
}
