internal import Portal
internal import Templates
internal import VietnameseText

/// A link to a section of a page: `/tthc/1.004222/#ho-so`, `ten-tep.md#muc`.
struct SectionLink: Sendable {
  let file: String
  let position: Position
  /// The page's address.
  let address: String
  /// What stands behind the number sign, as it was written.
  let fragment: String

  /// The fault that the page has no such section; nothing where it has.
  func fault(among anchors: [String]) -> Diagnostic? {
    let wanted = fragment.removingPercentEscapes
    guard !wanted.isEmpty, wanted != "top", !anchors.contains(wanted), !PageAnchors.has(wanted, at: address) else {
      return nil
    }
    let suggestion = Vietnamese.suggestion(for: wanted, among: anchors)
    return Diagnostic(
      .brokenAnchor, file: file, at: position, length: fragment.unicodeScalars.count + 1,
      arguments: [wanted, suggestion ?? ""])
  }
}
