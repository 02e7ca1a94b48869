public import Portal
public import VietnameseText

/// What a build or a check did and found.
public struct BuildReport: Sendable {
  public let ledger: Ledger
  /// How many pages the site has.
  public let pages: Int
  /// Sorted by file and place.
  public let diagnostics: [Diagnostic]
  public let changes: Changes
  /// The next day on which the site changes by itself.
  public let nextChange: CivilDate?
  /// Whether the site was written.
  public let isPublished: Bool

  /// Whether something stands in the way of publication.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
  /// Whether there are warnings, which `--strict` counts as faults.
  public var hasWarnings: Bool { diagnostics.contains { $0.severity == .warning } }
}
