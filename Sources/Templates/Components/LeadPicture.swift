internal import HTML
internal import Portal

/// The picture at the head of an article, with its words and its credit.
struct LeadPicture: Component {
  let context: PageContext
  let words: Words
  let entry: Entry

  var body: some HTML {
    if let picture = entry.common.image, let target = context.resolve(picture.file.value, entry) {
      figure(.class("lead-picture")) {
        Picture(context: context, target: target, words: picture.alt)
        if let credit = picture.credit {
          figcaption { words(.imageCredit, credit) }
        }
      }
    }
  }
}

/// A picture whose room is known before it is loaded, so that nothing jumps.
struct Picture: Component {
  let context: PageContext
  let target: Target
  let words: String
  /// Whether it stands so high on the page that it must not wait.
  var isFirst = true

  var body: some HTML {
    img(
      .src(context.href(target.address)), .alt(words), Attribute("width", target.width.map { String($0) }),
      Attribute("height", target.height.map { String($0) }), Attribute("loading", isFirst ? nil : "lazy"),
      Attribute("decoding", fixed: "async"))
  }
}
