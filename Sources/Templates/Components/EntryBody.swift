public import HTML
public import Portal
public import VietnameseText

/// The body of an entry as its page shows it: the markup, and what the page must know of it.
public struct EntryBody: Sendable {
  public var markup: SafeMarkup
  /// Whether it holds a player that the page may frame once a reader opens it.
  public var holdsPlayer: Bool
  /// The documents that the entry relies on and that have gone out of force since.
  public var superseded: [Supersession]
  /// The same entry in other languages.
  public var translations: [Translation] = []
  /// Whether this is a translation and its original was changed after it was made.
  public var isStale = false

  public init(_ markup: SafeMarkup, holdsPlayer: Bool = false, superseded: [Supersession] = []) {
    self.markup = markup
    self.holdsPlayer = holdsPlayer
    self.superseded = superseded
  }

  /// What the page needs for the body.
  var needs: PageNeeds {
    var needs = PageNeeds()
    if holdsPlayer { needs.frame = PageNeeds.player }
    return needs
  }
}

/// A document that is no longer in force, and what took its place.
public struct Supersession: Sendable {
  public let document: Entry
  /// The documents that replaced or repealed it, as far as the portal holds them.
  public let successors: [Entry]
  /// The first day on which it was no longer in force, where that is known.
  public let since: CivilDate?

  public init(document: Entry, successors: [Entry], since: CivilDate?) {
    self.document = document
    self.successors = successors
    self.since = since
  }
}

extension EntryPage {
  public var needs: PageNeeds { body.needs }
  public var translations: [Translation] { body.translations }
  public var isStale: Bool { body.isStale }

  /// What the entry relies on and is out of force, then the body.
  @HTMLBuilder public var prose: some HTML {
    SupersededNotice(context: context, words: words, documents: body.superseded)
    Prose(body.markup)
  }
}

/// Says which of the cited documents are out of force: "… đã được thay thế bởi …".
struct SupersededNotice: Component {
  let context: PageContext
  let words: Words
  let documents: [Supersession]

  var body: some HTML {
    if !documents.isEmpty {
      Notice(.warning) {
        for one in documents {
          p {
            a(.href(context.href(one.document.address))) { one.document.citedName }
            " "
            if one.successors.isEmpty {
              words[.outOfForce]
            } else {
              "\(words[.wasReplacedBy]) "
              EntryNames(context: context, entries: one.successors)
            }
            if let since = one.since { " \(words(.sinceDay, words.date(since)))" }
            "."
          }
        }
      }
    }
  }
}

/// Entries by the names under which they are cited, with commas between them.
struct EntryNames: HTML {
  let context: PageContext
  let entries: [Entry]

  func write(to page: inout HTMLBuffer) {
    for (index, entry) in entries.enumerated() {
      if index > 0 { page.append(", ") }
      a(.href(context.href(entry.address))) { entry.citedName }.write(to: &page)
    }
  }
}

extension Entry {
  /// What an official text calls the entry: kind and number of a document, or else its title.
  public var citedName: String {
    switch details {
    case .document(let document): "\(document.kind) số \(document.number.value)"
    case .plan(let plan): plan.number.map { "Kế hoạch số \($0.value)" } ?? title
    default: title
    }
  }
}
