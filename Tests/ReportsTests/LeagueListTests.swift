import Reports
import Testing

@Suite struct LeagueListTests {
  @Test func `a line has a name and a place, or a place alone`() {
    let list = LeagueList(
      """
      \u{FEFF}# Các cổng của tỉnh
      Sở Nội vụ | https://snv.example.vn/cchc
      https://xa.example.vn/

        UBND xã Mường La|  so-lieu/muong-la.json\r
      ../cong/public
      Trống |
      HTTPS://a.example.vn/du-lieu/thong-ke.json
      """)
    #expect(
      list.members.map { "\($0.name): \($0.place)" } == [
        "Sở Nội vụ: address(\"https://snv.example.vn/cchc/du-lieu/thong-ke.json\")",
        ": address(\"https://xa.example.vn/du-lieu/thong-ke.json\")",
        "UBND xã Mường La: path(\"so-lieu/muong-la.json\")", ": path(\"../cong/public\")",
        ": address(\"HTTPS://a.example.vn/du-lieu/thong-ke.json\")",
      ])
  }

  @Test func `a list of remarks names no portal`() {
    #expect(LeagueList("# chưa có\n\n").members.isEmpty)
  }
}
