internal import VietnameseText

extension [Entry] {
  /// Newest first, then what has no date; ties are broken by address, so the order is total.
  func newestFirst() -> [Entry] {
    sorted(byNumber: { $0.common.date.map { -$0.orderKey } ?? .max }) { $0.address.precedesInBytes($1.address) }
  }
}

extension VietnamMoment {
  /// A number that is greater for a later moment; a day without a time comes before its first minute.
  fileprivate var orderKey: Int { Int(date.daysSinceEpoch) * 1441 + (minuteOfDay ?? -1) + 1 }
}
