internal import Synchronization

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
/// The results are in the order of the runs. `tell` is told how many items are done, by one task at a time.
public func parallelRuns<Result: Sendable>(
  count: Int, width: Int, dealing: Dealing = .evenly, tell: @escaping @Sendable (_ done: Int) -> Void = { _ in },
  _ transform: @escaping @Sendable (Range<Int>) -> Result
) async -> [Result] {
  await parallelRuns(count: count, width: width, dealing: dealing, tell: tell, tools: {}) { range, _ in
    transform(range)
  }
}

/// Applies `transform` to runs of neighbouring indices below `count`, with tools that a task keeps from run to run.
///
/// For work that needs a parser or large tables: their memory is asked for once. A result may not depend on what the tools
/// were used for before, since which task gets which run is chance.
public func parallelRuns<Tools: ~Copyable, Result: Sendable>(
  count: Int, width: Int, dealing: Dealing = .evenly, tell: @escaping @Sendable (_ done: Int) -> Void = { _ in },
  tools: @escaping @Sendable () -> Tools, _ transform: @escaping @Sendable (Range<Int>, inout Tools) -> Result
) async -> [Result] {
  let runs = dealing.runs(count: count, width: max(1, width))
  let queue = RunQueue(runs, tell: tell)
  @Sendable func work() -> [(Int, Result)] {
    var tools = tools()
    var results: [(Int, Result)] = []
    while let index = queue.next() {
      results.append((index, transform(runs[index], &tools)))
      queue.finish(index)
    }
    return results
  }
  if width <= 1 || runs.count <= 1 { return work().map(\.1) }
  return await withTaskGroup(of: [(Int, Result)].self) { group in
    for _ in 0..<min(width, runs.count) { group.addTask { work() } }
    var results: [Result?] = Array(repeating: nil, count: runs.count)
    for await part in group {
      for (index, result) in part { results[index] = result }
    }
    return results.compactMap(\.self)
  }
}

/// The runs that are still to be dealt out, and how much is done.
private final class RunQueue: Sendable {
  private let runs: [Range<Int>]
  private let tell: @Sendable (Int) -> Void
  private let state = Mutex((next: 0, done: 0))

  init(_ runs: [Range<Int>], tell: @escaping @Sendable (Int) -> Void) {
    self.runs = runs
    self.tell = tell
  }

  /// The place of the next run, if there is one.
  func next() -> Int? {
    state.withLock { state in
      guard state.next < runs.count else { return nil }
      state.next += 1
      return state.next - 1
    }
  }

  /// Notes that a run is done.
  ///
  /// It is told under the lock, so that what is told never goes back.
  func finish(_ index: Int) {
    state.withLock { state in
      state.done += runs[index].count
      tell(state.done)
    }
  }
}

/// Takes something large apart beside whatever comes next: what ten thousand entries leave behind takes a while, and
/// nobody waits for it.
public func letGo<Value: Sendable>(of value: consuming Value) {
  let last = consume value
  Task.detached { withExtendedLifetime(last) {} }
}
