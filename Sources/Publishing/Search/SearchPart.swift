internal import VietnameseText

/// What a collector found: keys by their number, and for each document which keys it has.
struct SearchPart: Sendable {
  /// Keys in order of their numbers, in how many documents each is, and the documents' keys one after the other.
  struct Log<Key: Sendable>: Sendable {
    var keys: [Key] = []
    var counts: [UInt32] = []
    /// The number of a key, and below it in one or two bits its weight.
    var log: [UInt32] = []
    /// Where each document ends in ``log``.
    var ends: [UInt32] = []
  }

  /// The words as they are written, with two bits of weight.
  var words = Log<SearchWord>()
  /// Two words that follow each other, as the numbers of their folded forms; one bit tells strong places from the body.
  var pairs = Log<UInt64>()
  /// The folded forms in order of their numbers.
  var folded: [UInt64] = []
  /// In how many documents each folded form is.
  var foldedCounts: [UInt32] = []

  /// How many documents there are.
  var documents: Int { words.ends.count }
}
