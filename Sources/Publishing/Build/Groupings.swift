internal import Portal

/// What follows from which entries there are and what they share: their topics and feeds.
///
/// The preview keeps it from one plan to the next, as long as entries stay where they are in both.
struct Groupings: Sendable {
  let topics: Topics
  let feeds: FeedPlan

  init(_ portal: Portal) async {
    // What takes longest begins at once: who runs beside begins when a thread is free.
    async let feeds = FeedPlan(portal)
    topics = Topics(portal)
    self.feeds = await feeds
  }

  private init(topics: Topics, feeds: FeedPlan) {
    self.topics = topics
    self.feeds = feeds
  }

  /// The same with other entries in the places of some; nothing where one stands in other lists now.
  func exchanging(_ exchanges: [EntryEdits.Exchange]) -> Groupings? {
    guard exchanges.allSatisfy(\.isInSameLists) else { return nil }
    var (topics, feeds) = (topics, feeds)
    for exchange in exchanges {
      for index in topics.all.indices { topics.all[index].entries.exchange(exchange) }
      for index in feeds.lines.indices { feeds.lines[index].entries.exchange(exchange) }
    }
    return Groupings(topics: topics, feeds: feeds)
  }
}

extension [Entry] {
  fileprivate mutating func exchange(_ exchange: EntryEdits.Exchange) {
    if let place = firstIndex(where: { $0 === exchange.old }) { self[place] = exchange.new }
  }
}
