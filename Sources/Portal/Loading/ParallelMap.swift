/// Applies `transform` to every index below `count` with `width` tasks at a time; results are in order.
///
/// The work is dealt out in runs of neighbours, so a result never depends on the number of tasks.
public func parallelMap<Result: Sendable>(
  count: Int, width: Int, _ transform: @escaping @Sendable (Int) -> Result
) async -> [Result] {
  let runs = await parallelRuns(count: count, width: width) { range in range.map(transform) }
  return runs.count == 1 ? runs[0] : runs.flatMap(\.self)
}

/// How work is dealt out to tasks.
public enum Dealing: Sendable {
  /// In runs of equal length, for items of very different weight.
  case evenly
  /// In long runs first and ever shorter ones, for work that is cheaper in long runs: still all tasks end together.
  case tapering

  /// Runs of neighbouring indices below `count` that are worth giving to `width` tasks.
  func runs(count: Int, width: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    while start < count {
      let size =
        switch self {
        case .evenly: (count + width * 16 - 1) / (width * 16)
        case .tapering: max((count - start) / (width * 4), count / (width * 128))
        }
      let end = min(count, start + max(1, size))
      runs.append(start..<end)
      start = end
    }
    return runs
  }
}

/// Applies `transform` to runs of neighbouring indices below `count` with `width` tasks at a time.
///
/// For work that keeps a buffer or a parser from one item to the next. The results are in the order of the runs.
/// `tell` is told how many items are done, by one task.
public func parallelRuns<Result: Sendable>(
  count: Int, width: Int, dealing: Dealing = .evenly, tell: (_ done: Int) -> Void = { _ in },
  _ transform: @escaping @Sendable (Range<Int>) -> Result
) async -> [Result] {
  guard width > 1, count > 1 else { return count > 0 ? [transform(0..<count)] : [] }
  let runs = dealing.runs(count: count, width: width)
  return await withTaskGroup(of: (Int, Result).self) { group in
    var results: [Result?] = Array(repeating: nil, count: runs.count)
    var (next, done) = (0, 0)
    func start() {
      guard next < runs.count else { return }
      let index = next
      next += 1
      group.addTask { (index, transform(runs[index])) }
    }
    for _ in 0..<width { start() }
    while let (index, result) = await group.next() {
      results[index] = result
      done += runs[index].count
      tell(done)
      start()
    }
    return results.compactMap(\.self)
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

/// Takes something large apart beside whatever comes next: what ten thousand entries leave behind takes a while, and
/// nobody waits for it.
public func letGo<Value: Sendable>(of value: consuming Value) {
  let last = consume value
  Task.detached { withExtendedLifetime(last) {} }
}
