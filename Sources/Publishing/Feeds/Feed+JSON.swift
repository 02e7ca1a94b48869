internal import Audit
internal import Portal
internal import VietnameseText

extension Feed {
  /// The feed as JSON Feed, with items as ``FeedItem/json(at:)`` writes them.
  ///
  /// Source: JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/.
  func json(_ items: [[UInt8]], at base: BaseURL) -> [UInt8] {
    var json = JSONBuffer(capacity: items.reduce(2048) { $0 + $1.count })
    json.object { json in
      json.text("version", "https://jsonfeed.org/version/1.1")
      json.text("title", title.withoutControls)
      json.text("home_page_url", base.absolute(home))
      json.text("feed_url", base.absolute(address))
      json.text("description", summary.withoutControls)
      json.text("language", language)
      json.key("authors")
      json.list { $0.object { $0.text("name", publisher.withoutControls) } }
      json.key("items")
      json.list { json in
        for item in items {
          json.onNewLine()
          json.written(item)
        }
      }
    }
    json.end()
    return json.bytes
  }
}

extension FeedItem {
  /// The item as an object of JSON Feed.
  func json(at base: BaseURL) -> [UInt8] {
    var json = JSONBuffer(capacity: content.count * 5 / 4 + 1024)
    json.object { json in
      json.text("id", base.absolute(address))
      json.text("url", base.absolute(address))
      json.text("title", title.withoutControls)
      // One of the two is required; an entry without a body has its summary, or its title.
      if content.isEmpty {
        json.text("content_text", (summary ?? title).withoutControls)
      } else {
        json.key("content_html")
        json.text(utf8: content.withoutControls)
      }
      if let summary { json.text("summary", summary.withoutControls) }
      json.text("date_published", moment.rfc3339)
      json.text("language", language)
      if let picture { json.text("image", base.absolute(picture.address)) }
      if let author {
        json.key("authors")
        json.list { $0.object { $0.text("name", author.withoutControls) } }
      }
      if !categories.isEmpty {
        json.key("tags")
        json.list { json in
          for category in categories { json.text(category.withoutControls) }
        }
      }
      if !enclosures.isEmpty {
        json.key("attachments")
        json.list { json in
          for file in enclosures { json.object { file.write(to: &$0, base: base) } }
        }
      }
    }
    return json.bytes
  }
}

extension FeedItem.Enclosure {
  fileprivate func write(to json: inout JSONBuffer, base: BaseURL) {
    json.text("url", base.absolute(address))
    json.text("mime_type", type)
    if let title, !title.isEmpty { json.text("title", title.withoutControls) }
    json.number("size_in_bytes", size)
  }
}
