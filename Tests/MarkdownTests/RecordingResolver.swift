import HTML
import Markdown
import VietnameseText

/// A resolver that knows one page, one contact, one file and one document, and keeps everything that it is asked.
struct RecordingResolver: MarkdownResolver {
  var links: [(text: String, position: SourcePosition)] = []
  var faults: [(fault: MarkdownFault, position: SourcePosition)] = []

  mutating func link(_ destination: LinkDestination, at position: SourcePosition) -> LinkAnswer {
    links.append((destination.text, position))
    guard destination.kind == .relative else { return .asWritten }
    return destination.text == "hong.md" ? .nowhere : .address("/trang/\(destination.text)")
  }

  mutating func image(_ destination: LinkDestination, at position: SourcePosition) -> ImageAnswer {
    links.append((destination.text, position))
    return .address("/anh/\(destination.text)", width: 640, height: 480)
  }

  mutating func contact(named name: String, at position: SourcePosition) -> ContactCard? {
    name == "Một cửa" ? ContactCard(name: name, phones: ["1800 1096"], email: "a@b.vn") : nil
  }

  mutating func file(at path: String, position: SourcePosition) -> FileCard? {
    path == "don.pdf" ? FileCard(address: "/tep/don.pdf", title: "Đơn", type: "PDF", size: 2_400_000) : nil
  }

  mutating func video(at path: String, position: SourcePosition) -> VideoFile? {
    path == "a.mp4" ? VideoFile(address: "/tep/a.mp4", captions: "/tep/a.vtt") : nil
  }

  mutating func citation(_ citation: Citation, at position: SourcePosition) -> String? {
    citation.date == nil ? nil : "/van-ban/76-nq-cp/"
  }

  mutating func note(_ fault: MarkdownFault, at position: SourcePosition) {
    faults.append((fault, position))
  }
}

/// The HTML of the editors' dialect, as a string.
func rendered(
  _ text: String, options: RenderOptions = RenderOptions()
) -> (html: String, body: RenderedBody, resolver: RecordingResolver) {
  var resolver = RecordingResolver()
  var renderer = MarkdownRenderer()
  let body = renderer.render(Array(text.utf8), options: options, resolver: &resolver)
  return (String(decoding: body.markup.bytes, as: UTF8.self), body, resolver)
}
