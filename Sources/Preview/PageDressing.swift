internal import HTML
internal import Portal

/// Adds to a page what the preview shows beside it: the script that waits for changes, labels and faults.
///
/// Everything that is added stands between two marks; without that, the page is what a build writes.
struct PageDressing {
  let edition: Edition
  let run: String
  let language: Language

  /// Where the script and its style sheet lie; a hidden path, which no portal can claim.
  static let folder = "/.cchc/"
  static let opening = "<!--cchc-site serve-->"
  static let closing = "<!--/cchc-site serve-->"

  /// The page at `address` with its additions; a page without a head or a body gets them at its end.
  func dress(_ page: [UInt8], at address: String, of site: any PreviewedSite) -> [UInt8] {
    let source = site.source(of: address)
    let panel = FaultPanel(
      edition: edition, language: language, label: site.labels[address], source: source,
      isOld: edition.site?.contains(address) != true)
    let headEnd = page[...].firstRange(ofBytes: Array("</head>".utf8)) ?? page.endIndex
    let bodyEnd = page[headEnd...].lastRange(ofBytes: Array("</body>".utf8)) ?? page.endIndex
    var dressed = HTMLBuffer(capacity: page.count + 4096)
    dressed.append(verbatim: Array(page[..<headEnd]))
    dressed.append("<!--cchc-site serve-->")
    writeHead(to: &dressed)
    dressed.append("<!--/cchc-site serve-->")
    dressed.append(verbatim: Array(page[headEnd..<bodyEnd]))
    dressed.append("<!--cchc-site serve-->")
    panel.write(to: &dressed)
    dressed.append("<!--/cchc-site serve-->")
    dressed.append(verbatim: Array(page[bodyEnd...]))
    return dressed.bytes
  }

  /// The page that stands where the site has not even one for what is not found.
  func bare() -> [UInt8] {
    let name = language == .vietnamese ? "Xem thử" : "Preview"
    let nothing = language == .vietnamese ? "Không có trang ở địa chỉ này." : "There is no page at this address."
    var page = HTMLBuffer(capacity: 4096)
    page.append("<!doctype html>\n")
    html(.lang(language.rawValue)) {
      head {
        meta(Attribute("charset", fixed: "utf-8"))
        title { name }
        meta(Attribute("name", fixed: "viewport"), Attribute("content", fixed: "width=device-width, initial-scale=1"))
        HeadAdditions(dressing: self)
      }
      body {
        main { p { nothing } }
        FaultPanel(edition: edition, language: language, label: nil, source: nil, isOld: true)
      }
    }.write(to: &page)
    return page.bytes
  }

  fileprivate func writeHead(to page: inout HTMLBuffer) {
    page.append(
      "<link rel=\"stylesheet\" href=\"/.cchc/xem-thu.css\"><script defer src=\"/.cchc/xem-thu.js\" data-edition=\"")
    page.append(escaping: edition.name(in: run))
    page.append("\"></script>")
  }
}

/// The script and the style sheet of the preview.
private struct HeadAdditions: HTML {
  let dressing: PageDressing

  func write(to page: inout HTMLBuffer) { dressing.writeHead(to: &page) }
}

extension ArraySlice<UInt8> {
  /// Where `bytes` begin for the first time.
  fileprivate func firstRange(ofBytes bytes: [UInt8]) -> Int? {
    var rest = self
    while let start = rest.firstIndex(of: bytes[0]) {
      rest = rest[start...]
      if rest.starts(with: bytes) { return start }
      rest = rest.dropFirst()
    }
    return nil
  }

  /// Where `bytes` begin for the last time.
  fileprivate func lastRange(ofBytes bytes: [UInt8]) -> Int? {
    guard count >= bytes.count else { return nil }
    var start = endIndex - bytes.count
    while start >= startIndex {
      if self[start..<start + bytes.count].elementsEqual(bytes) { return start }
      start -= 1
    }
    return nil
  }
}
