public import Audit
public import Portal
import VietnameseText

/// What an inspector takes away: a list of every claimed item, and its page as it was published.
///
/// A pure value: the caller says what stands at an address and writes the files.
public struct EvidencePack: Sendable {
  /// The claimed items, by day.
  public let lines: [Line]
  /// What to write: paths inside the folder, and bytes.
  public let files: [File]

  /// An item of the list.
  public struct Line: Sendable {
    public let item: PeriodicReport.Evidence
    /// When its file first entered history; none without a history, or when it was never committed.
    public let first: History.Change?
    /// The digest of the page as it was published; none when there is no such page.
    public let digest: SHA256?
  }

  /// A file of the pack.
  public struct File: Sendable, Equatable {
    public let path: String
    public let bytes: [UInt8]
  }

  /// The pack of a report.
  ///
  /// - Parameters:
  ///   - published: The bytes of the site's file at an address from its root, such as `/tin-tuc/2026/03/a/`.
  public init(
    of report: PeriodicReport, base: BaseURL, history: History?, published: (String) -> [UInt8]?
  ) {
    var pages: [(address: String, bytes: [UInt8])] = []
    lines = report.evidence.map { item in
      let page = published(item.entry.address)
      if let page { pages.append((item.entry.address, page)) }
      return Line(item: item, first: history?.change(of: item.entry.file), digest: page.map(SHA256.init))
    }
    let addresses = Set(pages.map(\.address))
    var assets: [String: [UInt8]] = [:]
    var files: [File] = []
    for page in pages {
      let offline = OfflinePage(page.bytes, at: page.address, base: base) { address in
        if addresses.contains(address) { return true }
        guard !address.hasSuffix("/"), !address.hasSuffix(".xml"), !address.contains("/../"),
          let bytes = assets[address] ?? published(address)
        else { return false }
        assets[address] = bytes
        return true
      }
      files.append(File(path: "trang\(page.address)index.html", bytes: offline.bytes))
    }
    files += assets.map { File(path: "trang\($0.key)", bytes: $0.value) }
    let list = EvidenceList(report: report, lines: lines)
    self.files = (list.files + files).sorted { $0.path.precedesInBytes($1.path) }
  }
}
