internal import Audit
internal import HTML
internal import Portal
internal import Templates
internal import VietnameseText

/// A file of the site that is no page of content.
enum SiteFile: Sendable {
  case asset([UInt8])
  case feed(FeedPlan.Line)
  /// The site map, or a part of it, by its place among the site map's files.
  case sitemap(Int)
  case robots
  case data(DataFiles.File)
  case redirect(Alias)

  /// Whether the program needs the file, so that an editor's wish for the address comes second.
  var isOwn: Bool {
    if case .redirect = self { false } else { true }
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
  private let outline: [String]
  private let data: DataFiles

  /// The files of a site whose pages that gather entries stand at `outline`.
  init(portal: Portal, base: BaseURL, theme: ThemeAssets, feeds: FeedPlan, report: AuditReport, outline: [String]) {
    self.portal = portal
    self.base = base
    data = DataFiles(portal: portal, base: base, report: report)
    self.outline = outline.filter { $0.utf8.last == UInt8(ascii: "/") }
    let aliases = portal.entries.flatMap { entry in
      entry.common.aliases.map { alias in
        let from = alias.value
        return SiteFile.Alias(
          from: from.hasSuffix("/") || from.contains(".") ? from : from + "/", to: entry.address, file: entry.file)
      }
    }
    all =
      theme.files.map { ($0.address, .asset($0.bytes)) }
      + feeds.lines.map { ($0.address, .feed($0)) }
      + Sitemap.addresses(count: self.outline.count + portal.entries.count).enumerated().map { ($1, .sitemap($0)) }
      + [("/robots.txt", .robots)] + DataFiles.all.map { ($0.address, .data($0.file)) }
      + aliases.map { ($0.from, .redirect($0)) }
  }

  /// The bytes of a file; `body` gives an entry's rendered body with whole addresses, for feeds.
  func bytes(of file: SiteFile, body: (Entry) -> [UInt8]) -> [UInt8] {
    switch file {
    case .asset(let bytes): bytes
    case .feed(let line): feed(line, body: body).rss(at: base)
    case .sitemap(let part): sitemap.bytes(part: part, at: base)
    case .robots: Array("User-agent: *\nAllow: /\n\nSitemap: \(base.absolute("/sitemap.xml"))\n".utf8)
    case .data(let file): data.bytes(of: file)
    case .redirect(let alias): redirect(to: alias.to)
    }
  }

  /// A body as feeds show it: with whole addresses.
  func feedContent(_ body: EntryBody) -> [UInt8] {
    AbsoluteAddresses.rewrite(body.markup.bytes, origin: base.origin)
  }

  private var sitemap: Sitemap {
    Sitemap(
      portal.entries.map { Sitemap.Line(address: $0.address, day: $0.date) }
        + outline.map { Sitemap.Line(address: $0, day: nil) })
  }

  private func feed(_ line: FeedPlan.Line, body: (Entry) -> [UInt8]) -> Feed {
    Feed(
      title: line.title, summary: portal.site.description ?? "\(portal.site.name) – \(portal.site.agency)",
      home: line.home, address: line.address, language: line.language,
      items: line.entries.compactMap { entry in
        guard let moment = entry.common.date else { return nil }
        return Feed.Item(
          title: entry.title, address: entry.address, moment: moment, summary: entry.common.summary,
          content: body(entry), author: entry.common.author,
          categories: [entry.common.area?.name].compactMap(\.self) + entry.common.tags, enclosures: [])
      })
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
