import Portal
import VietnameseText

@testable import Preview

/// A site whose pages stand in the test.
struct InventedSite: PreviewedSite {
  var basePath: String? = ""
  var faults: [Diagnostic] = []
  var labels: [String: PreviewLabel] = [:]
  var pages: [String: String] = [:]
  var sources: [String: String] = [:]
  var later: [Diagnostic] = []

  func contains(_ address: String) -> Bool { pages[address] != nil }
  func source(of address: String) -> String? { sources[address] }
  func bytes(at address: String) -> [UInt8]? { pages[address].map { Array($0.utf8) } }
  func remainingFaults() async -> [Diagnostic]? { later }
  func isCurrent() async -> Bool { true }
  func pause() async {}
  func retire() async {}

  /// A page with a head and a body.
  static func page(_ words: String) -> String {
    "<!doctype html><html><head><title>\(words)</title></head><body><main>\(words)</main></body></html>"
  }
}

/// A page without what the preview has added.
func undressed(_ page: String) -> String {
  var rest = page[...]
  var plain = ""
  while let start = rest.range(of: PageDressing.opening), let end = rest.range(of: PageDressing.closing) {
    plain += rest[..<start.lowerBound]
    rest = rest[end.upperBound...]
  }
  return plain + rest
}

extension Substring {
  fileprivate func range(of text: String) -> Range<Index>? { firstRange(of: text) }
}
