internal import HTML
internal import Templates

/// Pages that were made one after the other and wait to be written together.
struct PageBatch: ~Copyable {
  private var buffer = HTMLBuffer(capacity: 1 << 19)
  /// The address of each page and where its bytes end.
  private var pages: [(address: String, end: Int)] = []

  /// Makes a page, or the one that an agency has in its place.
  mutating func add(_ page: any Page, templates: TemplateSet) {
    templates.page(for: page).write(to: &buffer)
    pages.append((page.address, buffer.count))
  }

  /// Hands out every page with its address, and forgets them.
  mutating func takeAll(_ put: (_ address: String, _ bytes: UnsafeBufferPointer<UInt8>) -> Void) {
    buffer.withBytes { bytes in
      var start = 0
      for (address, end) in pages {
        put(address, UnsafeBufferPointer(rebasing: bytes[start..<end]))
        start = end
      }
    }
    pages.removeAll(keepingCapacity: true)
    buffer.removeAll()
  }
}
