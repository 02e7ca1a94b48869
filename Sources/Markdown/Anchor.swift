/// The anchors of a page, each given once.
struct AnchorRegister {
  private var taken: [String: Int] = [:]

  /// `wanted`, with a number behind it where it is already taken.
  mutating func claim(_ wanted: String) -> String {
    guard let count = taken[wanted] else {
      taken[wanted] = 1
      return wanted
    }
    var number = count + 1
    while taken["\(wanted)-\(number)"] != nil { number += 1 }
    taken[wanted] = number
    let anchor = "\(wanted)-\(number)"
    taken[anchor] = 1
    return anchor
  }
}
