internal import Portal
internal import VietnameseText

/// A feed before it is written: what it says of itself, and its items, which are written already.
struct Feed: Sendable {
  /// The most items that a feed holds.
  static let length = 20

  let title: String
  let summary: String
  /// Who publishes it.
  let publisher: String
  /// The page that the feed belongs to.
  let home: String
  /// The feed's own address.
  let address: String
  let language: String
  /// The moment of the newest item.
  let newest: VietnamMoment?
}

/// The formats in which each feed is offered.
enum FeedFormat: Sendable, CaseIterable {
  /// RSS 2.0.
  case rss
  /// JSON Feed 1.1.
  case json
}
