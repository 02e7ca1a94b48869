import Foundation
import Portal
import Testing

/// Whole printed screens of `check` on the portals of `Tests/Faults`, as a person reads them.
///
/// After a change that was meant, `make golden` writes them anew; the difference is to be read before it is committed.
@Suite struct `Faults on the screen` {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Faults").path

  private static let portals = [
    "tep-va-phan-khai-bao", "gia-tri", "cau-hinh", "toan-cong", "lien-ket", "canh-bao", "khong-co-site",
  ]

  @Test(arguments: portals, ["vi", "en"])
  func `read as they were read before`(portal: String, language: String) throws {
    let source = Self.folder + "/" + portal
    let ending = try Program.run(["check", "--source", source, "--today", "2026-11-21", "--lang", language])
    let golden = try String(contentsOfFile: source + "/check.\(language).txt", encoding: .utf8)
    #expect(ending.complaints + ending.output == golden, "after a change that was meant: make golden")
    #expect(ending.status == (portal == "canh-bao" ? 0 : 1))
  }

  @Test func `no two portals of faults are needed for a code, and none is forgotten`() throws {
    let screens = try Self.portals.map {
      try String(contentsOfFile: Self.folder + "/\($0)/check.vi.txt", encoding: .utf8)
    }.joined()
    let absent = FaultCode.allCases.filter { !screens.contains("[\($0.rawValue)]") }
    // What needs a disk, a theme or a heavy file is tested where it arises, as is what the screens do not show yet.
    let elsewhere: Set<FaultCode> = [
      .unreadable, .changedMeanwhile, .linkOutside, .nameClash, .heavyImage, .theme, .colour, .themeNumber, .themeFile,
      .faintColour, .missingWords, .unreviewed, .hiddenLink, .forbiddenURL, .ambiguousCitation, .reservedName,
      .brokenAnchor, .repealedCitation,
    ]
    #expect(Set(absent).subtracting(elsewhere) == [])
  }

  @Test func `a portal with very many faults shows fifty and counts the rest`() throws {
    let files = (0..<120).map { ("content/tin-tuc/bai-\($0).md", article("Bài \($0)", "31/02/2026")) }
    let ending = try Sandbox(Dictionary(uniqueKeysWithValues: files)).run("check")
    #expect(ending.complaints.split(separator: "\n").count { $0.hasPrefix("lỗi[E-DAY]") } == 50)
    #expect(ending.complaints.hasSuffix("… và 70 lỗi hoặc cảnh báo nữa.\n"))
    #expect(ending.output.contains("120 bị từ chối. Lỗi: 120; cảnh báo: 0."))
  }
}
