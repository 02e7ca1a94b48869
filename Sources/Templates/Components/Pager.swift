internal import HTML

/// One page of a list that has several.
public struct Pagination: Sendable {
  /// The address of the first page; the others stand below it.
  public let base: String
  /// Counted from 1.
  public let number: Int
  /// How many pages there are.
  public let count: Int
  /// How many items there are on all pages.
  public let total: Int

  /// The page `number` of `count` pages that hold `total` items.
  public init(base: String, number: Int = 1, count: Int = 1, total: Int) {
    self.base = base
    self.number = number
    self.count = count
    self.total = total
  }

  /// The address of this page.
  public var address: String { address(of: number) }

  /// The address of a page of the list: the base itself, then `trang/2/`.
  public func address(of number: Int) -> String {
    number == 1 ? base : "\(base)trang/\(number)/"
  }

  /// The title of this page of a list: the list's own, then its number.
  func title(_ title: String, _ words: Words) -> String {
    number == 1 ? title : "\(title) – \(words(.page, number).lowercased())"
  }

  /// The pages that a reader can jump to: the first, the last and the neighbours; 0 stands for a gap.
  var choices: [Int] {
    var choices: [Int] = []
    var last = 0
    for page in 1...max(1, count) where page == 1 || page == count || abs(page - number) <= 1 {
      if page - last > 1 { choices.append(0) }
      choices.append(page)
      last = page
    }
    return choices
  }
}

/// The links between the pages of a list.
///
/// Written by hand: thousands of pages are parts of lists.
struct Pager: HTML {
  let context: PageContext
  let words: Words
  let pages: Pagination
  /// What the steps back and on are called; most lists go from new to old.
  var order: (previous: Word, next: Word) = (.newer, .older)

  func write(to page: inout HTMLBuffer) {
    guard pages.count > 1 else { return }
    page.append("<nav class=\"pager\" aria-label=\"")
    page.append(escaping: words[.pages])
    page.append("\">")
    if pages.number > 1 { step(to: pages.number - 1, "\" rel=\"prev\">", order.previous, &page) }
    page.append("<ul>")
    for choice in pages.choices {
      page.append("<li>")
      if choice == 0 { page.append("<span class=\"pager-gap\">…</span>") } else { link(choice, &page) }
      page.append("</li>")
    }
    page.append("</ul>")
    if pages.number < pages.count { step(to: pages.number + 1, "\" rel=\"next\">", order.next, &page) }
    page.append("</nav>")
  }

  private func step(to number: Int, _ relation: StaticString, _ word: Word, _ page: inout HTMLBuffer) {
    page.append("<a class=\"pager-step\" href=\"")
    writeAddress(number, &page)
    page.append(relation)
    page.append(escaping: words[word])
    page.append("</a>")
  }

  private func link(_ number: Int, _ page: inout HTMLBuffer) {
    page.append("<a href=\"")
    writeAddress(number, &page)
    page.append("\" aria-label=\"")
    page.append(escaping: words(.page, number))
    page.append(number == pages.number ? "\" aria-current=\"page\">" : "\">")
    page.append(number)
    page.append("</a>")
  }

  private func writeAddress(_ number: Int, _ page: inout HTMLBuffer) {
    context.location.write(pages.address(of: number), to: &page)
  }
}
