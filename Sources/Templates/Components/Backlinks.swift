internal import HTML
internal import Portal

/// The entries that cite this one.
struct Backlinks: Component {
  let context: PageContext
  let words: Words
  let entries: [Entry]

  var body: some HTML {
    if !entries.isEmpty {
      section(.class("backlinks")) {
        h2 { words[.citedBy] }
        EntryList(context: context, words: words, entries: entries, heading: .three)
      }
    }
  }
}
