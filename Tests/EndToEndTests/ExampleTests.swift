import Foundation
import Portal
import Publishing
import Testing
import VietnameseText

/// The example portal that a newcomer builds first.
@Suite struct `The example portal` {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  private func options(output: String = "") throws -> BuildOptions {
    BuildOptions(source: Self.root, output: output, today: try CivilDate.parse("2026-11-21").get())
  }

  private func portal() async throws -> Portal {
    try #require(try await SiteBuilder(try options()).load().portal)
  }

  @Test func `is faultless, and raises no doubt`() async throws {
    #expect(try await SiteBuilder(try options()).check().diagnostics == [])
  }

  @Test func `holds the documents that its plans and articles rest on`() async throws {
    let numbers = Set(try await portal().entries(of: .document).compactMap { $0.document?.number.value })
    #expect(
      numbers.isSuperset(of: [
        "76/NQ-CP", "23/CT-TTg", "06/QĐ-TTg", "04/NQ-CP", "57-NQ/TW", "892/QĐ-BNV", "71/NQ-CP", "118/2025/NĐ-CP",
        "239/QĐ-UBND",
      ]))
  }

  @Test func `explains the six indices and invents no score`() async throws {
    let sandbox = try Sandbox()
    _ = try await SiteBuilder(try options(output: sandbox.root + "/public")).build()
    let indices = try await portal().entries(of: .index)
    #expect(Set(indices.compactMap { $0.index?.code.value }) == ["PAR INDEX", "SIPAS", "PAPI", "PCI", "DTI", "POBI"])
    for entry in indices {
      #expect(entry.index?.series.isEmpty == true)
      #expect(try entry.body.read().markdown.count > 100)
      let page = try #require(sandbox.read("public\(entry.address)index.html"))
      #expect(page.contains("hưa có số liệu"), "\(entry.address)")
    }
  }

  @Test func `marks what was thought up as such`() async throws {
    let portal = try await portal()
    let invented = portal.entries(of: .question) + portal.entries(of: .video)
    #expect(invented.count >= 4)
    for entry in invented { #expect(entry.title.contains("minh họa"), "\(entry.file)") }
    for entry in portal.entries(of: .procedure) where entry.procedure?.code.value.hasPrefix("9.9") == true {
      #expect(entry.title.contains("minh họa"), "\(entry.file)")
    }
    #expect(portal.site.isDemonstration)
    // No issue of the bulletin is known, so none is shown.
    #expect(portal.entries(of: .bulletin).isEmpty)
  }
}
