public import HTML
internal import Portal
internal import VietnameseText

extension Page {
  /// Writes the whole page.
  ///
  /// What all pages share is copied as bytes; only what differs is made here.
  public func write(to page: inout HTMLBuffer) {
    let chrome = context.chrome(language)
    let words = words
    let card = card
    let trail = trail
    // Asked for once: those of lists are put together from parts.
    let (title, address) = (title, address)
    let url = context.absolute(address)
    page.append("<!doctype html>\n<html lang=\"")
    page.append(escaping: language)
    page.append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
    page.append(escaping: title)
    if address != "/" {
      page.append(" – ")
      page.append(escaping: context.portal.site.name)
    }
    page.append("</title>\n")
    policy(&page)
    page.append(verbatim: chrome.headStart)
    PageMetadata(page: self, card: card, title: title, address: address, url: url, trail: trail).write(to: &page)
    if let script = needs.script {
      page.append("<script defer src=\"")
      page.append(escaping: context.href(script))
      page.append("\"></script>\n")
    }
    page.append(verbatim: chrome.headEnd)
    page.append("<body class=\"")
    page.append(pageClass)
    page.append("\">\n")
    page.append(verbatim: needs.hasOwnSearch ? chrome.mastheadWithoutSearch : chrome.masthead)
    page.append(verbatim: chrome.menu(current: address))
    if let slot = context.slots.header { aside(.class("slot")) { slot }.write(to: &page) }
    page.append("<div class=\"frame\">\n")
    Breadcrumb(context: context, words: words, trail: trail, title: title, address: address).write(to: &page)
    page.append("<main id=\"noi_dung\" tabindex=\"-1\">\n")
    LanguageSwitch(context: context, words: words, translations: translations).write(to: &page)
    if isStale { Notice(.warning) { p(words.tongue) { words[.staleTranslation] } }.write(to: &page) }
    content.write(to: &page)
    page.append("\n</main>\n</div>\n")
    imprint(card, url, &page)
    page.append(verbatim: chrome.footer)
  }

  /// The Content-Security-Policy: the site itself, and the one player that the page may frame.
  private func policy(_ page: inout HTMLBuffer) {
    page.append(
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'; base-uri 'self'; object-src 'none'; form-action 'self'"
    )
    if let frame = needs.frame {
      page.append("; frame-src ")
      page.append(frame)
    }
    page.append("\">\n")
  }

  /// What a printed page says of itself: where it was printed from, and the day of its content.
  private func imprint(_ card: ShareCard, _ url: String, _ page: inout HTMLBuffer) {
    page.append("<p class=\"imprint\">")
    page.append(escaping: words[.printedFrom])
    page.append(": ")
    page.append(escaping: url)
    if let day = card.published?.date {
      page.append(" · ")
      page.append(escaping: words.date(day))
    }
    page.append("</p>\n")
  }
}
