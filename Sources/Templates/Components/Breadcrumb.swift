internal import HTML

/// The way from the home page down to this one.
struct Breadcrumb: Component {
  let context: PageContext
  let words: Words
  let trail: [Crumb]
  let title: String
  let address: String

  var body: some HTML {
    if address != "/" {
      nav(.class("trail"), .label(words[.breadcrumb])) {
        ol {
          li { a(.href(context.href("/"))) { words[.home] } }
          for step in trail {
            li {
              a(.href(context.href(step.address)), Attribute("lang", words.language == "vi" ? nil : "vi")) {
                step.title
              }
            }
          }
          li { span(.current("page", if: true)) { title } }
        }
      }
      "\n"
    }
  }
}

/// Links to the same page in other languages.
struct LanguageSwitch: Component {
  let context: PageContext
  let words: Words
  let translations: [Translation]

  var body: some HTML {
    if !translations.isEmpty {
      nav(.class("languages"), .label(words[.languages])) {
        ul {
          for other in translations {
            li {
              a(
                .href(context.href(other.address)), .lang(other.language), Attribute("hreflang", other.language)
              ) { Words.name(ofLanguage: other.language) }
            }
          }
        }
      }
    }
  }
}
