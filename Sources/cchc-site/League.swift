import ArgumentParser
import Foundation
import Portal
import Reports

/// Reads the figures of several portals, from files and over the network.
struct League {
  let terminal: Terminal

  /// The most that a portal's figures may weigh, and the longest that may be waited for them.
  private static let limit = 64 << 20
  private static let patience = "30"

  /// Asks every portal of a list, several at a time; the answers keep the order of the list.
  func answers(from list: String) async throws -> [LeagueTable.Answer] {
    guard let bytes = FileManager.default.contents(atPath: list) else {
      terminal.complain(
        terminal.words(
          "cchc-site: không đọc được danh sách “\(list)”. Hãy kiểm tra đường dẫn sau --sites.\n",
          "cchc-site: cannot read the list '\(list)'. Check the path after --sites.\n"))
      throw ExitCode(Ending.environment)
    }
    let members = LeagueList(String(decoding: bytes, as: UTF8.self)).members
    guard !members.isEmpty else {
      throw ValidationError(
        terminal.words("“\(list)” không có cổng nào.", "'\(list)' names no portal."))
    }
    let folder = URL(fileURLWithPath: list).deletingLastPathComponent().path
    return await parallelRuns(count: members.count, width: min(8, members.count)) { range in
      members[range].map { member in
        LeagueTable.Answer(
          name: member.name.isEmpty ? member.place.words : member.name, isNamed: !member.name.isEmpty,
          content: answer(of: member.place, from: folder))
      }
    }.flatMap(\.self)
  }

  private func answer(
    of place: LeagueList.Place, from folder: String
  ) -> Result<[UInt8], LeagueTable.Answer.Failure> {
    switch place {
    case .path(let path): contents(of: path.hasPrefix("/") ? path : folder + "/" + path)
    case .address(let address): download(address)
    }
  }

  private func contents(of path: String) -> Result<[UInt8], LeagueTable.Answer.Failure> {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return failure("không có tệp “\(path)”", "no file '\(path)'")
    }
    let file = isFolder.boolValue ? path + "/" + LeagueList.file : path
    guard let bytes = FileManager.default.contents(atPath: file) else {
      return failure("không đọc được “\(file)”", "cannot read '\(file)'")
    }
    return .success(Array(bytes))
  }

  /// Downloads through curl, which knows the machine's proxies and certificates.
  private func download(_ address: String) -> Result<[UInt8], LeagueTable.Answer.Failure> {
    let outcome = Subprocess.run(
      "curl",
      [
        "--fail", "--silent", "--show-error", "--location", "--compressed", "--proto", "=http,https", "--max-time",
        Self.patience, "--max-filesize", String(Self.limit), "--", address,
      ])
    guard let outcome, outcome.status != 127 else {
      return failure("máy này không có chương trình curl", "this machine has no curl")
    }
    guard outcome.status == 0 else {
      let words = outcome.complaint.split(separator: "\n").last.map(String.init) ?? "curl \(outcome.status)"
      return failure("\(address): \(words)", "\(address): \(words)")
    }
    return .success(outcome.output)
  }

  private func failure(
    _ vietnamese: String, _ english: String
  ) -> Result<[UInt8], LeagueTable.Answer.Failure> {
    .failure(LeagueTable.Answer.Failure(reason: terminal.words(vietnamese, english)))
  }
}

extension LeagueList.Place {
  /// The place as it was written, for portals that cannot tell their name.
  fileprivate var words: String {
    switch self {
    case .path(let path): path
    case .address(let address): address
    }
  }
}
