public import HTML
public import Portal
internal import VietnameseText

/// A guidance video, with its words for whoever cannot hear or see it.
public struct VideoPage: EntryPage {
  public let context: PageContext
  public let entry: Entry
  let video: Video
  public let body: EntryBody

  public init(context: PageContext, entry: Entry, video: Video, body: EntryBody) {
    self.context = context
    self.entry = entry
    self.video = video
    self.body = body
  }

  public var needs: PageNeeds {
    var needs = body.needs
    if video.file == nil, video.youTube != nil { needs.frame = PageNeeds.player }
    return needs
  }

  public var linkedData: [JSON] {
    let file = video.file.flatMap { context.resolve($0.value, entry) }
    return [
      [
        "@context": "https://schema.org", "@type": "VideoObject", "name": .string(entry.title),
        "description": .string(entry.common.summary ?? entry.title), "uploadDate": .text(entry.common.date?.rfc3339),
        "duration": .text(duration), "contentUrl": file.map { .string(context.absolute($0.address)) },
        "embedUrl": file == nil ? .text(video.youTube.map { "https://www.youtube-nocookie.com/embed/\($0)" }) : nil,
        "url": .string(context.absolute(address)), "inLanguage": .string(language),
      ]
    ]
  }

  /// "4:05" and "1:02:03" as durations of ISO 8601.
  private var duration: String? {
    let parts = (video.length ?? "").split(separator: ":").map { Int($0) }
    guard (2...3).contains(parts.count), !parts.contains(nil) else { return nil }
    let units = parts.count == 2 ? ["M", "S"] : ["H", "M", "S"]
    return "PT" + zip(parts, units).map { "\($0 ?? 0)\($1)" }.joined()
  }

  @HTMLBuilder public var content: some HTML {
    article {
      PageHeading(title: title, lead: entry.common.summary)
      Player(context: context, words: words, entry: entry, video: video)
      Facts {
        if let day = entry.date { Fact(words[.published]) { DateView(day, words) } }
        Fact(words[.length], video.length)
        if let procedure = video.procedure?.value {
          Fact(words[.aboutProcedure]) { Reference(context: context, entry: entry, text: procedure, showsTitle: true) }
        }
      }
      prose
      if let transcript = video.transcript {
        h2 { words[.transcript] }
        p(.class("prose")) { transcript }
      }
      EntryFoot(context: context, words: words, entry: entry)
    }
  }
}

/// The portal's own file, or a link that becomes a player when a reader asks for it.
struct Player: Component {
  let context: PageContext
  let words: Words
  let entry: Entry
  let video: Video

  var body: some HTML {
    if let file = video.file?.value, let target = context.resolve(file, entry) {
      Element(
        "video",
        [
          Attribute("controls", if: true), Attribute("preload", fixed: "metadata"), .src(context.href(target.address)),
          .label(entry.title),
        ],
        video.captions.flatMap { context.resolve($0.value, entry) }.map { captions in
          track(
            Attribute("kind", fixed: "captions"), .src(context.href(captions.address)),
            Attribute("srclang", fixed: "vi"), Attribute("label", words[.captions]), Attribute("default", if: true))
        })
    } else if let id = video.youTube {
      p {
        a(
          .class("button"), .href("https://www.youtube.com/watch?v=\(id)"), Attribute("rel", fixed: "noopener"),
          Attribute("data-player", "https://www.youtube-nocookie.com/embed/\(id)"), Attribute("data-title", entry.title)
        ) { words[.watch] }
      }
      p(.class("small muted")) { words(.embedNotice, "YouTube") }
    } else {
      Notice { p { words[.noVideo] } }
    }
  }
}
