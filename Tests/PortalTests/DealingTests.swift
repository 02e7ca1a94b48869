import Portal
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

  @Test func `Nothing to do is done at once`() async {
    #expect(await parallelRuns(count: 0, width: 4, dealing: .tapering) { $0.count }.isEmpty)
  }
}
