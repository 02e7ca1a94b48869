import Templates
import Testing

@Suite struct `Theme tokens` {
  @Test func `Black on white is 21 to 1, and a colour on itself 1 to 1`() throws {
    let black = try #require(Colour("#000"))
    let white = try #require(Colour("#ffffff"))
    #expect(abs(black.contrast(with: white) - 21) < 0.001)
    #expect(white.contrast(with: white) == 1)
  }

  @Test(arguments: [("#767676", 4.54), ("#777777", 4.48), ("#595959", 7.0)])
  func `Contrast with white is the measured one`(colour: String, ratio: Double) throws {
    let white = try #require(Colour("#fff"))
    let measured = try #require(Colour(colour)).contrast(with: white)
    #expect(abs(measured - ratio) < 0.01)
  }

  @Test(arguments: ["", "9a1b1e", "#9a1b1", "#12345g", "red", "#é00"])
  func `What is no hexadecimal colour is refused`(text: String) {
    #expect(Colour(text) == nil)
  }

  @Test func `A colour is written as it was read`() {
    #expect(Colour("#9A1b1e")?.hexadecimal == "#9a1b1e")
    #expect(Colour("#fa0")?.hexadecimal == "#ffaa00")
  }

  @Test func `Every text of the default theme stands out from every ground, in light and dark`() {
    #expect(Theme().faintPairs.isEmpty)
    #expect(Theme().pairs.count == 2 * 7 * 3)
  }

  @Test func `A faint colour is told with its ratio`() throws {
    var theme = Theme()
    theme.light[.muted] = try #require(Colour("#999999"))
    let faint = theme.faintPairs
    #expect(faint.map(\.ground) == [.paper, .surface, .tint])
    #expect(faint.allSatisfy { $0.ink == .muted && !$0.isDark })
    #expect(faint[1].words == "2,8:1")
  }

  @Test func `The tokens become custom properties for light and dark`() {
    var theme = Theme()
    theme.headingFont = "Georgia, serif; } body { display: none"
    let css = theme.css
    #expect(css.contains("--lacquer:#9a1b1e;"))
    #expect(css.contains("@media screen and (prefers-color-scheme:dark){:root{--paper:#171614;"))
    #expect(css.contains("--step2:1.440em;"))
    #expect(css.contains("--radius:4.000px;"))
    #expect(!css.contains("body {"))
  }
}

@Suite struct `Where the site stands` {
  @Test(arguments: [
    ("https://example.vn/", "/tin-tuc/", "/tin-tuc/", "https://example.vn/tin-tuc/"),
    ("https://example.vn/cchc/", "/tin-tuc/", "/cchc/tin-tuc/", "https://example.vn/cchc/tin-tuc/"),
    ("https://example.vn/cchc", "/", "/cchc/", "https://example.vn/cchc/"),
    ("https://example.vn", "https://khac.vn/a", "https://khac.vn/a", "https://khac.vn/a"),
    ("https://example.vn/cchc/", "//khac.vn/a", "//khac.vn/a", "//khac.vn/a"),
  ])
  func `Links work at the root and below a base path`(base: String, address: String, link: String, full: String) {
    let location = SiteLocation(baseURL: base)
    #expect(location.href(address) == link)
    #expect(location.absolute(address) == full)
  }
}

@Suite struct `Pages of a list` {
  @Test func `The first page stands at the list's own address`() {
    let pages = Pagination(base: "/tin-tuc/", number: 2, count: 9, total: 170)
    #expect(pages.address == "/tin-tuc/trang/2/")
    #expect(pages.address(of: 1) == "/tin-tuc/")
  }
}

@Suite struct `Interface words` {
  @Test func `Vietnamese and English lack nothing; others say it in Vietnamese and tell what is missing`() {
    #expect(Words(language: "vi").missing.isEmpty)
    #expect(Words(language: "en").missing.isEmpty)
    let thai = Words(language: "blt")
    #expect(thai.missing.count == Word.allCases.count)
    #expect(thai[.home] == "Trang chủ")
  }

  @Test(arguments: Word.allCases)
  func `A sentence has the same places in every language`(word: Word) {
    let places = { (text: String) in Set(["{0}", "{1}", "{2}"].filter(text.contains)) }
    #expect(places(Words(language: "vi")[word]) == places(Words(language: "en")[word]))
  }

  @Test func `Places are filled in order and text is left alone`() {
    let words = Words(language: "vi")
    #expect(words(.pageOf, "2", "9") == "Trang 2 trên 9")
    #expect(words(.home, "thừa") == "Trang chủ")
  }
}
