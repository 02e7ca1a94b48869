extension Vietnamese {
  /// The name under which a title stands in an address: a–z, 0–9 and single hyphens, none at either end.
  ///
  /// Longer titles are cut after the last whole word that fits in `limit` bytes; a first word that does not fit is cut
  /// inside. A title without a Latin letter or digit has no slug: the result is empty and the caller must choose.
  public static func slug(_ title: String, limit: Int = 80) -> String {
    var slug: [UInt8] = []
    var lastBreak = 0
    var isWordEnd = false
    for byte in foldedBytes(title) {
      guard ASCII.isAlphanumeric(byte) else {
        isWordEnd = !slug.isEmpty
        continue
      }
      if isWordEnd {
        lastBreak = slug.count
        slug.append(UInt8(ascii: "-"))
        isWordEnd = false
      }
      slug.append(byte)
      if slug.count > limit {
        slug.removeLast(slug.count - (lastBreak > 0 ? lastBreak : max(limit, 0)))
        break
      }
    }
    return String(bytes: slug)
  }

  /// Whether an address may use the name as it stands.
  public static func isSlug(_ name: String) -> Bool {
    !name.isEmpty && slug(name, limit: .max) == name
  }
}
