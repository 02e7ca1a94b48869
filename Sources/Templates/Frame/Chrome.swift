internal import HTML
internal import Portal
internal import VietnameseText

/// The bytes that all pages of a language share: masthead, menu, footer and the fixed part of the head.
final class Chrome: Sendable {
  let headStart: [UInt8]
  let headEnd: [UInt8]
  let masthead: [UInt8]
  let mastheadWithoutSearch: [UInt8]
  let footer: [UInt8]
  /// The menu with nothing marked, then once with each of its lines marked as the current one.
  private let menus: [[UInt8]]
  private let menuAddresses: [String]

  init(portal: Portal, location: SiteLocation, assets: Assets, slots: Slots, words: Words) {
    let frame = ChromeParts(portal: portal, location: location, assets: assets, words: words)
    headStart = Self.bytes { frame.headStart(&$0) }
    headEnd = Self.bytes {
      slots.head?.write(to: &$0)
      $0.append("</head>\n")
    }
    masthead = Self.bytes { Masthead(parts: frame, hasSearch: true).write(to: &$0) }
    mastheadWithoutSearch = Self.bytes { Masthead(parts: frame, hasSearch: false).write(to: &$0) }
    let items = portal.menu
    menuAddresses = items.map(\.address.value)
    menus = (-1..<items.count).map { current in
      Self.bytes { MenuBar(parts: frame, items: items, current: current).write(to: &$0) }
    }
    footer = Self.bytes {
      SiteFooter(parts: frame, slot: slots.footer).write(to: &$0)
      $0.append("</body>\n</html>\n")
    }
  }

  /// The menu as it stands on the page at `address`: the longest line that leads to it or above it is marked.
  func menu(current address: String) -> [UInt8] {
    var found = -1
    var length = 1
    for (index, line) in menuAddresses.enumerated()
    where line.utf8.count > length && address.startsInBytes(with: line) {
      found = index
      length = line.utf8.count
    }
    return menus[found + 1]
  }

  private static func bytes(_ write: (inout HTMLBuffer) -> Void) -> [UInt8] {
    var buffer = HTMLBuffer(capacity: 4096)
    write(&buffer)
    return buffer.bytes
  }
}

/// What the parts of the chrome are made from.
struct ChromeParts {
  let portal: Portal
  let location: SiteLocation
  let assets: Assets
  let words: Words

  var site: Site { portal.site }

  /// The day of the newest item: a day that content gives, so that pages change only when content does.
  var lastChange: CivilDate { portal.entries.compactMap(\.date).max() ?? portal.today }

  /// Marks the agency's own words as Vietnamese on pages of other languages.
  var ownLanguage: Attribute { Attribute("lang", words.language == "vi" ? nil : "vi") }

  func href(_ address: String) -> String { location.href(address) }

  /// What the names of the language's feeds carry, where it has feeds of its own.
  private var feedTag: String {
    let language = words.language
    let hasOwn =
      language != "vi" && portal.entries.contains { $0.language == language && $0.date != nil && $0.type != .page }
    return hasOwn ? ".\(language)" : ""
  }

  /// Script before style sheet: it sets the reader's text size and contrast before anything is painted.
  func headStart(_ page: inout HTMLBuffer) {
    page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    page.append("<meta name=\"referrer\" content=\"strict-origin-when-cross-origin\">\n")
    page.append("<meta name=\"color-scheme\" content=\"light dark\">\n")
    page.append("<script src=\"")
    page.append(escaping: href(assets.script))
    page.append("\"></script>\n<link rel=\"stylesheet\" href=\"")
    page.append(escaping: href(assets.stylesheet))
    page.append("\">\n")
    if let favicon = assets.favicon {
      page.append("<link rel=\"icon\" type=\"image/svg+xml\" href=\"")
      page.append(escaping: href(favicon))
      page.append("\">\n")
    }
    let tag = feedTag
    page.append("<link rel=\"alternate\" type=\"application/rss+xml\" title=\"")
    page.append(escaping: site.name)
    page.append("\" href=\"")
    page.append(escaping: href("/rss\(tag).xml"))
    page.append("\">\n<link rel=\"alternate\" type=\"application/feed+json\" title=\"")
    page.append(escaping: site.name)
    page.append("\" href=\"")
    page.append(escaping: href("/feed\(tag).json"))
    page.append("\">\n<meta property=\"og:site_name\" content=\"")
    page.append(escaping: site.name)
    page.append("\">\n<meta property=\"og:locale\" content=\"")
    page.append(words.language == "en" ? "en_GB" : "vi_VN")
    page.append("\">\n")
  }
}
