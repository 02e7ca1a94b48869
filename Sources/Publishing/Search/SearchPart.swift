internal import VietnameseText

/// What a collector found in neighbouring documents.
struct SearchPart: Sendable {
  /// Keys in order of their numbers, and the documents of each.
  struct Found<Key: Sendable>: Sendable {
    var keys: [Key] = []
    var lists = SparseLists()
  }

  /// How many words the title of each document has.
  var titleLengths: [UInt32] = []
  /// The words as they are written, with two bits of weight.
  var words = Found<SearchWord>()
  /// Two words that follow each other, as the numbers of their folded forms; one bit tells strong places from the body.
  var pairs = Found<UInt64>()
  /// The folded forms in order of their numbers.
  var folded: [UInt64] = []
  /// In how many documents each folded form is.
  var foldedCounts: [UInt32] = []

  /// How many documents there are.
  var documents: Int { titleLengths.count }
}
