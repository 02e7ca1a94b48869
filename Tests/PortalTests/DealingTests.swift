import Portal
import Synchronization
import Testing

@Suite struct DealingTests {
  @Test(arguments: [Dealing.evenly, .tapering], [1, 2, 3, 7, 40, 1_000, 10_230])
  func `Every item is dealt out once, in order`(dealing: Dealing, count: Int) async {
    for width in [1, 2, 5] {
      let runs = await parallelRuns(count: count, width: width, dealing: dealing) { Array($0) }
      #expect(runs.flatMap(\.self) == Array(0..<count))
    }
  }

  @Test func `Tapering runs never grow, and the last are short`() async {
    let lengths = await parallelRuns(count: 10_230, width: 2, dealing: .tapering) { $0.count }
    #expect(zip(lengths, lengths.dropFirst()).allSatisfy { $0 >= $1 })
    #expect(lengths[0] > 1_000 && lengths.suffix(3).allSatisfy { $0 <= 40 })
  }

  @Test func `No run of a large portal is longer than what may be kept of one`() async {
    let lengths = await parallelRuns(count: 200_000, width: 2, dealing: .tapering) { $0.count }
    #expect(lengths.reduce(0, +) == 200_000)
    #expect(lengths[0] == 1280 && lengths.allSatisfy { $0 <= 1280 })
  }

  @Test func `What a task keeps from run to run stays with it, and whatever was done is told once`() async {
    let told = Mutex([Int]())
    let runs = await parallelRuns(
      count: 1_000, width: 3, tell: { done in told.withLock { $0.append(done) } }, tools: { 0 }
    ) { range, used in
      used += 1
      return (range.count, used)
    }
    #expect(runs.reduce(0) { $0 + $1.0 } == 1_000)
    // Three tasks have used their tools as often as there were runs: each counts on where it left off.
    #expect(runs.count { $0.1 == 1 } <= 3)
    let steps = told.withLock(\.self)
    #expect(steps.count == runs.count && steps.last == 1_000 && zip(steps, steps.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test func `Pieces are a range once more, in order`() {
    for range in [0..<0, 3..<4, 5..<21, 5..<22, 0..<1_000] {
      #expect(range.pieces.flatMap(Array.init) == Array(range))
    }
  }

  @Test func `Nothing to do is done at once`() async {
    #expect(await parallelRuns(count: 0, width: 4, dealing: .tapering) { $0.count }.isEmpty)
  }
}
