/// The width and height of a picture in pixels, read from the first bytes of its file.
///
/// Sources: PNG (ISO/IEC 15948), GIF 89a, JPEG (ITU-T T.81, Annex B), WebP (RFC 9649), SVG 2 (`width`, `height`, `viewBox`).
struct PictureSize: Sendable, Hashable {
  let width: Int
  let height: Int

  private init?(_ width: Int?, _ height: Int?) {
    guard let width, let height, width > 0, height > 0 else { return nil }
    self.width = width
    self.height = height
  }

  /// The size that `bytes`, the beginning of a file, tell; nothing for what is no picture.
  init?(_ bytes: [UInt8]) {
    let found: PictureSize? =
      if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
        PictureSize(bytes.big(at: 16, 4), bytes.big(at: 20, 4))
      } else if bytes.starts(with: "GIF8".utf8) {
        PictureSize(bytes.little(at: 6, 2), bytes.little(at: 8, 2))
      } else if bytes.starts(with: [0xFF, 0xD8]) {
        Self.jpeg(bytes)
      } else if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
        Self.webP(bytes)
      } else {
        Self.svg(bytes)
      }
    guard let found else { return nil }
    self = found
  }

  /// Walks the segments up to the frame header.
  private static func jpeg(_ bytes: [UInt8]) -> PictureSize? {
    var index = 2
    while index + 9 < bytes.count, bytes[index] == 0xFF {
      let marker = bytes[index + 1]
      // Fill bytes may stand before a marker.
      if marker == 0xFF {
        index += 1
        continue
      }
      // C4, C8 and CC are tables and extensions among the frame headers.
      if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
        return PictureSize(bytes.big(at: index + 7, 2), bytes.big(at: index + 5, 2))
      }
      guard let length = bytes.big(at: index + 2, 2), length >= 2 else { return nil }
      index += 2 + length
    }
    return nil
  }

  private static func webP(_ bytes: [UInt8]) -> PictureSize? {
    let kind = bytes.dropFirst(12).prefix(4)
    if kind.elementsEqual("VP8X".utf8) {
      return PictureSize(bytes.little(at: 24, 3).map { $0 + 1 }, bytes.little(at: 27, 3).map { $0 + 1 })
    }
    if kind.elementsEqual("VP8L".utf8) {
      guard let packed = bytes.little(at: 21, 4) else { return nil }
      return PictureSize(packed & 0x3FFF + 1, packed >> 14 & 0x3FFF + 1)
    }
    guard kind.elementsEqual("VP8 ".utf8) else { return nil }
    return PictureSize(bytes.little(at: 26, 2).map { $0 & 0x3FFF }, bytes.little(at: 28, 2).map { $0 & 0x3FFF })
  }

  /// The root element's size in pixels, or that of its view box.
  private static func svg(_ bytes: [UInt8]) -> PictureSize? {
    let text = String(decoding: bytes.prefix(4096), as: UTF8.self)
    guard let start = text.firstRange(of: "<svg")?.upperBound, let end = text[start...].firstIndex(of: ">") else {
      return nil
    }
    let tag = text[start..<end]
    if let size = PictureSize(length("width", in: tag), length("height", in: tag)) { return size }
    let box = value("viewBox", in: tag)?.split { $0 == " " || $0 == "," }.compactMap { Double($0) } ?? []
    guard box.count == 4, box[2] < 1e6, box[3] < 1e6 else { return nil }
    return PictureSize(Int(box[2].rounded()), Int(box[3].rounded()))
  }

  /// A length without a unit or in pixels.
  private static func length(_ name: String, in tag: Substring) -> Int? {
    guard var text = value(name, in: tag) else { return nil }
    if text.hasSuffix("px") { text = text.dropLast(2) }
    return Double(text).flatMap { $0 < 1e6 ? Int($0.rounded()) : nil }
  }

  private static func value(_ name: String, in tag: Substring) -> Substring? {
    for mark in ["\"", "'"] {
      for blank in [" ", "\n", "\t"] {
        guard let start = tag.firstRange(of: blank + name + "=" + mark)?.upperBound,
          let end = tag[start...].firstRange(of: mark)?.lowerBound
        else { continue }
        return tag[start..<end]
      }
    }
    return nil
  }
}

extension [UInt8] {
  /// The number in `count` bytes from `index` on, the most significant first.
  fileprivate func big(at index: Int, _ count: Int) -> Int? {
    guard index + count <= self.count else { return nil }
    return self[index..<(index + count)].reduce(0) { $0 << 8 | Int($1) }
  }

  /// The number in `count` bytes from `index` on, the least significant first.
  fileprivate func little(at index: Int, _ count: Int) -> Int? {
    guard index + count <= self.count else { return nil }
    return self[index..<(index + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
