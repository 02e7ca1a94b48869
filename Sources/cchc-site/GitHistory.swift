import Audit
import Foundation

/// What git knows of the files of a portal.
enum GitHistory {
  // Pieces of one mould are alike by half; only what is nearly the same counts as renamed.
  private static let similarity = "-M80%"

  /// The history of `content/`, which may be a repository of its own; nothing where there is none or no git.
  static func read(source: String) -> History? {
    let folder = source + "/content"
    guard let place = git(folder, ["rev-parse", "--show-prefix"]) else { return nil }
    var prefix = String(decoding: place, as: UTF8.self)
    if prefix.hasSuffix("\n") { prefix.removeLast() }
    let log = git(
      folder,
      [
        "log", "-z", "-c", similarity, "--full-history", "--topo-order", "--reverse", "--name-status",
        "--no-show-signature",
        "--no-ext-diff", "--no-textconv", "--format=%x01%H%x20%ct", "--", ".",
      ])
    return log.flatMap { History(gitLog: $0, folder: prefix, cuts: cuts(of: folder)) }
  }

  /// The commits at which a shallow clone is cut off; none in a whole one.
  private static func cuts(of folder: String) -> Set<String> {
    guard let path = git(folder, ["rev-parse", "--path-format=absolute", "--git-path", "shallow"]),
      let list = FileManager.default.contents(
        atPath: String(decoding: path, as: UTF8.self).trimmingCharacters(in: .newlines))
    else { return [] }
    return Set(String(decoding: list, as: UTF8.self).split(separator: "\n").map(String.init))
  }

  private static func git(_ folder: String, _ arguments: [String]) -> [UInt8]? {
    guard let outcome = Subprocess.run("git", ["-C", folder] + arguments), outcome.status == 0 else { return nil }
    return outcome.output
  }
}
