internal import VietnameseText

extension [Entry] {
  /// Newest first, then what has no date; ties are broken by address, so the order is total.
  func newestFirst() -> [Entry] {
    sorted { one, other in
      switch (one.common.date, other.common.date) {
      case (let first?, let second?) where first != second: first > second
      case (nil, _?): false
      case (_?, nil): true
      default: one.address.precedesInBytes(other.address)
      }
    }
  }
}
