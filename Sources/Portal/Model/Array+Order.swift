extension Array {
  /// Sorted by a number, and among equal numbers by `precedes`.
  ///
  /// Numbers are compared a hundred thousand times where ten thousand elements are sorted; elements that count their
  /// owners are touched only where numbers are equal.
  package func sorted(byNumber number: (Element) -> Int, then precedes: (Element, Element) -> Bool) -> [Element] {
    var keys = indices.map { (number: number(self[$0]), place: $0) }
    keys.sort { $0.number != $1.number ? $0.number < $1.number : $0.place < $1.place }
    var start = 0
    while start < keys.count {
      var end = start + 1
      while end < keys.count, keys[end].number == keys[start].number { end += 1 }
      if end - start > 1 { keys[start..<end].sort { precedes(self[$0.place], self[$1.place]) } }
      start = end
    }
    return keys.map { self[$0.place] }
  }
}
