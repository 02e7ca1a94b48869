extension [Entry] {
  /// The entries without translations of others among them: what a list shows, each item once.
  public var originals: [Entry] {
    guard contains(where: { $0.originalFile != nil }) else { return self }
    let files = Set(lazy.map(\.file))
    return filter { entry in entry.originalFile.map { !files.contains($0) } ?? true }
  }
}
