internal import VietnameseText

extension [Entry] {
  /// Newest first, then what has no date; ties are broken by address, so the order is total.
  func newestFirst() -> [Entry] {
    let keys = indices.map { (moment: self[$0].common.date?.orderKey ?? .min, place: $0) }
    let sorted = keys.sorted { one, other in
      one.moment != other.moment
        ? one.moment > other.moment : self[one.place].address.precedesInBytes(self[other.place].address)
    }
    return sorted.map { self[$0.place] }
  }
}

extension VietnamMoment {
  /// A number that is greater for a later moment; a day without a time comes before its first minute.
  fileprivate var orderKey: Int { Int(date.daysSinceEpoch) * 1441 + (minuteOfDay ?? -1) + 1 }
}
