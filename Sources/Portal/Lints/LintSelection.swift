internal import VietnameseText

/// Which warnings a portal wants to hear: all but those that its `site.yaml` turns off.
public struct LintSelection: Sendable, Equatable {
  private var off: Set<FaultCode> = []
  /// What `site.yaml` would turn off but cannot.
  private(set) var faults: [Diagnostic] = []

  /// Every warning.
  init() {}

  /// What the settings of a portal leave on.
  public init(_ site: Site) {
    for name in site.lintsOff {
      if let code = FaultCode(rawValue: name.value.uppercased()), code.canBeTurnedOff {
        off.insert(code)
      } else {
        let known = FaultCode.allCases.filter(\.canBeTurnedOff).map(\.rawValue)
        faults.append(
          Diagnostic(
            .unknownLint, file: SiteReader.sitePath, at: name.position, length: name.value.unicodeScalars.count,
            name.value, Vietnamese.suggestion(for: name.value, among: known) ?? ""))
      }
    }
  }

  /// Whether faults of a code are to be looked for.
  func wants(_ code: FaultCode) -> Bool {
    !off.contains(code)
  }

  /// The faults without those that are turned off; errors always stay.
  public func kept(_ faults: [Diagnostic]) -> [Diagnostic] {
    off.isEmpty ? faults : faults.filter { $0.severity == .error || wants($0.code) }
  }
}
