extension Vietnamese {
  /// The known name that a mistyped one most likely means ("có phải ý bạn là …"), or nothing when none is near.
  ///
  /// Names are compared as field keys, so diacritics, case, spaces and hyphens cost nothing. A slip in three letters is
  /// allowed, at most a third of the name. Of equally near candidates the first wins.
  public static func suggestion(for name: String, among candidates: some Sequence<String>) -> String? {
    let key = Array(fieldKey(name).utf8.prefix(200))
    guard !key.isEmpty else { return nil }
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let other = Array(fieldKey(candidate).utf8)
      let allowed = min(max(key.count, other.count) / 3, 3, (best?.distance ?? .max) - 1)
      guard allowed >= 0, let distance = editDistance(key, other, atMost: allowed) else { continue }
      best = (candidate, distance)
      if distance == 0 { break }
    }
    return best?.candidate
  }

  /// How many letters must be put in, left out, changed or swapped with their neighbour to make one text of the
  /// other; nothing when more than `limit`.
  ///
  /// Damerau and Levenshtein's distance in its plain form: no pair is swapped and then changed again.
  public static func editDistance(_ one: [UInt8], _ other: [UInt8], atMost limit: Int = .max) -> Int? {
    guard abs(one.count - other.count) <= limit else { return nil }
    guard !one.isEmpty, !other.isEmpty else { return max(one.count, other.count) }
    var twoBefore: [Int] = []
    var before = Array(0...other.count)
    for row in 1...one.count {
      var current = [row]
      current.reserveCapacity(other.count + 1)
      var smallest = row
      for column in 1...other.count {
        let isSame = one[row - 1] == other[column - 1]
        var cost = min(before[column] + 1, current[column - 1] + 1, before[column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, one[row - 1] == other[column - 2], one[row - 2] == other[column - 1] {
          cost = min(cost, twoBefore[column - 2] + 1)
        }
        current.append(cost)
        smallest = min(smallest, cost)
      }
      // A later row may still lean on the row before this one by a swap, so both must be too far.
      if smallest > limit, before.min() ?? 0 > limit { return nil }
      (twoBefore, before) = (before, current)
    }
    let distance = before[other.count]
    return distance <= limit ? distance : nil
  }
}
