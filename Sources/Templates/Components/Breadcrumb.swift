internal import HTML

/// The way from the home page down to this one.
///
/// Written by hand rather than by elements: it stands on every page.
struct Breadcrumb: HTML {
  let context: PageContext
  let words: Words
  let trail: [Crumb]
  let title: String
  let address: String

  func write(to page: inout HTMLBuffer) {
    guard address != "/" else { return }
    page.append("<nav class=\"trail\"")
    words.markTongue(&page)
    page.append(" aria-label=\"")
    page.append(escaping: words[.breadcrumb])
    page.append("\"><ol><li><a href=\"")
    context.location.write("/", to: &page)
    page.append("\">")
    page.append(escaping: words[.home])
    page.append("</a></li>")
    for step in trail {
      page.append("<li><a href=\"")
      context.location.write(step.address, to: &page)
      page.append(words.language == "vi" ? "\">" : "\" lang=\"vi\">")
      page.append(escaping: step.title)
      page.append("</a></li>")
    }
    page.append("<li><span aria-current=\"page\"")
    if words.isBorrowed {
      page.append(" lang=\"")
      page.append(escaping: words.language)
      page.append("\"")
    }
    page.append(">")
    page.append(escaping: title)
    page.append("</span></li></ol></nav>\n")
  }
}

/// Links to the same page in other languages.
struct LanguageSwitch: Component {
  let context: PageContext
  let words: Words
  let translations: [Translation]

  var body: some HTML {
    if !translations.isEmpty {
      nav(.class("languages"), words.tongue, .label(words[.languages])) {
        ul {
          for other in translations {
            li {
              a(
                .href(context.href(other.address)), .lang(Words.language(ofName: other.language)),
                Attribute("hreflang", other.language)
              ) { Words.name(ofLanguage: other.language) }
            }
          }
        }
      }
    }
  }
}
