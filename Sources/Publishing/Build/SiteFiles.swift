internal import Audit
internal import HTML
internal import Portal
internal import Templates
internal import VietnameseText

/// A file of the site that is no page of content.
enum SiteFile: Sendable {
  case asset([UInt8])
  case feed(FeedPlan.Line, FeedFormat)
  /// The site map, or a part of it, by its place among the site map's files.
  case sitemap(Int)
  case robots
  case data(DataFiles.File)
  case redirect(Alias)
  /// The rules for a web server.
  case rules(WebServer)

  /// The source file that asks for it; nothing where the program itself needs it.
  var source: String? {
    if case .redirect(let alias) = self { alias.file } else { nil }
  }

  /// A former address and where it leads now.
  struct Alias: Sendable {
    let from: String
    let to: String
    let file: String
  }
}

/// What a site has beside its pages: assets, feeds, the site map, redirects.
struct SiteFiles: Sendable {
  let portal: Portal
  let base: BaseURL
  /// Every file, in order of their making.
  let all: [(address: String, file: SiteFile)]
  private let references: References
  private let rules: ServerRules
  private let outline: [String]
  private let data: DataFiles

  /// The files of a site whose pages that gather entries stand at `outline`.
  init(
    portal: Portal, base: BaseURL, references: References, theme: ThemeAssets, feeds: FeedPlan, audit: DeferredAudit,
    outline: [String]
  ) {
    self.portal = portal
    self.base = base
    self.references = references
    data = DataFiles(portal: portal, base: base, audit: audit)
    self.outline = outline.filter { $0.utf8.last == UInt8(ascii: "/") }
    let aliases = portal.entries.flatMap { entry in
      entry.common.aliases.map { alias in
        let from = alias.value
        return SiteFile.Alias(
          from: from.hasSuffix("/") || from.contains(".") ? from : from + "/", to: entry.address, file: entry.file)
      }
    }
    rules = ServerRules(base: base, aliases: aliases, compression: portal.site.compression)
    let servers =
      WebServer.allCases.map { (ServerRules.address(of: $0), $0) }
      + portal.site.servers.compactMap { server in server.ownAddress.map { ($0, server) } }
    all =
      theme.files.map { ($0.address, .asset($0.bytes)) }
      + feeds.lines.flatMap { line in FeedFormat.allCases.map { (line.address($0), .feed(line, $0)) } }
      + Sitemap.addresses(count: self.outline.count + portal.entries.count).enumerated().map { ($1, .sitemap($0)) }
      + [("/robots.txt", .robots)] + DataFiles.all.map { ($0.address, .data($0.file)) }
      + servers.map { ($0, .rules($1)) }
      + aliases.map { ($0.from, .redirect($0)) }
  }

  /// The addresses that the files and the portal's attachments want, in the order in which they are claimed.
  var claims: [RouteTable.Claim] {
    var (own, asked): ([RouteTable.Claim], [RouteTable.Claim]) = ([], [])
    for (place, (address, file)) in all.enumerated() {
      let claim = RouteTable.Claim(address: address, owner: .file(place, source: file.source))
      // An editor's wish for an address comes after what the program needs.
      if file.source == nil { own.append(claim) } else { asked.append(claim) }
    }
    let attached = portal.attachments.map { RouteTable.Claim(address: $0.address, owner: .attachment($0.file)) }
    return own + attached + asked
  }

  /// The bytes of a file; `item` gives what feeds say of an entry.
  func bytes(of file: SiteFile, item: (Entry) -> FeedItem.Texts?) -> [UInt8] {
    switch file {
    case .asset(let bytes): bytes
    case .feed(let line, let format): feed(line, format, items: line.entries.compactMap(item).map { $0[format] })
    case .sitemap(let part): sitemap.bytes(part: part, at: base)
    case .robots: Array("User-agent: *\nAllow: /\n\nSitemap: \(base.absolute("/sitemap.xml"))\n".utf8)
    case .data(let file): data.bytes(of: file)
    case .redirect(let alias): redirect(to: alias.to)
    case .rules(let server): Array(rules.text(for: server).utf8)
    }
  }

  /// What feeds say of an entry, with its body as its page has it.
  func feedItem(_ entry: Entry, body: EntryBody) -> FeedItem.Texts? {
    let item = FeedItem(entry, markup: body.markup.bytes, base: base) { reference in
      guard let file = references.file(reference, from: entry.file), let size = file.size else { return nil }
      return FeedItem.Enclosure(address: file.address, size: size, title: file.title)
    }
    return item?.texts(at: base)
  }

  private func feed(_ line: FeedPlan.Line, _ format: FeedFormat, items: [[UInt8]]) -> [UInt8] {
    let site = portal.site
    let feed = Feed(
      title: line.title, summary: site.description ?? "\(site.name) – \(site.agency)", publisher: site.agency,
      home: line.home, address: line.address(format), language: line.language,
      newest: line.entries.compactMap(\.common.date).max())
    return switch format {
    case .rss: feed.rss(items, at: base)
    case .json: feed.json(items, at: base)
    }
  }

  private var sitemap: Sitemap {
    let days = ContentDays(portal)
    return Sitemap(
      portal.entries.map { Sitemap.Line(address: $0.address, day: $0.common.updated ?? $0.date) }
        + outline.map { Sitemap.Line(address: $0, day: days[$0]) })
  }

  /// A page that leads on at once, for servers that have no rule for the former address.
  private func redirect(to address: String) -> [UInt8] {
    var page = HTMLBuffer()
    let target = base.href(address)
    page.append("<!doctype html>\n<html lang=\"vi\"><head><meta charset=\"utf-8\"><title>")
    page.append(escaping: portal.site.name)
    page.append("</title><meta http-equiv=\"refresh\" content=\"0; url=")
    page.append(escaping: target)
    page.append("\"><link rel=\"canonical\" href=\"")
    page.append(escaping: base.absolute(address))
    page.append("\"><meta name=\"robots\" content=\"noindex\"></head><body><p><a href=\"")
    page.append(escaping: target)
    page.append("\">")
    page.append(escaping: base.absolute(address))
    page.append("</a></p></body></html>\n")
    return page.bytes
  }
}
