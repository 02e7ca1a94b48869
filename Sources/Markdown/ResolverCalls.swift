internal import VietnameseText

/// A resolver without its type: the walk is compiled once, and only a link or a card pays for an indirect call.
protocol ResolverCalls {
  func link(_ destination: LinkDestination, at position: SourcePosition) -> LinkAnswer
  func image(_ destination: LinkDestination, at position: SourcePosition) -> ImageAnswer
  func contact(named name: String, at position: SourcePosition) -> ContactCard?
  func file(at path: String, position: SourcePosition) -> FileCard?
  func video(at path: String, position: SourcePosition) -> VideoFile?
  func citation(_ citation: Citation, at position: SourcePosition) -> String?
  func note(_ fault: MarkdownFault, at position: SourcePosition)
}

/// The caller's own resolver, used where it stands and never copied.
struct PointedResolver<Resolver: MarkdownResolver>: ResolverCalls {
  let resolver: UnsafeMutablePointer<Resolver>

  func link(_ destination: LinkDestination, at position: SourcePosition) -> LinkAnswer {
    resolver.pointee.link(destination, at: position)
  }

  func image(_ destination: LinkDestination, at position: SourcePosition) -> ImageAnswer {
    resolver.pointee.image(destination, at: position)
  }

  func contact(named name: String, at position: SourcePosition) -> ContactCard? {
    resolver.pointee.contact(named: name, at: position)
  }

  func file(at path: String, position: SourcePosition) -> FileCard? {
    resolver.pointee.file(at: path, position: position)
  }

  func video(at path: String, position: SourcePosition) -> VideoFile? {
    resolver.pointee.video(at: path, position: position)
  }

  func citation(_ citation: Citation, at position: SourcePosition) -> String? {
    resolver.pointee.citation(citation, at: position)
  }

  func note(_ fault: MarkdownFault, at position: SourcePosition) {
    resolver.pointee.note(fault, at: position)
  }
}
