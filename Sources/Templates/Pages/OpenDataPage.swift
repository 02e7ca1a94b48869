public import HTML
internal import Portal

/// The list of open data: what each file holds, and the document that describes it.
public struct OpenDataPage: Page {
  public let context: PageContext
  public let lines: [Line]

  /// A set of data.
  public struct Line: Sendable {
    public let title: String
    public let about: String
    /// The address of the data from the site's root.
    public let address: String
    /// The address of its schema.
    public let schema: String

    public init(title: String, about: String, address: String, schema: String) {
      self.title = title
      self.about = about
      self.address = address
      self.schema = schema
    }
  }

  public init(context: PageContext, lines: [Line]) {
    self.context = context
    self.lines = lines
  }

  public var title: String { words[.openData] }
  public var address: String { "/du-lieu/" }
  public var description: String? { words[.openDataText] }

  @HTMLBuilder public var content: some HTML {
    PageHeading(title: title, lead: words[.openDataText])
    for line in lines {
      section {
        h2 { line.title }
        p { line.about }
        ul(.class("quiet-list")) {
          for (name, address) in [(words[.dataFile], line.address), (words[.dataSchema], line.schema)] {
            li {
              a(.class("see-all"), .href(href(address))) { name }
              " "
              span(.class("small muted")) { context.absolute(address) }
            }
          }
        }
      }
    }
  }
}
