/// How work is dealt out to tasks.
public enum Dealing: Sendable {
  /// In runs of equal length, for items of very different weight.
  case evenly
  /// In long runs first and ever shorter ones, for work that is cheaper in long runs: still all tasks end together.
  case tapering

  /// The longest of the long runs: what a run keeps, and has to find again, should not grow with the portal.
  public static let longest = 1280

  /// Runs of neighbouring indices below `count` that are worth giving to `width` tasks.
  func runs(count: Int, width: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    while start < count {
      let size =
        switch self {
        case .evenly: (count + width * 16 - 1) / (width * 16)
        case .tapering: min(Self.longest, max((count - start) / (width * 4), count / (width * 128)))
        }
      let end = min(count, start + max(1, size))
      runs.append(start..<end)
      start = end
    }
    return runs
  }
}

extension Range<Int> {
  /// The range in pieces of so few items that they go through one kind of work after the other, all through the first
  /// before any through the second.
  ///
  /// The code of one kind is then met in the processor's nearest memory, which holds no page's whole way from bytes to
  /// bytes, and what was made for so few is near when the next kind wants it.
  package var pieces: [Range<Int>] {
    let length = 16
    return stride(from: lowerBound, to: upperBound, by: length).map { $0..<Swift.min($0 + length, upperBound) }
  }
}
