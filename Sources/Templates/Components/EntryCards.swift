internal import HTML
public import Portal

/// The items of the usual lists, each written once, with its title as a heading of the second level.
///
/// An entry stands in a dozen lists: its section's, its month's, those of its keywords. Copying bytes that lie side by
/// side costs a fraction of visiting the entry and its texts in memory for each of them.
public struct EntryCards: Sendable {
  /// The items of neighbouring entries, side by side.
  private let runs: [Run]
  private let places: [UInt: (run: Int, item: Item)]
  /// Keeps the entries, by whose places in memory their items are found.
  private let entries: [Entry]

  private struct Run: Sendable {
    var bytes: [UInt8] = []
    var items: [Item] = []
  }

  /// Where an item stands, and within it the link of its title.
  private struct Item: Sendable {
    let bytes: Range<Int>
    let link: Range<Int>

    /// What stands before the heading.
    var before: Range<Int> { bytes.lowerBound..<link.lowerBound - EntryCards.usual.start.utf8CodeUnitCount }
    /// What stands behind it.
    var behind: Range<Int> { link.upperBound + EntryCards.usual.end.utf8CodeUnitCount..<bytes.upperBound }
  }

  /// The level of the headings that are written beforehand.
  private static let usual = EntryList.Heading.two

  /// The items of `entries` in Vietnamese lists of a site that stands at `location`, written by `width` tasks.
  public init(_ entries: [Entry], location: SiteLocation, width: Int) async {
    let words = Words(language: "vi")
    runs = await parallelRuns(count: entries.count, width: width) { range in
      var buffer = HTMLBuffer(capacity: range.count * 512)
      var run = Run()
      for entry in entries[range] {
        let start = buffer.count
        let item = EntryItem(location: location, words: words, entry: entry, heading: Self.usual)
        let link = item.writeParts(to: &buffer)
        run.items.append(Item(bytes: start..<buffer.count, link: link))
      }
      run.bytes = buffer.bytes
      return run
    }
    var places: [UInt: (run: Int, item: Item)] = [:]
    places.reserveCapacity(entries.count)
    var next = entries.startIndex
    for (number, run) in runs.enumerated() {
      for item in run.items {
        places[UInt(bitPattern: ObjectIdentifier(entries[next]))] = (number, item)
        next += 1
      }
    }
    self.places = places
    self.entries = entries
  }

  /// Writes the items of `entries` with their titles as headings; `write` writes those that are not among them.
  func write(
    _ entries: [Entry], _ heading: EntryList.Heading, to page: inout HTMLBuffer,
    otherwise write: (Entry, inout HTMLBuffer) -> Void
  ) {
    // Asking an array for an entry counts a reference in it, and so reads memory that nothing else here needs.
    entries.withUnsafeBytes { identities in
      for index in entries.indices {
        let identity = identities.load(fromByteOffset: index * MemoryLayout<Entry>.stride, as: UInt.self)
        guard let place = places[identity] else {
          write(entries[index], &page)
          continue
        }
        let item = place.item
        runs[place.run].bytes.withUnsafeBufferPointer { bytes in
          if heading == Self.usual { return page.append(verbatim: UnsafeBufferPointer(rebasing: bytes[item.bytes])) }
          page.append(verbatim: UnsafeBufferPointer(rebasing: bytes[item.before]))
          page.append(heading.start)
          page.append(verbatim: UnsafeBufferPointer(rebasing: bytes[item.link]))
          page.append(heading.end)
          page.append(verbatim: UnsafeBufferPointer(rebasing: bytes[item.behind]))
        }
      }
    }
  }
}
