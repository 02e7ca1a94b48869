internal import VietnameseText

extension [Entry] {
  /// Newest first; what has no date follows by address. The order is total: ties are broken by address.
  func newestFirst() -> [Entry] {
    sorted { one, other in
      switch (one.common.date, other.common.date) {
      case (let first?, let second?) where first != second: first > second
      case (nil, _?): false
      case (_?, nil): true
      default: one.address.utf8.lexicographicallyPrecedes(other.address.utf8)
      }
    }
  }
}
