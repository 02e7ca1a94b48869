internal import CCmark
internal import HTML
internal import Markdown

#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// What must hold for any text whatever.
public enum Checks {
  /// The faults of the engine that a text brings to light.
  public static func faults(of text: [UInt8]) -> [String] {
    var faults: [String] = []
    if html(of: text, dialect: .commonMark) != libcmark(text) { faults.append("CommonMark differs from libcmark") }
    _ = html(of: text, dialect: .gfm)
    let ours = html(of: text, dialect: .editors)
    if ours != editors(text, passesParagraphs: false) {
      faults.append("a paragraph that libcmark does not read differs")
    }
    if String(validating: ours, as: UTF8.self) == nil { faults.append("the HTML is not UTF-8") }
    if let fault = MarkupCheck.fault(in: ours) { faults.append(fault) }
    return faults
  }

  private static func editors(_ text: [UInt8], passesParagraphs: Bool) -> [UInt8] {
    var options = RenderOptions()
    options.passesParagraphs = passesParagraphs
    var renderer = MarkdownRenderer()
    var resolver = PlainResolver()
    return renderer.render(text, options: options, resolver: &resolver).markup.bytes
  }

  /// The HTML that libcmark's own renderer makes, raw HTML included.
  public static func libcmark(_ text: [UInt8]) -> [UInt8] {
    guard !text.isEmpty else { return [] }
    return text.withUnsafeBytes { bytes in
      let characters = bytes.assumingMemoryBound(to: CChar.self)
      guard let html = cmark_markdown_to_html(characters.baseAddress, characters.count, CMARK_OPT_UNSAFE) else {
        return []
      }
      defer { free(html) }
      return Array(UnsafeRawBufferPointer(start: html, count: strlen(html)))
    }
  }
}
