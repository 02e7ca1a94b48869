internal import CCmark

#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// The HTML that libcmark's own renderer makes: what ``Dialect/commonMark`` is compared with.
package enum LibcmarkHTML {
  /// The HTML of a text, raw HTML included.
  package static func bytes(of text: [UInt8]) -> [UInt8] {
    guard !text.isEmpty else { return [] }
    return text.withUnsafeBytes { bytes in
      let characters = bytes.assumingMemoryBound(to: CChar.self)
      guard let html = cmark_markdown_to_html(characters.baseAddress, characters.count, CMARK_OPT_UNSAFE) else {
        return []
      }
      defer { free(html) }
      return Array(UnsafeRawBufferPointer(start: html, count: strlen(html)))
    }
  }
}
