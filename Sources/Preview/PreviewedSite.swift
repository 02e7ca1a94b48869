public import Portal
public import VietnameseText

/// One state of a portal as the preview shows it: pass 1 done, pages made when they are asked for.
public protocol PreviewedSite: Sendable {
  /// The path under which the site lies, without a slash at the end, and empty at the root; nothing where no site could
  /// be made.
  var basePath: String? { get }
  /// What pass 1 found.
  var faults: [Diagnostic] { get }
  /// What readers would not see yet, by address.
  var labels: [String: PreviewLabel] { get }
  /// Whether something is published at `address`.
  func contains(_ address: String) -> Bool
  /// The file under `content/` that an address comes from, where it comes from one.
  func source(of address: String) -> String?
  /// What a build would write for `address`; nothing where nothing is published there, or when the site was retired
  /// meanwhile.
  func bytes(at address: String) async -> [UInt8]?
  /// What the whole check finds beyond ``faults``; nothing when it was stopped meanwhile.
  func remainingFaults() async -> [Diagnostic]?
  /// Whether the sources are still what the site was made of; looked at only where the site has believed what it was
  /// told of them.
  func isCurrent() async -> Bool
  /// Stops what nobody waits for, because a newer state is being made.
  func pause() async
  /// Stops what is under way, because a newer state has taken the site's place.
  func retire() async
}

/// Why readers would not see an entry yet.
public enum PreviewLabel: Sendable, Hashable {
  case draft
  /// Published from this day on.
  case scheduled(CivilDate)

  /// The label of an entry of this fate; nothing where readers see it.
  init?(_ fate: Fate) {
    switch fate {
    case .draft: self = .draft
    case .scheduled(let day): self = .scheduled(day)
    case .published, .expired, .rejected: return nil
    }
  }

  /// The words of the label.
  func words(in language: Language) -> String {
    switch (self, language) {
    case (.draft, .vietnamese): "Bản nháp, chưa đăng"
    case (.draft, .english): "Draft, not published"
    case (.scheduled(let day), .vietnamese): "Hẹn đăng ngày \(day.slashed)"
    case (.scheduled(let day), .english): "Scheduled for \(day.iso)"
    }
  }
}
