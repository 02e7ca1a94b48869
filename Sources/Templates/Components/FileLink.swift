internal import HTML
internal import Portal
internal import VietnameseText

/// A file to download: its title, kind and size.
struct FileLink: Component {
  let context: PageContext
  let target: Target
  let title: String

  var body: some HTML {
    a(.class("file"), .href(context.href(target.address))) {
      title
      span(.class("file-facts")) { facts }
    }
  }

  /// "PDF, 1,2 MB": what a reader on a slow line wants to know first.
  private var facts: String {
    [kind, target.size.map(Self.size)].compactMap(\.self).joined(separator: ", ")
  }

  private var kind: String? {
    guard let name = target.address.split(separator: "/").last, let dot = name.lastIndex(of: ".") else { return nil }
    return name[name.index(after: dot)...].uppercased()
  }

  static func size(_ bytes: Int) -> String {
    if bytes < 1000 { return "\(bytes) B" }
    if bytes < 999_500 { return "\((bytes + 500) / 1000) KB" }
    let tenths = (bytes + 50_000) / 100_000
    return tenths % 10 == 0 ? "\(tenths / 10) MB" : "\(tenths / 10),\(tenths % 10) MB"
  }
}

/// The files that belong to an entry.
struct AttachmentList: Component {
  let context: PageContext
  let words: Words
  let entry: Entry

  var body: some HTML {
    if !entry.common.attachments.isEmpty {
      section(.class("attachments"), .label(words[.attachments])) {
        h2 { words[.attachments] }
        ul {
          for file in entry.common.attachments {
            li { ReferencedFile(context: context, entry: entry, reference: file.file.value, title: file.title) }
          }
        }
      }
    }
  }
}

/// A file that a front matter names: a link where it is known, its title where it is not.
struct ReferencedFile: Component {
  let context: PageContext
  let entry: Entry
  let reference: String
  let title: String?

  var body: some HTML {
    if let target = context.resolve(reference, entry) {
      FileLink(context: context, target: target, title: title ?? target.title ?? name)
    } else {
      title ?? name
    }
  }

  private var name: String { reference.split(separator: "/").last.map(String.init) ?? reference }
}

/// A citation, code or address in a front matter: a link where it is known, text where it is not.
struct Reference: Component {
  let context: PageContext
  let entry: Entry
  let text: String
  /// The date of what is cited, where a field of its own holds it.
  var date: CivilDate?
  /// Whether the target's own title is shown instead of the words of the reference.
  var showsTitle = false

  var body: some HTML {
    if let target = context.resolve(text, entry, dated: date) {
      a(.href(context.href(target.address))) { showsTitle ? target.title ?? text : text }
    } else {
      text
    }
  }
}
