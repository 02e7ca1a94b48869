internal import VietnameseText

/// Doubts about the text of one file, found on its bytes while it is read.
///
/// Every file of a portal goes through here, so nothing looks at each byte where a few tell enough: what is rare is
/// leapt over, and whether a body is a bad scan or in an old encoding is judged by a sample first.
struct TextLints: Sendable {
  let selection: LintSelection

  /// What is doubtful in a file of Vietnamese text, or of another language.
  func faults(in source: SourceText, file: String, type: ContentType, isVietnamese: Bool) -> [Diagnostic] {
    source.bytes.withUnsafeBufferPointer { bytes in
      var findings = bytes.findCitizenNumbers() + bytes.findIndexSlip() + bytes.findClauseDates()
      findings += bytes.findCutValues(in: source)
      if type == .question { findings += bytes.findMobileNumbers() }
      if isVietnamese, let doubt = doubt(of: UnsafeBufferPointer(rebasing: bytes[source.bodyOffset...])) {
        findings.append(
          TextFinding(code: doubt.code, range: source.beginning..<source.beginning, arguments: doubt.arguments))
      }
      return findings.filter { selection.wants($0.code) }.map { finding in
        Diagnostic(
          finding.code, file: file, at: bytes.position(of: finding.range.lowerBound),
          length: bytes[finding.range].count { $0 & 0xC0 != 0x80 }, arguments: finding.arguments)
      }
    }
  }

  /// Whether a body is no Unicode Vietnamese, or hardly Vietnamese at all.
  private func doubt(of body: UnsafeBufferPointer<UInt8>) -> (code: FaultCode, arguments: [String])? {
    let glance = Sample(of: body, window: Sample.glance)
    if glance.looksLegacy, let encoding = LegacyEncoding.detect(in: body) {
      return (.legacyEncoding, [encoding.name])
    }
    guard glance.holdsImpossible, Sample(of: body, window: Sample.look).looksBroken else { return nil }
    let count = SyllableCount(body.withoutDestinations)
    guard count.syllables >= Sample.fewest, count.impossibleShare >= Sample.threshold else { return nil }
    return (.badScan, [String(Int((count.impossibleShare * 100).rounded()))])
  }
}

/// Something doubtful at some bytes of a file.
struct TextFinding {
  let code: FaultCode
  let range: Range<Int>
  let arguments: [String]
}

/// A few hundred bytes from within a body: enough to tell a clean text (0.3 % of impossible syllables) from one that
/// may be a bad scan (20–30 %) and is then read whole.
///
/// A glance at some 27 syllables finds none that is impossible in nine clean texts of ten, and in one bad scan of four
/// hundred; where it finds one, a closer look decides.
private struct Sample {
  /// The share of impossible syllables from which on a text is called broken.
  static let threshold = 0.1
  /// Fewer syllables than these say nothing.
  static let fewest = 40
  /// How many bytes are looked at in each of two places, at first and in doubt.
  static let glance = 80
  static let look = 160

  private(set) var looksLegacy = false
  private var syllables = 0
  private var impossible = 0

  var holdsImpossible: Bool { impossible > 0 }

  var looksBroken: Bool {
    // Half the share is doubt enough to read on.
    impossible > 0 && Double(impossible) >= Self.threshold / 2 * Double(syllables)
  }

  init(of body: UnsafeBufferPointer<UInt8>, window: Int) {
    for range in Self.windows(of: body, window) {
      let window = UnsafeBufferPointer(rebasing: body[range])
      if LegacyEncoding.detect(in: window) != nil { looksLegacy = true }
      let count =
        Vietnamese.isCertainlyNFC(window)
        ? SyllableCount(window) : SyllableCount(String(decoding: window, as: UTF8.self))
      syllables += count.syllables
      impossible += count.impossible
    }
  }

  /// Two windows that begin and end between words, or the whole of a short body.
  private static func windows(of body: UnsafeBufferPointer<UInt8>, _ window: Int) -> [Range<Int>] {
    guard body.count > 4 * window else { return [0..<body.count] }
    return [(body.count - window) / 3, (body.count - window) * 2 / 3].map { start in
      let end = start + window
      let first = start == 0 ? 0 : body[start..<end].firstIndex(where: \.isBlank) ?? end
      let last = end == body.count ? end : body[first..<end].lastIndex(where: \.isBlank) ?? end
      return first..<last
    }
  }
}

extension SourceText {
  /// Where the first line of the body begins that says something.
  fileprivate var beginning: Int {
    guard let first = bytes[bodyOffset...].firstIndex(where: { !$0.isBlank }) else { return bodyOffset }
    return bytes[bodyOffset..<first].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bodyOffset
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The text without what stands in brackets behind links: the folded words of addresses are no spelling.
  fileprivate var withoutDestinations: String {
    var text: [UInt8] = []
    var index = 0
    while index < count {
      text.append(self[index])
      index += 1
      if self[index - 1] == UInt8(ascii: "]"), index < count, self[index] == UInt8(ascii: "(") {
        text.append(0x20)
        while index < count, self[index] != UInt8(ascii: ")") { index += 1 }
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension LegacyEncoding {
  fileprivate var name: String {
    switch self {
    case .tcvn3: "TCVN3 (ABC)"
    case .vni: "VNI"
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The line and column of a byte.
  func position(of offset: Int) -> Position {
    var line = 1
    var lineStart = starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for index in 0..<offset where self[index] == UInt8(ascii: "\n") {
      line += 1
      lineStart = index + 1
    }
    return Position(line: line, column: self[Swift.min(lineStart, offset)..<offset].count { $0 & 0xC0 != 0x80 } + 1)
  }
}
