import ArgumentParser
import Foundation
import Portal
import Publishing
import Reports

/// The folder that an inspector takes away.
struct EvidenceFolder {
  let path: String
  let options: CommonOptions
  let terminal: Terminal

  /// Writes the pack of a report; the folder must not hold anything yet.
  func write(_ report: PeriodicReport, base: BaseURL) throws {
    let old = try? FileManager.default.contentsOfDirectory(atPath: path)
    guard old?.isEmpty ?? !FileManager.default.fileExists(atPath: path) else {
      fail(
        "“\(path)” đã có nên không được ghi đè. Hãy chọn thư mục mới cho --evidence.",
        "'\(path)' is there already and is left alone. Choose a new folder for --evidence.")
      throw ExitCode(Ending.environment)
    }
    let site = options.buildOptions.output
    let pack = EvidencePack(of: report, base: base, history: GitHistory.read(source: options.source)) {
      published(at: $0, in: site)
    }
    let missing = pack.lines.count { $0.digest == nil }
    if missing > 0, missing == pack.lines.count {
      fail(
        "“\(site)” chưa có trang nào của kỳ này. Hãy chạy cchc-site build trước.",
        "'\(site)' has no page of this period. Run cchc-site build first.")
      throw ExitCode(Ending.environment)
    }
    try save(pack)
    if missing > 0 {
      fail(
        "\(missing) mục chưa có trang trong “\(site)”; hãy dựng lại rồi lập hồ sơ lần nữa.",
        "\(missing) items have no page in '\(site)'; build again, then write the pack anew.")
    }
    guard !options.quiet else { return }
    let count = pack.lines.count
    terminal.complain(
      terminal.words(
        "Đã ghi hồ sơ minh chứng: \(count) mục, \(pack.files.count) tệp trong “\(path)”.\n",
        "Wrote the evidence pack: \(count) items, \(pack.files.count) files in '\(path)'.\n"))
  }

  /// Everything is written beside the folder and moved there at the end: half a pack is no evidence.
  private func save(_ pack: EvidencePack) throws {
    let files = FileManager.default
    let target = URL(fileURLWithPath: path)
    let staging = target.deletingLastPathComponent().appendingPathComponent(".\(target.lastPathComponent).\(UUID())")
    do {
      for file in pack.files {
        let place = staging.appendingPathComponent(file.path)
        try files.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.bytes).write(to: place)
      }
      if files.fileExists(atPath: path) { try files.removeItem(at: target) }
      try files.moveItem(at: staging, to: target)
    } catch {
      try? files.removeItem(at: staging)
      fail(
        "Không ghi được “\(path)”: \(error.reason). Hãy kiểm tra dung lượng đĩa và quyền ghi.",
        "Cannot write '\(path)': \(error.reason). Check disk space and permissions.")
      throw ExitCode(Ending.environment)
    }
  }

  /// The bytes of the published site's file at an address from its root.
  private func published(at address: String, in site: String) -> [UInt8]? {
    guard !address.split(separator: "/").contains("..") else { return nil }
    let file = address.hasSuffix("/") ? address + "index.html" : address
    return FileManager.default.contents(atPath: site + file).map { Array($0) }
  }

  private func fail(_ vietnamese: String, _ english: String) {
    terminal.complain("cchc-site: \(terminal.words(vietnamese, english))\n")
  }
}
