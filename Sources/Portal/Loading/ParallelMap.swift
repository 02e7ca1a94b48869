/// Applies `transform` to every index below `count` with `width` tasks at a time; results are in order.
///
/// The work is dealt out in runs of neighbours, so a result never depends on the number of tasks.
public func parallelMap<Result: Sendable>(
  count: Int, width: Int, _ transform: @escaping @Sendable (Int) -> Result
) async -> [Result] {
  let runs = await parallelRuns(count: count, width: width) { range in range.map(transform) }
  return runs.count == 1 ? runs[0] : runs.flatMap(\.self)
}

/// Applies `transform` to runs of neighbouring indices below `count` with `width` tasks at a time.
///
/// For work that keeps a buffer or a parser from one item to the next. The results are in the order of the runs.
/// `tell` is told how many items are done, by one task.
public func parallelRuns<Result: Sendable>(
  count: Int, width: Int, tell: (_ done: Int) -> Void = { _ in },
  _ transform: @escaping @Sendable (Range<Int>) -> Result
) async -> [Result] {
  guard width > 1, count > 1 else { return count > 0 ? [transform(0..<count)] : [] }
  // Several runs a task even out pages of different weight.
  let size = max(1, (count + width * 16 - 1) / (width * 16))
  let runs = stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
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
