import Testing
import VietnameseText

struct SuggestionTests {
  static let fields = ["Tiêu đề", "tóm tắt", "ngày đăng", "đơn vị", "title", "date", "draft"]

  static let suggested: [(name: String, suggestion: String?)] = [
    ("tieu_de", "Tiêu đề"),
    ("tiêu dè", "Tiêu đề"),
    ("tielu đề", "Tiêu đề"),
    ("Titel", "title"),
    ("dat", "date"),
    ("darft", "draft"),
    ("ngày dang", "ngày đăng"),
    ("hoàn toàn khác", nil),
    ("x", nil),
    ("", nil),
    ("😀", nil),
  ]

  @Test(arguments: suggested)
  func `The nearest known name is offered, or none`(name: String, suggestion: String?) {
    #expect(Vietnamese.suggestion(for: name, among: Self.fields) == suggestion)
  }

  @Test func `A hostile name costs little and finds nothing`() {
    #expect(Vietnamese.suggestion(for: String(repeating: "a", count: 1_000_000), among: Self.fields) == nil)
  }

  static let distances: [(one: String, other: String, distance: Int)] = [
    ("", "", 0), ("", "abc", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("kitten", "sitting", 3), ("ca", "abc", 3),
  ]

  @Test(arguments: distances)
  func `Distance counts slips of the finger`(one: String, other: String, distance: Int) {
    #expect(Vietnamese.editDistance(Array(one.utf8), Array(other.utf8)) == distance)
    #expect(Vietnamese.editDistance(Array(other.utf8), Array(one.utf8)) == distance)
    #expect(Vietnamese.editDistance(Array(one.utf8), Array(other.utf8), atMost: distance) == distance)
    if distance > 0 {
      #expect(Vietnamese.editDistance(Array(one.utf8), Array(other.utf8), atMost: distance - 1) == nil)
    }
  }
}
