internal import HTML
public import Portal

/// The items of the usual lists, each written once.
///
/// An entry stands in a dozen lists: its section's, its month's, those of its keywords. Copying bytes that lie side by
/// side costs a fraction of visiting the entry and its texts in memory for each of them.
public struct EntryCards: Sendable {
  private let bytes: [UInt8]
  private let places: [ObjectIdentifier: Range<Int>]

  /// The items of `entries` in Vietnamese lists of a site that stands at `location`.
  public init(_ entries: [Entry], location: SiteLocation) {
    let words = Words(language: "vi")
    var buffer = HTMLBuffer(capacity: entries.count * 512)
    var places: [ObjectIdentifier: Range<Int>] = [:]
    places.reserveCapacity(entries.count)
    for entry in entries {
      let start = buffer.count
      EntryItem(location: location, words: words, entry: entry).write(to: &buffer)
      places[ObjectIdentifier(entry)] = start..<buffer.count
    }
    bytes = buffer.bytes
    self.places = places
  }

  /// Writes the item of `entry`, if it is among them.
  func write(_ entry: Entry, to page: inout HTMLBuffer) -> Bool {
    guard let place = places[ObjectIdentifier(entry)] else { return false }
    bytes.withUnsafeBufferPointer { page.append(verbatim: UnsafeBufferPointer(rebasing: $0[place])) }
    return true
  }
}
