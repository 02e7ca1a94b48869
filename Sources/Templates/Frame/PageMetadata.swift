internal import HTML
internal import Portal
internal import VietnameseText

/// What the head says of one page to search engines, to those who share it and to archives.
struct PageMetadata<Described: Page>: HTML {
  let page: Described

  func write(to buffer: inout HTMLBuffer) {
    let context = page.context
    let card = page.card
    let url = context.absolute(page.address)
    let description = page.description ?? context.portal.site.description
    if card.isHidden {
      buffer.append("<meta name=\"robots\" content=\"noindex\">\n")
    } else {
      Self.link("canonical", url, &buffer)
    }
    if let description { Self.named("description", description, &buffer) }
    Self.property("og:type", card.isArticle ? "article" : "website", &buffer)
    Self.property("og:title", page.title, &buffer)
    Self.property("og:url", url, &buffer)
    if let description { Self.property("og:description", description, &buffer) }
    picture(card, &buffer)
    if let moment = card.published {
      if card.isArticle { Self.property("article:published_time", moment.rfc3339, &buffer) }
      Self.named("dcterms.date", moment.date.iso, &buffer)
    }
    Self.named("dcterms.title", page.title, &buffer)
    Self.named("dcterms.language", page.language, &buffer)
    Self.named("dcterms.publisher", context.portal.site.agency, &buffer)
    if let creator = card.creator { Self.named("dcterms.creator", creator, &buffer) }
    // A handful says what a page is about; four hundred would only weigh.
    for subject in card.subjects.prefix(12) { Self.named("dcterms.subject", subject, &buffer) }
    translations(url, &buffer)
    for data in page.linkedData { LinkedData(data).write(to: &buffer) }
    trail(&buffer)
  }

  private func picture(_ card: ShareCard, _ buffer: inout HTMLBuffer) {
    guard let picture = card.picture ?? page.context.assets.sharePicture else { return }
    Self.property("og:image", page.context.absolute(picture.address), &buffer)
    if let width = picture.width, let height = picture.height {
      Self.property("og:image:width", String(width), &buffer)
      Self.property("og:image:height", String(height), &buffer)
    }
    if card.picture != nil, let words = card.pictureWords { Self.property("og:image:alt", words, &buffer) }
  }

  private func translations(_ url: String, _ buffer: inout HTMLBuffer) {
    guard !page.translations.isEmpty else { return }
    VoidElement("link", [Self.rel("alternate"), Attribute("hreflang", page.language), .href(url)]).write(to: &buffer)
    for other in page.translations {
      let url = page.context.absolute(other.address)
      VoidElement("link", [Self.rel("alternate"), Attribute("hreflang", other.language), .href(url)]).write(to: &buffer)
    }
    buffer.append("\n")
  }

  private func trail(_ buffer: inout HTMLBuffer) {
    guard page.address != "/", !page.card.isHidden else { return }
    let steps = [Crumb(page.words[.home], "/")] + page.trail + [Crumb(page.title, page.address)]
    // Written straight: it stands on every page, and a value made to be written once is made in vain.
    buffer.append(LinkedData.start)
    buffer.append(#"{"@context":"https://schema.org","@type":"BreadcrumbList","itemListElement":["#)
    for (index, step) in steps.enumerated() {
      if index > 0 { buffer.append(",") }
      buffer.append(#"{"@type":"ListItem","position":"#)
      buffer.append(escaping: String(index + 1))
      buffer.append(#","name":"#)
      buffer.append(quoting: step.title)
      buffer.append(#","item":"#)
      buffer.append(quoting: page.context.absolute(step.address))
      buffer.append("}")
    }
    buffer.append("]}")
    buffer.append(LinkedData.end)
  }

  private static func rel(_ value: StaticString) -> Attribute { Attribute("rel", fixed: value) }

  private static func link(_ rel: StaticString, _ url: String, _ buffer: inout HTMLBuffer) {
    buffer.append("<link rel=\"")
    buffer.append(rel)
    buffer.append("\" href=\"")
    buffer.append(escaping: url)
    buffer.append("\">\n")
  }

  private static func named(_ name: StaticString, _ value: String, _ buffer: inout HTMLBuffer) {
    meta("name", name, value, &buffer)
  }

  private static func property(_ name: StaticString, _ value: String, _ buffer: inout HTMLBuffer) {
    meta("property", name, value, &buffer)
  }

  private static func meta(
    _ attribute: StaticString, _ name: StaticString, _ value: String, _ buffer: inout HTMLBuffer
  ) {
    buffer.append("<meta ")
    buffer.append(attribute)
    buffer.append("=\"")
    buffer.append(name)
    buffer.append("\" content=\"")
    buffer.append(escaping: value)
    buffer.append("\">\n")
  }
}
