/// The anchors of a page, each given once.
struct AnchorRegister {
  /// While there are few, they are looked through one by one; a page of thousands keeps them in a dictionary.
  private var few: [(anchor: String, count: Int)] = []
  private var many: [String: Int] = [:]
  private static let limit = 24

  /// `wanted`, with a number behind it where it is already taken.
  mutating func claim(_ wanted: String) -> String {
    guard let count = count(of: wanted) else {
      set(wanted, 1)
      return wanted
    }
    var number = count + 1
    while self.count(of: "\(wanted)-\(number)") != nil { number += 1 }
    set(wanted, number)
    let anchor = "\(wanted)-\(number)"
    set(anchor, 1)
    return anchor
  }

  /// How often an anchor was wanted.
  private func count(of anchor: String) -> Int? {
    if !many.isEmpty { return many[anchor] }
    for entry in few where entry.anchor == anchor { return entry.count }
    return nil
  }

  private mutating func set(_ anchor: String, _ count: Int) {
    if !many.isEmpty {
      many[anchor] = count
    } else if let index = few.firstIndex(where: { $0.anchor == anchor }) {
      few[index].count = count
    } else {
      if few.isEmpty { few.reserveCapacity(Self.limit + 1) }
      few.append((anchor, count))
      if few.count > Self.limit { many = Dictionary(few.map { ($0.anchor, $0.count) }) { first, _ in first } }
    }
  }
}
