import Testing
import VietnameseText

@testable import Publishing

@Suite struct SearchWeightTests {
  private typealias Zone = SearchCollector.Zone

  /// Where a word can stand in a document, up to four times.
  private static let places: [[UInt32]] = {
    let zones = [Zone.title, Zone.field, Zone.body]
    var all: [[UInt32]] = [[]]
    for length in 1...4 { all += all.filter { $0.count == length - 1 }.flatMap { start in zones.map { start + [$0] } } }
    return all.filter { !$0.isEmpty }
  }()

  /// The weight as `docs/reference/search.md` has it.
  private func weight(_ places: [UInt32]) -> UInt32 {
    if places.contains(Zone.title) { return 3 }
    if places.contains(Zone.field) { return 2 }
    return places.count >= 3 ? 1 : 0
  }

  @Test func `A word weighs what it weighs most, and is new once in each document`() {
    for first in Self.places {
      for second in Self.places {
        var word = SearchCollector.Word(SearchWord(letters: 1, form: 0))
        #expect(first.map { word.note(1, $0) } == first.indices.map { $0 == 0 })
        #expect(word.weight == weight(first), "\(first)")
        #expect(second.map { word.note(2, $0) } == second.indices.map { $0 == 0 })
        #expect(word.weight == weight(second), "\(second) after \(first)")
      }
    }
  }
}
