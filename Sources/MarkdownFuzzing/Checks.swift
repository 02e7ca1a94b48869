internal import HTML
internal import Markdown

/// What must hold for any text whatever.
public enum Checks {
  /// The faults of the engine that a text brings to light.
  public static func faults(of text: [UInt8]) -> [String] {
    var faults: [String] = []
    if html(of: text, dialect: .commonMark) != LibcmarkHTML.bytes(of: text) {
      faults.append("CommonMark differs from libcmark")
    }
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
}
