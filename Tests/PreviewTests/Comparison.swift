import Foundation
import Portal
import Publishing
import Testing

@testable import Preview

/// A stream of numbers that is the same on every run.
struct Dice: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

/// Compares every file and every fault with those of a build; how many files were compared.
func compare(_ site: PlannedSite, with portal: TemporaryPortal) async throws -> Int {
  var options = try portal.options()
  options.output = portal.root + "-public"
  defer { try? FileManager.default.removeItem(atPath: options.output) }
  let report = try await SiteBuilder(options).build()
  let all = try #require(await site.remainingFaults())
  #expect((site.faults + all).sorted() == report.diagnostics)
  guard report.isPublished else { return 0 }
  var written: [String: [UInt8]] = [:]
  for (path, bytes) in try TemporaryPortal.tree(at: options.output) where path != ".cchc-manifest" {
    let isIndex = path == "index.html" || path.hasSuffix("/index.html")
    written["/" + (isIndex ? String(path.dropLast("index.html".count)) : path)] = bytes
  }
  #expect(Set(await site.addresses) == Set(written.keys))
  for (address, bytes) in written { #expect(await site.bytes(at: address) == bytes, "\(address)") }
  return written.count
}
