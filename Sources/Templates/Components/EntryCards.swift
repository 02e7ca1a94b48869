internal import HTML
public import Portal

/// The items of the usual lists, each written once.
///
/// An entry stands in a dozen lists: its section's, its month's, those of its keywords. Copying bytes that lie side by
/// side costs a fraction of visiting the entry and its texts in memory for each of them.
public struct EntryCards: Sendable {
  /// The items of neighbouring entries, side by side.
  private let runs: [Run]
  private let places: [UInt: (run: Int, bytes: Range<Int>)]
  /// Keeps the entries, by whose places in memory their items are found.
  private let entries: [Entry]

  private struct Run: Sendable {
    var bytes: [UInt8] = []
    /// Where each item ends.
    var ends: [Int] = []
  }

  /// The items of `entries` in Vietnamese lists of a site that stands at `location`, written by `width` tasks.
  public init(_ entries: [Entry], location: SiteLocation, width: Int) async {
    let words = Words(language: "vi")
    runs = await parallelRuns(count: entries.count, width: width) { range in
      var buffer = HTMLBuffer(capacity: range.count * 512)
      var run = Run()
      for entry in entries[range] {
        EntryItem(location: location, words: words, entry: entry).write(to: &buffer)
        run.ends.append(buffer.count)
      }
      run.bytes = buffer.bytes
      return run
    }
    var places: [UInt: (run: Int, bytes: Range<Int>)] = [:]
    places.reserveCapacity(entries.count)
    var next = entries.startIndex
    for (number, run) in runs.enumerated() {
      var start = 0
      for end in run.ends {
        places[UInt(bitPattern: ObjectIdentifier(entries[next]))] = (number, start..<end)
        (start, next) = (end, next + 1)
      }
    }
    self.places = places
    self.entries = entries
  }

  /// Writes the items of `entries`; `write` writes those that are not among them.
  func write(_ entries: [Entry], to page: inout HTMLBuffer, otherwise write: (Entry, inout HTMLBuffer) -> Void) {
    // Asking an array for an entry counts a reference in it, and so reads memory that nothing else here needs.
    entries.withUnsafeBytes { identities in
      for index in entries.indices {
        let identity = identities.load(fromByteOffset: index * MemoryLayout<Entry>.stride, as: UInt.self)
        guard let place = places[identity] else {
          write(entries[index], &page)
          continue
        }
        runs[place.run].bytes.withUnsafeBufferPointer {
          page.append(verbatim: UnsafeBufferPointer(rebasing: $0[place.bytes]))
        }
      }
    }
  }
}
