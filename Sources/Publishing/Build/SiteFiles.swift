internal import HTML
internal import Markdown
internal import Portal
internal import Templates
internal import VietnameseText

/// What a site has beside its pages: assets, feeds, the site map, redirects.
struct SiteFiles: Sendable {
  let portal: Portal
  let base: BaseURL
  let theme: ThemeAssets
  let feeds: FeedPlan

  /// A former address and where it leads now.
  struct Alias: Sendable {
    let from: String
    let to: String
    let file: String
  }

  /// The former addresses of the shown entries.
  var aliases: [Alias] {
    portal.entries.flatMap { entry in
      entry.common.aliases.map {
        Alias(
          from: $0.value.hasSuffix("/") || $0.value.contains(".") ? $0.value : $0.value + "/", to: entry.address,
          file: entry.file)
      }
    }
  }

  /// Every address of these files.
  func addresses(pages: Int) -> [String] {
    theme.files.map(\.address) + feeds.lines.map(\.address) + Sitemap.addresses(count: pages) + ["/robots.txt"]
  }

  func write(kept: [String: RenderedBody], outline: [String], into written: inout Written, sink: PageSink) {
    for (address, bytes) in theme.files { written.put(bytes, at: address, sink: sink) }
    for line in feeds.lines {
      written.put(feed(line, kept: kept).rss(at: base), at: line.address, sink: sink)
    }
    let lines =
      portal.entries.map { Sitemap.Line(address: $0.address, day: $0.date) }
      + outline.filter { $0.hasSuffix("/") }.map { Sitemap.Line(address: $0, day: nil) }
    for (address, bytes) in Sitemap(lines).files(at: base) { written.put(bytes, at: address, sink: sink) }
    let robots = "User-agent: *\nAllow: /\n\nSitemap: \(base.absolute("/sitemap.xml"))\n"
    written.put(Array(robots.utf8), at: "/robots.txt", sink: sink)
    for alias in aliases { written.put(redirect(to: alias.to), at: alias.from, sink: sink) }
  }

  private func feed(_ line: FeedPlan.Line, kept: [String: RenderedBody]) -> Feed {
    Feed(
      title: line.title, summary: portal.site.description ?? "\(portal.site.name) – \(portal.site.agency)",
      home: line.home, address: line.address, language: line.language,
      items: line.entries.compactMap { entry in
        guard let moment = entry.common.date else { return nil }
        let markup = kept[entry.file]?.markup.bytes ?? []
        return Feed.Item(
          title: entry.title, address: entry.address, moment: moment, summary: entry.common.summary,
          content: AbsoluteAddresses.rewrite(markup, origin: base.origin), author: entry.common.author,
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
