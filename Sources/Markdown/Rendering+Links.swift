internal import HTML

extension Rendering {
  mutating func enterLink(_ node: Node) {
    linkDepth += 1
    let url = restored(node.url)
    guard dialect == .editors else {
      output.append("<a href=\"")
      writeAddress(url)
      if let title = node.title(none: noTitle) {
        output.append("\" title=\"")
        output.append(escaping: title)
      }
      output.append("\">")
      return
    }
    guard writtenLink == 0, openLink(url, at: locate(url)) else { return }
    writtenLink = linkDepth
    if let title = node.title(none: noTitle), !title.isEmpty {
      output.append(" title=\"")
      output.append(neutralising: title)
      output.append("\"")
    }
    output.append(">")
  }

  mutating func leaveLink() {
    if dialect != .editors {
      output.append("</a>")
    } else if writtenLink == linkDepth {
      output.append("</a>")
      writtenLink = 0
    }
    linkDepth -= 1
  }

  /// Asks where a link leads and writes its tag up to the attributes that only the caller knows; false where no
  /// link is to be written.
  mutating func openLink(_ url: Bytes, at position: SourcePosition) -> Bool {
    guard let kind = URLRules.kind(of: url) else {
      resolver.note(.forbiddenURL(String(decoding: url, as: UTF8.self)), at: position)
      return false
    }
    if kind == .fragment {
      let fragment = String(decoding: url[part: 1..<url.count], as: UTF8.self)
      body.fragmentLinks.append(FragmentLink(fragment: fragment, position: position))
    }
    switch resolver.link(LinkDestination(bytes: url, kind: kind), at: position) {
    case .nowhere: return false
    case .asWritten:
      output.append("<a href=\"")
      writeAddress(url)
      output.append(kind == .web ? "\" rel=\"noopener\"" : "\"")
    case .address(let address):
      output.append("<a href=\"")
      writeAddress(address)
      output.append("\"")
    }
    return true
  }

  mutating func enterImage(_ node: Node) -> Step {
    plainImage = node
    let url = restored(node.url)
    guard dialect == .editors else {
      output.append("<img src=\"")
      writeAddress(url)
      output.append("\" alt=\"")
      return .descend
    }
    let position = locate(url)
    if node.firstChild == nil { resolver.note(.imageWithoutText, at: position) }
    guard let kind = URLRules.kind(of: url), kind == .web || kind == .relative else {
      resolver.note(.forbiddenURL(String(decoding: url, as: UTF8.self)), at: position)
      writeMissingImage(node)
      return .resume(after: node)
    }
    switch resolver.image(LinkDestination(bytes: url, kind: kind), at: position) {
    case .nowhere:
      writeMissingImage(node)
      return .resume(after: node)
    case .asWritten:
      output.append("<img src=\"")
      writeAddress(url)
    case .address(let address, let width, let height):
      output.append("<img src=\"")
      writeAddress(address)
      if let width, let height {
        output.append("\" width=\"")
        output.append(number: width)
        output.append("\" height=\"")
        output.append(number: height)
      }
    }
    if body.firstImage == nil { body.firstImage = String(decoding: url, as: UTF8.self) }
    output.append("\" loading=\"lazy\" alt=\"")
    return .descend
  }

  mutating func leaveImage(_ node: Node) {
    plainImage = nil
    if let title = node.title(none: noTitle), dialect != .editors || !title.isEmpty {
      output.append("\" title=\"")
      if dialect == .editors { output.append(neutralising: title) } else { output.append(escaping: title) }
    }
    output.append("\" />")
  }

  /// Shows the words in place of a picture that cannot be shown.
  private mutating func writeMissingImage(_ node: Node) {
    plainImage = nil
    output.append("<span class=\"missing\">")
    words(of: node).withUnsafeBufferPointer { output.append(neutralising: $0) }
    output.append("</span>")
  }

  /// Within the description of a picture: words only.
  mutating func enterPlain(_ node: Node, _ kind: Node.Kind) -> Step {
    switch kind {
    case .text, .code, .htmlInline:
      if dialect == .editors {
        output.append(neutralising: text(of: node))
      } else {
        output.append(escaping: text(of: node))
      }
    case .softBreak, .lineBreak: output.append(verbatim: .space)
    default: break
    }
    return .descend
  }
}
