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
struct Pager: Component {
  let context: PageContext
  let words: Words
  let pages: Pagination
  /// What the steps back and on are called; most lists go from new to old.
  var order: (previous: Word, next: Word) = (.newer, .older)

  var body: some HTML {
    if pages.count > 1 {
      nav(.class("pager"), .label(words[.pages])) {
        if pages.number > 1 {
          a(.class("pager-step"), link(pages.number - 1), Attribute("rel", fixed: "prev")) { words[order.previous] }
        }
        ul {
          for choice in pages.choices {
            li { PagerChoice(pager: self, number: choice) }
          }
        }
        if pages.number < pages.count {
          a(.class("pager-step"), link(pages.number + 1), Attribute("rel", fixed: "next")) { words[order.next] }
        }
      }
    }
  }

  func link(_ number: Int) -> Attribute { .href(context.href(pages.address(of: number))) }
}

/// One number of a pager, or the gap between two.
struct PagerChoice: Component {
  let pager: Pager
  let number: Int

  var body: some HTML {
    if number == 0 {
      span(.class("pager-gap")) { "…" }
    } else {
      a(
        pager.link(number), .label(pager.words(.page, number)),
        .current("page", if: number == pager.pages.number)
      ) { number }
    }
  }
}
