internal import Portal

/// What the preview shows between two changes.
struct Edition: Sendable {
  /// Counted from 1; 0 before anything was read.
  let number: Int
  /// The newest state of the site, as far as it could be made.
  let site: (any PreviewedSite)?
  /// The last state without errors, for pages that the newest one lacks.
  let lastGood: (any PreviewedSite)?
  let faults: [ShownFault]
  /// How many faults there are in all; ``faults`` may be fewer.
  let counts: FaultCounts
  /// Why nothing could be read at all.
  let failure: String?

  /// What there was before anything was read.
  static let none = Edition(
    number: 0, site: nil, lastGood: nil, faults: [], counts: FaultCounts([]), failure: nil)

  /// The path under which the site lies.
  var basePath: String { site?.basePath ?? lastGood?.basePath ?? "" }

  /// What the edition is called among those of all runs of the server.
  func name(in run: String) -> String { "\(run)-\(number)" }

  /// What an address leads to.
  func find(_ address: String) -> Found {
    let plain = address.hasSuffix("/index.html") ? String(address.dropLast("index.html".count)) : address
    for candidate in [site, lastGood] {
      guard let candidate else { continue }
      if candidate.contains(plain) { return .page(candidate, plain) }
      if !plain.hasSuffix("/"), candidate.contains(plain + "/") { return .folder(plain + "/") }
    }
    return .missing
  }

  /// What stands at an address.
  enum Found {
    case page(any PreviewedSite, String)
    /// The address of a folder without its slash.
    case folder(String)
    case missing
  }
}

/// How many faults there are of each severity.
struct FaultCounts: Sendable, Equatable {
  var errors = 0
  var warnings = 0

  init(_ faults: [Diagnostic]) {
    for fault in faults {
      switch fault.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .notice: break
      }
    }
  }
}

/// A fault with what is needed to show it, taken when it was found: the file may change while the page is read.
struct ShownFault: Sendable {
  let fault: Diagnostic
  let excerpt: Excerpt?

  /// The gravest of `faults`, with their lines as `text` gives them.
  static func gravest(of faults: [Diagnostic], text: (String) -> [UInt8]?) -> [ShownFault] {
    var file = ""
    var bytes: [UInt8]?
    return DiagnosticPrinter.gravest(faults.filter { $0.severity != .notice }).map { fault in
      if fault.file != file {
        file = fault.file
        bytes = text(file)
      }
      return ShownFault(fault: fault, excerpt: fault.excerpt(in: bytes))
    }
  }
}
