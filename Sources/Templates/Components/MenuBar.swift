internal import HTML
internal import Portal

/// The one line of menu; on a phone a disclosure that needs no script.
///
/// The list stands after the disclosure, not in it, so that a wide page shows it always. It ends the masthead.
struct MenuBar: HTML {
  let parts: ChromeParts
  let items: [Site.MenuItem]
  let current: Int

  func write(to page: inout HTMLBuffer) {
    if !items.isEmpty { list.write(to: &page) }
    page.append("\n</div>\n</header>\n")
  }

  private var list: some HTML {
    nav(.class("menu"), .label(parts.words[.mainMenu])) {
      details(.class("menu-switch")) {
        summary { parts.words[.menu] }
      }
      ul(parts.ownLanguage) {
        for (index, item) in items.enumerated() {
          li {
            a(.href(parts.href(item.address.value)), .current("true", if: index == current)) { item.title }
          }
        }
      }
    }
  }
}
