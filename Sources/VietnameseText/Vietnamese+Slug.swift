extension Vietnamese {
  /// The name under which a title stands in an address: a–z, 0–9 and single hyphens, none at either end.
  ///
  /// Longer titles are cut after the last whole word that fits in `limit` bytes; a first word that does not fit is cut
  /// inside. A title without a Latin letter or digit has no slug: the result is empty and the caller must choose. What
  /// Windows reserves for a device gets a number: "Con" gives `con-1`.
  public static func slug(_ title: String, limit: Int = 80) -> String {
    title.withBytes { slug(utf8: $0, limit: limit) }
  }

  /// The slug of a title in UTF-8.
  public static func slug(utf8 title: UnsafeBufferPointer<UInt8>, limit: Int = 80) -> String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: min(title.count, max(limit, 0)) + 2) { memory in
      var slug = SlugWriter(memory: memory, limit: max(limit, 0))
      if !slug.writeLatin(title) {
        slug = SlugWriter(memory: memory, limit: max(limit, 0))
        for byte in foldedBytes(String(bytes: title)) where !slug.isFull { slug.write(byte) }
      }
      return slug.text
    }
  }

  /// Whether an address may use the name as it stands.
  public static func isSlug(_ name: String) -> Bool {
    !name.isEmpty && slug(name, limit: .max) == name
  }
}

/// A slug that is being written into memory with room for it.
private struct SlugWriter {
  let memory: UnsafeMutableBufferPointer<UInt8>
  let limit: Int
  private var count = 0
  private var lastBreak = 0
  private var isWordEnd = false
  private(set) var isFull = false

  init(memory: UnsafeMutableBufferPointer<UInt8>, limit: Int) {
    self.memory = memory
    self.limit = limit
  }

  var text: String {
    let slug = UnsafeBufferPointer(rebasing: memory[..<count])
    return String(bytes: slug) + (count <= 4 && Vietnamese.isReservedName(slug) ? "-1" : "")
  }

  /// Adds a folded byte.
  mutating func write(_ byte: UInt8) {
    guard ASCII.isAlphanumeric(byte) else {
      isWordEnd = count > 0
      return
    }
    if isWordEnd {
      lastBreak = count
      append(UInt8(ascii: "-"))
      isWordEnd = false
    }
    append(byte)
    if isFull { count = lastBreak > 0 ? lastBreak : limit }
  }

  private mutating func append(_ byte: UInt8) {
    guard count < limit else {
      isFull = true
      return
    }
    memory[count] = byte
    count += 1
  }

  /// Folds and adds text of Latin letters and common punctuation; false where it meets anything else.
  mutating func writeLatin(_ title: UnsafeBufferPointer<UInt8>) -> Bool {
    let table = LatinLetter.table
    var index = 0
    while index < title.count, !isFull {
      let (scalar, length) = title.scalar(at: index)
      index += length
      if scalar < 0x80 {
        write(ASCII.lowercase(UInt8(truncatingIfNeeded: scalar)))
        continue
      }
      let letter = table[scalar]
      if letter.isKnown {
        write(letter.base)
        continue
      }
      switch scalar {
      case _ where LatinLetter.isCombining(scalar): continue
      // No-break space, dashes, quotation marks, bullet, ellipsis.
      case 0xA0, 0xAB, 0xBB, 0x2010...0x2015, 0x2018...0x201E, 0x2022, 0x2026: write(UInt8(ascii: " "))
      default: return false
      }
    }
    return true
  }
}
