/// How far a build is, for whoever waits for it.
public struct BuildProgress: Sendable, Hashable {
  /// What a build does, one after the other.
  public enum Stage: Sendable {
    /// Reads every front matter and settles every address.
    case reading
    /// Renders every body, and writes the pages that wait for no other.
    case rendering
    /// Writes the pages that gather entries, feeds, site maps and files.
    case gathering
    /// Puts the new site in the place of the old one.
    case publishing
  }

  public let stage: Stage
  /// How many items of this stage are done.
  public let done: Int
  /// How many items this stage has; 0 where nobody knows yet.
  public let count: Int

  init(_ stage: Stage, done: Int = 0, of count: Int = 0) {
    self.stage = stage
    self.done = done
    self.count = count
  }
}
