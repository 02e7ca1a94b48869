internal import HTML
internal import VietnameseText

/// A day, readable by people and machines.
struct DateView: HTML {
  let day: CivilDate
  let words: Words

  init(_ day: CivilDate, _ words: Words) {
    self.day = day
    self.words = words
  }

  func write(to page: inout HTMLBuffer) {
    page.append("<time datetime=\"")
    page.append(escaping: day.iso)
    page.append("\">")
    page.append(escaping: words.date(day))
    page.append("</time>")
  }
}
