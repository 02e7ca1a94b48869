internal import HTML
internal import Markdown
public import Portal
internal import Templates

/// A file of a planned site, made on demand.
public enum PlannedFile: Sendable {
  case page([UInt8])
  case other([UInt8])
  /// A file of the portal that goes out as it is, by its path from the portal's root.
  case attachment(String)
}

extension SitePlan {
  /// The file at `address`, byte for byte what a build writes; nothing if the site has none there.
  ///
  /// Those of the search index are made together: ``searchFiles``.
  /// Pages of documents, plans and procedures say who leads to them: `backlinks` of ``backlinks(to:_:)``.
  public func file(at address: String, backlinks: [Entry] = []) -> PlannedFile? {
    switch routes.owner(of: address) {
    case .entry(let place, _, _):
      .page(bytes(of: page(of: portal.entries[place], backlinks: backlinks)))
    case .list(let index): .page(bytes(of: list(index) { body(of: $0) }))
    case .file(let place, _): .other(files.bytes(of: files.all[place].file) { files.feedItem($0, body: body(of: $0)) })
    case .attachment(let file): .attachment(file)
    case nil: nil
    }
  }

  /// Whether `address` is one of those where ``searchFiles`` may lie.
  public func isSearchFile(_ address: String) -> Bool { SearchIndex.holds(address) }

  /// Whether the page at `address` says what other bodies say of it.
  public func needsBacklinks(_ address: String) -> Bool {
    bodies.table.showsBacklinks(address)
  }

  private func page(of entry: Entry, backlinks: [Entry]) -> any Page {
    entryPages.page(of: entry, body: body(of: entry), backlinks: backlinks)
  }

  private func body(of entry: Entry) -> EntryBody {
    var renderer = MarkdownRenderer()
    return bodies.read(entry, with: &renderer).body
  }

  private func bytes(of page: any Page) -> [UInt8] {
    var buffer = HTMLBuffer(capacity: 1 << 16)
    templates.page(for: page).write(to: &buffer)
    return buffer.bytes
  }
}
