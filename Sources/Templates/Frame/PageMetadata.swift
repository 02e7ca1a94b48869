internal import HTML
internal import Portal
internal import VietnameseText

/// What the head says of one page to search engines, to those who share it and to archives.
struct PageMetadata<Described: Page>: HTML {
  let page: Described
  let card: ShareCard
  let title: String
  let address: String
  /// The page's full address.
  let url: String
  /// The pages above this one.
  let trail: [Crumb]

  func write(to buffer: inout HTMLBuffer) {
    let context = page.context
    let description = page.description ?? context.portal.site.description
    if card.isHidden {
      buffer.append("<meta name=\"robots\" content=\"noindex\">\n")
    } else {
      Self.put(#"<link rel="canonical" href=""#, url, &buffer)
    }
    if let description { Self.put(#"<meta name="description" content=""#, description, &buffer) }
    Self.put(#"<meta property="og:type" content=""#, card.isArticle ? "article" : "website", &buffer)
    Self.put(#"<meta property="og:title" content=""#, title, &buffer)
    Self.put(#"<meta property="og:url" content=""#, url, &buffer)
    if let description { Self.put(#"<meta property="og:description" content=""#, description, &buffer) }
    picture(&buffer)
    if let moment = card.published {
      if card.isArticle { Self.put(#"<meta property="article:published_time" content=""#, moment.rfc3339, &buffer) }
      Self.put(#"<meta name="dcterms.date" content=""#, moment.date.iso, &buffer)
    }
    if let day = card.modified {
      if card.isArticle { Self.put(#"<meta property="article:modified_time" content=""#, day.iso, &buffer) }
      Self.put(#"<meta name="dcterms.modified" content=""#, day.iso, &buffer)
    }
    Self.put(#"<meta name="dcterms.title" content=""#, title, &buffer)
    Self.put(#"<meta name="dcterms.language" content=""#, page.language, &buffer)
    Self.put(#"<meta name="dcterms.publisher" content=""#, context.portal.site.agency, &buffer)
    if let creator = card.creator { Self.put(#"<meta name="dcterms.creator" content=""#, creator, &buffer) }
    // A handful says what a page is about; four hundred would only weigh.
    for subject in card.subjects.prefix(12) { Self.put(#"<meta name="dcterms.subject" content=""#, subject, &buffer) }
    translations(&buffer)
    page.writeLinkedData(of: card, at: url, to: &buffer)
    way(&buffer)
  }

  private func picture(_ buffer: inout HTMLBuffer) {
    guard let picture = card.picture ?? page.context.assets.sharePicture else { return }
    buffer.append(#"<meta property="og:image" content=""#)
    page.context.location.writeWhole(picture.address, to: &buffer)
    if let width = picture.width, let height = picture.height {
      buffer.append("\">\n<meta property=\"og:image:width\" content=\"")
      buffer.append(width)
      buffer.append("\">\n<meta property=\"og:image:height\" content=\"")
      buffer.append(height)
    }
    buffer.append("\">\n")
    if card.picture != nil, let words = card.pictureWords {
      Self.put(#"<meta property="og:image:alt" content=""#, words, &buffer)
    }
  }

  private func translations(_ buffer: inout HTMLBuffer) {
    guard !page.translations.isEmpty else { return }
    VoidElement("link", [Self.rel("alternate"), Attribute("hreflang", page.language), .href(url)]).write(to: &buffer)
    for other in page.translations {
      let url = page.context.absolute(other.address)
      VoidElement("link", [Self.rel("alternate"), Attribute("hreflang", other.language), .href(url)]).write(to: &buffer)
    }
    buffer.append("\n")
  }

  /// The way down to the page, as search engines show it.
  private func way(_ buffer: inout HTMLBuffer) {
    guard address != "/", !card.isHidden else { return }
    // Written straight: it stands on every page, and a value made to be written once is made in vain.
    buffer.append(LinkedData.start)
    buffer.append(#"{"@context":"https://schema.org","@type":"BreadcrumbList","itemListElement":["#)
    step(1, page.words[.home], "/", &buffer)
    for (index, crumb) in trail.enumerated() { step(index + 2, crumb.title, crumb.address, &buffer) }
    step(trail.count + 2, title, address, &buffer)
    buffer.append("]}")
    buffer.append(LinkedData.end)
  }

  private func step(_ position: Int, _ title: String, _ address: String, _ buffer: inout HTMLBuffer) {
    if position > 1 { buffer.append(",") }
    buffer.append(#"{"@type":"ListItem","position":"#)
    buffer.append(position)
    buffer.append(#","name":"#, quoting: title)
    buffer.append(#","item":"#)
    page.context.location.quote(address, to: &buffer)
    buffer.append("}")
  }

  private static func rel(_ value: StaticString) -> Attribute { Attribute("rel", fixed: value) }

  /// A void element with one value in it; `opening` ends with the quotation mark before the value.
  private static func put(_ opening: StaticString, _ value: String, _ buffer: inout HTMLBuffer) {
    buffer.append(opening)
    buffer.append(escaping: value)
    buffer.append("\">\n")
  }
}
