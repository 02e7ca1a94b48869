import Testing

@testable import Publishing

/// What was meant by a mistyped name.
@Suite struct NearNamesTests {
  private let names = NearNames(
    addresses: [
      "/tin-tuc/2023/03/hop-giao-ban/", "/tin-tuc/2025/03/hop-giao-bam/", "/tin-tuc/2026/03/hop-giao-bat/",
      "/tin-tuc/2026/04/le-ra-quan/", "/tin-tuc/2026/03/le-ra-quin/", "/tthc/1.004222/",
    ],
    files: ["content/tin-tuc/hop-giao-ban.md", "content/van-ban/hop-giao-ban.md"])

  @Test(
    arguments: [
      // A letter too few, too many, another one, two swapped, one moved.
      ("/tthc/1.00422/", "/tthc/1.004222/"), ("/tthc/1.0042222/", "/tthc/1.004222/"),
      ("/tthc/1.004223/", "/tthc/1.004222/"), ("/tthc/1.040222/", "/tthc/1.004222/"),
      ("/tin-tuc/2026/04/e-ra-quanl/", "/tin-tuc/2026/04/le-ra-quan/"), ("/tthc/1.004333/", nil),
      ("/tthc/2.004223/", nil), ("/", nil), ("", nil),
      // The folder most like its own, whichever that is.
      ("/tin-tuc/2023/03/hop-giao-ba/", "/tin-tuc/2023/03/hop-giao-ban/"),
      ("/tin-tuc/2025/03/hop-giao-ba/", "/tin-tuc/2025/03/hop-giao-bam/"),
      ("/tin-tuc/2026/03/hop-giao-ba/", "/tin-tuc/2026/03/hop-giao-bat/"),
      // Of equals the first; a name that is right goes before a folder that is.
      ("/hop-giao-ba/", "/tin-tuc/2023/03/hop-giao-ban/"),
      ("/tin-tuc/2026/03/le-ra-quan/", "/tin-tuc/2026/04/le-ra-quan/"),
    ] as [(String, String?)])
  func `the nearest name is one letter away, in the folder most alike`(path: String, name: String?) {
    #expect(names.nearest(to: path) { $0.hasPrefix("/") } == name)
  }

  @Test func `only names of the sort wanted are meant`() {
    #expect(
      names.nearest(to: "content/van-ban/hop-giao-bn.md") { $0.hasSuffix(".md") } == "content/van-ban/hop-giao-ban.md")
    #expect(names.nearest(to: "/tthc/1.004223/") { $0.hasPrefix("/tin-tuc/") } == nil)
  }

  /// All keys of up to four letters of three against one another: near is what leaving out letters makes equal.
  @Test func `near is what becomes equal when at most one letter of each is left out`() {
    let keys = (0..<4).reduce(into: [[""]]) { all, _ in
      all.append(all[all.count - 1].flatMap { key in ["a", "b", "c"].map { key + $0 } })
    }
    for one in keys.joined() {
      let names = NearNames(addresses: ["/" + one], files: [])
      for other in keys.joined() {
        let isNear = names.nearest(to: "/" + other) { _ in true } != nil
        #expect(isNear == !rests(one).isDisjoint(with: rests(other)), "\(one) \(other)")
      }
    }
  }

  private func rests(_ key: String) -> Set<String> {
    let left = key.indices.map { String(key[..<$0]) + String(key[key.index(after: $0)...]) }
    return Set(left + [key]).subtracting([""])
  }
}
